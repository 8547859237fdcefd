import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import { createCursorCodec } from "@forecourt/platform/cursor";
import type { Reader } from "@forecourt/platform/reader";
import { groupOwner } from "@forecourt/platform/testing/actors";
import { searchStockUnits } from "../src/stock/queries/search-stock-units.ts";
import { managerOf, openVehicleHarness, type VehicleHarness } from "./harness.ts";

type SearchArgs = Parameters<typeof searchStockUnits>[3];

const UNITS = 20_000;
const OPEN_UNITS = UNITS / 10;
const ROOFTOPS = 10;
const PAGE = 50;
const NOW = new Date("2026-11-20T15:00:00Z");

/** Of EXPLAIN (ANALYZE, FORMAT JSON). */
interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly PlanNode[];
}

describe("the stock list over years of stock", () => {
  let harness: VehicleHarness;
  const rooftopIds: string[] = [];
  const cursors = createCursorCodec("plans");

  before(async () => {
    harness = await openVehicleHarness();
    for (let rooftop = 0; rooftop < ROOFTOPS; rooftop += 1)
      rooftopIds.push(await harness.openRooftop());
    await stockOfYears(harness);
  });
  after(() => harness.close());

  /** A page and its plans: of the rows and, when it is counted, of the count. */
  async function explained(args: Partial<SearchArgs>, actor: Actor = groupOwner) {
    const { database } = harness.subgraph;
    const plans: PlanNode[] = [];
    const explaining: Reader = {
      ...database,
      async search(text, values) {
        const [row] = await database.read<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
          `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
          values,
        );
        if (row) plans.push(row["QUERY PLAN"][0].Plan);
        return database.search(text, values);
      },
    };
    const page = await searchStockUnits(
      explaining,
      cursors,
      { actor, now: NOW },
      { first: PAGE, ...args },
    );
    return { page, plans };
  }

  const common: SearchArgs["where"] = {
    status: { in: ["FRONT_LINE", "IN_RECON"] },
    condition: { eq: "USED" },
    daysInStock: { gte: 60 },
  };
  const sorts = (
    ["RECEIVED_ON", "DAYS_IN_STOCK", "ASKING_PRICE", "UNIT_COST", "STOCK_NUMBER"] as const
  ).flatMap((field) => (["ASC", "DESC"] as const).map((direction) => [{ field, direction }]));

  test("reads for a page what the page holds, however it is sorted and wherever it begins", async () => {
    for (const orderBy of sorts) {
      let after: string | null = null;
      for (let pages = 0; pages < 4; pages += 1) {
        const { page, plans } = await explained({ orderBy, after });
        assert.deepEqual(plans.map(rowsRead), [PAGE + 1], JSON.stringify(orderBy));
        after = page.pageInfo.endCursor;
      }
    }
  });

  test("reads nothing twice where the priced units end and the others begin", async () => {
    const orderBy = [{ field: "ASKING_PRICE", direction: "DESC" } as const];
    const [unpriced] = await harness.rows<{ count: number }>(
      "SELECT count(*)::int AS count FROM stock_unit WHERE asking_price_minor IS NULL",
    );
    let after: string | null = null;
    let seen = 0;
    for (let more = true; more;) {
      const { page, plans } = await explained({ orderBy, after, first: 250 });
      assert.ok(sum(plans.map(rowsRead)) <= 251 + (unpriced?.count ?? 0));
      seen += page.nodes.length;
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    assert.equal(seen, UNITS);
  });

  test("does not read what has left when it is asked for what is here", async () => {
    for (const orderBy of sorts) {
      const { page, plans } = await explained({ orderBy, where: common });
      await page.totalCount({ limit: 10_000 });

      assert.equal(page.nodes.length, PAGE);
      assert.equal(plans.length, 2);
      for (const plan of plans) assert.ok(rowsRead(plan) <= OPEN_UNITS, JSON.stringify(orderBy));
    }
  });

  test("reads one rooftop's units for whoever sees no other", async () => {
    const manager = managerOf(rooftopIds[0] ?? "");
    const every = await explained({}, manager);
    const here = await explained({ where: common, orderBy: sorts[3] }, manager);

    assert.deepEqual(every.plans.map(rowsRead), [PAGE + 1]);
    assert.ok(sum(here.plans.map(rowsRead)) <= OPEN_UNITS / ROOFTOPS);
  });

  test("finds units by stock number, end of VIN, price and day of receipt without reading others", async () => {
    for (const where of [
      { stockNumber: { in: ["U17", "U18"] } },
      { search: "u1234" },
      { search: "ed17423" },
      { askingPrice: { gte: 100_000n, lte: 105_000n } },
      { unitCost: { gte: 100_000n, lte: 104_000n } },
      { receivedOn: { gte: "2024-01-01", lte: "2024-01-02" } },
      { rooftopId: { eq: rooftopIds[3] ?? "" }, receivedOn: { gte: "2026-11-01" } },
    ]) {
      const { page, plans } = await explained({ where });
      assert.ok(page.nodes.length > 0 && page.nodes.length < PAGE, `${page.nodes.length} units`);
      assert.deepEqual(
        plans.map(rowsRead),
        [page.nodes.length],
        JSON.stringify(where, textOfBigint),
      );
    }
  });
  test("reads part of what is here for a page of it, where much is here", async () => {
    await harness.rows("UPDATE stock_unit SET status = 'FRONT_LINE', left_on = NULL");
    await harness.rows("VACUUM ANALYZE stock_unit");

    for (const orderBy of sorts) {
      const { page, plans } = await explained({ orderBy, where: common });
      assert.equal(page.nodes.length, PAGE);
      assert.ok(sum(plans.map(rowsRead)) <= UNITS / 10, JSON.stringify(orderBy));
    }
  });
});

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Rows of stock that the plan looks at, whether they are kept or not. */
function rowsRead(plan: PlanNode): number {
  const scans = nodesOf(plan).filter((node) => node["Relation Name"] === "stock_unit");
  return sum(
    scans.map(
      (scan) =>
        scan["Actual Loops"] * (scan["Actual Rows"] + (scan["Rows Removed by Filter"] ?? 0)),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function textOfBigint(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/** Five years of ten rooftops; one unit in ten is still here, of the last eight months. */
async function stockOfYears({ rows }: VehicleHarness): Promise<void> {
  await rows(
    `WITH place AS (
       SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM rooftop
     ), car AS (
       INSERT INTO vehicle (id, version, vin)
       SELECT gen_random_uuid(), 1, 'LISTED' || n FROM generate_series(1, ${UNITS}) AS n
       RETURNING id, substr(vin, 7)::int AS n
     ), stay AS (
       SELECT car.id, n, n % 10 = 0 AS here, n / 10 % ${ROOFTOPS} AS place,
         CASE WHEN n % 10 = 0 THEN date '2026-03-20' + n * 31 % 240
           ELSE date '2021-11-20' + n * 31 % 1700 END AS received_on
       FROM car
     )
     INSERT INTO stock_unit (id, version, rooftop_id, vehicle_id, stock_number, status, condition,
       received_on, left_on, currency, asking_price_minor, cost_minor)
     SELECT gen_random_uuid(), 1, place.id, stay.id, 'U' || n,
       CASE WHEN here THEN (ARRAY['FRONT_LINE', 'IN_RECON', 'RECEIVED', 'HELD'])[1 + n / 10 % 4]
         ELSE 'DELIVERED' END,
       (ARRAY['USED', 'NEW', 'USED'])[1 + n % 3], received_on,
       CASE WHEN NOT here THEN received_on + 40 END, 'USD',
       CASE WHEN n % 9 > 0 THEN n * 7919::bigint % 3000000 END,
       CASE WHEN n % 7 > 0 THEN n * 6857::bigint % 2500000 END
     FROM stay JOIN place USING (place)`,
  );
  await rows("ANALYZE");
}
