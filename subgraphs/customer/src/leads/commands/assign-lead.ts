import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput } from "@forecourt/platform/input-rules";
import { LeadAssigned } from "@forecourt/schema/events/customer";
import { requireStaffMember } from "../../staff/commands/require-staff-member.ts";
import { LeadEntity } from "../lead.entity.ts";
import { lockedLead } from "./locked-lead.ts";

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
    assigneeId: optionalInput(idInput("stf")),
  }),
  async run(scope, { leadId, expectedVersion, assigneeId = null }) {
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
