import { bigintColumn, table } from "@forecourt/platform/table";
import type { RepairOrderState } from "./repair-order.ts";

/** One visit of a car to the workshop. Amounts are minor units of `currency`. */
export interface RepairOrderRow {
  id: string;
  version: number;
  rooftopId: string;
  /** Gapless per rooftop, never reused. */
  number: number;
  state: RepairOrderState;
  openedAt: Date;
  closedAt: Date | null;
  vehicleId: string;
  customerId: string | null;
  advisorId: string | null;
  odometerIn: number | null;
  odometerUnit: "MILE" | "KILOMETER";
  currency: string;
  /** Null until every job is priced. */
  totalMinor: bigint | null;
}

export const RepairOrderEntity = table<RepairOrderRow>({
  name: "RepairOrder",
  tableName: "repair_order",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    number: { type: "int" },
    state: { type: "text" },
    openedAt: { type: "timestamptz", name: "opened_at" },
    closedAt: { type: "timestamptz", name: "closed_at", nullable: true },
    vehicleId: { type: "uuid", name: "vehicle_id" },
    customerId: { type: "uuid", name: "customer_id", nullable: true },
    advisorId: { type: "uuid", name: "advisor_id", nullable: true },
    odometerIn: { type: "int", name: "odometer_in", nullable: true },
    odometerUnit: { type: "text", name: "odometer_unit" },
    currency: { type: "char", length: 3 },
    totalMinor: { type: "int8", name: "total_minor", nullable: true, transformer: bigintColumn },
  },
  uniques: [{ name: "repair_order_number", columns: ["rooftopId", "number"] }],
});
