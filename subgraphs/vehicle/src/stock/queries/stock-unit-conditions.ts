import type { Actor } from "@forecourt/platform/actor";
import { requireListLength, type Condition } from "@forecourt/platform/keyset";
import { requireId } from "@forecourt/platform/type-id";
import type { StockUnitFilter } from "../../__generated__/resolvers.ts";
import { hasLeft } from "../stock-unit.ts";

const VALUES_MAX = 500;

/** Age by the rooftop's calendar, as `daysInStock` in the domain. `?` is the instant of the request. */
const DAYS_IN_STOCK =
  "coalesce(unit.left_on, (?::timestamptz AT TIME ZONE rooftop.time_zone)::date) - unit.received_on";

/** Rooftops the actor may not see do not exist. */
export function scopeOf({ rooftopIds }: Actor): Condition[] {
  return rooftopIds === "ALL" ? [] : [oneOf("unit.rooftop_id", "uuid", rooftopIds)];
}

/**
 * What a caller's filter asks of a unit; `rooftop` is joined when it is about days in stock.
 * @throws LIST_TOO_LONG, ID_MALFORMED
 */
export function conditionsOf(where: StockUnitFilter, now: Date): Condition[] {
  const rooftops = choices("rooftopId", where.rooftopId).map((ids) => ids.map(rooftopUuid));
  const statuses = choices("status", where.status);
  const conditions = choices("condition", where.condition);
  const stockNumbers = choices("stockNumber", where.stockNumber);
  return [
    ...rooftops.map((ids) => oneOf("unit.rooftop_id", "uuid", ids)),
    ...statuses.map((values) => oneOf("unit.status", "text", values)),
    ...conditions.map((values) => oneOf("unit.condition", "text", values)),
    ...stockNumbers.map((values) => oneOf("unit.stock_number", "text", values)),
    // Said as well so that the indexes of open units serve.
    ...(statuses.some((values) => !values.some(hasLeft)) ? [IS_HERE] : []),
    ...within(DAYS_IN_STOCK, "int", where.daysInStock, now),
    ...within("unit.asking_price_minor", "bigint", where.askingPrice),
    ...within("unit.received_on", "date", where.receivedOn),
  ];
}

const IS_HERE: Condition = { sql: "unit.left_on IS NULL", values: [] };

interface Choice<Value> {
  readonly eq?: Value | null | undefined;
  readonly in?: readonly Value[] | null | undefined;
}

/** Lists of values; the column must hold one of each list. */
function choices<Value>(
  field: string,
  choice: Choice<Value> | null | undefined,
): (readonly Value[])[] {
  const lists: (readonly Value[])[] = [];
  if (choice?.eq != null) lists.push([choice.eq]);
  if (choice?.in != null) {
    lists.push(requireListLength(choice.in, VALUES_MAX, `where.${field}.in`));
  }
  return lists;
}

function rooftopUuid(id: string): string {
  return requireId("rft", id, ["where", "rooftopId"]);
}

/** A single value is compared by `=`, after which an index still gives its rows in order. */
function oneOf(column: string, type: string, values: readonly unknown[]): Condition {
  return values.length === 1
    ? { sql: `${column} = ?::${type}`, values }
    : { sql: `${column} = ANY (?::${type}[])`, values: [values] };
}

interface Range {
  readonly eq?: unknown;
  readonly gte?: unknown;
  readonly lte?: unknown;
}

const comparisons = [
  ["eq", "="],
  ["gte", ">="],
  ["lte", "<="],
] as const;

/** @param before values of `?` in the expression itself */
function within(
  expression: string,
  type: string,
  range: Range | null | undefined,
  ...before: readonly unknown[]
): Condition[] {
  return comparisons.flatMap(([bound, operator]) => {
    const value = range?.[bound] ?? null;
    if (value === null) return [];
    return [{ sql: `${expression} ${operator} ?::${type}`, values: [...before, value] }];
  });
}
