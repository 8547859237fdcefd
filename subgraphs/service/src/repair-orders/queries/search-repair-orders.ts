import type { Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import {
  choices,
  idConditions,
  oneOf,
  rangeConditions,
  valueConditions,
} from "@forecourt/platform/filter";
import {
  keysetPage,
  requireListLength,
  type Condition,
  type Page,
  type SortKey,
} from "@forecourt/platform/keyset";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type {
  QueryRepairOrdersArgs,
  RepairOrderFilter,
  RepairOrderOrder,
} from "../../__generated__/resolvers.ts";
import type { RepairOrderRow } from "../repair-order.entity.ts";
import { repairOrderColumns } from "./repair-orders.ts";

const SORT_KEYS_MAX = 2;

/** A page of the repair orders. @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED */
export function searchRepairOrders(
  { database, cursors, actor }: { database: Reader; cursors: CursorCodec; actor: Actor },
  {
    where,
    orderBy,
    first,
    after,
  }: Pick<QueryRepairOrdersArgs, "where" | "orderBy" | "after"> & { first: number },
): Promise<Page<RepairOrderRow>> {
  return keysetPage(database, cursors, {
    list: "repairOrders",
    select: repairOrderColumns(actor),
    from: "repair_order",
    where: conditionsOf(where ?? {}),
    scope: scopedTo("repair_order.rooftop_id", actor, "service:read"),
    filter: where,
    sort: sortOf(orderBy ?? []),
    id: "repair_order.id",
    first,
    after,
  });
}

function conditionsOf(where: RepairOrderFilter): Condition[] {
  return [
    ...idConditions("repair_order.rooftop_id", "rft", "rooftopId", where.rooftopId),
    ...idConditions("repair_order.vehicle_id", "veh", "vehicleId", where.vehicleId),
    ...idConditions("repair_order.customer_id", "cus", "customerId", where.customerId),
    ...valueConditions("repair_order.state", "text", "state", where.state),
    ...choices("number", where.number).map((texts) =>
      oneOf("repair_order.number", "int", numbersIn(texts)),
    ),
    ...rangeConditions("repair_order.opened_at", "timestamptz", where.openedAt),
  ];
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
