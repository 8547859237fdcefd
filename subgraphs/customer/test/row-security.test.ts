import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { customerRowSecurity } from "../src/row-security.ts";
import { done, openCustomerHarness, uuidOf, type CustomerHarness } from "./harness.ts";
import { knownAt } from "./two-rooftops.ts";

const tables = [
  "customer",
  "customer_word",
  "lead",
  "lead_submission",
  "lead_word",
  "task",
  "interaction",
  "staff_member",
  "financial_profile",
];

describe("row-level security", () => {
  let harness: CustomerHarness;
  before(async () => {
    harness = await openCustomerHarness();
    for (const [rooftopId, name] of [
      [harness.lakeside, "Alpha"],
      [harness.northshore, "Bravo"],
    ] as const) {
      const { email } = await knownAt(harness, rooftopId, name);
      const consent = { given: true, text: "May we call you?" };
      await done(harness, "submitLead", { rooftopId, contact: { email }, consent });
    }
    await done(harness, "createCustomer", { familyName: "Group", email: "group@example.com" });
  });
  after(() => harness.close());

  for (const table of tables) {
    const rooftops = `SELECT DISTINCT rooftop_id AS id FROM ${table}`;

    test(`shows of ${table} the rooftops of the reader, whatever the statement`, async () => {
      const { database } = harness.subgraph;
      const lakeside = uuidOf(harness.lakeside);
      const own = staffOf("OWNER", [lakeside], harness.now);
      assert.deepEqual(await database.as(own, "SHOP").read(rooftops), [{ id: lakeside }]);
      assert.deepEqual(await database.as(staffOf("PARTS", "ALL"), "SHOP").read(rooftops), []);
      const all = await database.as(staffOf("OWNER", "ALL", harness.now), "SHOP").read(rooftops);
      assert.ok(all.length >= 2);
    });

    test(`shows nothing of ${table} to a session that does not say who reads`, async () => {
      const client = await harness.subgraph.database.connect();
      try {
        for (const permission of customerRowSecurity) {
          const setting = `forecourt.${permission.replaceAll(":", "_")}`;
          await client.query("SELECT set_config($1, '', false)", [setting]);
        }
        assert.deepEqual((await client.query(rooftops)).rows, []);
      } finally {
        await client.end();
      }
    });
  }

  test("lets nobody move a customer to where they may not work", async () => {
    const client = await harness.subgraph.database.connect();
    try {
      const lakeside = `{${uuidOf(harness.lakeside)}}`;
      await client.query("SELECT set_config('forecourt.customer_read', $1, false)", [lakeside]);
      const move = client.query("UPDATE customer SET rooftop_id = $1", [
        uuidOf(harness.northshore),
      ]);
      await assert.rejects(move, /row-level security/);
    } finally {
      await client.end();
    }
  });
});
