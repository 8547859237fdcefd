import { oneOf, type Condition, type SqlType } from "./keyset-conditions.ts";
import { requireListLength } from "./keyset.ts";
import { requireId } from "./type-id.ts";

export { oneOf } from "./keyset-conditions.ts";

const VALUES_MAX = 500;

/** `eq` and `in` of a filter, as GraphQL hands them over: null means not asked. */
export interface Choice<Value> {
  readonly eq?: Value | null | undefined;
  readonly in?: readonly Value[] | null | undefined;
}

/** Bounds of a filter on something that can be compared. */
export interface Range {
  readonly eq?: unknown;
  readonly gte?: unknown;
  readonly gt?: unknown;
  readonly lte?: unknown;
  readonly lt?: unknown;
}

/** Lists of values asked for; a row must have one of each. @throws LIST_TOO_LONG */
export function choices<Value>(
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

/** What a filter on values asks of a column. @throws LIST_TOO_LONG */
export function valueConditions(
  column: string,
  type: SqlType,
  field: string,
  choice: Choice<unknown> | null | undefined,
): Condition[] {
  return choices(field, choice).map((values) => oneOf(column, type, values));
}

/** What a filter on ids asks of a uuid column. @throws LIST_TOO_LONG, ID_MALFORMED */
export function idConditions(
  column: string,
  prefix: string,
  field: string,
  choice: Choice<string> | null | undefined,
): Condition[] {
  return choices(field, choice).map((ids) =>
    oneOf(
      column,
      "uuid",
      ids.map((id) => requireId(prefix, id, ["where", field])),
    ),
  );
}

const comparisons = [
  ["eq", "="],
  ["gte", ">="],
  ["gt", ">"],
  ["lte", "<="],
  ["lt", "<"],
] as const;

/**
 * What a filter on a range asks of an expression.
 * @param before values of `?` in the expression itself
 */
export function rangeConditions(
  expression: string,
  type: SqlType,
  range: Range | null | undefined,
  ...before: readonly unknown[]
): Condition[] {
  return comparisons.flatMap(([bound, operator]) => {
    const value = range?.[bound] ?? null;
    if (value === null) return [];
    return [{ sql: `${expression} ${operator} ?::${type}`, values: [...before, value] }];
  });
}
