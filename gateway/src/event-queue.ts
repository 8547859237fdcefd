/** Hands what is pushed to one reader, in order, and never holds more than its limit. */
export interface EventQueue<Item> {
  /** @returns false when the queue is full; the item is not taken then */
  push(item: Item): boolean;
  /** No more items will come, except for a last one that is taken even by a full queue. */
  end(last?: Item): void;
  /** The one reader; `left` is called once when it stops early. */
  read(left: () => void): AsyncIterableIterator<Item>;
}

export function createEventQueue<Item>(limit: number): EventQueue<Item> {
  const items: Item[] = [];
  let ended = false;
  let wake: (() => void) | undefined;

  function awaken(): void {
    wake?.();
    wake = undefined;
  }

  return {
    push(item) {
      if (ended) return true;
      if (items.length >= limit) return false;
      items.push(item);
      awaken();
      return true;
    },
    end(last) {
      if (ended) return;
      if (last !== undefined) items.push(last);
      ended = true;
      awaken();
    },
    read(left) {
      function leave(): void {
        if (!ended) left();
        ended = true;
        items.length = 0;
        awaken();
      }
      return {
        async next() {
          while (items.length === 0 && !ended) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
          const value = items.shift();
          return value === undefined ? { done: true, value: undefined } : { done: false, value };
        },
        async return() {
          leave();
          return { done: true, value: undefined };
        },
        async throw(error) {
          leave();
          throw error;
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
  };
}
