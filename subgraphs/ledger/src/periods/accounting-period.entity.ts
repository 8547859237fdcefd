import { table } from "@forecourt/platform/table";

export type AccountingPeriodState = "OPEN" | "CLOSED";

/** A month of the books of a rooftop. */
export interface AccountingPeriodRow {
  id: string;
  version: number;
  rooftopId: string;
  /** First day of the month. */
  month: string;
  state: AccountingPeriodState;
}

export const AccountingPeriodEntity = table<AccountingPeriodRow>({
  name: "AccountingPeriod",
  tableName: "accounting_period",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    month: { type: "date" },
    state: { type: "text" },
  },
  uniques: [{ name: "accounting_period_month", columns: ["rooftopId", "month"] }],
});
