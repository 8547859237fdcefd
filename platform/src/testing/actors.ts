import type { Role } from "@forecourt/schema/permissions";
import { actorWith, type Actor, type Rooftops } from "../actor.ts";

/** The owner of the group, who has just given a second factor. */
export const groupOwner: Actor = staffOf("OWNER", "ALL", new Date("2026-11-20T15:00:00Z"));

/** Somebody with one role. @param rooftops UUIDs */
export function staffOf(role: Role, rooftops: Rooftops, secondFactorAt?: Date): Actor {
  const name = role.toLowerCase().replaceAll("_", "-");
  return actorWith({
    kind: "STAFF",
    id: `test-${name}`,
    displayName: name,
    grants: [{ role, rooftops }],
    secondFactorAt,
  });
}
