import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dayOf } from "../src/calendar.ts";
import { makeDemo } from "../src/make-demo.ts";
import { scales } from "../src/scale.ts";
import { type DemoGroup, openDemoGroup, quiet } from "./demo-group.ts";

const now = new Date("2026-11-20T15:00:00Z");

describe("a bulk load", () => {
  let group: DemoGroup;
  before(async () => {
    group = await openDemoGroup(now);
  });
  after(() => group.close());

  /** Every index and foreign key of every department, as Postgres writes it. */
  async function definitions(): Promise<string[]> {
    const all: string[] = [];
    for (const name of group.departments.keys()) {
      const rows = await group.ask<{ definition: string }>(
        name,
        `SELECT indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'
         UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
           || ' ' || convalidated
         FROM pg_constraint WHERE contype = 'f'`,
      );
      all.push(...rows.map(({ definition }) => `${name} ${definition}`).toSorted());
    }
    return all;
  }

  test("leaves the tables with the indexes and references they had", async () => {
    const had = await definitions();
    const scale = { ...scales.tiny, bulk: true };

    await makeDemo(group.departments, { scale, seed: 4, today: dayOf(now) }, group.dataDir, quiet);

    assert.deepEqual(await definitions(), had);
    const [orders] = await group.ask<{ count: number }>(
      "service",
      "SELECT count(*)::int AS count FROM repair_order",
    );
    assert.equal(orders?.count, scale.repairOrders);
  });
});
