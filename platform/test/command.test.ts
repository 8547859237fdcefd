import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, test } from "node:test";
import { z } from "zod";
import { defineCommand, execute } from "../src/command.ts";
import type { Database } from "../src/database.ts";
import { sqlChannel } from "../src/reader.ts";
import { DomainError, DomainErrors, Forbidden, VersionConflict } from "../src/errors.ts";
import {
  callerOf,
  editNote,
  ELM,
  newKey,
  NoteWritten,
  OAK,
  notesOfSuite,
  stored,
  writeNote,
  NOTE_PERMISSION,
  writer,
  writerAt,
  type Stored,
} from "./note.ts";

const NOTHING: Stored = { notes: 0, audited: 0, queued: 0, keys: 0 };
const ONE_COMMAND: Stored = { notes: 1, audited: 1, queued: 1, keys: 1 };

/** What `run` has left in the tables of the write path. */
async function leftBy(database: Database, run: () => Promise<unknown>): Promise<Stored> {
  const before = await stored(database);
  await run();
  const after = await stored(database);
  return {
    notes: after.notes - before.notes,
    audited: after.audited - before.audited,
    queued: after.queued - before.queued,
    keys: after.keys - before.keys,
  };
}

async function refusalOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    (result) => assert.fail(`was answered: ${JSON.stringify(result)}`),
    (error: unknown) => error,
  );
}

