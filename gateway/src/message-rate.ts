/** Lets a burst pass and then so many per second. */
export interface MessageRate {
  /** @returns whether one may pass now */
  take(nowMs: number): boolean;
}

export function createMessageRate(burst: number, perSecond: number): MessageRate {
  let tokens = burst;
  let filledMs: number | undefined;
  return {
    take(nowMs) {
      const seconds = Math.max(0, nowMs - (filledMs ?? nowMs)) / 1000;
      tokens = Math.min(burst, tokens + seconds * perSecond);
      filledMs = nowMs;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
