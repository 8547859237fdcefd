import type { CursorValue } from "./cursor.ts";
import { BadArgument } from "./errors.ts";

/** One sort key: a fixed SQL expression of ours (never caller text), its type and direction. Nulls come last. */
export interface SortKey {
  readonly sql: string;
  readonly type: "bigint" | "int" | "text" | "date" | "timestamptz" | "uuid";
  readonly direction: "ASC" | "DESC";
  readonly nullable?: boolean;
}

/** SQL fragment with `?` for each value, in order. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export type SqlType = "uuid" | "text" | "int" | "bigint" | "date" | "timestamptz";

/** A single value is compared by `=`, after which an index still gives its rows in order. */
export function oneOf(column: string, type: SqlType, values: readonly unknown[]): Condition {
  return values.length === 1
    ? { sql: `${column} = ?::${type}`, values }
    : { sql: `${column} = ANY (?::${type}[])`, values: [values] };
}

/**
 * The stretches of a list after a position (of the whole list, without one), in the order of the list. A first
 * key that may be null divides it in two, rows with it and rows without: each is a range of a plain index,
 * which "greater or null" is not.
 * @throws CURSOR_INVALID when the position has another number of values
 */
export function stretchesAfter(
  keys: readonly SortKey[],
  position: readonly CursorValue[] | undefined,
): readonly (readonly Condition[])[] {
  const after = position === undefined ? [] : [beyondPosition(keys, position)];
  const [lead] = keys;
  if (!lead?.nullable) return [after];
  const present = { sql: `${lead.sql} IS NOT NULL`, values: [] };
  const absent = { sql: `${lead.sql} IS NULL`, values: [] };
  if (position !== undefined && position[0] === null) return [after];
  return [[present, ...after], [absent]];
}

/** Rows beyond a position: a row comparison where an index can serve it, else the expanded form. */
function beyondPosition(keys: readonly SortKey[], values: readonly CursorValue[]): Condition {
  if (values.length !== keys.length) {
    throw new BadArgument("CURSOR_INVALID", "The cursor is not of this list", ["after"]);
  }
  // Where the first key may be null, its stretch holds none.
  const uniform = keys.every(
    (key, index) =>
      key.direction === keys[0]?.direction &&
      (!key.nullable || (index === 0 && values[0] !== null)),
  );
  if (uniform) {
    const columns = keys.map((key) => key.sql).join(", ");
    const casts = keys.map((key) => `?::${key.type}`).join(", ");
    return { sql: `(${columns}) ${comparisonOf(keys[0])} (${casts})`, values };
  }
  const alternatives = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((earlier, at) => sameAs(earlier, values[at] ?? null));
    return allOf([...equal, beyond(key, values[index] ?? null, index)]);
  });
  const expanded = {
    sql: `(${alternatives.map((alternative) => alternative.sql).join(" OR ")})`,
    values: alternatives.flatMap((alternative) => alternative.values),
  };
  return allOf([...startOf(keys[0], values[0] ?? null), expanded]);
}

/** Implied by the expanded form, and what an index can start from. */
function startOf(lead: SortKey | undefined, value: CursorValue): readonly Condition[] {
  if (lead === undefined) return [];
  if (value === null) return [sameAs(lead, null)];
  return [{ sql: `${lead.sql} ${comparisonOf(lead)}= ?::${lead.type}`, values: [value] }];
}

function comparisonOf(key: SortKey | undefined): ">" | "<" {
  return key?.direction === "DESC" ? "<" : ">";
}

function sameAs(key: SortKey, value: CursorValue): Condition {
  if (value === null) return { sql: `${key.sql} IS NULL`, values: [] };
  return { sql: `${key.sql} = ?::${key.type}`, values: [value] };
}

function beyond(key: SortKey, value: CursorValue, index: number): Condition {
  if (value === null) return { sql: "FALSE", values: [] };
  const later = `${key.sql} ${comparisonOf(key)} ?::${key.type}`;
  const orNull = key.nullable && index > 0;
  return { sql: orNull ? `(${later} OR ${key.sql} IS NULL)` : later, values: [value] };
}

function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: `(${conditions.map((condition) => condition.sql).join(" AND ")})`,
    values: conditions.flatMap((condition) => condition.values),
  };
}

/** `WHERE …` with `?` turned into `$1…$n`; empty when there is no condition. */
export function joined(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: "", values: [] };
  const { sql, values } = allOf(conditions);
  let parameter = 0;
  return { sql: `WHERE ${sql.replaceAll("?", () => `$${++parameter}`)}`, values };
}
