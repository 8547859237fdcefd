import { table } from "@forecourt/platform/table";
import type { AccountKind, ScheduleControl } from "./account.ts";

/** An account in the chart of a rooftop. */
export interface AccountRow {
  id: string;
  version: number;
  rooftopId: string;
  number: string;
  name: string;
  kind: AccountKind;
  currency: string;
  control: ScheduleControl | null;
}

export const AccountEntity = table<AccountRow>({
  name: "Account",
  tableName: "account",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    number: { type: "text" },
    name: { type: "text" },
    kind: { type: "text" },
    currency: { type: "char", length: 3 },
    control: { type: "text", nullable: true },
  },
  uniques: [{ name: "account_number", columns: ["rooftopId", "number"] }],
});
