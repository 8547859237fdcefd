import { bigintColumn, table } from "@forecourt/platform/table";
import type { Worksheet } from "./worksheet.ts";

export interface WorksheetRow extends Worksheet {
  dealId: string;
}

const amount = { type: "int8", nullable: true, transformer: bigintColumn } as const;

export const WorksheetEntity = table<WorksheetRow>({
  name: "Worksheet",
  tableName: "worksheet",
  columns: {
    dealId: { type: "uuid", name: "deal_id", primary: true },
    sellingPriceMinor: { ...amount, name: "selling_price_minor" },
    rebatesMinor: { ...amount, name: "rebates_minor" },
    cashDownMinor: { ...amount, name: "cash_down_minor" },
    fees: { type: "jsonb" },
    products: { type: "jsonb" },
    taxes: { type: "jsonb", nullable: true },
    payments: { type: "jsonb", nullable: true },
    amountFinancedMinor: { ...amount, name: "amount_financed_minor" },
    totalOfPaymentsMinor: { ...amount, name: "total_of_payments_minor" },
    financeChargeMinor: { ...amount, name: "finance_charge_minor" },
    apr: { type: "numeric", nullable: true },
    frontGrossMinor: { ...amount, name: "front_gross_minor" },
    backGrossMinor: { ...amount, name: "back_gross_minor" },
  },
});
