import { table } from "@forecourt/platform/table";
import type { StockUnitStatus } from "./stock-unit.ts";

/** A step in the life of a unit; `version` is the version of the unit it made. Rows are never changed. */
export interface StockStatusRecordRow {
  stockUnitId: string;
  version: number;
  /** Null for the receipt. */
  from: StockUnitStatus | null;
  to: StockUnitStatus;
  reason: string | null;
  changedAt: Date;
  changedBy: string;
}

export const StockStatusRecordEntity = table<StockStatusRecordRow>({
  name: "StockStatusRecord",
  tableName: "stock_status_record",
  columns: {
    stockUnitId: { type: "uuid", name: "stock_unit_id", primary: true },
    version: { type: "int", primary: true },
    from: { type: "text", name: "from_status", nullable: true },
    to: { type: "text", name: "to_status" },
    reason: { type: "text", nullable: true },
    changedAt: { type: "timestamptz", name: "changed_at" },
    changedBy: { type: "text", name: "changed_by" },
  },
});
