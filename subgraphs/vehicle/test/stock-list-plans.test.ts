import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { demoManager, type Actor } from "@forecourt/platform/actor";
import { createCursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import { searchStockUnits } from "../src/stock/queries/search-stock-units.ts";
import { managerOf, openVehicleHarness, type VehicleHarness } from "./harness.ts";

type SearchArgs = Parameters<typeof searchStockUnits>[3];

const UNITS = 20_000;
const OPEN_UNITS = UNITS / 10;
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
    for (let rooftop = 0; rooftop < 10; rooftop += 1) rooftopIds.push(await harness.openRooftop());
    await stockOfYears(harness);
  });
  after(() => harness.close());

  /** A page and its plans: of the rows and, when it is counted, of the count. */
  async function explained(args: Partial<SearchArgs>, actor: Actor = demoManager) {
    const { database } = harness.subgraph;
    const plans: PlanNode[] = [];
    const explaining: Database = {
      ...database,
      async read(text, values) {
        const [row] = await database.read<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
          `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
          values,
        );
        if (row) plans.push(row["QUERY PLAN"][0].Plan);
        return database.read(text, values);
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
  test("x", async () => {
    const show = async (name: string, args: Partial<SearchArgs>, actor?: Actor) => {
      const { page, plans } = await explained(args, actor);
      await page.totalCount({ limit: 10_000 });
      console.log(name, page.nodes.length, plans.map((p) => [rowsRead(p), ...nodesOf(p).map((n) => n["Node Type"] + ((n as any)["Index Name"] ? " " + (n as any)["Index Name"] : "") )].join(" | ")).join("\n    COUNT "));
      return page;
    };
    for (const field of ["RECEIVED_ON", "DAYS_IN_STOCK", "ASKING_PRICE", "STOCK_NUMBER"] as const)
      for (const direction of ["ASC", "DESC"] as const) {
        const orderBy = [{ field, direction }];
        let page = await show(`${field} ${direction}`, { orderBy });
        page = await show(`  after`, { orderBy, after: page.pageInfo.endCursor });
        page = await show(`  common`, { orderBy, where: { status: { in: ["FRONT_LINE", "IN_RECON"] }, condition: { eq: "USED" }, daysInStock: { gte: 60 } } });
        page = await show(`  common after`, { orderBy, after: page.pageInfo.endCursor, where: { status: { in: ["FRONT_LINE", "IN_RECON"] }, condition: { eq: "USED" }, daysInStock: { gte: 60 } } });
        await show(`  held`, { orderBy, where: { status: { eq: "HELD" }} });
        await show(`  delivered`, { orderBy, where: { status: { eq: "DELIVERED" }} });
        await show(`  rooftop`, { orderBy }, managerOf(rooftopIds[0] ?? ""));
        await show(`  2 rooftops`, { orderBy }, managerOf(rooftopIds[0] ?? "", rooftopIds[1] ?? ""));
        await show(`  rooftop open`, { orderBy, where: { status: { in: ["FRONT_LINE", "IN_RECON"] } } }, managerOf(rooftopIds[0] ?? ""));
      }
    await show("number", { where: { stockNumber: { eq: "U17" } } });
    await show("numbers", { where: { stockNumber: { in: ["U17", "U18"] } } });
    await show("price range", { where: { askingPrice: { gte: 100n, lte: 2000n } } });
    await show("received", { where: { receivedOn: { gte: "2022-01-01", lte: "2022-01-10" } } });
    await show("age young", { where: { daysInStock: { lte: 3 } } });
  });
});

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Rows of stock that the plan looks at, whether they are kept or not. */
function rowsRead(plan: PlanNode): number {
  const scans = nodesOf(plan).filter((node) => node["Relation Name"] === "stock_unit");
  return scans.reduce(
    (sum, scan) =>
      sum + scan["Actual Loops"] * (scan["Actual Rows"] + (scan["Rows Removed by Filter"] ?? 0)),
    0,
  );
}

/** Five years of ten rooftops; one unit in ten is still here, of the last eight months. */
async function stockOfYears({ rows }: VehicleHarness): Promise<void> {
  await rows(
    `WITH place AS (
       SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM rooftop
     ), car AS (
       INSERT INTO vehicle (id, version, vin)
       SELECT gen_random_uuid(), 1, 'LISTED' || n FROM generate_series(1, ${UNITS}) AS n
       RETURNING id, substr(vin, 7)::int AS n
     )
     INSERT INTO stock_unit (id, version, rooftop_id, vehicle_id, stock_number, status, condition,
       received_on, left_on, currency, asking_price_minor)
     SELECT gen_random_uuid(), 1, place.id, car.id, 'U' || n,
       CASE WHEN here THEN (ARRAY['FRONT_LINE', 'IN_RECON', 'RECEIVED', 'HELD'])[1 + n / 10 % 4]
         ELSE 'DELIVERED' END,
       (ARRAY['USED', 'NEW', 'USED'])[1 + n % 3], received_on,
       CASE WHEN NOT here THEN received_on + 40 END, 'USD',
       CASE WHEN n % 9 > 0 THEN 1000 + n * 7919::bigint % 3000000 END
     FROM car, LATERAL (SELECT n % 10 = 0 AS here) AS state,
       LATERAL (SELECT CASE WHEN here THEN date '2026-03-20' + n * 31 % 240
         ELSE date '2021-11-20' + n * 31 % 1700 END AS received_on) AS receipt
     JOIN place ON place.at = n / 10 % 10`.replace("FROM car, LATERAL", "FROM car CROSS JOIN LATERAL").replace("state,\n       LATERAL", "state CROSS JOIN\n       LATERAL"),
  );
  await rows("ANALYZE");
}
