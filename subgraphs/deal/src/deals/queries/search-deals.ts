import type { Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { idConditions, rangeConditions, valueConditions } from "@forecourt/platform/filter";
import {
  keysetPage,
  requireListLength,
  type Condition,
  type Page,
  type SortKey,
} from "@forecourt/platform/keyset";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { DealFilter, DealOrder, QueryDealsArgs } from "../../__generated__/resolvers.ts";
import type { DealRow } from "../deal.entity.ts";
import { dealColumns } from "./deals.ts";

const SORT_KEYS_MAX = 2;

/** A page of deals. @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED */
export function searchDeals(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
  { where, orderBy, first, after }: QueryDealsArgs & { first: number },
): Promise<Page<DealRow>> {
  return keysetPage(database, cursors, {
    list: "deals",
    select: dealColumns,
    from: "deal",
    where: conditionsOf(where ?? {}),
    scope: scopedTo("deal.rooftop_id", actor, "deal:read"),
    filter: where,
    sort: sortOf(orderBy ?? []),
    id: "deal.id",
    first,
    after,
  });
}

function conditionsOf({ rooftopId, state, number, salespersonId }: DealFilter): Condition[] {
  return [
    ...idConditions("deal.rooftop_id", "rft", "rooftopId", rooftopId),
    ...idConditions("deal.salesperson_id", "stf", "salespersonId", salespersonId),
    ...valueConditions("deal.state", "text", "state", state),
    ...rangeConditions("deal.number", "int", number),
  ];
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
