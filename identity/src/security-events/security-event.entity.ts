import { table } from "@forecourt/platform/table";

/** What happened to an account, written once: who, when by the database's clock, what, from where. */
export interface SecurityEventRow {
  /** Left out when written: the database counts. */
  id?: bigint;
  at?: Date;
  type: SecurityEventType;
  subject: string | null;
  sessionId: string | null;
  clientId: string | null;
  clientIp: string | null;
  userAgent: string | null;
  detail: object;
}

export type SecurityEventType =
  | "SIGNED_IN"
  | "STEPPED_UP"
  | "SIGN_IN_FAILED"
  | "LOCKED_OUT"
  | "SECOND_FACTOR_FAILED"
  | "RECOVERY_CODE_USED"
  | "TOTP_ENROLLED"
  | "TOTP_REMOVED"
  | "PASSKEY_ADDED"
  | "PASSKEY_REMOVED"
  | "RECOVERY_CODES_MADE"
  | "PASSWORD_CHANGED"
  | "SESSION_ENDED"
  | "REFRESH_TOKEN_REUSED"
  | "USER_CREATED"
  | "USER_DISABLED"
  | "CLIENT_CREATED"
  | "SECRET_CHANGED"
  | "GRANTS_CHANGED"
  | "DEMO_TOKEN_MADE";

export const SecurityEventEntity = table<SecurityEventRow>({
  name: "SecurityEvent",
  tableName: "security_event",
  columns: {
    id: { type: "bigint", primary: true, generated: "increment" },
    at: { type: "timestamptz", createDate: true },
    type: { type: "text" },
    subject: { type: "text", nullable: true },
    sessionId: { type: "text", name: "session_id", nullable: true },
    clientId: { type: "text", name: "client_id", nullable: true },
    clientIp: { type: "inet", name: "client_ip", nullable: true },
    userAgent: { type: "text", name: "user_agent", nullable: true },
    detail: { type: "jsonb" },
  },
});
