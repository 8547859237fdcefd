import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { within } from "@forecourt/platform/list-scope";
import { StaffMemberLinked } from "@forecourt/schema/events/customer";
import { StaffMemberEntity, type StaffMemberRow } from "../staff-member.entity.ts";
import { userIdInput } from "../user-id-input.ts";
import { requireLinkable } from "./require-linkable.ts";
import { userAlreadyLinked } from "./user-already-linked.ts";

/** Null is nobody. Left out it says nothing, and nobody shall be locked out of their work by that. */
const linkInput = z
  .string()
  .nullish()
  .transform((id, context) => {
    if (id !== undefined) return id;
    context.addIssue("must be the id of a user, or null for nobody");
    return z.NEVER;
  })
  .pipe(userIdInput.nullable());

/**
 * Says which user a staff member is when signed in; publishes `customer.staff-member-linked.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE, LINK_TO_ONESELF, STAFF_MEMBER_LINKED,
 * USER_ALREADY_LINKED
 */
export const linkStaffMember = defineCommand({
  name: "staff-member.link",
  requires: "staff:write",
  input: z.object({
    staffMemberId: idInput("stf"),
    expectedVersion: z.int(),
    userId: linkInput,
  }),
  constraints: { staff_member_user: userAlreadyLinked },
  async run(scope, { staffMemberId, expectedVersion, userId }) {
    const member = await lockedStaffMember(scope, staffMemberId);
    await scope.requireVersion(member, expectedVersion);
    if (userId === member.userId) {
      throw new DomainError("NOTHING_TO_CHANGE", "The staff member is linked like this already", [
        "userId",
      ]);
    }
    if (userId !== null) requireLinkable(scope.actor, member, userId);
    const unlinkedBy = userId === null && member.userId !== scope.actor.id ? scope.actor.id : null;
    const { id, rooftopId } = member;
    const version = member.version + 1;
    await scope.tx.update(StaffMemberEntity, { id }, { version, userId, unlinkedBy });
    scope.record(StaffMemberLinked, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: ["hasUser"],
      data: { staffMemberId: id, rooftopId, userId },
    });
    return { staffMemberId: id };
  },
});

/** One of a rooftop where the actor may not give the command is neither found nor waited for. */
async function lockedStaffMember(scope: CommandScope, id: string): Promise<StaffMemberRow> {
  const member = await scope.tx.findOne(StaffMemberEntity, {
    where: { id, ...within(scope) },
    lock: { mode: "for_no_key_update" },
  });
  if (member) return member;
  throw new DomainError("NOT_FOUND", "There is no such staff member", ["staffMemberId"]);
}
