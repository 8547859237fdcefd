import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { LeadAssigned } from "@forecourt/schema/events/customer";
import { requireStaffMember } from "../../staff/commands/require-staff-member.ts";
import { LeadEntity } from "../lead.entity.ts";
import { lockedLead } from "./locked-lead.ts";

/** Null is the pool. Left out it says nothing, and nobody shall lose a lead by that. */
const assigneeInput = z
  .string()
  .nullish()
  .transform((id, context) => {
    if (id !== undefined) return id;
    context.addIssue("must be the id of a staff member, or null for the pool");
    return z.NEVER;
  })
  .pipe(idInput("stf").nullable());

/**
 * Gives a lead to somebody, or back to the pool; publishes `customer.lead-assigned.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, STAFF_MEMBER_UNAVAILABLE, NOTHING_TO_CHANGE
 */
export const assignLead = defineCommand({
  name: "lead.assign",
  requires: "lead:write",
  input: z.object({
    leadId: idInput("led"),
    expectedVersion: z.int(),
    assigneeId: assigneeInput,
  }),
  async run(scope, { leadId, expectedVersion, assigneeId }) {
    const { tx, record, requireVersion } = scope;
    const lead = await lockedLead(scope, leadId);
    await requireVersion(lead, expectedVersion);
    if (assigneeId === lead.assigneeId) {
      throw new DomainError("NOTHING_TO_CHANGE", "The lead is assigned like this already", [
        "assigneeId",
      ]);
    }
    if (assigneeId !== null) {
      await requireStaffMember(tx, { id: assigneeId, rooftopId: lead.rooftopId }, "assigneeId");
    }

    const version = lead.version + 1;
    await tx.update(LeadEntity, { id: lead.id }, { version, assigneeId });
    record(LeadAssigned, {
      kind: "UPDATED",
      aggregate: { id: lead.id, version },
      rooftopId: lead.rooftopId,
      changedPaths: ["assignee"],
      data: { leadId: lead.id, assigneeId },
    });
    return { leadId: lead.id };
  },
});