describe("execute", () => {
  const notes = notesOfSuite();

  test("stores the rows, one audit record, one event and the answer of the key", async () => {
    const database = notes();
    const id = randomUUID();
    let committed = 0;

    const left = await leftBy(database, async () => {
      const caller = { ...callerOf(database), committed: () => (committed += 1) };
      const result = await execute(caller, writeNote, "key-1", { id, title: "Call back" });
      assert.deepEqual(result, { noteId: id, version: 1 });
    });

    assert.equal(committed, 1);
    assert.deepEqual(left, ONE_COMMAND);
    const [audit] = await database.read(
      `SELECT body::jsonb #>> '{actor,id}' AS actor_id, body::jsonb ->> 'request' AS request_id,
         action AS command, body::jsonb ->> 'key' AS idempotency_key, aggregate_type, aggregate_id,
         aggregate_version, changed_paths FROM audit.record WHERE aggregate_id = $1`,
      [id],
    );
    assert.deepEqual(audit, {
      actor_id: "writer",
      request_id: "request-1",
      command: "note.write",
      idempotency_key: "key-1",
      aggregate_type: "Note",
      aggregate_id: id,
      aggregate_version: 1,
      changed_paths: ["title"],
    });
    const [event] = await database.read(
      "SELECT type, kind, caused_by, data FROM outbox WHERE aggregate_id = $1",
      [id],
    );
    assert.deepEqual(event, {
      type: "note.written.v1",
      kind: "CREATED",
      caused_by: { requestId: "request-1", idempotencyKey: "key-1" },
      data: { title: "Call back" },
    });
  });

  test("needs the permission of the command, and the rooftop it asks for", async () => {
    const database = notes();
    const note = { id: randomUUID(), title: "No", rooftopId: ELM };

    const left = await leftBy(database, async () => {
      const powerless = callerOf(database, { ...writer, held: new Map() });
      const attempt = execute(powerless, writeNote, newKey(), note);
      assert.ok((await refusalOf(attempt)) instanceof Forbidden);
      const elsewhere = execute(callerOf(database, writerAt([OAK])), writeNote, newKey(), note);
      await assert.rejects(elsewhere, { code: "ROOFTOP_UNKNOWN", inputPath: ["rooftopId"] });
    });
    assert.deepEqual(left, NOTHING);
  });

  test("does not commit a change at a rooftop of others, whatever the command itself allowed", async () => {
    const database = notes();
    const note = { id: randomUUID(), title: "No", rooftopId: ELM };
    const caller = { ...callerOf(database, writer), caller: writerAt([OAK]) };

    const left = await leftBy(database, async () => {
      const attempt = execute(caller, writeNote, newKey(), note);
      assert.ok((await refusalOf(attempt)) instanceof Forbidden);
    });
    assert.deepEqual(left, NOTHING);
  });

  test("names every mistake of the input by its path", async () => {
    const database = notes();

    const refusal = await refusalOf(
      execute(callerOf(database), writeNote, newKey(), { id: "x", title: " ", shelf: 0 }),
    );

    assert.ok(refusal instanceof DomainErrors);
    assert.deepEqual(
      refusal.errors.map(({ code, inputPath }) => [code, inputPath]),
      [
        ["INPUT_INVALID", ["id"]],
        ["INPUT_INVALID", ["title"]],
        ["INPUT_INVALID", ["shelf"]],
      ],
    );
  });

  test("refuses a key that is empty, too long or not text a database can keep", async () => {
    const database = notes();
    const note = { id: randomUUID(), title: "Key" };

    for (const key of ["", "k".repeat(201), "a\0b", "a\nb", "\ud800"]) {
      await assert.rejects(execute(callerOf(database), writeNote, key, note), {
        code: "INPUT_INVALID",
        inputPath: ["idempotencyKey"],
      });
    }
    await execute(callerOf(database), writeNote, "k".repeat(200), note);
  });

  test("does not commit a command that records nothing", async () => {
    const database = notes();
    const silentCommand = defineCommand({
      name: "note.sneak",
      requires: NOTE_PERMISSION,
      input: z.object({}),
      async run({ tx }) {
        await tx.query("INSERT INTO note (id, version, title) VALUES ($1, 1, 'sneaked')", [
          randomUUID(),
        ]);
        return {};
      },
    });

    const left = await leftBy(database, () =>
      assert.rejects(execute(callerOf(database), silentCommand, newKey(), {}), /recorded nothing/),
    );
    assert.deepEqual(left, NOTHING);
  });

  test("a refusal after the work is done leaves nothing, and the key can be used again", async () => {
    const database = notes();
    const caller = callerOf(database);
    const first = { id: randomUUID(), title: "Taken" };
    await execute(caller, writeNote, newKey(), first);

    const left = await leftBy(database, () =>
      assert.rejects(execute(caller, writeNote, "retry", { id: randomUUID(), title: "Taken" }), {
        code: "TITLE_TAKEN",
        inputPath: ["title"],
        message: "Taken is written",
      }),
    );
    assert.deepEqual(left, NOTHING);
    await execute(caller, writeNote, "retry", { id: randomUUID(), title: "Free" });
  });

  test("maps a constraint that is checked at commit", async () => {
    const database = notes();
    const caller = callerOf(database);
    const onShelf = (title: string) => ({ id: randomUUID(), title, shelf: 7 });
    await execute(caller, writeNote, newKey(), onShelf("first"));

    await assert.rejects(execute(caller, writeNote, newKey(), onShelf("second")), {
      code: "SHELF_TAKEN",
      inputPath: ["shelf"],
    });
  });

  test("refuses text that the event could not hold, instead of failing on it", async () => {
    const database = notes();

    for (const title of ["half a \ud800 pair", "nul \0"]) {
      const refusal = await refusalOf(
        execute(callerOf(database), writeNote, newKey(), { id: randomUUID(), title }),
      );
      assert.ok(refusal instanceof DomainErrors, String(refusal));
    }
  });

  test("a killed connection stores nothing and the same key works afterwards", async () => {
    const database = notes();
    const id = randomUUID();
    let kill = true;
    const unlucky = defineCommand({
      ...writeNote,
      async run(scope, input) {
        const result = await writeNote.run(scope, input);
        if (!kill) return result;
        kill = false;
        await scope.tx.query("SELECT pg_terminate_backend(pg_backend_pid())");
        return result;
      },
    });
    const attempt = () => execute(callerOf(database), unlucky, "unlucky", { id, title: "Killed" });

    assert.deepEqual(await leftBy(database, () => refusalOf(attempt())), NOTHING);
    assert.deepEqual(await leftBy(database, attempt), ONE_COMMAND);
  });

  test("keeps the order in which a command recorded its changes", async () => {
    const database = notes();
    const versions = Array.from({ length: 200 }, (_value, index) => index + 1);
    const many = defineCommand({
      name: "note.many",
      requires: NOTE_PERMISSION,
      input: z.object({ id: z.uuid() }),
      async run({ record }, { id }) {
        for (const version of versions) {
          record(NoteWritten, {
            kind: "UPDATED",
            aggregate: { id, version },
            rooftopId: null,
            changedPaths: [],
            data: { title: String(version) },
          });
        }
        return {};
      },
    });

    const id = randomUUID();
    await execute(callerOf(database), many, newKey(), { id });

    const rows = await database.read<{ version: number }>(
      "SELECT aggregate_version AS version FROM outbox WHERE aggregate_id = $1 ORDER BY id",
      [id],
    );
    assert.deepEqual(
      rows.map((row) => row.version),
      versions,
    );
  });

  test("costs five statements beside those of the command", async () => {
    const database = notes();
    const texts: string[] = [];
    const hear = (message: unknown): void => {
      texts.push((message as { text: string }).text);
    };
    sqlChannel.subscribe(hear);

    await execute(callerOf(database), writeNote, newKey(), { id: randomUUID(), title: "Counted" });
    sqlChannel.unsubscribe(hear);

    assert.deepEqual(
      texts.map((text) => text.trim().split(/\s+/).slice(0, 3).join(" ")),
      [
        "START TRANSACTION",
        "INSERT INTO command_key",
        "INSERT INTO note",
        "SELECT date_trunc('milliseconds', clock_timestamp())",
        "WITH chained AS",
        "COMMIT",
      ],
    );
  });
});

