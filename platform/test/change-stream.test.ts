import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { getEventListeners } from "node:events";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { followChanges, type StreamMessage, type StreamRequest } from "../src/change-stream.ts";
import { createCursorCodec } from "../src/cursor.ts";
import type { Database } from "../src/database.ts";
import { allPaths } from "../src/command-scope.ts";
import { openEventLog, type EventLog } from "../src/event-log.ts";
import { startSequencer } from "../src/sequencer.ts";
import {
  ELM,
  loadEvents,
  NOW,
  OAK,
  openNotes,
  silent,
  until,
  NOTE_PERMISSION,
  writer,
  writerAt,
  type OutboxRow,
  recorder,
} from "./note.ts";

const cursors = createCursorCodec("stream-test");
const cursorAt = (pos: number, owner = "note"): string =>
  cursors.encode(`event-log of ${owner}`, [String(pos)]);

interface Stream {
  readonly database: Database;
  readonly log: EventLog;
  follow(request?: Partial<StreamRequest>): AsyncIterableIterator<StreamMessage>;
  publish(...rows: Partial<OutboxRow>[]): Promise<void>;
}

async function openStream(t: Parameters<typeof openNotes>[0]): Promise<Stream> {
  const database = await openNotes(t);
  const log = await openEventLog(database, silent);
  const sequencer = await startSequencer(database, silent, () => void log.refresh(), recorder);
  database.defer(async () => {
    log.close();
    await sequencer.stop();
  });
  let published = 0;
  return {
    database,
    log,
    follow: (request) => followChanges(log, cursors, () => NOW, { ...notes, ...request }),
    async publish(...rows) {
      await loadEvents(
        database,
        rows.map((row) => ({ id: randomUUID(), version: (published += 1), ...row })),
      );
      sequencer.wake();
      await until("it is on the log", () => log.head() >= BigInt(published));
    },
  };
}

const notes: StreamRequest = {
  aggregateType: "Note",
  permission: NOTE_PERMISSION,
  actors: [writer],
  visiblePaths: allPaths,
};

const times = (count: number): Partial<OutboxRow>[] => Array.from({ length: count }, () => ({}));

async function take(
  stream: AsyncIterableIterator<StreamMessage>,
  count: number,
): Promise<StreamMessage[]> {
  const messages: StreamMessage[] = [];
  while (messages.length < count) {
    const { value, done } = await stream.next();
    if (done) break;
    messages.push(value);
  }
  return messages;
}

const versionsOf = (messages: readonly StreamMessage[]) =>
  messages.map(({ event }) => event?.aggregateVersion);

