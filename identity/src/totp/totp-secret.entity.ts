import { bigintColumn, table } from "@forecourt/platform/table";

/** The shared secret of somebody's authenticator app, encrypted. */
export interface TotpSecretRow {
  userId: string;
  keyId: string;
  box: Buffer;
  /** Number of the 30-second step (RFC 6238) of the last code that was accepted. */
  lastStep: bigint;
  enrolledAt: Date;
}

export const TotpSecretEntity = table<TotpSecretRow>({
  name: "TotpSecret",
  tableName: "totp_secret",
  columns: {
    userId: { type: "uuid", name: "user_id", primary: true },
    keyId: { type: "text", name: "key_id" },
    box: { type: "bytea" },
    lastStep: { type: "bigint", name: "last_step", transformer: bigintColumn },
    enrolledAt: { type: "timestamptz", name: "enrolled_at", createDate: true },
  },
});
