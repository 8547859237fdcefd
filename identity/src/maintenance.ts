import type { Database } from "@forecourt/platform/database";
import type { Log } from "@forecourt/platform/log";
import type { Artefacts } from "./provider/artefacts.ts";

export interface Maintenance {
  stop(): Promise<void>;
}

const EVERY_MS = 60_000;
const BATCHES_MAX = 50;
const SESSION_DAYS = 90;
const FAILURE_DAYS = 1;

const OLD_SESSIONS = `
  DELETE FROM session WHERE (issuer, id) IN (
    SELECT issuer, id FROM session WHERE ended_at < clock_timestamp() - make_interval(days => $1)
    ORDER BY ended_at LIMIT 1000)`;
const OLD_FAILURES = `
  DELETE FROM sign_in_failure WHERE (scope, key) IN (
    SELECT scope, key FROM sign_in_failure
    WHERE last_at < clock_timestamp() - make_interval(days => $1) ORDER BY last_at LIMIT 1000)`;

/** Drops once a minute what has expired, in batches. Security events are kept. */
export function startMaintenance(database: Database, artefacts: Artefacts, log: Log): Maintenance {
  let stopped = false;
  let running = Promise.resolve();

  async function prune(): Promise<void> {
    for (let batch = 0; batch < BATCHES_MAX && !stopped; batch += 1) {
      if (!(await artefacts.prune())) break;
    }
    await database.read(OLD_SESSIONS, [SESSION_DAYS]);
    await database.read(OLD_FAILURES, [FAILURE_DAYS]);
  }

  const timer = setInterval(() => {
    running = running
      .then(prune)
      .catch((error: unknown) => log.warn({ err: error }, "identity could not be pruned"));
  }, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
