import { table } from "@forecourt/platform/table";
import type { Channel, Direction } from "./interaction.ts";

/** One touch between the dealership and a customer. Rows are never changed. */
export interface InteractionRow {
  id: string;
  rooftopId: string;
  customerId: string;
  leadId: string | null;
  staffMemberId: string | null;
  channel: Channel;
  direction: Direction;
  automatic: boolean;
  occurredAt: Date;
  recordedAt: Date;
  subject: string | null;
  notes: string | null;
}

export const InteractionEntity = table<InteractionRow>({
  name: "Interaction",
  tableName: "interaction",
  columns: {
    id: { type: "uuid", primary: true },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    customerId: { type: "uuid", name: "customer_id" },
    leadId: { type: "uuid", name: "lead_id", nullable: true },
    staffMemberId: { type: "uuid", name: "staff_member_id", nullable: true },
    channel: { type: "text" },
    direction: { type: "text" },
    automatic: { type: "boolean" },
    occurredAt: { type: "timestamptz", name: "occurred_at" },
    recordedAt: { type: "timestamptz", name: "recorded_at" },
    subject: { type: "text", nullable: true },
    notes: { type: "text", nullable: true },
  },
});
