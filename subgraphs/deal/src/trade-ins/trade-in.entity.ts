import { bigintColumn, table } from "@forecourt/platform/table";

/** A car the buyer gives in payment. Amounts are minor units of the deal's currency; null is not known. */
export interface TradeInRow {
  id: string;
  dealId: string;
  vehicleId: string | null;
  allowanceMinor: bigint | null;
  actualCashValueMinor: bigint | null;
  payoffMinor: bigint | null;
}

const amount = { type: "int8", nullable: true, transformer: bigintColumn } as const;

export const TradeInEntity = table<TradeInRow>({
  name: "TradeIn",
  tableName: "trade_in",
  columns: {
    id: { type: "uuid", primary: true },
    dealId: { type: "uuid", name: "deal_id" },
    vehicleId: { type: "uuid", name: "vehicle_id", nullable: true },
    allowanceMinor: { ...amount, name: "allowance_minor" },
    actualCashValueMinor: { ...amount, name: "actual_cash_value_minor" },
    payoffMinor: { ...amount, name: "payoff_minor" },
  },
});
