import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { actorWith } from "@forecourt/platform/actor";
import { daysInStock } from "../src/stock/stock-unit.ts";
import { managerOf, openVehicleHarness, usd, uuidOf, type VehicleHarness } from "./harness.ts";
import {
  filtersOver,
  holds,
  restock,
  stockOf,
  type ListedUnit,
  type Where,
} from "./stock-reference.ts";

const FACETS = `query ($where: StockUnitFilter) { stockUnits(where: $where, first: 1) { facets {
  status { value count } condition { value count } rooftop { rooftop { id } count }
  make { value count } ages { fromDays toDays count } } } }`;

type Counts = Record<string, number>;

describe("facets of the stock list", () => {
  let harness: VehicleHarness;
  const zoneOf = new Map<string, string>();

  before(async () => {
    harness = await openVehicleHarness();
    for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
      zoneOf.set(await harness.openRooftop({ timeZone }), timeZone);
    }
  });
  after(() => harness.close());

  test("count what another choice would show, whatever the filter", async () => {
    harness.now = new Date("2026-04-15T10:30:00Z");
    const rooftopIds = [...zoneOf.keys()];
    await fc.assert(
      fc.asyncProperty(stockOf(rooftopIds), filtersOver(rooftopIds), async (stock, where) => {
        await restock(harness, stock);
        const units = stock.map((unit) => {
          const timeZone = zoneOf.get(unit.rooftopId) ?? "";
          return { ...unit, daysInStock: daysInStock(unit, harness.now, timeZone) };
        });

        const { data, errors } = await harness.request(FACETS, { where });

        assert.equal(errors, undefined);
        const { status, condition, rooftop, make, ages } = data.stockUnits.facets;
        assert.deepEqual(countsOf(status), expected(units, where, "status"));
        assert.deepEqual(countsOf(condition), expected(units, where, "condition"));
        assert.deepEqual(countsOf(make), expected(units, where, "make"));
        assert.deepEqual(
          countsOf(
            rooftop.map((of: { rooftop: { id: string }; count: number }) => ({
              value: of.rooftop.id,
              count: of.count,
            })),
          ),
          expected(units, where, "rooftopId"),
        );
        const aged = units.filter((unit) => holds({ ...where, daysInStock: null }, unit));
        for (const { fromDays, toDays, count } of ages) {
          const inBucket = ({ daysInStock: age }: ListedUnit) =>
            age >= fromDays && age <= (toDays ?? Infinity);
          assert.equal(count, aged.filter(inBucket).length, `from ${fromDays} days`);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("name the buckets without a gap, also where nothing stands", async () => {
    const where = { stockNumber: { eq: "no such number" } };
    const { data } = await harness.request(FACETS, { where });

    assert.deepEqual(data.stockUnits.facets, {
      status: [],
      condition: [],
      rooftop: [],
      make: [],
      ages: [
        { fromDays: 0, toDays: 15, count: 0 },
        { fromDays: 16, toDays: 30, count: 0 },
        { fromDays: 31, toDays: 45, count: 0 },
        { fromDays: 46, toDays: 60, count: 0 },
        { fromDays: 61, toDays: 90, count: 0 },
        { fromDays: 91, toDays: null, count: 0 },
      ],
    });
  });

  test("come with the most first, and none of the stays of one vehicle", async () => {
    const rooftopId = await harness.openRooftop();
    const units = await Promise.all(
      ["NEW", "USED", "USED"].map((condition) => harness.receive({ rooftopId, condition })),
    );
    const where = { rooftopId: { eq: rooftopId } };
    const { data } = await harness.request(FACETS, { where });
    assert.deepEqual(data.stockUnits.facets.condition, [
      { value: "USED", count: 2 },
      { value: "NEW", count: 1 },
    ]);

    const stays = await harness.request(
      "query ($id: ID!) { vehicle(id: $id) { stockUnits { facets { make { count } } } } }",
      { id: units[0]?.vehicle.id },
    );
    assert.deepEqual(stays.data.vehicle.stockUnits, { facets: null });
  });

  test("count what the caller sees, and under a filter by cost whose cost the caller sees", async () => {
    const [ours, theirs] = [await harness.openRooftop(), await harness.openRooftop()];
    const third = await harness.openRooftop();
    for (const rooftopId of [ours, theirs, third])
      await harness.receive({ rooftopId, cost: usd(7) });
    const rooftopsOf = async (where: object, actor = managerOf(ours)) => {
      const { data } = await harness.request(FACETS, { where }, actor);
      return data.stockUnits.facets.rooftop.map((of: { rooftop: { id: string } }) => of.rooftop.id);
    };
    const finance = actorWith({
      kind: "STAFF",
      id: "finance",
      displayName: "finance",
      grants: [
        { role: "FINANCE", rooftops: [uuidOf(ours)] },
        { role: "SALES", rooftops: [uuidOf(theirs)] },
      ],
    });

    assert.deepEqual(await rooftopsOf({}), [ours]);
    assert.deepEqual(await rooftopsOf({ rooftopId: { eq: theirs } }), [ours], "ignores its own");
    assert.deepEqual((await rooftopsOf({}, finance)).toSorted(), [ours, theirs].toSorted());
    assert.deepEqual(await rooftopsOf({ unitCost: { gte: 7 } }, finance), [ours]);
  });
});

function countsOf(facet: readonly { value: string; count: number }[]): Counts {
  return Object.fromEntries(facet.map(({ value, count }) => [value, count]));
}

function expected(
  units: readonly ListedUnit[],
  where: Where,
  field: "status" | "condition" | "make" | "rooftopId",
): Counts {
  const kept = units.filter(
    (unit) => unit[field] !== null && holds({ ...where, [field]: null }, unit),
  );
  return Object.fromEntries(
    [...Map.groupBy(kept, (unit) => unit[field] ?? "")].map(([value, of]) => [value, of.length]),
  );
}
