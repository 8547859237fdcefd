import { table } from "@forecourt/platform/table";

export type EndReason = "IDLE" | "REVOKED" | "SIGNED_OUT";

/** A person at work since signing in, at our issuer or another one. Ended once, for good. */
export interface SessionRow {
  issuer: string;
  id: string;
  subject: string;
  clientId: string | null;
  startedAt: Date;
  lastActiveAt: Date;
  endedAt: Date | null;
  endReason: EndReason | null;
}

export const SessionEntity = table<SessionRow>({
  name: "Session",
  tableName: "session",
  columns: {
    issuer: { type: "text", primary: true },
    id: { type: "text", primary: true },
    subject: { type: "text" },
    clientId: { type: "text", name: "client_id", nullable: true },
    startedAt: { type: "timestamptz", name: "started_at" },
    lastActiveAt: { type: "timestamptz", name: "last_active_at" },
    endedAt: { type: "timestamptz", name: "ended_at", nullable: true },
    endReason: { type: "text", name: "end_reason", nullable: true },
  },
});
