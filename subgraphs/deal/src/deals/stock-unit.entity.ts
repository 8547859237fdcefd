import { table } from "@forecourt/platform/table";

/** Which car a stock unit is and where it is held, as the vehicle department announced it. */
export interface StockUnitRow {
  id: string;
  vehicleId: string;
  rooftopId: string;
}

export const StockUnitEntity = table<StockUnitRow>({
  name: "StockUnit",
  tableName: "stock_unit",
  columns: {
    id: { type: "uuid", primary: true },
    vehicleId: { type: "uuid", name: "vehicle_id" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
  },
});
