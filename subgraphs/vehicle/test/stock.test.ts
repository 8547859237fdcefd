import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { SubgraphHarness } from "@forecourt/platform/testing/subgraph-harness";
import { openVehicleHarness } from "./harness.ts";

const CIVIC = "1HGCM82633A004352";

const RECEIVE = `mutation Receive($input: ReceiveStockUnitInput!) {
  receiveStockUnit(input: $input) {
    stockUnit { id version stockNumber status askingPrice { minorUnits currency decimal }
      vehicle { id vin modelYear specification { id make model } } }
    warnings { code }
    userErrors { code message path ... on VersionConflictError { currentVersion changedPaths } }
  }
}`;

const REPRICE = `mutation Reprice($input: RepriceStockUnitInput!) {
  repriceStockUnit(input: $input) {
    stockUnit { id version askingPrice { minorUnits } priceHistory(first: 5) { nodes { version price { minorUnits } reason } } }
    userErrors { code message path ... on VersionConflictError { currentVersion changedPaths } }
  }
}`;

describe("stock", () => {
  let harness: SubgraphHarness;
  let rooftopId: string;
  let sequence = 0;

  before(async () => {
    harness = await openVehicleHarness();
    const { data } = await harness.request(
      `mutation Open($input: OpenRooftopInput!) {
        openRooftop(input: $input) { rooftop { id timeZone } userErrors { code message path } } }`,
      {
        input: {
          idempotencyKey: "r1",
          name: "Lakeside",
          timeZone: "America/Chicago",
          currency: "USD",
        },
      },
    );
    rooftopId = data.openRooftop.rooftop.id;
  });
  after(() => harness.close());

  function receipt(over: Record<string, unknown> = {}) {
    sequence += 1;
    return {
      idempotencyKey: `receive-${sequence}`,
      rooftopId,
      vin: CIVIC,
      stockNumber: `U${sequence}`,
      condition: "USED",
      askingPrice: { minorUnits: 1_499_500, currency: "USD" },
      ...over,
    };
  }

  test("a received unit is decoded from its VIN and priced", async () => {
    const { data, errors } = await harness.request(RECEIVE, { input: receipt() });

    assert.equal(errors, undefined);
    assert.deepEqual(data.receiveStockUnit.userErrors, []);
    const { stockUnit } = data.receiveStockUnit;
    assert.equal(stockUnit.version, 1);
    assert.deepEqual(stockUnit.askingPrice, {
      minorUnits: 1_499_500,
      currency: "USD",
      decimal: "14995.00",
    });
    assert.equal(stockUnit.vehicle.modelYear, 2003);
    assert.equal(stockUnit.vehicle.specification.make.toUpperCase(), "HONDA");
    assert.equal(stockUnit.vehicle.specification.model, "Accord");
  });

  test("the same car is not stocked twice", async () => {
    const { data } = await harness.request(RECEIVE, { input: receipt() });

    assert.equal(data.receiveStockUnit.stockUnit, null);
    assert.deepEqual(
      data.receiveStockUnit.userErrors.map((error: { code: string; path: string[] }) => [
        error.code,
        error.path,
      ]),
      [["VEHICLE_IN_STOCK", ["vin"]]],
    );
  });

  test("a price change keeps the old price and is pushed to subscribers", async () => {
    const received = await harness.request(RECEIVE, {
      input: receipt({ vin: "KNAE55HD7R6000001" }),
    });
    const { id } = received.data.receiveStockUnit.stockUnit;
    const changes = await harness.subscribe(
      `subscription { stockChanges { cursor kind stockUnitId version changedPaths reset { reason } stockUnit { askingPrice { minorUnits } } } }`,
    );
    const next = changes.next();

    const { data } = await harness.request(REPRICE, {
      input: {
        idempotencyKey: "p1",
        stockUnitId: id,
        expectedVersion: 1,
        askingPrice: { minorUnits: 1_449_500, currency: "USD" },
        reason: "30 days in stock",
      },
    });

    assert.deepEqual(data.repriceStockUnit.userErrors, []);
    assert.deepEqual(
      data.repriceStockUnit.stockUnit.priceHistory.nodes.map(
        (node: { version: number; reason: string | null }) => [node.version, node.reason],
      ),
      [
        [2, "30 days in stock"],
        [1, null],
      ],
    );
    const message = (await next).value.data.stockChanges;
    assert.deepEqual(
      [
        message.kind,
        message.stockUnitId,
        message.version,
        message.changedPaths,
        message.stockUnit.askingPrice.minorUnits,
      ],
      ["UPDATED", id, 2, ["askingPrice"], 1_449_500],
    );
    await changes.return?.();
  });

  test("a stale version is told which paths changed, and nothing is stored", async () => {
    const received = await harness.request(RECEIVE, {
      input: receipt({ vin: "5YJ3A1E12HF000001" }),
    });
    const { id } = received.data.receiveStockUnit.stockUnit;
    const price = (minorUnits: number) => ({ minorUnits, currency: "USD" });
    await harness.request(REPRICE, {
      input: { idempotencyKey: "v1", stockUnitId: id, expectedVersion: 1, askingPrice: price(1) },
    });

    const { data } = await harness.request(REPRICE, {
      input: { idempotencyKey: "v2", stockUnitId: id, expectedVersion: 1, askingPrice: price(2) },
    });

    assert.deepEqual(data.repriceStockUnit.userErrors[0], {
      code: "VERSION_CONFLICT",
      message: "The record is at version 2 now",
      path: ["expectedVersion"],
      currentVersion: 2,
      changedPaths: ["askingPrice"],
    });
  });
});
