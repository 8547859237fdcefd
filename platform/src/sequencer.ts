import { randomUUID } from "node:crypto";
import { createCheckpoints } from "./audit/checkpoints.ts";
import { startCosigning, type Cosigning } from "./audit/cosigning.ts";
import { growTree } from "./audit/record-tree.ts";
import type { Recorder } from "./audit/recorder.ts";
import type { Database } from "./database.ts";
import type { Log } from "./log.ts";
import { pruneBatch, type Retention } from "./prune.ts";

/**
 * Moves committed outbox rows to the event log and gives each the next gap-free position.
 *
 * One process per database is the sequencer (session advisory lock). `id > cursor` on the outbox would
 * lose rows that commit late, and an xid horizon would swap changes of one aggregate; a queue drained
 * in id order does neither, because an id is taken while the aggregate is locked.
 */
export interface Sequencer {
  /** Tells that this process has committed something. */
  wake(): void;
  /** What witnesses have against the record of this database. */
  objections: Cosigning["objections"];
  stop(): Promise<void>;
}

const SEQUENCER_LOCK = 7_204_002;
const BATCH_MAX = 500;
const POLL_MS = 500;
const PRUNE_EVERY_MS = 3_600_000;
/** Longer than the server lets a statement run: an answer that late will not come. */
const ANSWER_MS_MAX = 60_000;

/** A leader whose machine is gone must lose its lock in a minute, not when TCP gives up. */
const SESSION = `SET statement_timeout = 30000; SET tcp_keepalives_idle = 20;
  SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3; LISTEN event_log; LISTEN outbox`;

export const DRAIN = `
  WITH batch AS (
    SELECT ctid AS place, id, event_id, type, kind, aggregate_type, aggregate_id, aggregate_version, rooftop_id,
      changed_paths, occurred_at, caused_by, data
    FROM outbox ORDER BY id LIMIT ${BATCH_MAX}
  ), head AS (
    UPDATE event_head SET pos = pos + (SELECT count(*) FROM batch)
    WHERE EXISTS (SELECT FROM batch)
    RETURNING pos - (SELECT count(*) FROM batch) AS base
  ), logged AS (
    INSERT INTO event_log (pos, event_id, type, kind, aggregate_type, aggregate_id,
      aggregate_version, rooftop_id, changed_paths, occurred_at, caused_by, data)
    SELECT head.base + row_number() OVER (ORDER BY batch.id), event_id, type, kind, aggregate_type,
      aggregate_id, aggregate_version, rooftop_id, changed_paths, occurred_at, caused_by, data
    FROM batch, head
    RETURNING pos
  ), moved AS (
    DELETE FROM outbox WHERE ctid = ANY (ARRAY (SELECT place FROM batch))
  )
  SELECT count(*)::int AS count FROM logged`;

/**
 * @param onAppended called after events were appended by this process, when another process says so, and
 *   when a word of it may have been missed
 */
export async function startSequencer(
  database: Database,
  log: Log,
  onAppended: () => void,
  recorder: Recorder,
  retention: Retention = {},
): Promise<Sequencer> {
  const instance = randomUUID();
  let stopped = false;
  let leading = false;
  let woken = true;
  let committed = false;
  let lost = false;
  let pruneAt = 0;
  let nextCheckpointMs: number | undefined;
  const cosigning = startCosigning(database, recorder.witnesses, log);
  const checkpoints = createCheckpoints(recorder.signer, cosigning.wake, log);
  let awaken: () => void = () => undefined;
  let client = await connect();

  async function connect() {
    const fresh = await database.connect(ANSWER_MS_MAX);
    fresh.on("error", (error) => log.warn({ err: error }, "sequencer lost its connection"));
    fresh.on("notification", ({ channel, payload }) => {
      if (payload === instance) return;
      if (channel === "event_log") onAppended();
      else awake();
    });
    try {
      await fresh.query(SESSION);
      return fresh;
    } catch (error) {
      await fresh.end();
      throw error;
    }
  }

  function awake(): void {
    woken = true;
    // Commits elsewhere must not hurry the attempts to reach a server that is away.
    if (!lost) awaken();
  }

  async function lead(): Promise<boolean> {
    if (leading) return true;
    const result = await client.query<{ locked: boolean }>(
      "SELECT pg_try_advisory_lock($1) AS locked",
      [SEQUENCER_LOCK],
    );
    return result.rows[0]?.locked === true;
  }

  async function drain(): Promise<void> {
    for (let full = true; full && !stopped;) {
      // Not prepared: a plan made for an empty queue reads all of a long one, for each row of a batch.
      const result = await client.query<{ count: number }>(DRAIN);
      const count = result.rows[0]?.count ?? 0;
      full = count === BATCH_MAX;
      if (count === 0) continue;
      onAppended();
      // Other processes read on hearing this; the transaction that wrote the rows pays nothing for it.
      await notify("event_log");
    }
  }

  async function round(): Promise<void> {
    const polling = !woken;
    woken = false;
    leading = await lead();
    const announce = committed;
    committed = false;
    if (!leading) {
      if (polling) onAppended();
      if (announce) await notify("outbox");
      return;
    }
    await drain();
    await grow();
    if (performance.now() >= pruneAt) await prune();
  }

  async function grow(): Promise<void> {
    for (let full = true; full && !stopped;) ({ full } = await growTree(client));
    nextCheckpointMs = await checkpoints.signIfDue(client);
  }

  async function prune(): Promise<void> {
    const more = await pruneBatch(client, retention).catch((error: unknown) => {
      log.warn({ err: error }, "old keys could not be pruned");
      return false;
    });
    if (!more) pruneAt = performance.now() + PRUNE_EVERY_MS;
  }

  async function notify(channel: "event_log" | "outbox"): Promise<void> {
    await client.query("SELECT pg_notify($1, $2)", [channel, instance]);
  }

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        if (lost) await reconnect();
        await round();
        if (!woken && !stopped) await pause(Math.min(POLL_MS, nextCheckpointMs ?? POLL_MS));
      } catch (error) {
        if (stopped) return;
        log.warn({ err: error }, "sequencer interrupted");
        lost = true;
        leading = false;
        await client.end().catch(() => undefined);
        await pause(POLL_MS);
      }
    }
  }

  async function reconnect(): Promise<void> {
    client = await connect();
    lost = false;
    onAppended();
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      awaken = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const running = run();
  return {
    wake() {
      committed = true;
      awake();
    },
    objections: cosigning.objections,
    async stop() {
      stopped = true;
      awaken();
      await running;
      await cosigning.stop();
      await client.end().catch(() => undefined);
    },
  };
}
