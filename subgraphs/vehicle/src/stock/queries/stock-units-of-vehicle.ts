import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { StockUnitRow } from "../stock-unit.entity.ts";
import { stockUnitColumns } from "./stock-units.ts";

/** Times a car was in the stock of a rooftop the actor may see, newest first. */
export function createStockUnitsOfVehicle(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<StockUnitRow> {
  return createChildPages(database, cursors, {
    list: "vehicle.stockUnits",
    select: stockUnitColumns,
    from: "stock_unit AS unit WHERE unit.vehicle_id = parent.id",
    scope: scopedTo("unit.rooftop_id", actor, "stock:read"),
    sort: { sql: "unit.received_on", type: "date" },
    id: { sql: "unit.id", type: "uuid" },
  });
}
