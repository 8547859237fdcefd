import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { encodeId } from "@forecourt/platform/type-id";
import { daysInStock } from "../src/stock/stock-unit.ts";
import { openVehicleHarness, uuidOf, type VehicleHarness } from "./harness.ts";
import {
  clearStock,
  filters,
  holds,
  insertStock,
  inOrder,
  orders,
  stockOf,
  type ListedUnit,
  type StockOrder,
  type StoredUnit,
} from "./stock-reference.ts";

const LIST = `query List($where: StockUnitFilter, $orderBy: [StockUnitOrder!], $first: Int,
    $after: Cursor, $limit: Int) {
  stockUnits(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount(limit: $limit) { value precision }
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id } }
    nodes { id daysInStock }
  }
}`;

/** One is always a day ahead of another, so that ages differ between them at any hour. */
const ZONES = ["Pacific/Kiritimati", "America/Chicago", "Pacific/Pago_Pago"];

describe("the stock list", () => {
  let harness: VehicleHarness;
  const rooftops: { id: string; timeZone: string }[] = [];

  before(async () => {
    harness = await openVehicleHarness();
    for (const timeZone of ZONES) {
      rooftops.push({ id: uuidOf(await harness.openRooftop({ timeZone })), timeZone });
    }
  });
  after(() => harness.close());

  /** The units with their age, which depends on the hour. */
  function listed(stock: readonly StoredUnit[]): ListedUnit[] {
    return stock.map((unit) => {
      const timeZone = rooftops.find(({ id }) => id === unit.rooftopId)?.timeZone ?? "";
      return { ...unit, daysInStock: daysInStock(unit, harness.now, timeZone) };
    });
  }

  async function page(variables: object) {
    const { data, errors } = await harness.request(LIST, { limit: 1_000, ...variables });
    assert.equal(errors, undefined);
    return data.stockUnits;
  }

  /** Ids and ages of all pages. */
  async function walk(variables: object, pagesMax: number) {
    const seen: { id: string; daysInStock: number }[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < pagesMax; pages += 1) {
      const { nodes, pageInfo } = await page({ ...variables, after });
      seen.push(...nodes);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) return seen;
    }
    throw new Error("the list does not end");
  }

  test("walked to its end is what the filter and the sort say, each unit once", async () => {
    await fc.assert(
      fc.asyncProperty(
        stockOf(rooftops.map(({ id }) => id)),
        filters(rooftops.map(({ id }) => id)),
        orders,
        fc.integer({ min: 1, max: 12 }),
        fc.date({ min: new Date("2026-03-01"), max: new Date("2026-04-01"), noInvalidDate: true }),
        async (stock, { where, reference }, orderBy, first, now) => {
          harness.now = now;
          await insertStock(harness, stock);
          const expected = listed(stock)
            .filter((unit) => holds(reference, unit))
            .toSorted(inOrder(orderBy))
            .map((unit) => ({ id: encodeId("stk", unit.id), daysInStock: unit.daysInStock }));

          assert.deepEqual(await walk({ where, orderBy, first }, stock.length + 1), expected);
          const { totalCount } = await page({ where, first });
          assert.deepEqual(totalCount, { value: expected.length, precision: "EXACT" });
          await clearStock(harness);
        },
      ),
      { numRuns: 200 },
    );
  });
});
