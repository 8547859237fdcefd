import { bigintColumn, table } from "@forecourt/platform/table";

/** A WebAuthn credential. */
export interface PasskeyRow {
  /** Credential id, base64url. */
  id: string;
  userId: string;
  /** What the person calls it. */
  label: string;
  /** COSE. */
  publicKey: Buffer;
  /** How often it was used, by its own count; 0 for passkeys that are synchronised. */
  counter: bigint;
  transports: string[];
  addedAt: Date;
  lastUsedAt: Date | null;
}

export const PasskeyEntity = table<PasskeyRow>({
  name: "Passkey",
  tableName: "passkey",
  columns: {
    id: { type: "text", primary: true },
    userId: { type: "uuid", name: "user_id" },
    label: { type: "text" },
    publicKey: { type: "bytea", name: "public_key" },
    counter: { type: "bigint", transformer: bigintColumn },
    transports: { type: "text", array: true },
    addedAt: { type: "timestamptz", name: "added_at", createDate: true },
    lastUsedAt: { type: "timestamptz", name: "last_used_at", nullable: true },
  },
});
