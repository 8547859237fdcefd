import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { getEventListeners } from "node:events";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { DomainEvent } from "@forecourt/schema/events/event";
import { execute } from "../src/command.ts";
import type { Database } from "../src/database.ts";
import { openEventLog, type EventLog } from "../src/event-log.ts";
import { DRAIN, startSequencer } from "../src/sequencer.ts";
import {
  callerOf,
  editNote,
  INSERT_OUTBOX,
  loadEvents,
  newKey,
  openNotes,
  silent,
  until,
  writeNote,
  type NoteDatabase,
  recorder,
} from "./note.ts";

/** What one process has: its pool, its view of the log and its candidate for the sequencer. */
async function startProcess(notes: NoteDatabase, database: Database = notes) {
  const log = await openEventLog(database, silent);
  const sequencer = await startSequencer(database, silent, () => void log.refresh(), recorder);
  notes.defer(async () => {
    log.close();
    await sequencer.stop();
  });
  return { database, log, wake: () => sequencer.wake() };
}

type Process = Awaited<ReturnType<typeof startProcess>>;

async function newNotes(database: Database, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) {
    await execute(callerOf(database), writeNote, newKey(), { id, title: id.slice(0, 13) });
  }
  return ids;
}

/** Changes a note by its command, as often as another gets in between. */
async function edit({ database, wake }: Process, id: string): Promise<void> {
  const [note] = await database.read<{ version: number }>(
    "SELECT version FROM note WHERE id = $1",
    [id],
  );
  const change = { id, expectedVersion: note?.version ?? 0, field: "body" as const, text: "x" };
  await execute({ ...callerOf(database), committed: wake }, editNote, newKey(), change).catch(
    (error: { code?: string }) => assert.equal(error.code, "VERSION_CONFLICT"),
  );
}

const UNDO = new Error("rolled back on purpose");

/** Takes its outbox id as soon as it holds the note, and commits a while later, or not at all. */
async function dawdle({ database }: Process, id: string, commits: boolean): Promise<void> {
  const attempt = database.dataSource.transaction(async (tx) => {
    await tx.query("SELECT FROM note WHERE id = $1 FOR UPDATE", [id]);
    await tx.query("UPDATE note SET version = version + 1 WHERE id = $1", [id]);
    const [{ version }] = await tx.query("SELECT version FROM note WHERE id = $1", [id]);
    await tx.query(INSERT_OUTBOX, [JSON.stringify([{ id, version }])]);
    await sleep(Math.random() * 15);
    if (!commits) throw UNDO;
  });
  await attempt.catch((error: unknown) => assert.equal(error, UNDO));
}

async function write(process: Process, ids: readonly string[], writer: number): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) {
    const id = ids[(writer * 7 + turn * 3) % ids.length] ?? "";
    if (turn % 3 === 0) await dawdle(process, id, turn % 4 !== 0);
    else await edit(process, id);
  }
}

async function everything(log: EventLog): Promise<DomainEvent[]> {
  const events: DomainEvent[] = [];
  for (;;) {
    const page = await log.read(events.at(-1)?.pos ?? 0n);
    if (page.length === 0) return events;
    events.push(...page);
  }
}

async function isDrained(database: Database, logs: readonly EventLog[]): Promise<boolean> {
  const [state] = await database.read<{ waiting: number; head: bigint }>(
    "SELECT (SELECT count(*)::int FROM outbox) AS waiting, (SELECT pos FROM event_head) AS head",
  );
  return state?.waiting === 0 && logs.every((log) => log.head() === state.head);
}

/** Every committed version of every note is one event, in order, and no position is missing. */
async function assertComplete(database: Database, log: EventLog): Promise<void> {
  const events = await everything(log);
  assert.deepEqual(
    events.map((event) => event.pos),
    events.map((_event, index) => BigInt(index + 1)),
  );
  const byNote = Map.groupBy(events, (event) => event.aggregateId);
  const notes = await database.read<{ id: string; version: number }>(
    "SELECT id, version FROM note",
  );
  assert.equal(byNote.size, notes.length);
  for (const { id, version } of notes) {
    assert.deepEqual(
      byNote.get(id)?.map((event) => event.aggregateVersion),
      Array.from({ length: version }, (_value, index) => index + 1),
    );
  }
}

