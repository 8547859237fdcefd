import type { Actor } from "@forecourt/platform/actor";
import { DomainError } from "@forecourt/platform/errors";
import type { StaffMemberRow } from "../staff-member.entity.ts";

/**
 * A link lets the user act under the name of the staff member, so it takes two people: who makes it, or
 * makes room for it, is not the one who is linked.
 * @throws LINK_TO_ONESELF, STAFF_MEMBER_LINKED
 */
export function requireLinkable(
  actor: Actor,
  member: Pick<StaffMemberRow, "userId" | "unlinkedBy">,
  userId: string,
): void {
  if (userId === actor.id || userId === member.unlinkedBy) throw linkToOneself();
  if (member.userId === null) return;
  throw new DomainError(
    "STAFF_MEMBER_LINKED",
    "The staff member is another user, who has to be unlinked first",
    ["userId"],
  );
}

/** Refusal of what would let somebody choose under whose name they act. */
export function linkToOneself(): DomainError {
  return new DomainError(
    "LINK_TO_ONESELF",
    "Somebody else has to make the link, and to have unlinked the user before",
    ["userId"],
  );
}