describe("the idempotency key", () => {
  const notes = notesOfSuite();

  test("returns the earlier answer and writes nothing", async () => {
    const database = notes();
    const note = { id: randomUUID(), title: "Again" };
    const first = await execute(callerOf(database), writeNote, "again", note);
    let replayed = 0;

    const left = await leftBy(database, async () => {
      const caller = { ...callerOf(database), replayed: () => (replayed += 1) };
      const reordered = { title: note.title, id: note.id };
      assert.deepEqual(await execute(caller, writeNote, "again", reordered), first);
    });

    assert.equal(replayed, 1);
    assert.deepEqual(left, NOTHING);
  });

  test("is refused with another input", async () => {
    const database = notes();
    const id = randomUUID();
    await execute(callerOf(database), writeNote, "reused", { id, title: "One" });

    await assert.rejects(execute(callerOf(database), writeNote, "reused", { id, title: "Two" }), {
      code: "IDEMPOTENCY_KEY_REUSED",
      inputPath: ["idempotencyKey"],
    });
  });

  test("belongs to one actor and one command", async () => {
    const database = notes();
    const id = randomUUID();
    await execute(callerOf(database), writeNote, "key", { id, title: "Mine" });
    const edit = { id, expectedVersion: 1, field: "body" as const, text: "x" };

    assert.equal((await execute(callerOf(database), editNote, "key", edit)).version, 2);
    const other = callerOf(database, { ...writer, id: "other" });
    const note = { id: randomUUID(), title: "Theirs" };
    assert.equal((await execute(other, writeNote, "key", note)).noteId, note.id);
  });

  test("runs a command once for fifty callers at once", async () => {
    const database = notes();
    const note = { id: randomUUID(), title: "Once" };

    const left = await leftBy(database, async () => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => execute(callerOf(database), writeNote, "fifty", note)),
      );
      assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
    });
    assert.deepEqual(left, ONE_COMMAND);
  });
});

