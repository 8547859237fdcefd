import DataLoader from "dataloader";
import type { Rooftops } from "./actor.ts";
import type { ListScope } from "./list-scope.ts";
import type { CursorCodec, CursorValue } from "./cursor.ts";
import type { Reader } from "./reader.ts";
import {
  COUNT_LIMIT_MAX,
  countOf,
  edgeOf,
  pageInfoOf,
  requirePageSize,
  type Count,
  type Page,
} from "./keyset.ts";
import { BadArgument } from "./errors.ts";
import { loaderBy, type Loader } from "./loader.ts";
import { canonicalJson } from "./canonical-json.ts";

/** A list of rows below a parent, newest first, such as the service history of a vehicle. */
export interface ChildList {
  /** Name of the list; a cursor of another list is refused. */
  readonly list: string;
  readonly select: string;
  /** `FROM` and `WHERE` for one parent, whose id is `parent.id`. */
  readonly from: string;
  /** Rows at other rooftops do not exist, for this list and its count. */
  readonly scope: ListScope;
  /** Sort expression (descending, never null) and its type; `id` breaks ties. */
  readonly sort: { readonly sql: string; readonly type: "date" | "timestamptz" | "int" };
  readonly id: { readonly sql: string; readonly type: "uuid" | "int" };
}

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Pages of one child list for many parents: one statement per distinct `first` and `after`. */
export interface ChildPages<Row> {
  load(parentId: string, args: PageArgs): Promise<Page<Row>>;
  /** Forgets what was read, after a write. */
  clearAll(): void;
}

interface PageKey {
  readonly parentId: string;
  readonly first: number;
  /** Sort value and id of the row before the page. */
  readonly after: readonly CursorValue[] | undefined;
}

export function createChildPages<Row extends object>(
  database: Reader,
  cursors: CursorCodec,
  child: ChildList,
): ChildPages<Row> {
  const counts = new Map<number, Loader<string, { parentId: string; count: number }>>();
  const pages = new DataLoader<PageKey, readonly (Row & Sorted)[], string>(
    async (keys) => {
      const groups = Map.groupBy(keys, ({ first, after }) => canonicalJson([first, after]));
      const rows = await Promise.all([...groups.values()].map((group) => fetchPages(group)));
      const byKey = new Map(rows.flat());
      return keys.map((key) => byKey.get(key) ?? []);
    },
    { maxBatchSize: 500, cacheKeyFn: canonicalJson },
  );

  const { rooftops, condition } = scopeOfChild(child.scope);
  const from = `${child.from} AND ${condition}`;
  const scopeIds = rooftops === "ALL" ? null : rooftops;

  async function fetchPages(keys: readonly PageKey[]): Promise<[PageKey, (Row & Sorted)[]][]> {
    const { first, after } = keys[0] ?? { first: 1, after: undefined };
    const beyond = after
      ? `AND (${child.sort.sql}, ${child.id.sql}) < ($4::${child.sort.type}, $5::${child.id.type})`
      : "";
    const rows = await database.read<Row & Sorted>(
      `SELECT parent.id AS "parentId", page.* FROM unnest($1::uuid[]) AS parent (id)
       CROSS JOIN LATERAL (
         SELECT ${child.select}, (${child.sort.sql})::text AS sort_0, (${child.id.sql})::text AS sort_1
         FROM ${from} ${beyond}
         ORDER BY ${child.sort.sql} DESC, ${child.id.sql} DESC LIMIT $3::int + 1
       ) AS page`,
      [keys.map((key) => key.parentId), scopeIds, first, ...(after ?? [])],
    );
    const byParent = Map.groupBy(rows, (row) => row.parentId);
    return keys.map((key) => [key, byParent.get(key.parentId) ?? []]);
  }

  function countsUpTo(limit: number) {
    const known = counts.get(limit);
    if (known) return known;
    const loader = loaderBy<string, { parentId: string; count: number }>(
      (ids) =>
        database.read(
          `SELECT parent.id AS "parentId", (
             SELECT count(*)::int FROM (SELECT FROM ${from} LIMIT $3::int) AS counted
           ) AS count FROM unnest($1::uuid[]) AS parent (id)`,
          [ids, scopeIds, limit + 1],
        ),
      (row) => row.parentId,
    );
    counts.set(limit, loader);
    return loader;
  }

  async function totalCount(parentId: string, limit: number): Promise<Count> {
    if (!Number.isInteger(limit) || limit < 1 || limit > COUNT_LIMIT_MAX) {
      throw new BadArgument("LIST_TOO_LONG", `limit must be 1 to ${COUNT_LIMIT_MAX}`, ["limit"]);
    }
    const row = await countsUpTo(limit).load(parentId);
    return countOf(row?.count ?? 0, limit);
  }

  return {
    clearAll() {
      pages.clearAll();
      counts.clear();
    },
    async load(parentId, args) {
      const first = requirePageSize(args.first);
      // Here, and not in the batch: a bad cursor must not fail the pages that are fetched with it.
      const after = args.after == null ? undefined : cursors.decode(child.list, args.after);
      const rows = await pages.load({ parentId, first, after });
      const cursorOf = ({ sort_0, sort_1 }: Sorted): string =>
        cursors.encode(child.list, [sort_0, sort_1]);
      const nodes = rows.slice(0, first);
      return {
        rooftops,
        nodes,
        edges: nodes.map((node) => edgeOf(node, cursorOf)),
        pageInfo: pageInfoOf(rows.length > first, nodes.at(-1), cursorOf),
        totalCount: ({ limit }) => totalCount(parentId, limit),
      };
    },
  };
}

/** `$2` is null for all rooftops. */
function scopeOfChild(scope: ListScope): { rooftops: Rooftops; condition: string } {
  if (scope === "GROUP") return { rooftops: [], condition: "$2::uuid[] IS NOT NULL" };
  const { column, rooftops } = scope;
  if (rooftops === "ALL") return { rooftops, condition: "$2::uuid[] IS NULL" };
  return { rooftops, condition: `${column} = ANY ($2::uuid[])` };
}

interface Sorted {
  readonly parentId: string;
  readonly sort_0: string;
  readonly sort_1: string;
}
