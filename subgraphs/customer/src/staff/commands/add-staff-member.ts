import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, optionalInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { StaffMemberAdded } from "@forecourt/schema/events/customer";
import { codeInput } from "../../coded-value.ts";
import { nameInput } from "../../party/contact-input.ts";
import { requireKnownRooftop } from "../../rooftop/commands/require-known-rooftop.ts";
import { StaffMemberEntity, type StaffMemberRow } from "../staff-member.entity.ts";
import { staffTitles } from "../staff-title.ts";
import { userIdInput } from "../user-id-input.ts";
import { linkToOneself } from "./require-linkable.ts";
import { userAlreadyLinked } from "./user-already-linked.ts";

/**
 * Enters somebody who works at a rooftop.
 * @throws ROOFTOP_UNKNOWN, LINK_TO_ONESELF, USER_ALREADY_LINKED
 */
export const addStaffMember = defineCommand({
  name: "staff-member.add",
  requires: "staff:write",
  input: z.object({
    rooftopId: idInput("rft"),
    givenName: nameInput,
    familyName: nameInput,
    title: codeInput(staffTitles),
    userId: optionalInput(userIdInput),
  }),
  constraints: { staff_member_user: userAlreadyLinked },
  async run(scope, { userId = null, ...input }) {
    await requireKnownRooftop(scope, input.rooftopId);
    if (userId === scope.actor.id) throw linkToOneself();
    const member: StaffMemberRow = {
      id: newId(),
      version: 1,
      ...input,
      active: true,
      addedAt: scope.now,
      userId,
      unlinkedBy: null,
    };
    await scope.tx.insert(StaffMemberEntity, member);
    scope.record(StaffMemberAdded, {
      kind: "CREATED",
      aggregate: member,
      rooftopId: member.rooftopId,
      changedPaths: ["givenName", "familyName", "title", "rooftop", "active", "hasUser"],
      data: { staffMemberId: member.id, rooftopId: member.rooftopId, title: input.title },
    });
    return { staffMemberId: member.id };
  },
});