describe("commands that meet", () => {
  const notes = notesOfSuite();

  test("a hundred times, of two edits at once one wins and the other learns which fields changed", async () => {
    const database = notes();
    const id = randomUUID();
    await execute(callerOf(database), writeNote, newKey(), { id, title: "Contested" });

    for (let version = 1; version <= 100; version += 1) {
      const edits = (["title", "body"] as const).map((field) =>
        execute(callerOf(database), editNote, newKey(), {
          id,
          expectedVersion: version,
          field,
          text: `${field} ${version}`,
        }).then(
          () => ({ field, refusal: undefined }),
          (refusal: unknown) => ({ field, refusal }),
        ),
      );
      const outcomes = await Promise.all(edits);
      const winner = outcomes.find(({ refusal }) => refusal === undefined);
      const loser = outcomes.find(({ refusal }) => refusal !== undefined);
      assert.ok(winner && loser, `version ${version}`);
      assert.ok(loser.refusal instanceof VersionConflict, String(loser.refusal));
      assert.deepEqual(loser.refusal.extra, {
        currentVersion: version + 1,
        changedPaths: [winner.field],
      });
    }
  });

  test("a stale caller learns of every change since it looked", async () => {
    const database = notes();
    const id = randomUUID();
    await execute(callerOf(database), writeNote, newKey(), { id, title: "Stale" });
    const edit = (expectedVersion: number, field: "title" | "body") =>
      execute(callerOf(database), editNote, newKey(), { id, expectedVersion, field, text: field });
    await edit(1, "body");
    await edit(2, "title");
    await edit(3, "title");

    const refusal = await refusalOf(edit(1, "body"));
    assert.ok(refusal instanceof VersionConflict);
    assert.equal(refusal.code, "VERSION_CONFLICT");
    assert.deepEqual(refusal.inputPath, ["expectedVersion"]);
    assert.deepEqual(refusal.extra, { currentVersion: 4, changedPaths: ["body", "title"] });
  });

  test("a deadlock is tried again", async () => {
    const database = notes();
    const pair = [randomUUID(), randomUUID()];
    for (const id of pair) {
      await execute(callerOf(database), writeNote, newKey(), { id, title: id.slice(0, 8) });
    }
    let [runs, held] = [0, 0];
    const { promise: bothHold, resolve } = Promise.withResolvers<void>();
    const crossing = defineCommand({
      name: "note.cross",
      requires: NOTE_PERMISSION,
      input: z.object({ order: z.array(z.uuid()) }),
      async run({ tx, record }, { order }) {
        runs += 1;
        for (const id of order) {
          await tx.query("SELECT FROM note WHERE id = $1 FOR UPDATE", [id]);
          if ((held += 1) === 2) resolve();
          await bothHold;
        }
        record(NoteWritten, {
          kind: "UPDATED",
          aggregate: { id: randomUUID(), version: 1 },
          rooftopId: null,
          changedPaths: [],
          data: { title: "crossed" },
        });
        return { crossed: true };
      },
    });

    const answers = await Promise.all([
      execute(callerOf(database), crossing, newKey(), { order: pair }),
      execute(callerOf(database), crossing, newKey(), { order: pair.toReversed() }),
    ]);
    assert.deepEqual(answers, [{ crossed: true }, { crossed: true }]);
    assert.ok(runs > 2, "both ran through at once: nothing was tried again");
  });

  test("a lock that others keep is no fault: the caller may try again", async () => {
    const database = notes();
    const id = randomUUID();
    await execute(callerOf(database), writeNote, newKey(), { id, title: "Held" });
    const impatient = defineCommand({
      ...editNote,
      async run(scope, input) {
        await scope.tx.query("SET LOCAL lock_timeout = 20");
        return editNote.run(scope, input);
      },
    });
    const edit = () =>
      execute(callerOf(database), impatient, "key", {
        id,
        expectedVersion: 1,
        field: "body",
        text: "x",
      });

    await database.dataSource.transaction(async (tx) => {
      await tx.query("SELECT FROM note WHERE id = $1 FOR UPDATE", [id]);
      await assert.rejects(
        edit(),
        (error) => error instanceof DomainError && error.code === "BUSY",
      );
    });
    assert.deepEqual(await edit(), { noteId: id, version: 2 });
  });

  test("an error that is no refusal keeps its class", async () => {
    const database = notes();
    class PrinterOnFire extends Error {}
    const burning = defineCommand({
      name: "note.print",
      requires: NOTE_PERMISSION,
      input: z.object({}),
      async run() {
        throw new PrinterOnFire();
      },
    });
    await assert.rejects(execute(callerOf(database), burning, "1", {}), PrinterOnFire);
    await assert.rejects(
      execute(callerOf(database), editNote, newKey(), {
        id: randomUUID(),
        expectedVersion: 1,
        field: "body",
        text: "",
      }),
      (error) => error instanceof DomainError && error.code === "NOT_FOUND",
    );
  });
});
