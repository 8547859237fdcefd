import { secondsUntil, type BucketLimits } from "./token-bucket.ts";

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers: the window is how long an empty bucket takes to fill, and
 * `t` until it is full again.
 */
export function rateLimitHeaders(limits: BucketLimits, remaining: number): Record<string, string> {
  const window = secondsUntil(limits.limit, 0, limits);
  const full = secondsUntil(limits.limit, remaining, limits);
  return {
    "ratelimit-policy": `"cost";q=${limits.limit};w=${window}`,
    ratelimit: `"cost";r=${remaining};t=${full}`,
  };
}
