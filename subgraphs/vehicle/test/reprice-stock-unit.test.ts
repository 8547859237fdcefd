import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { managerOf, openVehicleHarness, usd, uuidOf, type VehicleHarness } from "./harness.ts";
import { CHANGE_STATUS, REPRICE } from "./mutations.ts";

describe("repriceStockUnit", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  async function priced(minorUnits: number): Promise<string> {
    return (await harness.receive({ rooftopId, askingPrice: usd(minorUnits) })).id;
  }

  test("sets the price and keeps the old one in the history", async () => {
    const stockUnitId = await priced(1_499_500);
    harness.now = new Date("2026-12-20T15:00:00Z");

    const { stockUnit } = await harness.mutate(REPRICE, {
      stockUnitId,
      expectedVersion: 1,
      askingPrice: usd(1_449_500),
      reason: "30 days in stock",
    });

    assert.equal(stockUnit.version, 2);
    assert.deepEqual(stockUnit.askingPrice, { ...usd(1_449_500), decimal: "14495.00" });
    assert.deepEqual(stockUnit.priceHistory.nodes, [
      {
        version: 2,
        price: usd(1_449_500),
        reason: "30 days in stock",
        changedAt: "2026-12-20T15:00:00.000Z",
        changedBy: "test-owner",
      },
      {
        version: 1,
        price: usd(1_499_500),
        reason: null,
        changedAt: "2026-11-20T15:00:00.000Z",
        changedBy: "test-owner",
      },
    ]);
  });

  test("tells the other departments the old and the new price", async () => {
    const unpriced = await harness.receive({ rooftopId });
    for (const [version, price] of [100, 90].entries()) {
      await harness.mutate(REPRICE, {
        stockUnitId: unpriced.id,
        expectedVersion: version + 1,
        askingPrice: usd(price),
      });
    }

    const data = { stockUnitId: uuidOf(unpriced.id), currency: "USD" };
    const repriced = { type: "vehicle.stock-unit-repriced.v1", changed_paths: ["askingPrice"] };
    assert.deepEqual((await harness.events(unpriced.id)).slice(1), [
      { ...repriced, data: { ...data, fromMinor: null, toMinor: "100" } },
      { ...repriced, data: { ...data, fromMinor: "100", toMinor: "90" } },
    ]);
  });

  test("is refused with code and path, and stores nothing", async () => {
    const stockUnitId = await priced(100);
    const other = await harness.openRooftop();
    const reprice = { stockUnitId, expectedVersion: 1, askingPrice: usd(90) };

    for (const [over, expected] of [
      [{ stockUnitId: encodeId("stk", newId()) }, ["NOT_FOUND", "stockUnitId"]],
      [{ stockUnitId: encodeId("veh", newId()) }, ["ID_MALFORMED", "stockUnitId"]],
      [{ expectedVersion: 2 }, ["VERSION_CONFLICT", "expectedVersion"]],
      [{ askingPrice: usd(-1) }, ["INPUT_INVALID", "askingPrice.minorUnits"]],
      [{ askingPrice: usd(100) }, ["NOTHING_TO_CHANGE", "askingPrice"]],
      [
        { askingPrice: { minorUnits: 90, currency: "CAD" } },
        ["CURRENCY_MISMATCH", "askingPrice.currency"],
      ],
      [{ reason: "" }, ["INPUT_INVALID", "reason"]],
      [{ reason: "x".repeat(501) }, ["INPUT_INVALID", "reason"]],
    ] as const) {
      assert.deepEqual(await harness.refusalsOf(REPRICE, { ...reprice, ...over }), [expected]);
    }
    assert.deepEqual(await harness.refusalsOf(REPRICE, reprice, managerOf(other)), [
      ["NOT_FOUND", "stockUnitId"],
    ]);
    const buyer = staffOf("INTEGRATION", "ALL");
    assert.equal(await harness.errorOf(REPRICE, reprice, buyer), "FORBIDDEN");
  });

  test("a unit that has left stock is not repriced", async () => {
    const stockUnitId = await priced(100);
    const leave = { stockUnitId, expectedVersion: 1, status: "WHOLESALED" };
    await harness.mutate(CHANGE_STATUS, leave);
    const reprice = { stockUnitId, expectedVersion: 2, askingPrice: usd(90) };

    assert.deepEqual(await harness.refusalsOf(REPRICE, reprice), [
      ["UNIT_LEFT_STOCK", "stockUnitId"],
    ]);
  });

  test("a stale version is told which paths changed since", async () => {
    const stockUnitId = await priced(100);
    const reprice = (expectedVersion: number, price: number) =>
      harness.mutate(REPRICE, { stockUnitId, expectedVersion, askingPrice: usd(price) });
    await reprice(1, 90);
    await harness.mutate(CHANGE_STATUS, { stockUnitId, expectedVersion: 2, status: "HELD" });

    const first = await reprice(1, 80);
    const second = await reprice(2, 80);

    assert.deepEqual(first.userErrors, [
      {
        code: "VERSION_CONFLICT",
        message: "The record is at version 3 now",
        path: ["expectedVersion"],
        currentVersion: 3,
        changedPaths: ["askingPrice", "status"],
      },
    ]);
    assert.deepEqual(second.userErrors[0].changedPaths, ["status"]);
    for (const { stockUnit } of [first, second]) {
      const { version, status, askingPrice } = stockUnit;
      assert.deepEqual([version, status, askingPrice.minorUnits], [3, "HELD", 90]);
    }
  });

  test("sent twice sets one price; the same key with another input is refused", async () => {
    const stockUnitId = await priced(100);
    const input = { idempotencyKey: "p", stockUnitId, expectedVersion: 1, askingPrice: usd(90) };
    const first = await harness.mutate(REPRICE, input);

    assert.deepEqual(await harness.mutate(REPRICE, input), first);
    assert.deepEqual(await harness.refusalsOf(REPRICE, { ...input, askingPrice: usd(80) }), [
      ["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"],
    ]);
  });

  test("the history is walked by pages to its first price, and cannot be changed", async () => {
    const stockUnitId = await priced(100);
    for (const version of [1, 2, 3, 4, 5, 6]) {
      const askingPrice = usd(100 - version);
      await harness.mutate(REPRICE, { stockUnitId, expectedVersion: version, askingPrice });
    }
    const page = async (after: string | null) => {
      const { data } = await harness.request(
        `query ($id: ID!, $after: Cursor) { stockUnit(id: $id) {
          priceHistory(first: 3, after: $after) { pageInfo { hasNextPage endCursor }
            totalCount(limit: 5) { value precision } nodes { version } } } }`,
        { id: stockUnitId, after },
      );
      const { nodes, pageInfo, totalCount } = data.stockUnit.priceHistory;
      assert.deepEqual(totalCount, { value: 5, precision: "AT_LEAST" });
      return { versions: nodes.map(({ version }: { version: number }) => version), ...pageInfo };
    };

    const first = await page(null);
    const second = await page(first.endCursor);
    const third = await page(second.endCursor);

    assert.deepEqual(
      [first, second, third].map(({ versions, hasNextPage }) => [versions, hasNextPage]),
      [
        [[7, 6, 5], true],
        [[4, 3, 2], true],
        [[1], false],
      ],
    );
    for (const change of ["UPDATE price_record SET reason = ''", "DELETE FROM price_record"]) {
      await assert.rejects(harness.rows(change), /price_record rows are immutable/);
    }
  });
});
