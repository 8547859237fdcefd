import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { DealRow } from "../deal.entity.ts";
import { dealColumns } from "./deals.ts";

/** Deals a customer buys in, by when they were started. */
export function createDealsOfCustomer(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<DealRow> {
  return createChildPages(database, cursors, {
    list: "customer.deals",
    select: dealColumns,
    from: "deal WHERE deal.buyer_id = parent.id",
    scope: scopedTo("deal.rooftop_id", actor, "deal:read"),
    sort: { sql: "deal.created_at", type: "timestamptz" },
    id: { sql: "deal.id", type: "uuid" },
  });
}

/** Finalized deals of any stock unit that was this car, by when they were finalized. */
export function createSalesOfVehicle(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<DealRow> {
  return createChildPages(database, cursors, {
    list: "vehicle.saleHistory",
    select: dealColumns,
    from: `stock_unit AS unit JOIN deal ON deal.stock_unit_id = unit.id
      WHERE unit.vehicle_id = parent.id AND deal.state = 'FINALIZED'`,
    scope: scopedTo("deal.rooftop_id", actor, "deal:read"),
    sort: { sql: "deal.finalized_at", type: "timestamptz" },
    id: { sql: "deal.id", type: "uuid" },
  });
}
