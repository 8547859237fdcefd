import { table } from "@forecourt/platform/table";
import type { DealKind, DealState } from "./deal.ts";

/** A sale. Parties and goods are ids that other departments own; amounts below it are in `currency`. */
export interface DealRow {
  id: string;
  version: number;
  rooftopId: string;
  number: number;
  state: DealState;
  kind: DealKind | null;
  currency: string;
  buyerId: string | null;
  coBuyerId: string | null;
  stockUnitId: string | null;
  leadId: string | null;
  salespersonId: string | null;
  createdAt: Date;
  finalizedAt: Date | null;
}

export const DealEntity = table<DealRow>({
  name: "Deal",
  tableName: "deal",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    number: { type: "int" },
    state: { type: "text" },
    kind: { type: "text", nullable: true },
    currency: { type: "char", length: 3 },
    buyerId: { type: "uuid", name: "buyer_id", nullable: true },
    coBuyerId: { type: "uuid", name: "co_buyer_id", nullable: true },
    stockUnitId: { type: "uuid", name: "stock_unit_id", nullable: true },
    leadId: { type: "uuid", name: "lead_id", nullable: true },
    salespersonId: { type: "uuid", name: "salesperson_id", nullable: true },
    createdAt: { type: "timestamptz", name: "created_at" },
    finalizedAt: { type: "timestamptz", name: "finalized_at", nullable: true },
  },
  uniques: [{ name: "deal_number", columns: ["rooftopId", "number"] }],
});
