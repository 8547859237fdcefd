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
import { repairOrderStates, type RepairOrderState } from "../repair-order.ts";
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
  if (state?.eq) conditions.push(stateCondition([state.eq]));
  if (state?.in) conditions.push(stateCondition(limited(state.in, "where.state.in")));
  if (number?.eq != null) add("repair_order.number = ANY (?::int[])", numbersIn([number.eq]));
  if (number?.in) {
    add("repair_order.number = ANY (?::int[])", numbersIn(limited(number.in, "where.number.in")));
  }
  if (openedAt?.gte) add("repair_order.opened_at >= ?::timestamptz", openedAt.gte);
  if (openedAt?.lt) add("repair_order.opened_at < ?::timestamptz", openedAt.lt);
  return conditions;
}

/**
 * The states stand in the text of the statement, not among its values: a plan made once for all values
 * cannot know that nearly every order is closed and hardly any is open.
 */
function stateCondition(asked: readonly RepairOrderState[]): Condition {
  const states = repairOrderStates.filter((state) => asked.includes(state)).join(",");
  return { sql: `repair_order.state = ANY ('{${states}}'::text[])`, values: [] };
}

function idConditions(
  column: string,
  prefix: string,
  path: readonly string[],
  filter: IdFilter | null | undefined,
): Condition[] {
  const uuidOf = (id: string): string => requireId(prefix, id, path);
  const conditions: Condition[] = [];
  if (filter?.eq) conditions.push({ sql: `${column} = ?::uuid`, values: [uuidOf(filter.eq)] });
  if (filter?.in) {
    const uuids = limited(filter.in, [...path, "in"].join(".")).map(uuidOf);
    conditions.push({ sql: `${column} = ANY (?::uuid[])`, values: [uuids] });
  }
  return conditions;
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
