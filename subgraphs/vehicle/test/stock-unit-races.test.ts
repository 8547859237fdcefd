import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  newVin,
  openVehicleHarness,
  receiptOf,
  usd,
  uuidOf,
  type VehicleHarness,
} from "./harness.ts";
import { CHANGE_STATUS, RECEIVE, REPRICE } from "./mutations.ts";

const ROUNDS = 100;

describe("two callers at once", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  test("on one unit: each time one wins, and the other is told which paths changed", async () => {
    const { id: stockUnitId } = await harness.receive({ rooftopId, askingPrice: usd(ROUNDS + 2) });
    let status = "RECEIVED";

    for (let version = 1; version <= ROUNDS; version += 1) {
      const change = { stockUnitId, expectedVersion: version };
      const next = status === "IN_RECON" ? "FRONT_LINE" : "IN_RECON";
      const [repriced, moved] = await Promise.all([
        harness.mutate(REPRICE, { ...change, askingPrice: usd(ROUNDS - version + 1) }),
        harness.mutate(CHANGE_STATUS, { ...change, status: next }),
      ]);

      const repriceWon = repriced.userErrors.length === 0;
      const [won, lost] = repriceWon ? [repriced, moved] : [moved, repriced];
      if (!repriceWon) status = next;
      assert.equal(won.stockUnit.version, version + 1);
      assert.equal(lost.stockUnit.version, version + 1);
      assert.deepEqual(lost.userErrors, [
        {
          code: "VERSION_CONFLICT",
          message: `The record is at version ${version + 1} now`,
          path: ["expectedVersion"],
          currentVersion: version + 1,
          changedPaths: [repriceWon ? "askingPrice" : "status"],
        },
      ]);
    }

    assert.equal((await harness.events(stockUnitId)).length, ROUNDS + 1);
  });

  test("with the same new price: one sets it, and the history holds each price once", async () => {
    const { id: stockUnitId } = await harness.receive({ rooftopId });

    for (let version = 1; version <= ROUNDS; version += 1) {
      const reprice = { stockUnitId, expectedVersion: version, askingPrice: usd(version) };
      const payloads = await Promise.all([
        harness.mutate(REPRICE, reprice),
        harness.mutate(REPRICE, reprice),
      ]);

      assert.deepEqual(outcomes(payloads), ["STORED", "VERSION_CONFLICT"]);
    }

    const [history] = await harness.rows<{ prices: number; total: bigint }>(
      `SELECT count(*)::int AS prices, sum(price_minor)::bigint AS total FROM price_record
       WHERE stock_unit_id = $1`,
      [uuidOf(stockUnitId)],
    );
    assert.deepEqual(history, { prices: ROUNDS, total: BigInt((ROUNDS * (ROUNDS + 1)) / 2) });
  });

  test("with one new car at two rooftops: one stocks it, on one vehicle and specification", async () => {
    const other = await harness.openRooftop();

    for (let round = 0; round < ROUNDS / 5; round += 1) {
      const vin = newVin();
      const payloads = await Promise.all(
        [rooftopId, other].map((id) => harness.mutate(RECEIVE, receiptOf({ rooftopId: id, vin }))),
      );

      assert.deepEqual(outcomes(payloads), ["STORED", "VEHICLE_IN_STOCK"]);
    }

    const [known] = await harness.rows(
      `SELECT count(*)::int AS vehicles, count(DISTINCT specification_id)::int AS specifications
       FROM vehicle WHERE vin LIKE '1HGCM826%'`,
    );
    assert.deepEqual(known, { vehicles: ROUNDS / 5 + 2, specifications: 1 });
  });

  test("with one stock number at one rooftop: one gets it", async () => {
    const payloads = await Promise.all(
      ["a", "b", "c"].map(() =>
        harness.mutate(RECEIVE, receiptOf({ rooftopId, stockNumber: "CONTESTED" })),
      ),
    );

    assert.deepEqual(outcomes(payloads), ["STOCK_NUMBER_TAKEN", "STOCK_NUMBER_TAKEN", "STORED"]);
  });

  test("with one idempotency key: both get the same unit", async () => {
    const input = receiptOf({ rooftopId, idempotencyKey: "at once" });

    const payloads = await Promise.all([
      harness.mutate(RECEIVE, input),
      harness.mutate(RECEIVE, input),
    ]);

    assert.deepEqual(payloads[0], payloads[1]);
    assert.deepEqual(payloads[0].userErrors, []);
  });
});

/** What became of each request, in the order of the alphabet. */
function outcomes(payloads: readonly { userErrors: readonly { code: string }[] }[]): string[] {
  return payloads
    .map(({ userErrors }) => userErrors[0]?.code ?? "STORED")
    .toSorted((a, b) => a.localeCompare(b));
}
