import type { Rooftops } from "./actor.ts";
import type { CursorCodec, CursorValue } from "./cursor.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Reader } from "./reader.ts";
import { BadArgument } from "./errors.ts";
import { limitedBy, type ListScope } from "./list-scope.ts";
import { joined, stretchesAfter, type Condition, type SortKey } from "./keyset-conditions.ts";

export type { Condition, SortKey } from "./keyset-conditions.ts";

export const PAGE_SIZE_MAX = 250;

export interface ListQuery {
  /** Name of the list; a cursor of another list is refused. */
  readonly list: string;
  /** Columns of a row. */
  readonly select: string;
  /** FROM clause with the joins the conditions need. */
  readonly from: string;
  readonly where: readonly Condition[];
  /** Rows at other rooftops do not exist, for this list and its count. */
  readonly scope: ListScope;
  /** The caller's filter, as given: cursors are bound to it. */
  readonly filter: unknown;
  readonly sort: readonly SortKey[];
  /** Unique tie-breaker column. */
  readonly id: string;
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Page<Row> {
  /** What the statement was limited to; checked against what the caller may see. */
  readonly rooftops: Rooftops;
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  /** Counts at most `limit` rows; one more makes the answer AT_LEAST. */
  totalCount(args: { limit: number }): Promise<Count>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
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
 * One page of a list by keyset: rows after the cursor in the given sort, no offset. One statement; two where
 * the first sort key is nullable and the rows that have it do not fill the page.
 * @throws LIST_TOO_LONG, CURSOR_INVALID
 */
export async function keysetPage<Row extends object>(
  database: Reader,
  cursors: CursorCodec,
  given: ListQuery,
): Promise<Page<Row>> {
  const first = requirePageSize(given.first);
  const { rooftops, conditions } = limitedBy(given.scope);
  const query = { ...given, where: [...conditions, ...given.where] };
  const keys = sortKeysOf(query);
  const binding = canonicalJson([query.list, keys, query.filter ?? null]);
  const after = query.after == null ? undefined : cursors.decode(binding, query.after);
  const rows: Sorted<Row>[] = [];
  for (const stretch of stretchesAfter(keys, after)) {
    const missing = first + 1 - rows.length;
    if (missing > 0) rows.push(...(await fetchRows<Row>(database, query, keys, stretch, missing)));
  }
  const cursorOf = (row: Sorted<Row>): string =>
    cursors.encode(
      binding,
      keys.map((_key, index) => row[`sort_${index}`] ?? null),
    );
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    rooftops,
    nodes,
    edges: nodes.map((node) => edgeOf(node, cursorOf)),
    pageInfo: pageInfoOf(rows.length > first, last, cursorOf),
    totalCount: ({ limit }) => countRows(database, query, limit),
  };
}

/** Sealing a cursor takes longer than reading a row, and most clients ask for the last one at most. */
export function edgeOf<Row>(
  node: Row,
  cursorOf: (row: Row) => string,
): { readonly node: Row; readonly cursor: string } {
  return {
    node,
    get cursor() {
      return cursorOf(node);
    },
  };
}

export function pageInfoOf<Row>(
  hasNextPage: boolean,
  last: Row | undefined,
  cursorOf: (row: Row) => string,
): PageInfo {
  return {
    hasNextPage,
    get endCursor() {
      return last === undefined ? null : cursorOf(last);
    },
  };
}

type Sorted<Row> = Row & Record<`sort_${number}`, CursorValue>;

/** The rows of one stretch of the list, at most `count`. */
async function fetchRows<Row extends object>(
  database: Reader,
  query: ListQuery,
  keys: readonly SortKey[],
  stretch: readonly Condition[],
  count: number,
): Promise<readonly Sorted<Row>[]> {
  const where = joined([...query.where, ...stretch]);
  const sortColumns = keys.map((key, index) => `(${key.sql})::text AS sort_${index}`);
  // NULLS LAST only where there can be nulls: said of others, it keeps a descending index from serving.
  const order = keys.map(
    (key, index) => `${key.sql} ${key.direction}${key.nullable && index > 0 ? " NULLS LAST" : ""}`,
  );
  return database.search<Sorted<Row>>(
    `SELECT ${query.select}, ${sortColumns.join(", ")} FROM ${query.from} ${where.sql}
     ORDER BY ${order.join(", ")} LIMIT ${count}`,
    where.values,
  );
}

/** Counting further than this is a report, not a list. */
export const COUNT_LIMIT_MAX = 100_000;

async function countRows(database: Reader, query: ListQuery, limit: number): Promise<Count> {
  if (!Number.isInteger(limit) || limit < 1 || limit > COUNT_LIMIT_MAX) {
    throw new BadArgument("LIST_TOO_LONG", `limit must be 1 to ${COUNT_LIMIT_MAX}`, ["limit"]);
  }
  const where = joined(query.where);
  const [row] = await database.search<{ count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT FROM ${query.from} ${where.sql} LIMIT $${where.values.length + 1}) AS counted`,
    [...where.values, limit + 1],
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
