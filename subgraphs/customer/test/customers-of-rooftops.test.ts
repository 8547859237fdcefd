import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { MigrationInterface } from "typeorm";
import { openDatabase, type Database } from "@forecourt/platform/database";
import { createTestDatabase, type TestDatabase } from "@forecourt/platform/testing/test-database";
import { CreateCustomerTables1700000200000 } from "../migrations/1700000200000-create-customer-tables.ts";
import { CustomersOfRooftops1700000200100 } from "../migrations/1700000200100-customers-of-rooftops.ts";
import { customerRowSecurity } from "../src/row-security.ts";

const uuid = (tail: number) => `01936a3e-7d10-7000-8000-00000000000${tail}`;
const [lakeside, northshore, asked, silent] = [uuid(1), uuid(2), uuid(3), uuid(4)];

describe("customers that were the group's", () => {
  let installation: TestDatabase;
  let database: Database;
  before(async () => {
    installation = await createTestDatabase("customer_of_group", async (url) => {
      const group = await open(url, [CreateCustomerTables1700000200000]);
      await group.migrate();
      await group.close();
    });
    const migrations = [CreateCustomerTables1700000200000, CustomersOfRooftops1700000200100];
    database = await open(installation.url, migrations);
    await database.read(
      `INSERT INTO customer (id, version, family_name, created_at)
       VALUES ($1, 1, 'Asked', now()), ($2, 1, 'Silent', now())`,
      [asked, silent],
    );
    await database.read(
      `INSERT INTO lead (id, version, rooftop_id, customer_id, stage, source, received_at,
         first_response_due_at)
       SELECT gen_random_uuid(), 1, rooftop, $1, 'NEW', 'PHONE', at, at
       FROM unnest($2::uuid[], $3::timestamptz[]) AS row (rooftop, at)`,
      [asked, [northshore, lakeside, northshore], ["2026-01-01", "2026-03-01", "2026-02-01"]],
    );
    await database.migrate();
  });
  after(async () => {
    await database.close();
    await installation.drop();
  });

  test("are of the rooftop of their newest lead, or stay the group's", async () => {
    const rows = await database.read(
      "SELECT id, rooftop_id AS rooftop FROM customer ORDER BY family_name",
    );
    assert.deepEqual(rows, [
      { id: asked, rooftop: lakeside },
      { id: silent, rooftop: null },
    ]);
  });

  test("are found by their names", async () => {
    const rows = await database.read(
      "SELECT rooftop_id AS rooftop, word FROM customer_word ORDER BY word",
    );
    assert.deepEqual(rows, [
      { rooftop: lakeside, word: "asked" },
      { rooftop: null, word: "silent" },
    ]);
  });
});

function open(
  url: string,
  migrations: readonly (new () => MigrationInterface)[],
): Promise<Database> {
  const name = "customer";
  return openDatabase({ name, url, entities: [], migrations, rowSecurity: customerRowSecurity });
}
