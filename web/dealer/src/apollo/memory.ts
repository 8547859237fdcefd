import type { InMemoryCache } from "@apollo/client";

/** Clearing takes 10 to 20 ms for a window of 2,000 rows: it waits for a pause that has room for it. */
const PAUSE_MS_MIN = 20;
const WAIT_MS_MAX = 5_000;

/**
 * Frees what a long list leaves in the cache, when the browser is idle: what `evict` takes out, what nothing
 * refers to any more, and the memory of earlier reads, which is ten times the size of the rows themselves.
 * @returns asks for it; asking again before it has run is one and the same
 */
export function createTidy(cache: InMemoryCache, evict: () => void): () => void {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    whenIdle(() => {
      planned = false;
      evict();
      cache.gc({ resetResultCache: true });
    });
  };
}

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "undefined") {
    setTimeout(run, PAUSE_MS_MIN);
    return;
  }
  const until = performance.now() + WAIT_MS_MAX;
  const look = (deadline: IdleDeadline): void => {
    const left = until - performance.now();
    if (deadline.timeRemaining() >= PAUSE_MS_MIN || left <= 0) run();
    else requestIdleCallback(look, { timeout: left });
  };
  requestIdleCallback(look, { timeout: WAIT_MS_MAX });
}
