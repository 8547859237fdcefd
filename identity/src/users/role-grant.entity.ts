import type { Role } from "@forecourt/schema/permissions";
import { table } from "@forecourt/platform/table";

/** A role that a person or an integration holds at one rooftop, or everywhere. */
export interface RoleGrantRow {
  id: string;
  /** `usr_…`, or the id of an integration's client: the `sub` of its tokens. */
  subject: string;
  role: Role;
  /** Null for the whole group. */
  rooftopId: string | null;
}

export const RoleGrantEntity = table<RoleGrantRow>({
  name: "RoleGrant",
  tableName: "role_grant",
  columns: {
    id: { type: "uuid", primary: true },
    subject: { type: "text" },
    role: { type: "text" },
    rooftopId: { type: "uuid", name: "rooftop_id", nullable: true },
  },
});
