import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { StaffMemberAdded } from "@forecourt/schema/events/customer";
import { codeInput } from "../../coded-value.ts";
import { nameInput } from "../../party/contact-input.ts";
import { requireKnownRooftop } from "../../rooftop/commands/require-known-rooftop.ts";
import { StaffMemberEntity, type StaffMemberRow } from "../staff-member.entity.ts";
import { staffTitles } from "../staff-title.ts";

/** Enters somebody who works at a rooftop. @throws ROOFTOP_UNKNOWN */
export const addStaffMember = defineCommand({
  name: "staff-member.add",
  requires: "staff:write",
  input: z.object({
    rooftopId: idInput("rft"),
    givenName: nameInput,
    familyName: nameInput,
    title: codeInput(staffTitles),
  }),
  async run(scope, input) {
    await requireKnownRooftop(scope, input.rooftopId);
    const member: StaffMemberRow = {
      id: newId(),
      version: 1,
      ...input,
      active: true,
      addedAt: scope.now,
    };
    await scope.tx.insert(StaffMemberEntity, member);
    scope.record(StaffMemberAdded, {
      kind: "CREATED",
      aggregate: member,
      rooftopId: member.rooftopId,
      changedPaths: ["givenName", "familyName", "title", "rooftop", "active"],
      data: { staffMemberId: member.id, rooftopId: member.rooftopId, title: input.title },
    });
    return { staffMemberId: member.id };
  },
});
