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
  IdFilter,
  QueryRepairOrdersArgs,
  RepairOrderFilter,
  RepairOrderOrder,
} from "../../__generated__/resolvers.ts";
import type { RepairOrderRow } from "../repair-order.entity.ts";
import { repairOrderColumns } from "./repair-orders.ts";

const SORT_KEYS_MAX = 2;
const VALUES_MAX = 500;

/** A page of the repair orders. @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED */
export function searchRepairOrders(
  { database, cursors, actor }: { database: Database; cursors: CursorCodec; actor: Actor },
  {
    where,
    orderBy,
    first,
    after,
  }: Pick<QueryRepairOrdersArgs, "where" | "orderBy" | "after"> & { first: number },
): Promise<Page<RepairOrderRow>> {
  return keysetPage(database, cursors, {
    list: "repairOrders",
    select: repairOrderColumns,
    from: "repair_order",
    where: [...scopeOf(actor), ...conditionsOf(where ?? {})],
    filter: where,
    sort: sortOf(orderBy ?? []),
    id: "repair_order.id",
    first,
    after,
  });
}

/** Rooftops the actor may not see do not exist. */
function scopeOf({ rooftopIds }: Actor): Condition[] {
  return rooftopIds === "ALL"
    ? []
    : [{ sql: "repair_order.rooftop_id = ANY (?::uuid[])", values: [rooftopIds] }];
}

function conditionsOf({ state, number, openedAt, ...ids }: RepairOrderFilter): Condition[] {
  const conditions: Condition[] = [
    ...idConditions("repair_order.rooftop_id", "rft", ["where", "rooftopId"], ids.rooftopId),
    ...idConditions("repair_order.vehicle_id", "veh", ["where", "vehicleId"], ids.vehicleId),
    ...idConditions("repair_order.customer_id", "cus", ["where", "customerId"], ids.customerId),
  ];
  const add = (sql: string, value: unknown): void => void conditions.push({ sql, values: [value] });
  if (state?.eq) add("repair_order.state = ?", state.eq);
  if (state?.in) add("repair_order.state = ANY (?::text[])", limited(state.in, "where.state.in"));
  if (number?.eq != null) add("repair_order.number = ANY (?::int[])", numbersIn([number.eq]));
  if (number?.in) {
    add("repair_order.number = ANY (?::int[])", numbersIn(limited(number.in, "where.number.in")));
  }
  if (openedAt?.gte) add("repair_order.opened_at >= ?::timestamptz", openedAt.gte);
  if (openedAt?.lt) add("repair_order.opened_at < ?::timestamptz", openedAt.lt);
  return conditions;
}

function idConditions(
  column: string,
  prefix: string,
  path: readonly string[],
  filter: IdFilter | null | undefined,
): Condition[] {
  const asked = [...(filter?.eq ? [[filter.eq]] : []), ...(filter?.in ? [filter.in] : [])];
  return asked.map((ids) => ({
    sql: `${column} = ANY (?::uuid[])`,
    values: [limited(ids, [...path, "in"].join(".")).map((id) => requireId(prefix, id, path))],
  }));
}

function limited<Item>(items: readonly Item[], argument: string): readonly Item[] {
  return requireListLength(items, VALUES_MAX, argument);
}

/** Numbers as they are written on orders; no order has any other text for a number. */
function numbersIn(texts: readonly string[]): number[] {
  return texts.filter((text) => /^[1-9]\d{0,8}$/.test(text)).map(Number);
}

function sortOf(orderBy: readonly RepairOrderOrder[]): SortKey[] {
  const keys = requireListLength(orderBy, SORT_KEYS_MAX, "orderBy").map(sortKeyOf);
  return keys.length > 0 ? keys : [sortKeyOf({ field: "OPENED_AT", direction: "DESC" })];
}

function sortKeyOf(order: RepairOrderOrder): SortKey {
  const direction = order.direction ?? "ASC";
  switch (order.field) {
    case "OPENED_AT":
      return { sql: "repair_order.opened_at", type: "timestamptz", direction };
    case "NUMBER":
      return { sql: "repair_order.number", type: "int", direction };
  }
}
