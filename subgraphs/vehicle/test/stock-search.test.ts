import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { managerOf, newVin, openVehicleHarness, usd, type VehicleHarness } from "./harness.ts";

const LIST = `query ($where: StockUnitFilter) { stockUnits(where: $where, first: 250) {
  nodes { stockNumber vehicle { vin } } totalCount { value } } }`;

/** 2021 Honda CR-V, 2003 Honda Accord EX-V6 and 2021 Ford F-150. */
const CARS = {
  N10001: "2HKRW1H9XMH367334",
  "T-20 7": "1HGCM82633A004352",
  A2021: "1FTMW1T88MFA00001",
} as const;

describe("the stock list searched", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
    for (const [stockNumber, vin] of Object.entries(CARS)) {
      await harness.receive({ rooftopId, stockNumber, vin });
    }
  });
  after(() => harness.close());

  async function found(search: string, over: object = {}, actor = managerOf(rooftopId)) {
    const { data, errors } = await harness.request(LIST, { where: { search, ...over } }, actor);
    assert.equal(errors, undefined);
    const numbers: string[] = data.stockUnits.nodes.map(
      (unit: { stockNumber: string }) => unit.stockNumber,
    );
    assert.equal(data.stockUnits.totalCount.value, numbers.length);
    return numbers.toSorted();
  }

  test("finds by words of year, make, model and trim, as far as they are typed", async () => {
    assert.deepEqual(await found("honda"), ["N10001", "T-20 7"]);
    assert.deepEqual(await found("2021 hon"), ["N10001"]);
    assert.deepEqual(await found("2003 accord ex-v6"), ["T-20 7"]);
    for (const search of ["f-150", "F150", "f 150", "150 ford"]) {
      assert.deepEqual(await found(search), ["A2021"], search);
    }
    for (const search of ["CR-V", "crv", "cr v"]) {
      assert.deepEqual(await found(search), ["N10001"], search);
    }
  });

  test("finds by the beginning of the stock number, whatever its punctuation", async () => {
    assert.deepEqual(await found("n10"), ["N10001"]);
    assert.deepEqual(await found("t20"), ["T-20 7"]);
    assert.deepEqual(await found("T-20 7"), ["T-20 7"]);
    assert.deepEqual(await found("0001"), ["A2021"], "of N10001 it is the end, of a VIN as well");
  });

  test("finds by the VIN and by its end from four characters on, beside other words", async () => {
    assert.deepEqual(await found("1HGCM82633A004352"), ["T-20 7"]);
    assert.deepEqual(await found("1hgcm-82633-a004352"), ["T-20 7"]);
    assert.deepEqual(await found("3a004352 honda"), ["T-20 7"]);
    for (const printed of ["3A 004352", "3A-004352", "3a 0 04352", "1HGCM 82633 A004352"]) {
      assert.deepEqual(await found(printed), ["T-20 7"], printed);
    }
    assert.deepEqual(await found("N 10001"), ["N10001"]);
    assert.deepEqual(await found("352"), []);
    assert.deepEqual(await found("1HGCM826"), [], "its beginning tells the model, not the car");
  });

  test("asks all words of a unit, and of one unit", async () => {
    assert.deepEqual(await found("ford accord"), []);
    assert.deepEqual(await found("honda 00001"), []);
    assert.deepEqual(await found("--"), []);
    assert.deepEqual(await found("honda' | ford:* & (!<"), []);
  });

  test("narrows by make, year and whether there is a price", async () => {
    await harness.receive({ rooftopId, stockNumber: "P1", vin: newVin(), askingPrice: usd(1) });

    assert.deepEqual(await found("20", { make: { eq: "Ford" } }), ["A2021"]);
    assert.deepEqual(
      await found("20", { make: { in: ["Honda", "Saab"] }, modelYear: { gte: 2004 } }),
      ["N10001"],
    );
    assert.deepEqual(await found("honda", { priced: true }), ["P1"]);
    assert.deepEqual(await found("honda", { priced: false }), ["N10001", "T-20 7"]);
  });

  test("finds nothing at a rooftop that the caller does not see", async () => {
    const other = managerOf(await harness.openRooftop());

    assert.deepEqual(await found("honda", {}, other), []);
  });

  test("finds every unit by each end of its VIN of four characters and more", async () => {
    const units = await Promise.all(
      Array.from({ length: 10 }, () => harness.receive({ rooftopId })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...units),
        fc.integer({ min: 4, max: 17 }),
        fc.nat({ max: 4 }),
        fc.boolean(),
        async ({ stockNumber, vehicle: { vin } }, length, gap, isLower) => {
          const last = vin.slice(-length);
          const end = `${last.slice(0, gap)} ${last.slice(gap)}`;
          const numbers = await found(isLower ? end.toLowerCase() : end);
          assert.ok(numbers.includes(stockNumber), `${end} of ${vin}`);
        },
      ),
    );
  });
});
