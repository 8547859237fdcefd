import { bigintColumn, table } from "@forecourt/platform/table";
import type { PayType } from "./repair-order.ts";

/** A line of a repair order. Amounts are minor units of the order's currency. */
export interface ServiceJobRow {
  id: string;
  repairOrderId: string;
  line: number;
  complaint: string | null;
  cause: string | null;
  correction: string | null;
  payType: PayType;
  opCode: string | null;
  /** Decimal text with two places. */
  laborHours: string | null;
  /** Per hour. */
  laborRateMinor: bigint | null;
  laborMinor: bigint | null;
  technicianId: string | null;
}

export const ServiceJobEntity = table<ServiceJobRow>({
  name: "ServiceJob",
  tableName: "service_job",
  columns: {
    id: { type: "uuid", primary: true },
    repairOrderId: { type: "uuid", name: "repair_order_id" },
    line: { type: "int" },
    complaint: { type: "text", nullable: true },
    cause: { type: "text", nullable: true },
    correction: { type: "text", nullable: true },
    payType: { type: "text", name: "pay_type" },
    opCode: { type: "text", name: "op_code", nullable: true },
    laborHours: {
      type: "numeric",
      precision: 6,
      scale: 2,
      name: "labor_hours",
      nullable: true,
    },
    laborRateMinor: {
      type: "int8",
      name: "labor_rate_minor",
      nullable: true,
      transformer: bigintColumn,
    },
    laborMinor: { type: "int8", name: "labor_minor", nullable: true, transformer: bigintColumn },
    technicianId: { type: "uuid", name: "technician_id", nullable: true },
  },
  uniques: [{ name: "service_job_line", columns: ["repairOrderId", "line"] }],
});
