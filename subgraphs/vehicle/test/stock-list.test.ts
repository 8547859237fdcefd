import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { encodeId } from "@forecourt/platform/type-id";
import { daysInStock } from "../src/stock/stock-unit.ts";
import { openVehicleHarness, type VehicleHarness } from "./harness.ts";
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

const LIST = `query List($where: StockUnitFilter, $orderBy: [StockUnitOrder!], $first: Int,
    $after: Cursor, $limit: Int) {
  stockUnits(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount(limit: $limit) { value precision }
    pageInfo { hasNextPage endCursor }
    edges { cursor node { id } }
    nodes { id daysInStock stockNumber }
  }
}`;

/** One is always a day ahead of another, so that ages differ between them at any hour. */
const ZONES = ["Pacific/Kiritimati", "America/Chicago", "Pacific/Pago_Pago"];

interface Node {
  readonly id: string;
  readonly daysInStock: number;
  readonly stockNumber: string;
}

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

  async function page(variables: Record<string, unknown>) {
    const { data, errors } = await harness.request(LIST, variables);
    assert.equal(errors, undefined);
    return data.stockUnits;
  }

  /** The nodes of all pages. */
  async function walk(variables: Record<string, unknown>, pagesMax: number): Promise<Node[]> {
    const seen: Node[] = [];
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

          const seen = await walk({ where, orderBy, first }, stock.length + 1);

          assert.deepEqual(
            seen.map((unit) => [unit.id, unit.daysInStock]),
            expected.toSorted(inOrder(orderBy)).map((unit) => [unit.id, unit.daysInStock]),
          );
          assert.deepEqual((await page({ where, first })).totalCount, {
            value: expected.length,
            precision: "EXACT",
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  describe("of a few units", () => {
    const unit = (stockNumber: string, over: Partial<StoredUnit> = {}): StoredUnit => ({
      id: encodeId("stk", `01990000-0000-7000-8000-00000000000${stockNumber}`),
      rooftopId: [...zoneOf.keys()][1] ?? "",
      stockNumber,
      status: "FRONT_LINE",
      condition: "USED",
      receivedOn: "2026-02-01",
      leftOn: null,
      askingPrice: null,
      ...over,
    });
    const numbers = (nodes: readonly Node[]) =>
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
        const up = await walk({ first, orderBy: byPrice("ASC") }, 4);
        const down = await walk({ first, orderBy: byPrice("DESC") }, 4);
        assert.deepEqual([numbers(up), numbers(down)], ["2413", "4231"]);
      }
    });

    test("sorts those that are here by their age", async () => {
      await restock(harness, [
        unit("1", { receivedOn: "2026-02-02" }),
        unit("2", { receivedOn: "2026-02-01" }),
        unit("3", { receivedOn: "2026-02-03" }),
      ]);

      const oldest = await page({ orderBy: [{ field: "DAYS_IN_STOCK", direction: "DESC" }] });
      const youngest = await page({ orderBy: [{ field: "DAYS_IN_STOCK" }] });

      assert.deepEqual([numbers(oldest.nodes), numbers(youngest.nodes)], ["213", "312"]);
    });

    test("goes on after any of its rows", async () => {
      await restock(
        harness,
        ["1", "2", "3", "4"].map((stockNumber) => unit(stockNumber)),
      );
      const orderBy = [{ field: "STOCK_NUMBER" }];
      const { edges } = await page({ orderBy });

      const rests = await Promise.all(
        edges.map(({ cursor }: { cursor: string }) => page({ orderBy, after: cursor })),
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
        assert.equal((await page({ first })).pageInfo.hasNextPage, hasNextPage);
      }
      for (const [limit, value, precision] of [
        [2, 2, "AT_LEAST"],
        [3, 3, "EXACT"],
        [100_000, 3, "EXACT"],
      ] as const) {
        assert.deepEqual((await page({ limit })).totalCount, { value, precision });
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
        assert.deepEqual(await page({ where }), {
          totalCount: { value: 0, precision: "EXACT" },
          pageInfo: { hasNextPage: false, endCursor: null },
          edges: [],
          nodes: [],
        });
      }
    });
  });
});
