/** A bucket that refills by itself: what a client may spend at once, and for how long on. */
export interface BucketLimits {
  /** Capacity. */
  readonly limit: number;
  readonly restorePerSecond: number;
}

export interface BucketState {
  readonly level: number;
  /** Milliseconds since 1970 when the level was right. */
  readonly atMs: number;
}

/** The state later on; a clock that goes back adds nothing. */
export function refilled(
  { level, atMs }: BucketState,
  { limit, restorePerSecond }: BucketLimits,
  nowMs: number,
): BucketState {
  const laterMs = Math.max(atMs, nowMs);
  const restored = ((laterMs - atMs) / 1000) * restorePerSecond;
  return { level: Math.min(limit, level + restored), atMs: laterMs };
}

/** Whole seconds until a bucket holds `level`. */
export function secondsUntil(
  level: number,
  now: number,
  { restorePerSecond }: BucketLimits,
): number {
  return Math.max(0, Math.ceil((level - now) / restorePerSecond));
}
