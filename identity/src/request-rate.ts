import { LRUCache } from "lru-cache";

/** How many requests an address may send: a burst, and so many a second after that. */
export interface RequestRate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Sixty people of one dealership may sign in within a minute. */
export const REQUEST_RATE: RequestRate = { burst: 60, perSecond: 5 };

const ADDRESSES_MAX = 20_000;

/** A token bucket for each address, in this process. Beyond the most addresses the least active begin anew. */
export function createRequestLimit({ burst, perSecond }: RequestRate) {
  const buckets = new LRUCache<string, { readonly level: number; readonly atMs: number }>({
    max: ADDRESSES_MAX,
  });

  /** @returns undefined when the request may go on, else after how many seconds the next one may */
  return (address: string, now: Date): number | undefined => {
    const nowMs = now.getTime();
    const { level: before, atMs } = buckets.get(address) ?? { level: burst, atMs: nowMs };
    const passedMs = Math.max(0, nowMs - atMs);
    const level = Math.min(burst, before + (passedMs / 1000) * perSecond);
    const isAllowed = level >= 1;
    buckets.set(address, { level: isAllowed ? level - 1 : level, atMs: nowMs });
    return isAllowed ? undefined : Math.ceil((1 - level) / perSecond);
  };
}
