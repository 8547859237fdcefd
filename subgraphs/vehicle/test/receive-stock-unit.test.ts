import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { encodeId, newId } from "@forecourt/platform/type-id";
import {
  managerOf,
  newVin,
  openVehicleHarness,
  receiptOf,
  usd,
  uuidOf,
  type VehicleHarness,
} from "./harness.ts";
import { CHANGE_STATUS, RECEIVE } from "./mutations.ts";

describe("receiveStockUnit", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop({ name: "Lakeside" });
  });
  after(() => harness.close());

  const receipt = (over: Record<string, unknown> = {}) => receiptOf({ rooftopId, ...over });

  test("takes a car into stock as it is described", async () => {
    // Evening of the 19th in Chicago.
    harness.now = new Date("2026-11-20T03:00:00Z");
    const vin = newVin();
    const { stockUnit, warnings } = await harness.mutate(
      RECEIVE,
      receipt({
        vin: vin.toLowerCase().replace(/^(...)/, "$1-"),
        stockNumber: " U1042 ",
        odometer: { value: 81_234, unit: "MILE" },
        cost: usd(1_250_000),
        askingPrice: usd(1_499_500),
      }),
    );

    assert.deepEqual(warnings, []);
    assert.deepEqual(stockUnit, {
      id: stockUnit.id,
      version: 1,
      stockNumber: "U1042",
      status: "RECEIVED",
      condition: "USED",
      receivedOn: "2026-11-19",
      leftOn: null,
      daysInStock: 0,
      rooftop: { id: rooftopId, name: "Lakeside" },
      unitCost: { minorUnits: 1_250_000 },
      askingPrice: { minorUnits: 1_499_500, currency: "USD", decimal: "14995.00" },
      vehicle: {
        id: stockUnit.vehicle.id,
        vin,
        modelYear: 2003,
        odometer: { value: 81_234, unit: "MILE", readOn: "2026-11-19" },
        specification: {
          id: stockUnit.vehicle.specification.id,
          make: "Honda",
          model: "Accord",
        },
      },
    });
  });

  test("tells the other departments of the unit and of the mileage", async () => {
    const odometer = { value: 120_000, unit: "KILOMETER" };
    const unit = await harness.receive(receipt({ odometer, cost: usd(5) }));

    const stockUnitId = uuidOf(unit.id);
    const vehicleId = uuidOf(unit.vehicle.id);
    assert.deepEqual(await harness.events(unit.id), [
      {
        type: "vehicle.stock-unit-received.v1",
        changed_paths: ["stockNumber", "status", "condition", "unitCost", "askingPrice"],
        data: {
          stockUnitId,
          vehicleId,
          stockNumber: unit.stockNumber,
          condition: "USED",
          status: "RECEIVED",
          costMinor: "5",
          askingPriceMinor: null,
          currency: "USD",
        },
      },
    ]);
    assert.deepEqual(await harness.events(unit.vehicle.id), [
      {
        type: "vehicle.odometer-recorded.v1",
        changed_paths: ["odometer"],
        data: { vehicleId, ...odometer, readOn: "2026-11-19" },
      },
    ]);
  });

  test("the first asking price opens the price history; without one it is empty", async () => {
    const priced = await harness.receive(receipt({ askingPrice: usd(1) }));
    const unpriced = await harness.receive(receipt());

    const { data } = await harness.request(
      `query ($priced: ID!, $unpriced: ID!) {
        priced: stockUnit(id: $priced) { ...Prices } unpriced: stockUnit(id: $unpriced) { ...Prices } }
      fragment Prices on StockUnit { askingPrice { minorUnits }
        priceHistory { totalCount { value } nodes { version price { minorUnits } reason } } }`,
      { priced: priced.id, unpriced: unpriced.id },
    );

    assert.deepEqual(data, {
      priced: {
        askingPrice: { minorUnits: 1 },
        priceHistory: {
          totalCount: { value: 1 },
          nodes: [{ version: 1, price: { minorUnits: 1 }, reason: null }],
        },
      },
      unpriced: { askingPrice: null, priceHistory: { totalCount: { value: 0 }, nodes: [] } },
    });
  });

  test("a car that comes back is the same vehicle and another unit", async () => {
    const first = await harness.receive(receipt());
    const change = { stockUnitId: first.id, expectedVersion: 1, status: "WHOLESALED" };
    await harness.mutate(CHANGE_STATUS, change);
    harness.now = new Date("2026-11-25T18:00:00Z");

    const { vin } = first.vehicle;
    const again = await harness.receive(receipt({ vin }));

    assert.equal(again.vehicle.id, first.vehicle.id);
    const { data } = await harness.request(
      `query ($vin: VIN!) { vehicleByVin(vin: $vin) { stockUnits { nodes { id } } } }`,
      { vin },
    );
    assert.deepEqual(data.vehicleByVin.stockUnits.nodes, [{ id: again.id }, { id: first.id }]);
  });

  test("an older mileage on a car that comes back does not replace the newer", async () => {
    const vin = newVin();
    const at = (value: number) => ({ odometer: { value, unit: "MILE" } });
    const first = await harness.receive(receipt({ vin, ...at(50_000) }));
    const change = { stockUnitId: first.id, expectedVersion: 1, status: "RETURNED" };
    await harness.mutate(CHANGE_STATUS, change);

    const { stockUnit } = await harness.mutate(RECEIVE, receipt({ vin, ...at(49_000) }));

    assert.equal(stockUnit.vehicle.odometer.value, 50_000);
    assert.equal((await harness.events(first.vehicle.id)).length, 1);
  });

  test("is refused with code and path, and stores nothing", async () => {
    const here = await harness.receive(receipt());
    const elsewhere = await harness.openRooftop();
    const odometer = (value: number) => ({ odometer: { value, unit: "MILE" } });

    for (const [over, expected] of [
      [{ rooftopId: encodeId("rft", newId()) }, [["ROOFTOP_UNKNOWN", "rooftopId"]]],
      [{ rooftopId: "rft_nonsense" }, [["ID_MALFORMED", "rooftopId"]]],
      [{ rooftopId: encodeId("veh", newId()) }, [["ID_MALFORMED", "rooftopId"]]],
      [{ stockNumber: here.stockNumber }, [["STOCK_NUMBER_TAKEN", "stockNumber"]]],
      [{ vin: here.vehicle.vin }, [["VEHICLE_IN_STOCK", "vin"]]],
      [{ vin: here.vehicle.vin, rooftopId: elsewhere }, [["VEHICLE_IN_STOCK", "vin"]]],
      [{ vin: "x".repeat(65) }, [["INPUT_INVALID", "vin"]]],
      [{ vinOverrideReason: " " }, [["INPUT_INVALID", "vinOverrideReason"]]],
      [{ stockNumber: "" }, [["INPUT_INVALID", "stockNumber"]]],
      [{ stockNumber: "U".repeat(25) }, [["INPUT_INVALID", "stockNumber"]]],
      [{ stockNumber: "U\u0000" }, [["INPUT_INVALID", "stockNumber"]]],
      [{ status: "FRONT_LINE" }, [["INPUT_INVALID", "status"]]],
      [odometer(-1), [["INPUT_INVALID", "odometer.value"]]],
      [odometer(2_000_001), [["INPUT_INVALID", "odometer.value"]]],
      [{ askingPrice: usd(-1) }, [["INPUT_INVALID", "askingPrice.minorUnits"]]],
      [{ askingPrice: usd(0) }, [["INPUT_INVALID", "askingPrice.minorUnits"]]],
      [{ cost: usd(-1) }, [["INPUT_INVALID", "cost.minorUnits"]]],
      [{ askingPrice: usd(1_000_000_000_001) }, [["INPUT_INVALID", "askingPrice.minorUnits"]]],
      [
        { askingPrice: { minorUnits: 1, currency: "CAD" } },
        [["CURRENCY_MISMATCH", "askingPrice.currency"]],
      ],
      [{ cost: { minorUnits: 1, currency: "CAD" } }, [["CURRENCY_MISMATCH", "cost.currency"]]],
      [
        { stockNumber: "", cost: usd(-1), ...odometer(-1) },
        [
          ["INPUT_INVALID", "stockNumber"],
          ["INPUT_INVALID", "odometer.value"],
          ["INPUT_INVALID", "cost.minorUnits"],
        ],
      ],
    ] as const) {
      assert.deepEqual(await harness.refusalsOf(RECEIVE, receipt(over)), expected);
    }
  });

  test("an amount that no exact number can hold is a fault of the request", async () => {
    for (const minorUnits of [2 ** 53, 0.5, "100"]) {
      const input = receipt({ askingPrice: { minorUnits, currency: "USD" } });
      assert.equal(await harness.errorOf(RECEIVE, input), "BAD_USER_INPUT");
    }
  });

  test("needs its permission and the rooftop", async () => {
    const elsewhere = await harness.openRooftop();

    const salesperson = staffOf("SALES", "ALL");
    assert.equal(await harness.errorOf(RECEIVE, receipt(), salesperson), "FORBIDDEN");
    assert.deepEqual(await harness.refusalsOf(RECEIVE, receipt(), managerOf(elsewhere)), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
  });
});
