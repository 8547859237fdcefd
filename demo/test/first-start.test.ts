import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { buildSchema, parse, validate } from "graphql";
import { dayOf } from "../src/calendar.ts";
import { flagshipQuery, seedDemoOnFirstStart } from "../src/first-start.ts";
import { makeDemo } from "../src/make-demo.ts";
import { demoState, type Plan } from "../src/plan.ts";
import { scales } from "../src/scale.ts";
import { type DemoGroup, openDemoGroup, quiet } from "./demo-group.ts";

const now = new Date("2026-11-20T15:00:00Z");
const later = new Date("2026-11-23T15:00:00Z");
const plan: Plan = { scale: scales.tiny, seed: 3, today: dayOf(now) };

const tables = {
  vehicle: [
    "rooftop",
    "vehicle_specification",
    "vehicle",
    "stock_unit",
    "price_record",
    "stock_status_record",
  ],
  customer: ["staff_member", "customer", "lead", "interaction", "task"],
  deal: ["deal", "trade_in", "worksheet"],
  service: ["technician", "part", "repair_order", "service_job", "job_part", "appointment"],
  ledger: ["account", "accounting_period", "journal_entry", "journal_line"],
};

async function countAll(group: DemoGroup): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, owned] of Object.entries(tables)) {
    for (const table of [...owned, "audit.record"]) {
      const [row] = await group.ask<{ count: number }>(
        name,
        `SELECT count(*)::int AS count FROM ${table}`,
      );
      counts[`${name}.${table}`] = row?.count ?? -1;
    }
  }
  return counts;
}

const stateOf = ({ departments }: DemoGroup) =>
  demoState([...departments.values()].map(({ database }) => database));

describe("making the demo", () => {
  let group: DemoGroup;
  before(async () => {
    group = await openDemoGroup(now);
  });
  after(() => group.close());

  test("begins in an empty installation", async () => {
    assert.deepEqual(await stateOf(group), { kind: "EMPTY" });
  });

  test("interrupted, leaves every database filled or as it was", async () => {
    let rows = 0;
    const interrupted = {
      ...quiet,
      add(more: number) {
        rows += more;
        if (rows > 2_000) throw new Error("the power is gone");
      },
    };
    await assert.rejects(makeDemo(group.departments, plan, group.dataDir, interrupted), {
      message: "the power is gone",
    });

    assert.deepEqual(await stateOf(group), { kind: "BEGUN", plan });
    for (const [name, owned] of Object.entries(tables)) {
      const main = owned.at(-1);
      const [left] = await group.ask<{ rows: number; marks: number }>(
        name,
        `SELECT (SELECT count(*)::int FROM ${main}) AS rows,
           (SELECT count(*)::int FROM audit.record WHERE action = 'demo.seed') AS marks`,
      );
      assert.equal(left?.rows === 0, left?.marks === 0, `${name} is half filled`);
    }
  });

  test("goes on at the next start, days later, with what was begun", async () => {
    await seedDemoOnFirstStart(group.departments, later, group.dataDir);

    assert.deepEqual(await stateOf(group), { kind: "COMPLETE" });
    const counts = await countAll(group);
    assert.equal(counts["vehicle.rooftop"], scales.tiny.rooftops);
    assert.equal(counts["vehicle.vehicle"], scales.tiny.vehicles);
    assert.equal(counts["customer.customer"], scales.tiny.customers);
    assert.equal(counts["deal.deal"], scales.tiny.deals);
    assert.equal(counts["service.repair_order"], scales.tiny.repairOrders);
    const [newest] = await group.ask<{ at: Date }>(
      "service",
      "SELECT max(opened_at) AS at FROM repair_order",
    );
    assert.ok(newest && newest.at < now);
  });

  test("is done once: a further start changes nothing", async () => {
    const made = await countAll(group);

    await seedDemoOnFirstStart(group.departments, later, group.dataDir);

    assert.deepEqual(await countAll(group), made);
  });

  test("leaves a record in every database of who loaded what", async () => {
    for (const name of Object.keys(tables)) {
      const [record] = await group.ask<{ actor_id: string; reason: string }>(
        name,
        `SELECT body::jsonb #>> '{actor,id}' AS actor_id, body::jsonb ->> 'reason' AS reason
         FROM audit.record WHERE action = 'demo.seed'`,
      );
      assert.equal(record?.actor_id, "demo-manager");
      assert.match(record?.reason ?? "", /^loaded \d+ \w+/);
    }
  });
});

describe("an installation with rooftops of its own", () => {
  test("is left alone", async () => {
    const group = await openDemoGroup(now);
    try {
      const vehicle = group.departments.get("vehicle");
      await vehicle?.database.read(
        `INSERT INTO audit.record (at, aggregate_type, aggregate_id, seq, prev, body, hash, mac, key_id,
           aggregate_version, action, changed_paths)
         SELECT now(), 'Rooftop', gen_random_uuid(), 1, none, '{"key":"mine"}', none, none, '', 1,
           'rooftop.open', '{}' FROM sha256('') AS none`,
      );
      await seedDemoOnFirstStart(group.departments, now, group.dataDir);

      assert.deepEqual(await stateOf(group), { kind: "OWN_DATA" });
      assert.equal((await countAll(group))["vehicle.vehicle"], 0);
    } finally {
      await group.close();
    }
  });
});

test("the first query of the explorer fits the graph", async () => {
  const file = new URL("../../schema/api.graphql", import.meta.url);
  const schema = buildSchema(await readFile(file, "utf8"));

  assert.deepEqual(validate(schema, parse(flagshipQuery)), []);
});
