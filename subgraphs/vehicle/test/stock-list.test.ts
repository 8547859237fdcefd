import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { daysInStock } from "../src/stock/stock-unit.ts";
import { openVehicleHarness, type VehicleHarness } from "./harness.ts";
import { stockPage, walkedStock } from "./stock-pages.ts";
import {
  filtersOver,
  holds,
  inOrder,
  orders,
  restock,
  stockOf,
  type ListedUnit,
  type StoredUnit,
} from "./stock-reference.ts";

/** One is always a day ahead of another, so that ages differ between them at any hour. */
const ZONES = ["Pacific/Kiritimati", "America/Chicago", "Pacific/Pago_Pago"];

describe("the stock list", () => {
  let harness: VehicleHarness;
  const zoneOf = new Map<string, string>();

  before(async () => {
    harness = await openVehicleHarness();
    for (const timeZone of ZONES) zoneOf.set(await harness.openRooftop({ timeZone }), timeZone);
  });
  after(() => harness.close());

  /** The unit with its age, which depends on the hour. */
  function listed(unit: StoredUnit): ListedUnit {
    const timeZone = zoneOf.get(unit.rooftopId) ?? "";
    return { ...unit, daysInStock: daysInStock(unit, harness.now, timeZone) };
  }

  test("walked to its end is what the filter and the sort say, each unit once", async () => {
    const rooftopIds = [...zoneOf.keys()];
    const hours = { min: new Date("2026-03-01"), max: new Date("2026-04-01"), noInvalidDate: true };
    await fc.assert(
      fc.asyncProperty(
        stockOf(rooftopIds),
        filtersOver(rooftopIds),
        orders,
        fc.integer({ min: 1, max: 12 }),
        fc.date(hours),
        async (stock, where, orderBy, first, now) => {
          harness.now = now;
          await restock(harness, stock);
          const expected = stock.map(listed).filter((unit) => holds(where, unit));

          const seen = await walkedStock(harness, { where, orderBy, first }, stock.length + 1);

          assert.deepEqual(
            seen.map((unit) => [unit.id, unit.daysInStock]),
            expected.toSorted(inOrder(orderBy)).map((unit) => [unit.id, unit.daysInStock]),
          );
          assert.deepEqual((await stockPage(harness, { where, first })).totalCount, {
            value: expected.length,
            precision: "EXACT",
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});
