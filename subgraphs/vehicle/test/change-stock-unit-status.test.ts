import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { encodeId, newId } from "@forecourt/platform/type-id";
import {
  managerOf,
  openVehicleHarness,
  uuidOf,
  type ReceivedUnit,
  type VehicleHarness,
} from "./harness.ts";
import { CHANGE_STATUS } from "./mutations.ts";

describe("changeStockUnitStatus", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  /** Takes the unit through these statuses and answers it as it is then. */
  async function walk(unit: ReceivedUnit, ...statuses: readonly string[]) {
    let changed = unit;
    for (const status of statuses) {
      const { version: expectedVersion, id: stockUnitId } = changed;
      const input = { stockUnitId, expectedVersion, status };
      const { stockUnit, userErrors } = await harness.mutate(CHANGE_STATUS, input);
      assert.deepEqual(userErrors, []);
      assert.equal(stockUnit.status, status);
      changed = stockUnit;
    }
    return changed as ReceivedUnit & Record<string, unknown>;
  }

  test("takes a unit along its life, and keeps the day it left", async () => {
    harness.now = new Date("2026-11-01T18:00:00Z");
    const unit = await harness.receive({ rooftopId });
    const shown = await walk(unit, "IN_RECON", "FRONT_LINE", "HELD", "SOLD_PENDING", "FRONT_LINE");
    assert.equal(shown.leftOn, null);
    harness.now = new Date("2026-11-21T05:59:59Z");

    const sold = await walk(shown, "SOLD_PENDING", "DELIVERED");

    assert.equal(sold.version, 8);
    assert.equal(sold.receivedOn, "2026-11-01");
    assert.equal(sold.leftOn, "2026-11-20");
    assert.equal(sold.daysInStock, 19);
  });

  test("tells the other departments which paths changed", async () => {
    const unit = await harness.receive({ rooftopId });
    await walk(unit, "HELD", "SOLD_PENDING", "DELIVERED");

    const stockUnitId = uuidOf(unit.id);
    const step = (from: string, to: string, ...others: string[]) => ({
      type: "vehicle.stock-unit-status-changed.v1",
      changed_paths: ["status", ...others],
      data: { stockUnitId, from, to },
    });
    assert.deepEqual((await harness.events(unit.id)).slice(1), [
      step("RECEIVED", "HELD"),
      step("HELD", "SOLD_PENDING"),
      step("SOLD_PENDING", "DELIVERED", "leftOn"),
    ]);
  });

  test("the age of a unit on order begins when it arrives", async () => {
    harness.now = new Date("2026-09-01T18:00:00Z");
    const ordered = await harness.receive({ rooftopId, status: "ON_ORDER", condition: "NEW" });
    const underway = await walk(ordered, "IN_TRANSIT");
    assert.equal(underway.receivedOn, "2026-09-01");
    harness.now = new Date("2026-11-20T18:00:00Z");

    const arrived = await walk(underway, "RECEIVED");

    assert.equal(arrived.receivedOn, "2026-11-20");
    assert.equal(arrived.daysInStock, 0);
    const events = await harness.events(ordered.id);
    assert.deepEqual(events.at(-1)?.changed_paths, ["status", "receivedOn"]);
  });

  test("a step that the trade does not know is refused, and stores nothing", async () => {
    const refusalOf = async (from: readonly string[], status: string, over: object = {}) => {
      const unit = await walk(await harness.receive({ rooftopId, ...over }), ...from);
      const input = { stockUnitId: unit.id, expectedVersion: unit.version, status };
      return harness.refusalsOf(CHANGE_STATUS, input);
    };

    const notAllowed = [["STATUS_CHANGE_NOT_ALLOWED", "status"]];
    assert.deepEqual(await refusalOf([], "ON_ORDER"), notAllowed);
    assert.deepEqual(await refusalOf([], "DELIVERED"), notAllowed);
    assert.deepEqual(await refusalOf(["FRONT_LINE"], "RECEIVED"), notAllowed);
    assert.deepEqual(await refusalOf([], "FRONT_LINE", { status: "IN_TRANSIT" }), notAllowed);
    for (const final of [["SOLD_PENDING", "DELIVERED"], ["WHOLESALED"], ["RETURNED"]]) {
      assert.deepEqual(await refusalOf(final, "FRONT_LINE"), notAllowed);
    }
    assert.deepEqual(await refusalOf(["HELD"], "HELD"), [["NOTHING_TO_CHANGE", "status"]]);
  });

  test("a unit that is unknown, foreign or another rooftop's is refused alike", async () => {
    const unit = await harness.receive({ rooftopId });
    const other = managerOf(await harness.openRooftop());
    const change = (stockUnitId: string) => ({ stockUnitId, expectedVersion: 1, status: "HELD" });

    const notFound = [["NOT_FOUND", "stockUnitId"]];
    const unknown = change(encodeId("stk", newId()));
    assert.deepEqual(await harness.refusalsOf(CHANGE_STATUS, unknown), notFound);
    assert.deepEqual(await harness.refusalsOf(CHANGE_STATUS, change(unit.id), other), notFound);
    for (const id of [encodeId("veh", uuidOf(unit.id)), "stk_nonsense", ""]) {
      assert.deepEqual(await harness.refusalsOf(CHANGE_STATUS, change(id)), [
        ["ID_MALFORMED", "stockUnitId"],
      ]);
    }
  });

  test("a stale version is told which paths changed, and nothing is stored", async () => {
    const unit = await walk(await harness.receive({ rooftopId }), "SOLD_PENDING", "DELIVERED");
    const input = { stockUnitId: unit.id, expectedVersion: 1, status: "HELD" };

    assert.deepEqual(await harness.refusalsOf(CHANGE_STATUS, input), [
      ["VERSION_CONFLICT", "expectedVersion"],
    ]);
    const { userErrors } = await harness.mutate(CHANGE_STATUS, input);
    assert.equal(userErrors[0].currentVersion, 3);
    assert.deepEqual(userErrors[0].changedPaths, ["leftOn", "status"]);
  });

  test("sent twice takes one step; the same key with another input is refused", async () => {
    const { id: stockUnitId } = await harness.receive({ rooftopId });
    const input = { idempotencyKey: "step", stockUnitId, expectedVersion: 1, status: "HELD" };
    const first = await harness.mutate(CHANGE_STATUS, input);

    assert.deepEqual(await harness.mutate(CHANGE_STATUS, input), first);
    assert.deepEqual(await harness.refusalsOf(CHANGE_STATUS, { ...input, status: "IN_RECON" }), [
      ["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"],
    ]);
  });

  test("needs its permission, and keeps the reason on record", async () => {
    const { id: stockUnitId } = await harness.receive({ rooftopId });
    const input = { stockUnitId, expectedVersion: 1, status: "HELD", reason: "deposit of $500" };

    assert.equal(
      await harness.errorOf(CHANGE_STATUS, input, staffOf("FINANCE", "ALL")),
      "FORBIDDEN",
    );
    await harness.mutate(CHANGE_STATUS, input, staffOf("SALES_MANAGER", "ALL"));

    assert.deepEqual(
      await harness.rows(
        `SELECT body::jsonb #>> '{actor,id}' AS actor_id, body::jsonb ->> 'reason' AS reason
         FROM audit.record WHERE aggregate_id = $1 AND aggregate_version = 2`,
        [uuidOf(stockUnitId)],
      ),
      [{ actor_id: "test-sales-manager", reason: "deposit of $500" }],
    );
  });
});
