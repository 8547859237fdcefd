import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { RepairOrderRow } from "../repair-order.entity.ts";
import { repairOrderColumns } from "./repair-orders.ts";

const parents = {
  vehicle: { list: "vehicle.serviceHistory", column: "repair_order.vehicle_id" },
  customer: { list: "customer.repairOrders", column: "repair_order.customer_id" },
} as const;

/** Orders of a car or a customer at rooftops the actor may see, newest first. */
export function createRepairOrdersOf(
  parent: keyof typeof parents,
  { database, cursors, actor }: { database: Reader; cursors: CursorCodec; actor: Actor },
): ChildPages<RepairOrderRow> {
  const { list, column } = parents[parent];
  return createChildPages(database, cursors, {
    list,
    select: repairOrderColumns(actor),
    from: `repair_order WHERE ${column} = parent.id`,
    scope: scopedTo("repair_order.rooftop_id", actor, "service:read"),
    sort: { sql: "repair_order.opened_at", type: "timestamptz" },
    id: { sql: "repair_order.id", type: "uuid" },
  });
}
