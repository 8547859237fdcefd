import type { CursorCodec, CursorValue } from "./cursor.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Database } from "./database.ts";
import { BadArgument } from "./errors.ts";

export const PAGE_SIZE_MAX = 250;

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

export interface ListQuery {
  /** Name of the list; a cursor of another list is refused. */
  readonly list: string;
  /** Columns of a row. */
  readonly select: string;
  /** FROM clause with the joins the conditions need. */
  readonly from: string;
  readonly where: readonly Condition[];
  /** The caller's filter, as given: cursors are bound to it. */
  readonly filter: unknown;
  readonly sort: readonly SortKey[];
  /** Unique tie-breaker column. */
  readonly id: string;
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Counts at most `limit` rows; one more makes the answer AT_LEAST. */
  totalCount(args: { limit: number }): Promise<Count>;
}

export interface Count {
  readonly value: number;
  readonly precision: "EXACT" | "AT_LEAST";
}

/** @throws LIST_TOO_LONG unless 1 ≤ first ≤ 250 */
export function requirePageSize(first: number, path: readonly string[] = ["first"]): number {
  if (Number.isInteger(first) && first >= 1 && first <= PAGE_SIZE_MAX) return first;
  throw new BadArgument("LIST_TOO_LONG", `first must be 1 to ${PAGE_SIZE_MAX}`, path);
}

/** @throws LIST_TOO_LONG when an argument lists more than `lengthMax` values */
export function requireListLength<Item>(
  items: readonly Item[],
  lengthMax: number,
  argument: string,
): readonly Item[] {
  if (items.length <= lengthMax) return items;
  throw new BadArgument("LIST_TOO_LONG", `${argument} takes at most ${lengthMax} values`, [
    argument,
  ]);
}

/**
 * One page of a list by keyset: rows after the cursor in the given sort, one statement, no offset.
 * @throws LIST_TOO_LONG, CURSOR_INVALID
 */
export async function keysetPage<Row extends object>(
  database: Database,
  cursors: CursorCodec,
  query: ListQuery,
): Promise<Page<Row>> {
  const first = requirePageSize(query.first);
  const keys = sortKeysOf(query);
  const binding = canonicalJson([query.list, keys, query.filter ?? null]);
  const after = query.after ? [afterCondition(keys, cursors.decode(binding, query.after))] : [];
  const where = joined([...query.where, ...after]);
  const sortColumns = keys.map((key, index) => `(${key.sql})::text AS sort_${index}`);
  // NULLS LAST only where there can be nulls: said of others, it keeps a descending index from serving.
  const order = keys.map(
    (key) => `${key.sql} ${key.direction}${key.nullable ? " NULLS LAST" : ""}`,
  );
  const rows = await database.read<Row & Record<`sort_${number}`, CursorValue>>(
    `SELECT ${query.select}, ${sortColumns.join(", ")} FROM ${query.from} ${where.sql}
     ORDER BY ${order.join(", ")} LIMIT ${first + 1}`,
    where.values,
  );
  const edges = rows.slice(0, first).map((row) => ({
    node: row as Row,
    cursor: cursors.encode(
      binding,
      keys.map((_key, index) => row[`sort_${index}`] ?? null),
    ),
  }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: ({ limit }) => countRows(database, query, limit),
  };
}

/** Counting further than this is a report, not a list. */
export const COUNT_LIMIT_MAX = 100_000;

async function countRows(database: Database, query: ListQuery, limit: number): Promise<Count> {
  if (!Number.isInteger(limit) || limit < 1 || limit > COUNT_LIMIT_MAX) {
    throw new BadArgument("LIST_TOO_LONG", `limit must be 1 to ${COUNT_LIMIT_MAX}`, ["limit"]);
  }
  const where = joined(query.where);
  const [row] = await database.read<{ count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT FROM ${query.from} ${where.sql} LIMIT ${limit + 1}) AS counted`,
    where.values,
  );
  return countOf(row?.count ?? 0, limit);
}

/** The honest count of `found` rows when the search stopped at `limit + 1`. */
export function countOf(found: number, limit: number): Count {
  return found > limit
    ? { value: limit, precision: "AT_LEAST" }
    : { value: found, precision: "EXACT" };
}

function sortKeysOf(query: ListQuery): readonly SortKey[] {
  const direction = query.sort[0]?.direction ?? "ASC";
  return [...query.sort, { sql: query.id, type: "uuid", direction }];
}

/** Rows after the cursor: a row comparison where an index can serve it, else the expanded form. */
function afterCondition(keys: readonly SortKey[], values: readonly CursorValue[]): Condition {
  if (values.length !== keys.length) {
    throw new BadArgument("CURSOR_INVALID", "The cursor is not of this list", ["after"]);
  }
  const uniform = keys.every((key) => !key.nullable && key.direction === keys[0]?.direction);
  if (uniform) {
    const comparison = keys[0]?.direction === "ASC" ? ">" : "<";
    const columns = keys.map((key) => key.sql).join(", ");
    const casts = keys.map((key) => `?::${key.type}`).join(", ");
    return { sql: `(${columns}) ${comparison} (${casts})`, values };
  }
  const alternatives = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((earlier, at) => sameAs(earlier, values[at] ?? null));
    return allOf([...equal, beyond(key, values[index] ?? null)]);
  });
  return {
    sql: `(${alternatives.map((alternative) => alternative.sql).join(" OR ")})`,
    values: alternatives.flatMap((alternative) => alternative.values),
  };
}

function sameAs(key: SortKey, value: CursorValue): Condition {
  if (value === null) return { sql: `${key.sql} IS NULL`, values: [] };
  return { sql: `${key.sql} = ?::${key.type}`, values: [value] };
}

function beyond(key: SortKey, value: CursorValue): Condition {
  if (value === null) return { sql: "FALSE", values: [] };
  const comparison = key.direction === "ASC" ? ">" : "<";
  const later = `${key.sql} ${comparison} ?::${key.type}`;
  return { sql: key.nullable ? `(${later} OR ${key.sql} IS NULL)` : later, values: [value] };
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
