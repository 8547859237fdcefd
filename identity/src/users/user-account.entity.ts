import { table } from "@forecourt/platform/table";

/** A person who signs in here. */
export interface UserAccountRow {
  id: string;
  /** What is typed at sign-in, in lower case. */
  name: string;
  displayName: string;
  /** PHC string of argon2id; null for somebody who signs in by passkey alone. */
  passwordHash: string | null;
  /** Made for the demo: its password is public, and the second factor is only asked for when needed. */
  demo: boolean;
  createdAt: Date;
  disabledAt: Date | null;
}

export const UserAccountEntity = table<UserAccountRow>({
  name: "UserAccount",
  tableName: "user_account",
  columns: {
    id: { type: "uuid", primary: true },
    name: { type: "text" },
    displayName: { type: "text", name: "display_name" },
    passwordHash: { type: "text", name: "password_hash", nullable: true },
    demo: { type: "boolean" },
    createdAt: { type: "timestamptz", name: "created_at", createDate: true },
    disabledAt: { type: "timestamptz", name: "disabled_at", nullable: true },
  },
});
