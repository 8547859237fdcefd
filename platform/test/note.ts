import { randomUUID } from "node:crypto";
import { after, before } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { z } from "zod";
import { eventContract } from "@forecourt/schema/events/event";
import type { Permission } from "@forecourt/schema/permissions";
import { serviceActor, type Actor, type Rooftops } from "../src/actor.ts";
import { allPaths } from "../src/command-scope.ts";
import { defineCommand, type CommandCaller } from "../src/command.ts";
import { openDatabase, type Database } from "../src/database.ts";
import { DomainError } from "../src/errors.ts";
import { textInput } from "../src/input-rules.ts";
import { createLog } from "../src/log.ts";
import { testRecorder } from "../src/testing/recorder.ts";
import { createTestDatabase } from "../src/testing/test-database.ts";

/** The smallest subgraph there can be: notes on a desk, one table. */
class CreateNote1700000200000 implements MigrationInterface {
  readonly name = "CreateNote1700000200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE note (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid,
        title text NOT NULL CONSTRAINT note_title UNIQUE,
        body text NOT NULL DEFAULT '',
        shelf int CONSTRAINT note_shelf UNIQUE DEFERRABLE INITIALLY DEFERRED
      );
      CREATE TABLE applied (consumer text NOT NULL, event_id uuid NOT NULL, pos bigint NOT NULL)`);
  }

  async down(): Promise<void> {
    throw new Error("a test drops its database");
  }
}

export const silent = createLog("test", process.env.TEST_LOG_LEVEL ?? "silent");
export const OAK = "0190a000-0000-7000-8000-00000000000a";
export const ELM = "0190a000-0000-7000-8000-00000000000b";
export const NOW = new Date("2026-11-20T15:00:00Z");

export const recorder = testRecorder("note");

/** A migrated database of the test's own; what it opens is closed when the test ends. */
export interface NoteDatabase extends Database {
  readonly url: string;
  /** One more pool on the same database, as another process has. */
  again(poolSize?: number): Promise<Database>;
  /** Runs when the test ends, the last first, while the database is still there. */
  defer(close: () => Promise<unknown>): void;
}

export async function openNotes(t: {
  after(close: () => Promise<void>): void;
}): Promise<NoteDatabase> {
  const open = (url: string, poolSize = 10): Promise<Database> =>
    openDatabase({
      name: "note",
      url,
      entities: [],
      migrations: [CreateNote1700000200000],
      macKeys: recorder.macKeys,
      poolSize,
    });
  const { url, drop } = await createTestDatabase("note", async (templateUrl) => {
    const template = await open(templateUrl);
    await template.migrate();
    await template.close();
  });
  const closers: (() => Promise<unknown>)[] = [];
  t.after(async () => {
    for (const close of closers.toReversed()) await close();
    await drop();
  });
  const again = async (poolSize?: number): Promise<Database> => {
    const database = await open(url, poolSize);
    closers.push(() => database.close());
    return database;
  };
  return { ...(await again()), url, again, defer: (close) => void closers.push(close) };
}

/** One database for the tests of a suite, where they do not mind each other's notes. */
export function notesOfSuite(): () => NoteDatabase {
  let notes: NoteDatabase | undefined;
  let close = async (): Promise<void> => undefined;
  before(async () => {
    notes = await openNotes({ after: (run) => void (close = run) });
  });
  after(() => close());
  return () => {
    if (notes) return notes;
    throw new Error("the suite has not begun");
  };
}

/** Notes need a permission like any other thing; the name of it matters to nobody here. */
export const NOTE_PERMISSION = "customer:write" satisfies Permission;

export function writerAt(rooftops: Rooftops): Actor {
  return {
    ...serviceActor("note"),
    kind: "STAFF",
    id: "writer",
    held: new Map([[NOTE_PERMISSION, rooftops]]),
  };
}

export const writer = writerAt("ALL");

export function callerOf(database: Database, actor: Actor = writer): CommandCaller {
  return {
    database,
    actor,
    caller: actor,
    visiblePaths: allPaths,
    now: NOW,
    requestId: "request-1",
    committed: () => undefined,
  };
}

export const NoteWritten = eventContract({
  type: "note.written.v1",
  aggregateType: "Note",
  data: z.object({ title: z.string() }),
});

/** Writes a note; its title and its place on the shelf (checked at commit) are unique. */
export const writeNote = defineCommand({
  name: "note.write",
  requires: NOTE_PERMISSION,
  input: z.object({
    id: z.uuid(),
    title: textInput(40),
    rooftopId: z.uuid().nullish(),
    shelf: z.int().positive("counts from one").nullish(),
  }),
  constraints: {
    note_title: ({ title }) => new DomainError("TITLE_TAKEN", `${title} is written`, ["title"]),
    note_shelf: ({ shelf }) => new DomainError("SHELF_TAKEN", `${shelf} is full`, ["shelf"]),
  },
  async run({ tx, requireRooftop, record }, { id, title, rooftopId = null, shelf = null }) {
    if (rooftopId !== null) requireRooftop(rooftopId);
    await tx.query(
      "INSERT INTO note (id, version, rooftop_id, title, shelf) VALUES ($1, 1, $2, $3, $4)",
      [id, rooftopId, title, shelf],
    );
    record(NoteWritten, {
      kind: "CREATED",
      aggregate: { id, version: 1 },
      rooftopId,
      changedPaths: ["title"],
      data: { title },
    });
    return { noteId: id, version: 1 };
  },
});

/** Changes one field of a note that is at `expectedVersion`. */
export const editNote = defineCommand({
  name: "note.edit",
  requires: NOTE_PERMISSION,
  input: z.object({
    id: z.uuid(),
    expectedVersion: z.int(),
    field: z.enum(["title", "body"]),
    text: z.string(),
  }),
  async run({ tx, record, requireVersion }, { id, expectedVersion, field, text }) {
    const [note]: { version: number; rooftop_id: string | null; title: string }[] = await tx.query(
      "SELECT version, rooftop_id, title FROM note WHERE id = $1 FOR UPDATE",
      [id],
    );
    if (!note) throw new DomainError("NOT_FOUND", "There is no such note", ["id"]);
    await requireVersion({ id, version: note.version }, expectedVersion);
    const version = note.version + 1;
    await tx.query(`UPDATE note SET version = $2, ${field} = $3 WHERE id = $1`, [
      id,
      version,
      text,
    ]);
    record(NoteWritten, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId: note.rooftop_id,
      changedPaths: [field],
      data: { title: note.title },
    });
    return { noteId: id, version };
  },
});

export interface Stored {
  readonly notes: number;
  readonly audited: number;
  readonly queued: number;
  readonly keys: number;
}

/** Rows that a command leaves. */
export async function stored(database: Database): Promise<Stored> {
  const [row] = await database.read<Stored>(`SELECT
    (SELECT count(*)::int FROM note) AS notes,
    (SELECT count(*)::int FROM audit.record) AS audited,
    (SELECT count(*)::int FROM outbox) + (SELECT count(*)::int FROM event_log) AS queued,
    (SELECT count(*)::int FROM command_key) AS keys`);
  if (!row) throw new Error("nothing was counted");
  return row;
}

export const newKey = (): string => randomUUID();

/** Waits for what must come true, and fails after 20 s. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 2_000; looks += 1) {
    if (await holds()) return;
    await sleep(10);
  }
  throw new Error(`it never came true that ${what}`);
}

export interface OutboxRow {
  readonly id: string;
  readonly version: number;
  readonly rooftopId?: string | null;
  readonly type?: string;
  readonly aggregateType?: string;
}

/** Writes events past every command, as a bulk load does. */
export const INSERT_OUTBOX = `INSERT INTO outbox (event_id, type, kind, aggregate_type, aggregate_id,
    aggregate_version, rooftop_id, changed_paths, caused_by, data)
  SELECT gen_random_uuid(), coalesce(type, 'note.written.v1'), 'UPDATED',
    coalesce("aggregateType", 'Note'), id, version, "rooftopId", '{}', '{}', '{"title": "loaded"}'
  FROM jsonb_to_recordset($1::jsonb)
    AS row (id uuid, version int, "rooftopId" uuid, type text, "aggregateType" text)`;

export async function loadEvents(database: Database, rows: readonly OutboxRow[]): Promise<void> {
  await database.read(INSERT_OUTBOX, [JSON.stringify(rows)]);
}
