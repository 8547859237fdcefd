import type { Condition } from "@forecourt/platform/keyset";
import type { Reader } from "@forecourt/platform/reader";
import type { StockUnitFilter } from "../../__generated__/resolvers.ts";
import type { StockUnitCondition, StockUnitStatus } from "../stock-unit.ts";
import { conditionsOf, DAYS_IN_STOCK, tablesOf } from "./stock-unit-conditions.ts";

interface Counted<Value> {
  readonly value: Value;
  readonly count: number;
}

/** How many units each choice would show, the most first; of ages all buckets, the youngest first. */
export interface StockFacets {
  readonly status: readonly Counted<StockUnitStatus>[];
  readonly condition: readonly Counted<StockUnitCondition>[];
  readonly rooftop: readonly { readonly rooftopId: string; readonly count: number }[];
  readonly make: readonly Counted<string>[];
  readonly ages: readonly AgeBucket[];
}

interface AgeBucket {
  readonly fromDays: number;
  readonly toDays: number | null;
  readonly count: number;
}

interface Facet {
  readonly name: keyof StockFacets;
  readonly by: Condition;
  /** The condition that this facet offers other choices for, and therefore ignores. */
  readonly ignores: keyof StockUnitFilter;
  readonly tables?: Parameters<typeof tablesOf>[1];
  readonly choicesMax: number;
}

/** First day of each bucket. */
const AGES = [0, 16, 31, 46, 61, 91];
const MAKES_MAX = 30;
const ROOFTOPS_MAX = 100;
/** More than there are statuses, conditions and buckets. */
const FEW = 20;

const column = (sql: string): Condition => ({ sql, values: [] });

function facetsAt(now: Date): readonly Facet[] {
  // A day of receipt that is still to come counts as today.
  const age = `greatest(1, width_bucket(${DAYS_IN_STOCK}, ARRAY[${AGES.join(", ")}]))`;
  return [
    { name: "status", by: column("unit.status"), ignores: "status", choicesMax: FEW },
    { name: "condition", by: column("unit.condition"), ignores: "condition", choicesMax: FEW },
    {
      name: "rooftop",
      by: column("unit.rooftop_id"),
      ignores: "rooftopId",
      choicesMax: ROOFTOPS_MAX,
    },
    {
      name: "make",
      by: column("spec.make"),
      ignores: "make",
      tables: { car: true },
      choicesMax: MAKES_MAX,
    },
    {
      name: "ages",
      by: { sql: age, values: [now] },
      ignores: "daysInStock",
      tables: { rooftop: true },
      choicesMax: FEW,
    },
  ];
}

/**
 * Counts by what the list can be filtered by, in one statement.
 * @param reach limits the list whatever the filter
 */
export async function stockFacets(
  database: Reader,
  reach: readonly Condition[],
  where: StockUnitFilter,
  now: Date,
): Promise<StockFacets> {
  const counts = facetsAt(now).map((facet) => countsBy(facet, reach, where, now));
  let parameter = 0;
  const rows = await database.search<Counted<string> & { facet: keyof StockFacets }>(
    `${counts.map(({ sql }) => sql).join(" UNION ALL ")} ORDER BY count DESC, value`.replaceAll(
      "?",
      () => `$${++parameter}`,
    ),
    counts.flatMap(({ values }) => values),
  );
  const of = (name: keyof StockFacets) => rows.filter(({ facet }) => facet === name);
  return {
    status: of("status") as Counted<StockUnitStatus>[],
    condition: of("condition") as Counted<StockUnitCondition>[],
    rooftop: of("rooftop").map(({ value, count }) => ({ rooftopId: value, count })),
    make: of("make"),
    ages: agesFrom(new Map(of("ages").map(({ value, count }) => [Number(value), count]))),
  };
}

function countsBy(
  { name, by, ignores, tables, choicesMax }: Facet,
  reach: readonly Condition[],
  where: StockUnitFilter,
  now: Date,
): Condition {
  const others = { ...where, [ignores]: null };
  const conditions = [...reach, ...conditionsOf(others, now)];
  return {
    sql: `(SELECT '${name}' AS facet, value::text, count(*)::int AS count FROM (
        SELECT ${by.sql} AS value FROM ${tablesOf(others, tables)}
        WHERE ${["TRUE", ...conditions.map(({ sql }) => sql)].join(" AND ")}
      ) AS unit WHERE value IS NOT NULL GROUP BY value ORDER BY count(*) DESC, value
      LIMIT ${choicesMax})`,
    values: [...by.values, ...conditions.flatMap(({ values }) => values)],
  };
}

/** @param counts by the number of the bucket, from 1 */
function agesFrom(counts: ReadonlyMap<number, number>): AgeBucket[] {
  return AGES.map((fromDays, index) => {
    const next = AGES[index + 1];
    const toDays = next === undefined ? null : next - 1;
    return { fromDays, toDays, count: counts.get(index + 1) ?? 0 };
  });
}
