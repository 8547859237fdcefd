import { bigintColumn, table } from "@forecourt/platform/table";
import type { StockUnitCondition, StockUnitStatus } from "./stock-unit.ts";

/** A rooftop's holding of a vehicle. Amounts are minor units of `currency`. What it cost is read apart. */
export interface StockUnitRow {
  id: string;
  version: number;
  rooftopId: string;
  vehicleId: string;
  stockNumber: string;
  status: StockUnitStatus;
  condition: StockUnitCondition;
  receivedOn: string;
  leftOn: string | null;
  currency: string;
  askingPriceMinor: bigint | null;
}

export interface StoredStockUnit extends StockUnitRow {
  costMinor: bigint | null;
}

/** `searchTerms` are written by the database and read by its index. */
export const StockUnitEntity = table<StoredStockUnit & { searchTerms: string }>({
  name: "StockUnit",
  tableName: "stock_unit",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    vehicleId: { type: "uuid", name: "vehicle_id" },
    stockNumber: { type: "text", name: "stock_number" },
    status: { type: "text" },
    condition: { type: "text" },
    receivedOn: { type: "date", name: "received_on" },
    leftOn: { type: "date", name: "left_on", nullable: true },
    currency: { type: "char", length: 3 },
    costMinor: { type: "int8", name: "cost_minor", nullable: true, transformer: bigintColumn },
    askingPriceMinor: {
      type: "int8",
      name: "asking_price_minor",
      nullable: true,
      transformer: bigintColumn,
    },
    searchTerms: {
      type: "tsvector",
      name: "search_terms",
      select: false,
      insert: false,
      update: false,
    },
  },
  uniques: [{ name: "stock_unit_number", columns: ["rooftopId", "stockNumber"] }],
});
