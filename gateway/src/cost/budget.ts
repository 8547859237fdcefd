import { LRUCache } from "lru-cache";
import { refilled, secondsUntil, type BucketLimits, type BucketState } from "./token-bucket.ts";

/** The token buckets of the clients of one door. */
export interface Budget {
  readonly limits: BucketLimits;
  /** Takes the whole cost or nothing; a cost of 0 only looks. */
  charge(key: string, cost: number, now: Date): Charge | Promise<Charge>;
  /** Gives back what was not used; a negative amount takes what is left of it. */
  refund(key: string, amount: number, now: Date): void;
}

export interface Charge {
  readonly allowed: boolean;
  /** Rounded down. */
  readonly remaining: number;
  /** When the same charge may be allowed; 0 for one that was. */
  readonly retryAfterSeconds: number;
}

/** A budget that answers at once. */
export interface LocalBudget extends Budget {
  charge(key: string, cost: number, now: Date): Charge;
}

/** A bucket that nobody used for long is full, like one that is not there. */
const BUCKETS_MAX = 50_000;

/** Buckets of this process. */
export function createLocalBudget(limits: BucketLimits, bucketsMax = BUCKETS_MAX): LocalBudget {
  const buckets = new LRUCache<string, BucketState>({ max: bucketsMax });

  function stateOf(key: string, now: Date): BucketState {
    const nowMs = now.getTime();
    return refilled(buckets.get(key) ?? { level: limits.limit, atMs: nowMs }, limits, nowMs);
  }

  return {
    limits,
    charge(key, cost, now) {
      const { level, atMs } = stateOf(key, now);
      const allowed = cost <= level;
      const left = allowed ? level - cost : level;
      buckets.set(key, { level: left, atMs });
      return chargeOf(allowed, left, cost, limits);
    },
    refund(key, amount, now) {
      const { level, atMs } = stateOf(key, now);
      buckets.set(key, { level: Math.max(0, Math.min(limits.limit, level + amount)), atMs });
    },
  };
}

export function chargeOf(
  allowed: boolean,
  level: number,
  cost: number,
  limits: BucketLimits,
): Charge {
  return {
    allowed,
    remaining: Math.floor(level),
    retryAfterSeconds: allowed ? 0 : Math.max(1, secondsUntil(cost, level, limits)),
  };
}
