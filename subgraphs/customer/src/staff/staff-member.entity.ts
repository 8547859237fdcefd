import { table } from "@forecourt/platform/table";

/** A person who works at a rooftop. */
export interface StaffMemberRow {
  id: string;
  version: number;
  rooftopId: string;
  givenName: string;
  familyName: string;
  title: string | null;
  active: boolean;
  addedAt: Date;
  /** Subject of the user who is this person; null for who does not sign in. */
  userId: string | null;
  /** Who took the last user off the record; null when they did so themselves, or somebody is linked. */
  unlinkedBy: string | null;
}

export const StaffMemberEntity = table<StaffMemberRow>({
  name: "StaffMember",
  tableName: "staff_member",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    givenName: { type: "text", name: "given_name" },
    familyName: { type: "text", name: "family_name" },
    title: { type: "text", nullable: true },
    active: { type: "boolean" },
    addedAt: { type: "timestamptz", name: "added_at" },
    userId: { type: "text", name: "user_id", nullable: true },
    unlinkedBy: { type: "text", name: "unlinked_by", nullable: true },
  },
});

export function staffName({ givenName, familyName }: StaffMemberRow): string {
  return `${givenName} ${familyName}`;
}
