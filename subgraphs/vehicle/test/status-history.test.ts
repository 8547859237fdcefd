import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { CreateStockStatusRecord1700000100200 } from "../migrations/1700000100200-create-stock-status-record.ts";
import { openVehicleHarness, uuidOf, type VehicleHarness } from "./harness.ts";
import { CHANGE_STATUS } from "./mutations.ts";

const HISTORY = `query ($id: ID!, $first: Int, $after: Cursor) { stockUnit(id: $id) {
  statusHistory(first: $first, after: $after) {
    nodes { version from to reason changedAt changedBy }
    pageInfo { hasNextPage endCursor } totalCount { value } } } }`;

describe("the status history of a unit", () => {
  let harness: VehicleHarness;
  let rooftopId: string;
  let id: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
    harness.now = new Date("2026-11-01T18:00:00Z");
    ({ id } = await harness.receive({ rooftopId, status: "IN_TRANSIT" }));
    const manager = staffOf("SALES_MANAGER", "ALL");
    for (const [expectedVersion, status, reason] of [
      [1, "RECEIVED", null],
      [2, "HELD", "deposit of $500"],
    ] as const) {
      harness.now = new Date(`2026-11-0${expectedVersion + 1}T18:00:00Z`);
      const step = { stockUnitId: id, expectedVersion, status, reason };
      await harness.mutate(CHANGE_STATUS, step, manager);
    }
  });
  after(() => harness.close());

  async function history(variables: object = {}) {
    const { data, errors } = await harness.request(HISTORY, { id, ...variables });
    assert.equal(errors, undefined);
    return data.stockUnit.statusHistory;
  }

  test("tells from where to where, when, why and by whom, the last step first", async () => {
    const { nodes, totalCount } = await history();

    assert.deepEqual(nodes, [
      {
        version: 3,
        from: "RECEIVED",
        to: "HELD",
        reason: "deposit of $500",
        changedAt: "2026-11-03T18:00:00.000Z",
        changedBy: "test-sales-manager",
      },
      {
        version: 2,
        from: "IN_TRANSIT",
        to: "RECEIVED",
        reason: null,
        changedAt: "2026-11-02T18:00:00.000Z",
        changedBy: "test-sales-manager",
      },
      {
        version: 1,
        from: null,
        to: "IN_TRANSIT",
        reason: null,
        changedAt: "2026-11-01T18:00:00.000Z",
        changedBy: "test-owner",
      },
    ]);
    assert.equal(totalCount.value, 3);
  });

  test("is walked page by page", async () => {
    const first = await history({ first: 2 });
    const second = await history({ first: 2, after: first.pageInfo.endCursor });

    assert.deepEqual([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage], [true, false]);
    assert.deepEqual(
      [...first.nodes, ...second.nodes].map(({ version }: { version: number }) => version),
      [3, 2, 1],
    );
  });

  test("is not changed afterwards, and a refused step is not in it", async () => {
    const refused = { stockUnitId: id, expectedVersion: 3, status: "ON_ORDER" };
    await harness.refusalsOf(CHANGE_STATUS, refused);

    assert.equal((await history()).totalCount.value, 3);
    await assert.rejects(harness.rows("DELETE FROM stock_status_record"), /immutable/);
  });

  test("of units from before it was kept is made of the log, or is the receipt alone", async () => {
    await harness.sequenced();
    const { id: waiting } = await harness.receive({ rooftopId });
    const kept = await stepsOf(harness);
    await harness.rows(
      `INSERT INTO stock_unit (id, version, rooftop_id, vehicle_id, stock_number, status,
         condition, received_on, left_on, currency)
       SELECT gen_random_uuid(), 7, rooftop_id, vehicle_id, 'LOADED', 'DELIVERED', 'USED',
         '2026-01-05', '2026-02-01', 'USD' FROM stock_unit WHERE id = $1`,
      [uuidOf(waiting)],
    );
    // As the record was kept at that time.
    await harness.rows(
      `INSERT INTO audit_record_unchained (actor_id, request_id, command, idempotency_key, aggregate_type,
         aggregate_id, aggregate_version, rooftop_id, changed_paths, reason)
       SELECT body::jsonb #>> '{actor,id}', '', action, '', aggregate_type, aggregate_id,
         aggregate_version, rooftop_id, changed_paths, body::jsonb ->> 'reason' FROM audit.record`,
    );
    await harness.rows("DROP TABLE stock_status_record");
    const runner = harness.subgraph.database.dataSource.createQueryRunner();

    await new CreateStockStatusRecord1700000100200().up(runner);
    await runner.release();

    const made = await stepsOf(harness);
    assert.deepEqual(
      made.filter(({ by }) => by !== "unknown"),
      kept,
    );
    const loaded = await harness.rows(
      `SELECT version, from_status, to_status, changed_at FROM stock_status_record
       WHERE changed_by = 'unknown'`,
    );
    const receipt = { version: 1, from_status: null, to_status: "RECEIVED" };
    assert.deepEqual(loaded, [{ ...receipt, changed_at: new Date("2026-01-05T06:00:00Z") }]);
  });
});

function stepsOf({ rows }: VehicleHarness) {
  return rows<{ by: string }>(
    `SELECT stock_unit_id, version, from_status, to_status, reason, changed_by AS by
     FROM stock_status_record ORDER BY 1, 2`,
  );
}
