import type { Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import {
  keysetPage,
  requireListLength,
  type Condition,
  type Page,
  type SortKey,
} from "@forecourt/platform/keyset";
import { requireId } from "@forecourt/platform/type-id";
import type {
  DealFilter,
  DealOrder,
  IdFilter,
  QueryDealsArgs,
} from "../../__generated__/resolvers.ts";
import type { DealRow } from "../deal.entity.ts";
import { dealColumns } from "./deals.ts";

const SORT_KEYS_MAX = 2;
const VALUES_MAX = 500;

/** A page of deals. @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED */
export function searchDeals(
  database: Database,
  cursors: CursorCodec,
  actor: Actor,
  { where, orderBy, first, after }: QueryDealsArgs & { first: number },
): Promise<Page<DealRow>> {
  return keysetPage(database, cursors, {
    list: "deals",
    select: dealColumns,
    from: "deal",
    where: [...scopeOf(actor), ...conditionsOf(where ?? {})],
    filter: where,
    sort: sortOf(orderBy ?? []),
    id: "deal.id",
    first,
    after,
  });
}

/** Rooftops the actor may not see do not exist. */
function scopeOf({ rooftopIds }: Actor): Condition[] {
  return rooftopIds === "ALL"
    ? []
    : [{ sql: "deal.rooftop_id = ANY (?::uuid[])", values: [rooftopIds] }];
}

function conditionsOf({ rooftopId, state, number, salespersonId }: DealFilter): Condition[] {
  const conditions: Condition[] = [];
  const add = (sql: string, value: unknown): void => void conditions.push({ sql, values: [value] });

  if (rooftopId) conditions.push(...idConditions("deal.rooftop_id", "rft", "rooftopId", rooftopId));
  if (salespersonId) {
    conditions.push(...idConditions("deal.salesperson_id", "stf", "salespersonId", salespersonId));
  }
  if (state?.eq) add("deal.state = ?", state.eq);
  if (state?.in) {
    add("deal.state = ANY (?)", requireListLength(state.in, VALUES_MAX, "where.state.in"));
  }
  if (number?.eq != null) add("deal.number = ?", number.eq);
  if (number?.gte != null) add("deal.number >= ?", number.gte);
  if (number?.lte != null) add("deal.number <= ?", number.lte);
  return conditions;
}

function idConditions(
  column: string,
  prefix: string,
  field: string,
  { eq, in: oneOf }: IdFilter,
): Condition[] {
  const conditions: Condition[] = [];
  const uuidOf = (id: string): string => requireId(prefix, id, ["where", field]);
  if (eq) conditions.push({ sql: `${column} = ?::uuid`, values: [uuidOf(eq)] });
  if (oneOf) {
    const ids = requireListLength(oneOf, VALUES_MAX, `where.${field}.in`).map(uuidOf);
    conditions.push({ sql: `${column} = ANY (?::uuid[])`, values: [ids] });
  }
  return conditions;
}

function sortOf(orderBy: readonly DealOrder[]): SortKey[] {
  const keys = requireListLength(orderBy, SORT_KEYS_MAX, "orderBy").map(sortKeyOf);
  return keys.length > 0
    ? keys
    : [{ sql: "deal.created_at", type: "timestamptz", direction: "DESC" }];
}

function sortKeyOf({ field, direction: asked }: DealOrder): SortKey {
  const direction = asked ?? "ASC";
  switch (field) {
    case "CREATED_AT":
      return { sql: "deal.created_at", type: "timestamptz", direction };
    case "NUMBER":
      return { sql: "deal.number", type: "int", direction };
  }
}
