/** Ends `events` when the signal is aborted, with `last`; whoever waits for an event is not left waiting. */
export function endedBy<Item>(
  signal: AbortSignal,
  events: AsyncIterableIterator<Item>,
  last: Item,
): AsyncIterableIterator<Item> {
  let told = false;
  const end = (): void => void events.return?.().catch(() => undefined);
  signal.addEventListener("abort", end, { once: true });
  return {
    async next() {
      const step = await events.next();
      if (!step.done || !signal.aborted || told) return step;
      told = true;
      return { done: false, value: last };
    },
    async return() {
      told = true;
      await events.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      told = true;
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
