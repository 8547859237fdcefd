import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { z } from "zod";
import { actorWith, type Actor } from "../src/actor.ts";
import { allPaths } from "../src/command-scope.ts";
import { defineCommand, execute } from "../src/command.ts";
import { openDatabase, type Database } from "../src/database.ts";
import { protectRows } from "../src/row-security.ts";
import { groupOwner, staffOf } from "../src/testing/actors.ts";
import { createTestDatabase } from "../src/testing/test-database.ts";
import { ELM, NOW, OAK, newKey, NoteWritten, recorder } from "./note.ts";

class CreateVisit1700000200000 implements MigrationInterface {
  readonly name = "CreateVisit1700000200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE visit (id int PRIMARY KEY, rooftop_id uuid);
      INSERT INTO visit VALUES (1, '${OAK}'), (2, '${ELM}'), (3, NULL);
      ${protectRows("visit", "lead:read")}`);
  }

  async down(): Promise<void> {
    throw new Error("a test drops its database");
  }
}

async function openVisits(
  t: { after(close: () => Promise<void>): void },
  poolSize = 2,
): Promise<Database & { url: string }> {
  const open = (url: string): Promise<Database> =>
    openDatabase({
      name: "visit",
      url,
      entities: [],
      migrations: [CreateVisit1700000200000],
      rowSecurity: ["lead:read"],
      macKeys: recorder.macKeys,
      poolSize,
    });
  const { url, drop } = await createTestDatabase("visit", async (templateUrl) => {
    const template = await open(templateUrl);
    await template.migrate();
    await template.close();
  });
  const database = await open(url);
  t.after(async () => {
    await database.close();
    await drop();
  });
  return { ...database, url };
}

const salesAt = (...rooftops: string[]): Actor => staffOf("SALES", rooftops);

async function visitsOf(database: Database, actor: Actor): Promise<number[]> {
  const rows = await database
    .as(actor, "SHOP")
    .read<{ id: number }>("SELECT id FROM visit ORDER BY id");
  return rows.map(({ id }) => id);
}

describe("row-level security", () => {
  test("shows the rows of the rooftops at which the actor holds the permission", async (t) => {
    const database = await openVisits(t);
    assert.deepEqual(await visitsOf(database, salesAt(OAK)), [1]);
    assert.deepEqual(await visitsOf(database, salesAt(OAK, ELM)), [1, 2]);
    assert.deepEqual(await visitsOf(database, salesAt()), []);
    assert.deepEqual(await visitsOf(database, staffOf("TECHNICIAN", "ALL")), []);
    assert.deepEqual(await visitsOf(database, groupOwner), [1, 2, 3]);
  });

  test("keeps apart actors who take turns on one connection", async (t) => {
    const database = await openVisits(t, 1);
    const turns = Array.from({ length: 40 }, (_turn, index) =>
      visitsOf(database, [salesAt(OAK), salesAt(ELM), groupOwner][index % 3] ?? groupOwner),
    );
    const seen = await Promise.all(turns);
    const expected = [[1], [2], [1, 2, 3]];
    seen.forEach((ids, index) => assert.deepEqual(ids, expected[index % 3]));
  });

  test("shows nothing to a session that says nothing", async (t) => {
    const database = await openVisits(t);
    const client = await database.connect();
    await client.query("RESET ALL; SET forecourt.lead_read = ''");
    assert.deepEqual((await client.query("SELECT id FROM visit")).rows, []);
    await client.end();
  });

  test("holds a command to the rooftops where it may be given, for writes as well", async (t) => {
    const database = await openVisits(t);
    const move = defineCommand({
      name: "visit.move",
      requires: "lead:write",
      input: z.object({ from: z.int(), to: z.uuid() }),
      async run({ tx, record }, { from, to }) {
        const [, moved] = await tx.query("UPDATE visit SET rooftop_id = $2 WHERE id = $1", [
          from,
          to,
        ]);
        record(NoteWritten, {
          kind: "UPDATED",
          aggregate: { id: OAK, version: 1 },
          rooftopId: OAK,
          changedPaths: [],
          data: { title: String(moved) },
        });
        return { moved: Number(moved) };
      },
    });
    const give = (actor: Actor, from: number, to: string) =>
      execute(
        {
          database,
          actor,
          caller: actor,
          visiblePaths: allPaths,
          now: NOW,
          requestId: "r",
          committed: () => undefined,
        },
        move,
        newKey(),
        { from, to },
      );
    assert.deepEqual(await give(salesAt(OAK), 1, OAK), { moved: 1 });
    assert.deepEqual(await give(salesAt(OAK), 2, OAK), { moved: 0 });
    await assert.rejects(give(salesAt(OAK), 1, ELM), /row-level security/);
    assert.deepEqual(await give(groupOwner, 2, OAK), { moved: 1 });
    // A transaction's limits end with it.
    assert.deepEqual(await database.read("SELECT count(*)::int AS n FROM visit"), [{ n: 3 }]);
  });

  test("lets analysts read as they may, and write nothing", async (t) => {
    const database = await openVisits(t);
    const analyst = actorWith({ ...salesAt(), grants: [{ role: "ANALYST", rooftops: [ELM] }] });
    const reader = database.as(analyst, "ANALYSIS");
    assert.deepEqual(await reader.read("SELECT id FROM visit"), [{ id: 2 }]);
    await assert.rejects(reader.read("DELETE FROM visit"), /read-only transaction/);
  });

  test("is not left to a login that would pass it", async (t) => {
    const { url } = await openVisits(t);
    const superuser = process.env.FORECOURT_TEST_POSTGRES ?? "";
    const name = /\/([^/?]+)(?=\?|$)/.exec(url)?.[1] ?? "";
    const passing = superuser.replace(/\/[^/?]+(?=\?|$)/, `/${name}`);
    const options = { name: "visit", url: passing, entities: [], migrations: [] };
    await assert.rejects(
      openDatabase({ ...options, rowSecurity: ["lead:read"] }),
      /passes row-level security/,
    );
    await (await openDatabase(options)).close();
    const replicated = await openDatabase({
      ...options,
      url,
      replicaUrl: passing,
      rowSecurity: ["lead:read"],
    });
    const analyst = replicated.as(staffOf("ANALYST", [OAK]), "ANALYSIS");
    await assert.rejects(analyst.read("SELECT id FROM visit"), /passes row-level security/);
    await replicated.close();
  });
});
