import { setImmediate, setTimeout } from "node:timers/promises";

/** Counts the requests that are being answered, so that a drain can wait for them. */
export interface InFlight {
  /** Call the result once when the request is answered. */
  enter(): () => void;
  /** Resolves when nothing is being answered, at the latest after `timeoutMs`. */
  idle(timeoutMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  let running = 0;
  let notify: (() => void) | undefined;
  return {
    enter() {
      running += 1;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        running -= 1;
        if (running === 0) notify?.();
      };
    },
    async idle(timeoutMs) {
      const stop = new AbortController();
      const nothingRuns = new Promise<void>((resolve) => {
        notify = resolve;
        if (running === 0) resolve();
      });
      const patience = setTimeout(timeoutMs, undefined, { signal: stop.signal });
      await Promise.race([nothingRuns, patience]);
      stop.abort();
      await patience.catch(() => undefined);
      // An answer over a socket is handed over in the same turn as its request ends.
      await setImmediate();
    },
  };
}
