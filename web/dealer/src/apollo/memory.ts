import type { InMemoryCache } from "@apollo/client";

/** The cache is gone through after so many rows: that takes 10 to 20 ms with 2,000 rows in it. */
const COLLECT_ROWS = 300;
/** What reads remember is forgotten after so many rows: all that shows is then read anew. */
const FORGET_ROWS = 1_000;
/** A pause that is worth waiting for, and how long. */
const PAUSE_MS_MIN = 15;
const WAIT_MS_MAX = 500;

/** Keeps what a long list leaves in the cache small, in pauses and in steps of less than a long task. */
export interface CacheKeeper {
  /** So many rows have come. */
  loaded(rows: number): void;
  /** The list has been left: everything that can go goes. */
  free(): void;
}

/**
 * @param evictSome takes a few unused pages out of the cache, and says whether there are more. What nothing
 * refers to any more goes with them; and in time the memory of earlier reads, ten times as big as the rows.
 */
export function createCacheKeeper(cache: InMemoryCache, evictSome: () => boolean): CacheKeeper {
  let planned = false;
  let rowsToCollect = 0;
  let rowsToForget = 0;

  function plan(): void {
    if (planned) return;
    planned = true;
    whenIdle(step);
  }

  function step(): void {
    planned = false;
    rowsToCollect = 0;
    const more = evictSome();
    const resetResultCache = !more && rowsToForget >= FORGET_ROWS;
    if (resetResultCache) rowsToForget = 0;
    cache.gc({ resetResultCache });
    if (more) plan();
  }

  return {
    loaded(rows) {
      rowsToCollect += rows;
      rowsToForget += rows;
      if (rowsToCollect >= COLLECT_ROWS) plan();
    },
    free() {
      rowsToForget = FORGET_ROWS;
      plan();
    },
  };
}

function whenIdle(run: () => void): void {
  // Safari has no idle callbacks.
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
