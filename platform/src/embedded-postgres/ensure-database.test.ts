import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
import { ensureDatabase } from "./ensure-database.ts";
import { query, temporaryDirectory } from "./temporary-cluster.ts";

const dataDir = join(temporaryDirectory(), "data");

describe("ensureDatabase", () => {
  let postgres: EmbeddedPostgres;
  before(async () => {
    postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: "off" } });
  });
  after(() => postgres.stop());

  const login = (name: string) => ({ user: `${name}_login`, password: name, database: name });

  test("gives each login its own database and no way into another", async () => {
    const { superuserUrl, url } = postgres;
    const [vehicle, ledger] = [login("vehicle"), login("ledger")];
    await ensureDatabase(superuserUrl, vehicle);
    await ensureDatabase(superuserUrl, ledger);

    await query(url(vehicle), "CREATE SCHEMA stock; CREATE EXTENSION pg_trgm");
    for (const database of ["ledger", "postgres", "template1"]) {
      await assert.rejects(query(url({ ...vehicle, database }), "SELECT 1"), {
        message: `permission denied for database "${database}"`,
      });
    }
    await assert.rejects(query(url(vehicle), "SET ROLE ledger_login"), { code: "42501" });
    await assert.rejects(query(url({ ...ledger, password: "vehicle" }), "SELECT 1"), {
      code: "28P01",
    });
  });

  test("may run many times at once, keeps data and takes a new password", async () => {
    const { superuserUrl, url } = postgres;
    const deal = login("deal");
    await Promise.all([1, 2, 3, 4].map(() => ensureDatabase(superuserUrl, deal)));
    await query(url(deal), "CREATE TABLE kept AS SELECT 1 AS row");

    const changed = { ...deal, password: "it's \\ n/@?&%:#é" };
    await ensureDatabase(superuserUrl, changed);
    assert.deepEqual(await query(url(changed), "TABLE kept"), [{ row: 1 }]);
    await assert.rejects(query(url(deal), "SELECT 1"), { code: "28P01" });
  });

  test("gives an existing database to its login and closes it to others", async () => {
    const { superuserUrl, url } = postgres;
    const [service, customer] = [login("service"), login("customer")];
    await ensureDatabase(superuserUrl, service);
    await query(superuserUrl, "CREATE DATABASE customer");
    const intruder = url({ ...service, database: "customer" });
    await query(intruder, "SELECT 1");

    await ensureDatabase(superuserUrl, customer);
    await query(url(customer), "CREATE SCHEMA person");
    await assert.rejects(query(intruder, "SELECT 1"), { code: "42501" });
  });

  test("refuses names that would need quoting or be cut", async () => {
    for (const name of ["", "Deal", "deal-2", 'a"b', "x".repeat(64)]) {
      const { superuserUrl } = postgres;
      const refusal = RangeError;
      await assert.rejects(ensureDatabase(superuserUrl, { ...login("d"), user: name }), refusal);
      await assert.rejects(
        ensureDatabase(superuserUrl, { ...login("d"), database: name }),
        refusal,
      );
    }
  });
});