// The server may hold other tests' databases.
const LEADERS = `pg_locks WHERE locktype = 'advisory' AND objid = 7204002 AND granted
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

const leaders = (database: Database) => database.read(`SELECT pid FROM ${LEADERS}`);

/** Ends the connection of the sequencer that leads, as a failing machine does. */
async function killLeader(database: Database): Promise<boolean> {
  const killed = await database.read(`SELECT pg_terminate_backend(pid) FROM ${LEADERS}`);
  return killed.length > 0;
}

describe("the sequencer", () => {
  test("sixteen writers in two processes, late commits and rollbacks: no gap, no loss, order kept", async (t) => {
    const database = await openNotes(t);
    const ids = await newNotes(database, 5);
    const one = await startProcess(database, await database.again());
    const two = await startProcess(database, await database.again());

    await Promise.all(
      Array.from({ length: 16 }, (_value, writer) => write(writer % 2 ? one : two, ids, writer)),
    );

    await until("both logs hold everything", () => isDrained(database, [one.log, two.log]));
    await assertComplete(database, one.log);
    await assertComplete(database, two.log);
    assert.equal((await leaders(database)).length, 1);
  });

  test("goes on when the leader is killed, again and again", async (t) => {
    const database = await openNotes(t);
    const ids = await newNotes(database, 5);
    const one = await startProcess(database, await database.again());
    const two = await startProcess(database, await database.again());
    let writing = true;
    let kills = 0;

    const killing = (async () => {
      while (writing || kills < 3) {
        if (await killLeader(database)) kills += 1;
        await sleep(100);
      }
    })();
    await Promise.all(
      Array.from({ length: 8 }, (_value, writer) => write(writer % 2 ? one : two, ids, writer)),
    );
    writing = false;
    await killing;

    await until("both logs hold everything", () => isDrained(database, [one.log, two.log]));
    await assertComplete(database, one.log);
    await assertComplete(database, two.log);
  });

  test("two sequencers that both believe they lead cannot number an event twice", async (t) => {
    const database = await openNotes(t);
    const rows = Array.from({ length: 900 }, (_value, index) => ({
      id: randomUUID(),
      version: index + 1,
    }));
    await loadEvents(database, rows);

    const drains = Array.from({ length: 6 }, () => database.read(DRAIN));
    const outcomes = await Promise.allSettled(drains);
    assert.ok(outcomes.some(({ status }) => status === "fulfilled"));
    await database.read(DRAIN);

    const log = await openEventLog(database, silent);
    const events = await everything(log);
    assert.deepEqual(
      events.map((event) => event.aggregateId),
      rows.map((row) => row.id),
    );
    assert.equal(log.head(), 900n);
  });

  test("finds rows that nobody announced, in batches of any number", async (t) => {
    const database = await openNotes(t);
    const { log } = await startProcess(database);
    const rows = Array.from({ length: 1_203 }, (_value, index) => ({
      id: randomUUID(),
      version: index + 1,
    }));

    await loadEvents(database, rows);
    await until("all are on the log", () => log.head() === 1_203n);
    assert.deepEqual(
      (await everything(log)).map((event) => event.aggregateVersion),
      rows.map((row) => row.version),
    );
  });

  test("moves a burst by index, having known the queue almost empty", async (t) => {
    const database = await openNotes(t);
    const log = await openEventLog(database, silent);
    const sequencer = await startSequencer(database, silent, () => void log.refresh(), recorder);
    database.defer(() => sequencer.stop());
    await database.read("VACUUM ANALYZE outbox");
    await loadEvents(database, [{ id: randomUUID(), version: 1 }]);
    await until("it has planned for a queue of one", () => log.head() === 1n);

    await loadEvents(
      database,
      Array.from({ length: 12_000 }, (_value, index) => ({ id: randomUUID(), version: index + 2 })),
    );
    await until("all are on the log", () => log.head() === 12_001n);

    await sequencer.stop();
    let scanned = 0n;
    await until("the server has counted", async () => {
      const [seen] = await database.read<{ moved: bigint; scanned: bigint }>(
        `SELECT n_tup_del AS moved, seq_tup_read AS scanned FROM pg_stat_user_tables
         WHERE relname = 'outbox'`,
      );
      scanned = seen?.scanned ?? 0n;
      return seen?.moved === 12_001n;
    });
    assert.ok(scanned < 30_000n, `${scanned} rows were read to move 12001`);
  });

  test("tells other processes of what it appended, and hears them", async (t) => {
    const database = await openNotes(t);
    const client = await database.connect();
    database.defer(() => client.end());
    const heard: string[] = [];
    client.on("notification", ({ channel }) => heard.push(channel));
    await client.query("LISTEN event_log; LISTEN outbox");
    let appended = 0;
    const sequencer = await startSequencer(database, silent, () => (appended += 1), recorder);
    database.defer(() => sequencer.stop());
    await until("it leads", async () => (await leaders(database)).length === 1);

    await client.query("NOTIFY event_log, 'another process'");
    await until("it heard of the append", () => appended === 1);
    heard.length = 0;

    await loadEvents(database, [{ id: randomUUID(), version: 1 }]);
    sequencer.wake();
    await until("the others heard of its own", () => heard.includes("event_log"));

    const follower = await startSequencer(
      await database.again(),
      silent,
      () => undefined,
      recorder,
    );
    database.defer(() => follower.stop());
    follower.wake();
    await until("a commit beside the leader is announced to it", () => heard.includes("outbox"));
  });

  test("a process that missed the notification looks by itself", async (t) => {
    const database = await openNotes(t);
    await startProcess(database);
    await until("it leads", async () => (await leaders(database)).length === 1);
    const follower = await startProcess(database, await database.again());

    await database.read(`WITH head AS (UPDATE event_head SET pos = pos + 1 RETURNING pos)
      INSERT INTO event_log SELECT pos, gen_random_uuid(), 'note.written.v1', 'CREATED', 'Note',
        gen_random_uuid(), 1, NULL, '{}', now(), '{}', '{}' FROM head`);
    await until("the follower has it", () => follower.log.head() === 1n);
  });

  test("stops while its server is away", async (t) => {
    const database = await openNotes(t);
    let away = false;
    const sequencer = await startSequencer(
      { ...database, connect: async () => (away ? assert.fail("away") : database.connect()) },
      silent,
      () => undefined,
      recorder,
    );
    await until("it leads", async () => (await leaders(database)).length === 1);
    away = true;
    await killLeader(database);
    await until("its lock is free", async () => (await leaders(database)).length === 0);
    await sequencer.stop();
  });

  test("the leader forgets old idempotency keys", async (t) => {
    const database = await openNotes(t);
    await database.read(`INSERT INTO command_key (scope, key, request_hash, created_at)
      SELECT 'writer/note.write', i::text, '', now() - make_interval(days => i)
      FROM generate_series(1, 10) AS i`);
    await startProcess(database);

    await until("those of more than seven days are gone", async () => {
      const rows = await database.read<{ key: string }>("SELECT key FROM command_key");
      return rows.length < 10;
    });
    const rows = await database.read<{ key: string }>(
      "SELECT key FROM command_key ORDER BY key::int",
    );
    assert.deepEqual(
      rows.map((row) => row.key),
      ["1", "2", "3", "4", "5", "6"],
    );
  });
});

describe("the event log", () => {
  test("reads again by itself after a failed read", async (t) => {
    const database = await openNotes(t);
    let failing = false;
    const log = await openEventLog(
      {
        ...database,
        read: (text, values) =>
          failing ? Promise.reject(new Error("away")) : database.read(text, values),
      },
      silent,
    );
    t.after(() => log.close());
    await loadEvents(database, [{ id: randomUUID(), version: 1 }]);
    await database.read(DRAIN);

    failing = true;
    await log.refresh();
    failing = false;
    await until("the event is seen", () => log.head() === 1n);
  });

  test("answers from memory what it answers from the table", async (t) => {
    const database = await openNotes(t);
    const { log } = await startProcess(database);
    await loadEvents(
      database,
      Array.from({ length: 700 }, (_value, index) => ({ id: randomUUID(), version: index + 1 })),
    );
    await until("all are on the log", () => log.head() === 700n);
    const fresh = await openEventLog(database, silent);

    for (const after of [0n, 1n, 199n, 200n, 201n, 499n, 699n, 700n, 701n]) {
      const remembered = await log.read(after);
      assert.deepEqual(remembered, await fresh.read(after), String(after));
      assert.equal(remembered[0]?.pos, after < 700n ? after + 1n : undefined);
    }
  });

  test("a wait ends with the append, the signal or the log, and leaves no listener", async (t) => {
    const database = await openNotes(t);
    const { log } = await startProcess(database);
    const stop = new AbortController();

    const waits = Array.from({ length: 100 }, () => log.appended(0n, stop.signal));
    await loadEvents(database, [{ id: randomUUID(), version: 1 }]);
    await Promise.all(waits);
    assert.equal(getEventListeners(stop.signal, "abort").length, 0);

    const cancelled = log.appended(1n, stop.signal);
    stop.abort();
    await cancelled;
    const closed = log.appended(1n, new AbortController().signal);
    log.close();
    await closed;
  });
});

describe("what is recorded", () => {
  test("cannot be changed, deleted or truncated", async (t) => {
    const database = await openNotes(t);
    const { log } = await startProcess(database);
    await newNotes(database, 1);
    await until("the event is on the log", () => log.head() === 1n);

    for (const table of ["audit.record", "event_log"]) {
      for (const statement of [
        `UPDATE ${table} SET aggregate_version = 2`,
        `UPDATE ${table} SET aggregate_version = 2 WHERE false`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
        `TRUNCATE ${table}, note CASCADE`,
      ]) {
        await assert.rejects(database.read(statement), { code: "23001" }, statement);
      }
    }
  });
});
