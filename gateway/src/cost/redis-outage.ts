import type { Log } from "@forecourt/platform/log";

/** Whether a Redis server is worth waiting for. */
export interface RedisOutage {
  /** Tells the log, once a minute. */
  report(error: unknown, now: Date): void;
  /** After an answer that did not come: nobody asks for a while. */
  begin(error: unknown, now: Date): void;
  lasts(now: Date): boolean;
}

const PAUSE_MS = 1_000;
const LOG_EVERY_MS = 60_000;

export function createRedisOutage(log: Log): RedisOutage {
  let pausedUntilMs = 0;
  let reportedAtMs = -LOG_EVERY_MS;

  function report(error: unknown, now: Date): void {
    if (now.getTime() - reportedAtMs < LOG_EVERY_MS) return;
    reportedAtMs = now.getTime();
    log.error({ err: error }, "Redis cannot be reached: each process limits its clients by itself");
  }

  return {
    report,
    begin(error, now) {
      pausedUntilMs = now.getTime() + PAUSE_MS;
      report(error, now);
    },
    lasts: (now) => now.getTime() < pausedUntilMs,
  };
}
