import { table } from "@forecourt/platform/table";

/** A code on paper that replaces the second factor once. */
export interface RecoveryCodeRow {
  userId: string;
  /** SHA-256 with the user's id: the code has 80 random bits, so there is nothing to guess. */
  codeHash: Buffer;
  usedAt: Date | null;
}

export const RecoveryCodeEntity = table<RecoveryCodeRow>({
  name: "RecoveryCode",
  tableName: "recovery_code",
  columns: {
    userId: { type: "uuid", name: "user_id", primary: true },
    codeHash: { type: "bytea", name: "code_hash", primary: true },
    usedAt: { type: "timestamptz", name: "used_at", nullable: true },
  },
});
