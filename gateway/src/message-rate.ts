/** Lets a burst pass and then so many per second: the result says of each message whether it may come now. */
export function createMessageRate(burst: number, perSecond: number): () => boolean {
  let tokens = burst;
  let filledMs = performance.now();
  return () => {
    const nowMs = performance.now();
    tokens = Math.min(burst, tokens + ((nowMs - filledMs) / 1000) * perSecond);
    filledMs = nowMs;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
