import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { openDatabase, type Database } from "../src/database.ts";
import { isDatabaseAway } from "../src/sql-state.ts";
import { groupOwner } from "../src/testing/actors.ts";
import { openNotes } from "./note.ts";

class SlowMigration1700000300000 implements MigrationInterface {
  readonly name = "SlowMigration1700000300000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE setting AS SELECT
      current_setting('statement_timeout') AS statement_timeout,
      current_setting('lock_timeout') AS lock_timeout`);
    await runner.query("SELECT pg_sleep(0.2)");
  }

  async down(): Promise<void> {}
}

const options = (url: string) => ({
  name: "note",
  url,
  entities: [],
  migrations: [SlowMigration1700000300000],
  poolSize: 1,
  connectTimeoutMs: 100,
});

describe("migrate", () => {
  test("processes that boot at once migrate once, each with a pool of one", async (t) => {
    const notes = await openNotes(t);
    const processes = await Promise.all([1, 2, 3].map(() => openDatabase(options(notes.url))));
    for (const process of processes) notes.defer(() => process.close());

    await Promise.all(processes.map((process) => process.migrate()));

    const settings = await notes.read("SELECT * FROM setting");
    // A long rewrite is let run; a lock that others need is not queued for.
    assert.deepEqual(settings, [{ statement_timeout: "0", lock_timeout: "5s" }]);
    for (const process of processes) {
      const after = await process.read(`SELECT current_setting('statement_timeout') AS statement,
        (SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory' AND objid = 7204001
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS locks`);
      assert.deepEqual(after, [{ statement: "30s", locks: 0 }]);
    }
  });
});

describe("read", () => {
  test("gives int8 as bigint, dates as text and instants as Date", async (t) => {
    const database = await openNotes(t);
    const rows = await database.read(
      `SELECT 9007199254740993::int8 AS amount, date '2026-11-20' AS day,
         timestamptz '2026-11-20 09:00:00-06' AS at, NULL::int8 AS nothing`,
    );
    assert.deepEqual(rows, [
      {
        amount: 9_007_199_254_740_993n,
        day: "2026-11-20",
        at: new Date("2026-11-20T15:00:00Z"),
        nothing: null,
      },
    ]);
  });

  test("survives a migration that changes the columns of a prepared statement", async (t) => {
    const database = await openNotes(t);
    const all = () => database.read("SELECT * FROM note");
    assert.deepEqual(await all(), []);
    await database.read("ALTER TABLE note ADD COLUMN colour text DEFAULT 'white'");
    await database.read(
      "INSERT INTO note (id, version, title) VALUES (gen_random_uuid(), 1, 'seen')",
    );
    for (let again = 0; again < 12; again += 1) assert.equal((await all()).length, 1);
  });

  test("refuses text that no column can hold as the caller's mistake", async (t) => {
    const database = await openNotes(t);
    await assert.rejects(database.read("SELECT FROM note WHERE title = $1", ["nul \0"]), {
      code: "BAD_USER_INPUT",
    });
  });

  test("prepares a bounded number of texts", async (t) => {
    const database = await (await openNotes(t)).again(1);
    for (let text = 0; text < 450; text += 1) await database.read(`SELECT ${text} AS value`);
    const [prepared] = await database.read<{ count: number }>(
      "SELECT count(*)::int AS count FROM pg_prepared_statements",
    );
    assert.equal(prepared?.count, 400);
  });
});

describe("a reader for analysts", () => {
  test("asks the replica, and nothing of the database that the shop works on", async (t) => {
    const shop = await openNotes(t);
    const replica = await openNotes(t);
    await replica.read(
      "INSERT INTO note (id, version, title) VALUES (gen_random_uuid(), 1, 'Of the replica')",
    );
    const database = await openDatabase({ ...options(shop.url), replicaUrl: replica.url });
    shop.defer(() => database.close());

    const titles = "SELECT title FROM note";
    const analyst = database.as(groupOwner, "ANALYSIS");
    assert.deepEqual(await analyst.read(titles), [{ title: "Of the replica" }]);
    assert.deepEqual(await database.as(groupOwner, "SHOP").read(titles), []);
  });

  test("has connections of its own, so that a question never waits for the shop nor the shop for it", async (t) => {
    const notes = await openNotes(t);
    const database = await openDatabase(options(notes.url));
    notes.defer(() => database.close());
    const long = database.as(groupOwner, "ANALYSIS").read("SELECT pg_sleep(0.5)");
    assert.deepEqual(await database.as(groupOwner, "SHOP").read("SELECT 1 AS one"), [{ one: 1 }]);
    await long;
  });
});

describe("the pool", () => {
  const small = async (t: Parameters<typeof openNotes>[0]): Promise<Database> => {
    const notes = await openNotes(t);
    const database = await openDatabase(options(notes.url));
    notes.defer(() => database.close());
    return database;
  };

  test("says that it is exhausted instead of waiting for ever", async (t) => {
    const database = await small(t);
    await database.dataSource.transaction(async () => {
      await assert.rejects(database.read("SELECT 1"), (error) => isDatabaseAway(error));
    });
    await database.read("SELECT 1");
  });

  test("replaces connections that died, idle or in a transaction", async (t) => {
    const database = await small(t);
    const away = (error: unknown): boolean => isDatabaseAway(error);
    await assert.rejects(database.read("SELECT pg_terminate_backend(pg_backend_pid())"), away);
    await database.read("SELECT 1");
    const dying = database.dataSource.transaction((tx) =>
      tx.query("SELECT pg_terminate_backend(pg_backend_pid())"),
    );
    await assert.rejects(dying, away);
    await database.read("SELECT 1");
  });
});
