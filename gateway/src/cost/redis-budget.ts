import { once } from "node:events";
import { createClient } from "redis";
import type { Log } from "@forecourt/platform/log";
import { chargeOf, createLocalBudget, type Budget } from "./budget.ts";
import { createRedisOutage } from "./redis-outage.ts";
import { bucketScript } from "./redis-script.ts";
import type { BucketLimits } from "./token-bucket.ts";

/** Buckets that the processes of a gateway share. */
export interface RedisBudgets {
  /** @param door names the buckets of one door in the server */
  budgetOf(door: string, limits: BucketLimits): Budget;
  close(): void;
}

export interface RedisBudgetsOptions {
  /** `redis://host:port`, or `rediss://` over TLS. */
  readonly url: string;
  readonly log: Log;
  readonly clock: () => Date;
  /** How long a request waits for the server. */
  readonly answerMsMax?: number;
}

const CONNECT_MS_MAX = 2_000;
const RECONNECT_MS_MAX = 2_000;
const ANSWER_MS_MAX = 100;
const COMMANDS_MAX = 10_000;

/**
 * One connection for all buckets. While the server cannot be reached every process limits its clients by
 * itself, from full buckets: clients may spend more for a time, never without limit, and no request fails.
 */
export async function openRedisBudgets(options: RedisBudgetsOptions): Promise<RedisBudgets> {
  const { url, log, clock, answerMsMax = ANSWER_MS_MAX } = options;
  const client = createClient({
    url,
    scripts: { bucket: bucketScript },
    disableOfflineQueue: true,
    commandsQueueMaxLength: COMMANDS_MAX,
    socket: {
      connectTimeout: CONNECT_MS_MAX,
      reconnectStrategy: (retries) => Math.min(RECONNECT_MS_MAX, 50 * 2 ** Math.min(retries, 10)),
    },
  });
  const outage = createRedisOutage(log);
  client.on("error", (error: unknown) => outage.report(error, clock()));
  // Until the first attempt came to an end; the client goes on trying by itself.
  const tried = once(client, "ready").catch(() => undefined);
  client.connect().catch((error: unknown) => outage.report(error, clock()));
  await tried;

  const reachable = (now: Date): boolean => client.isReady && !outage.lasts(now);

  return {
    budgetOf(door, limits) {
      const local = createLocalBudget(limits);
      const change = (key: string, amount: number, kind: "charge" | "refund") =>
        inTime(client.bucket(`forecourt:cost:${door}:${key}`, limits, amount, kind), answerMsMax);

      return {
        limits,
        charge(key, cost, now) {
          if (!reachable(now)) return local.charge(key, cost, now);
          return change(key, cost, "charge").then(
            ({ allowed, level }) => chargeOf(allowed, level, cost, limits),
            (error: unknown) => {
              outage.begin(error, now);
              return local.charge(key, cost, now);
            },
          );
        },
        refund(key, amount, now) {
          if (!reachable(now)) {
            local.refund(key, amount, now);
            return;
          }
          // Nobody waits for a refund: one that is lost comes back with time.
          change(key, amount, "refund").catch((error: unknown) => outage.begin(error, now));
        },
      };
    },
    close: () => client.destroy(),
  };
}

/** @throws when the answer takes longer */
async function inTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