describe("followChanges", () => {
  test("begins now and hands over what comes, each with a cursor", async (t) => {
    const { follow, publish } = await openStream(t);
    await publish(...times(3));
    const stream = follow();
    const next = stream.next();

    await publish({});

    const { value } = await next;
    assert.equal(value.event?.aggregateVersion, 4);
    assert.equal(value.cursor, cursorAt(4));
    assert.deepEqual(value.occurredAt, value.event.occurredAt);
    await stream.return?.();
  });

  test("a reader that leaves and resumes anywhere misses nothing and repeats nothing", async (t) => {
    const { follow, publish } = await openStream(t);
    const seen: StreamMessage[] = [];
    let after = cursorAt(0);
    let total = 0;
    for (const [published, read] of [
      [5, 2],
      [0, 1],
      [700, 520],
      [3, 185],
    ] as const) {
      await publish(...times(published));
      total += published;
      const stream = follow({ after });
      const messages = await take(stream, read);
      await stream.return?.();
      after = messages.at(-1)?.cursor ?? after;
      seen.push(...messages);
    }
    assert.equal(total, seen.length);
    assert.deepEqual(
      versionsOf(seen),
      seen.map((_message, index) => index + 1),
    );
  });

  test("shows only the aggregate, the rooftops asked for and those of the actor", async (t) => {
    const { follow, publish } = await openStream(t);
    await publish(
      { rooftopId: OAK },
      { rooftopId: ELM },
      { rooftopId: null },
      { rooftopId: OAK, aggregateType: "Letter" },
      { rooftopId: OAK },
    );
    const from = (request: Partial<StreamRequest>) => follow({ ...request, after: cursorAt(0) });
    const atOak = [writer, writerAt([OAK])];

    assert.deepEqual(versionsOf(await take(from({}), 4)), [1, 2, 3, 5]);
    assert.deepEqual(versionsOf(await take(from({ actors: atOak }), 2)), [1, 5]);
    assert.deepEqual(versionsOf(await take(from({ rooftopIds: new Set([ELM]) }), 1)), [2]);
    const elsewhere = from({ actors: atOak, rooftopIds: new Set([OAK, ELM]) });
    assert.deepEqual(versionsOf(await take(elsewhere, 2)), [1, 5]);
    const letters = from({ aggregateType: "Letter" });
    assert.deepEqual(versionsOf(await take(letters, 1)), [4]);
  });

  test("announces a gap for a cursor of the future, and goes on from there", async (t) => {
    const { follow, publish } = await openStream(t);
    await publish(...times(2));
    const stream = follow({ after: cursorAt(1_000) });

    const [reset] = await take(stream, 1);
    assert.deepEqual(reset, {
      cursor: cursorAt(2),
      occurredAt: NOW,
      reset: { reason: "CURSOR_UNKNOWN", resumeFrom: cursorAt(2) },
    });
    await publish({});
    assert.deepEqual(versionsOf(await take(stream, 1)), [3]);
  });

  test("a cursor that another process handed out a moment ago is known", async (t) => {
    const { database, publish } = await openStream(t);
    const behind = await openEventLog(database, silent);
    await publish(...times(3));
    const stream = followChanges(behind, cursors, () => NOW, {
      ...notes,
      after: cursorAt(2),
    });
    assert.deepEqual(versionsOf(await take(stream, 1)), [3]);
  });

  test("announces a gap to a reader too far behind", async (t) => {
    const { database } = await openStream(t);
    await database.read(`INSERT INTO event_log SELECT i, gen_random_uuid(), 'note.written.v1',
        'UPDATED', 'Note', gen_random_uuid(), i, NULL, '{}', now(), '{}', '{}'
      FROM generate_series(1, 50001) AS i`);
    await database.read("UPDATE event_head SET pos = 50001");
    const log = await openEventLog(database, silent);
    const follow = (pos: number) =>
      followChanges(log, cursors, () => NOW, { ...notes, after: cursorAt(pos) });

    const [reset] = await take(follow(0), 1);
    assert.deepEqual(reset?.reset, { reason: "TOO_FAR_BEHIND", resumeFrom: cursorAt(50_001) });
    assert.deepEqual(versionsOf(await take(follow(1), 1)), [2]);
  });

  test("return() ends a next() that waits, and nothing is left behind", async (t) => {
    const { follow, log, publish } = await openStream(t);
    const before = getEventListeners(log.closed, "abort").length;
    const stream = follow();
    const next = stream.next();
    await setImmediate();

    await stream.return?.();
    assert.deepEqual(await next, { done: true, value: undefined });
    await publish({});
    assert.deepEqual(await stream.next(), { done: true, value: undefined });
    assert.equal(getEventListeners(log.closed, "abort").length, before);

    const ended = follow();
    const pending = ended.next();
    log.close();
    assert.equal((await pending).done, true);
  });

  test("two calls of next() at once get two messages", async (t) => {
    const { follow, publish } = await openStream(t);
    const stream = follow();
    const calls = [stream.next(), stream.next(), stream.next()];
    await publish(...times(2));

    const [one, two] = await Promise.all(calls.slice(0, 2));
    assert.deepEqual(versionsOf([one?.value, two?.value]), [1, 2]);
    await stream.return?.();
    assert.equal((await calls[2])?.done, true);
  });

  test("refuses a tampered cursor and one of another list or subgraph", async (t) => {
    const { follow } = await openStream(t);
    const cursor = cursorAt(1);
    const flipped = [...cursor].map(
      (character, index) =>
        cursor.slice(0, index) + (character === "A" ? "B" : "A") + cursor.slice(index + 1),
    );
    const foreign = [cursorAt(1, "vehicle"), cursors.encode("stockUnits", ["1"]), ""];
    for (const after of [...flipped, ...foreign]) {
      assert.throws(() => follow({ after }), { code: "CURSOR_INVALID" }, after);
    }
  });

  test("a slow reader holds no events; it reads them from the table", async (t) => {
    const { database, follow, publish, log } = await openStream(t);
    const slow = follow({ after: cursorAt(0) });
    await publish({});
    await take(slow, 1);
    for (let round = 0; round < 12; round += 1) await publish(...times(500));
    assert.equal(log.head(), 6_001n);

    const reads: (readonly unknown[])[] = [];
    const { read } = database;
    Object.assign(database, {
      read: (text: string, values: readonly unknown[] = []) => {
        if (text.includes("FROM event_log")) reads.push(values);
        return read(text, values);
      },
    });
    const rest = await take(slow, 6_000);
    assert.deepEqual(
      versionsOf(rest),
      rest.map((_message, index) => index + 2),
    );
    assert.deepEqual(reads.slice(0, 2), [[1n], [501n]]);
    assert.ok(reads.length <= 4, "what is recent comes from memory");
  });
});
