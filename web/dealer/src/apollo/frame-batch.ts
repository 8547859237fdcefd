/**
 * Collects what arrives and hands it over once per frame: a burst of events is one write to the cache and one
 * paint. A hidden page has no frames, so there a timer serves.
 */
export interface FrameBatch<Item> {
  add(item: Item): void;
  stop(): void;
}

const HIDDEN_MS = 250;

export function createFrameBatch<Item>(hand: (items: readonly Item[]) => void): FrameBatch<Item> {
  let waiting: Item[] = [];
  let cancel: (() => void) | undefined;
  const flush = (): void => {
    cancel = undefined;
    const items = waiting;
    waiting = [];
    if (items.length > 0) hand(items);
  };
  return {
    add(item) {
      waiting.push(item);
      cancel ??= nextFrame(flush);
    },
    stop() {
      cancel?.();
      cancel = undefined;
      waiting = [];
    },
  };
}

function nextFrame(run: () => void): () => void {
  const isShown = typeof document !== "undefined" && document.visibilityState === "visible";
  // A page that is hidden before its next frame would wait for it until it is shown.
  const timer = setTimeout(once, HIDDEN_MS);
  const frame = isShown ? requestAnimationFrame(once) : undefined;
  function once(): void {
    cancel();
    run();
  }
  function cancel(): void {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  }
  return cancel;
}
