import { bigintColumn, table } from "@forecourt/platform/table";

/** An asking price of a unit; `version` is the version of the unit that set it. Rows are never changed. */
export interface PriceRecordRow {
  stockUnitId: string;
  version: number;
  priceMinor: bigint;
  currency: string;
  reason: string | null;
  changedAt: Date;
  changedBy: string;
}

export const PriceRecordEntity = table<PriceRecordRow>({
  name: "PriceRecord",
  tableName: "price_record",
  columns: {
    stockUnitId: { type: "uuid", name: "stock_unit_id", primary: true },
    version: { type: "int", primary: true },
    priceMinor: { type: "int8", name: "price_minor", transformer: bigintColumn },
    currency: { type: "char", length: 3 },
    reason: { type: "text", nullable: true },
    changedAt: { type: "timestamptz", name: "changed_at" },
    changedBy: { type: "text", name: "changed_by" },
  },
});
