import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import type { StockUnitRow } from "../stock-unit.entity.ts";
import { stockUnitColumns } from "./stock-units.ts";

/** Times a car was in the stock of a rooftop the actor may see, newest first. */
export function createStockUnitsOfVehicle(
  database: Database,
  cursors: CursorCodec,
  { rooftopIds }: Actor,
): ChildPages<StockUnitRow> {
  return createChildPages(database, cursors, {
    list: "vehicle.stockUnits",
    select: stockUnitColumns,
    from: "stock_unit AS unit WHERE unit.vehicle_id = parent.id",
    ...(rooftopIds === "ALL" ? {} : { scope: { column: "unit.rooftop_id", ids: rooftopIds } }),
    sort: { sql: "unit.received_on", type: "date" },
    id: { sql: "unit.id", type: "uuid" },
  });
}
