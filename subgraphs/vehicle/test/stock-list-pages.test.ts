import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { encodeId } from "@forecourt/platform/type-id";
import { openVehicleHarness, type VehicleHarness } from "./harness.ts";
import { stockPage, walkedStock, type ListedNode } from "./stock-pages.ts";
import { restock, type StoredUnit } from "./stock-reference.ts";

describe("a stock list of a few units", () => {
  let harness: VehicleHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openVehicleHarness();
    rooftopId = await harness.openRooftop();
  });
  after(() => harness.close());

  const unit = (stockNumber: string, over: Partial<StoredUnit> = {}): StoredUnit => ({
    id: encodeId("stk", `01990000-0000-7000-8000-00000000000${stockNumber}`),
    rooftopId,
    stockNumber,
    status: "FRONT_LINE",
    condition: "USED",
    receivedOn: "2026-02-01",
    leftOn: null,
    askingPrice: null,
    unitCost: null,
    make: null,
    modelYear: null,
    ...over,
  });
  const numbers = (nodes: readonly ListedNode[]) =>
    nodes.map(({ stockNumber }) => stockNumber).join("");

  test("puts those without a price last, whichever way it is sorted", async () => {
    await restock(harness, [
      unit("1"),
      unit("2", { askingPrice: 0 }),
      unit("3"),
      unit("4", { askingPrice: 9 }),
    ]);
    const byPrice = (direction: string) => [{ field: "ASKING_PRICE", direction }];

    for (const first of [1, 2, 3, 4]) {
      const up = await walkedStock(harness, { first, orderBy: byPrice("ASC") }, 4);
      const down = await walkedStock(harness, { first, orderBy: byPrice("DESC") }, 4);
      assert.deepEqual([numbers(up), numbers(down)], ["2413", "4231"]);
    }
  });

  test("sorts those that are here by their age", async () => {
    await restock(harness, [
      unit("1", { receivedOn: "2026-02-02" }),
      unit("2", { receivedOn: "2026-02-01" }),
      unit("3", { receivedOn: "2026-02-03" }),
    ]);

    const oldest = await stockPage(harness, {
      orderBy: [{ field: "DAYS_IN_STOCK", direction: "DESC" }],
    });
    const youngest = await stockPage(harness, { orderBy: [{ field: "DAYS_IN_STOCK" }] });

    assert.deepEqual([numbers(oldest.nodes), numbers(youngest.nodes)], ["213", "312"]);
  });

  test("goes on after any of its rows", async () => {
    await restock(
      harness,
      ["1", "2", "3", "4"].map((stockNumber) => unit(stockNumber)),
    );
    const orderBy = [{ field: "STOCK_NUMBER" }];
    const { edges } = await stockPage(harness, { orderBy });

    const rests = await Promise.all(
      edges.map(({ cursor }: { cursor: string }) => stockPage(harness, { orderBy, after: cursor })),
    );

    assert.deepEqual(
      rests.map(({ nodes }) => numbers(nodes)),
      ["234", "34", "4", ""],
    );
    assert.deepEqual(
      rests.map(({ pageInfo }) => pageInfo.endCursor !== null),
      [true, true, true, false],
    );
  });

  test("says whether there is more, and counts up to a limit", async () => {
    await restock(
      harness,
      ["1", "2", "3"].map((stockNumber) => unit(stockNumber)),
    );

    for (const [first, hasNextPage] of [
      [2, true],
      [3, false],
      [250, false],
    ] as const) {
      assert.equal((await stockPage(harness, { first })).pageInfo.hasNextPage, hasNextPage);
    }
    for (const [limit, value, precision] of [
      [2, 2, "AT_LEAST"],
      [3, 3, "EXACT"],
      [100_000, 3, "EXACT"],
    ] as const) {
      assert.deepEqual((await stockPage(harness, { limit })).totalCount, { value, precision });
    }
  });

  test("is empty, not an error, where nothing matches", async () => {
    await restock(harness, [unit("1")]);

    for (const where of [
      { stockNumber: { eq: "" } },
      { status: { in: [] } },
      { status: { eq: "HELD", in: ["FRONT_LINE"] } },
      { askingPrice: { gte: 0 } },
    ]) {
      assert.deepEqual(await stockPage(harness, { where }), {
        totalCount: { value: 0, precision: "EXACT" },
        pageInfo: { hasNextPage: false, endCursor: null },
        edges: [],
        nodes: [],
      });
    }
  });
});
