/**
 * Maps each value; `return()` reaches the source at once, even while a `next()` is pending.
 * What goes wrong becomes a last value, and ends the source.
 */
export function mapIterator<In, Out>(
  source: AsyncIterator<In>,
  map: (value: In) => Promise<Out>,
  failed: (failure: unknown) => Out,
): AsyncIterableIterator<Out> {
  let ended = false;
  return {
    async next() {
      if (ended) return { done: true, value: undefined };
      try {
        const step = await source.next();
        if (step.done) return { done: true, value: undefined };
        return { done: false, value: await map(step.value) };
      } catch (error) {
        ended = true;
        await source.return?.();
        return { done: false, value: failed(error) };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
