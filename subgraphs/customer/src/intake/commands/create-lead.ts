import { z } from "zod";
import { defineCommand, type CommandScope } from "@forecourt/platform/command";
import { idInput, linesInput, optionalInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { LeadCreated } from "@forecourt/schema/events/customer";
import { codeInput } from "../../coded-value.ts";
import { formField } from "../../form-field.ts";
import { firstResponseDueAt, leadSources } from "../../leads/lead.ts";
import { contactColumns, LeadEntity, type LeadRow } from "../../leads/lead.entity.ts";
import { contactInput } from "../../party/contact-input.ts";
import { requireKnownRooftop } from "../../rooftop/commands/require-known-rooftop.ts";
import { customerOfContact } from "./customer-of-contact.ts";
import { openLeadAbout, repeatLead } from "./repeat-lead.ts";

const input = z.object({
  rooftopId: idInput("rft"),
  source: codeInput(leadSources),
  contact: contactInput,
  stockUnitId: optionalInput(idInput("stk")),
  comments: formField(linesInput(4_000)),
});

/**
 * Takes in an enquiry: a new lead of a known or new customer, or one more touch of the lead that
 * is open about the same unit.
 * @throws CONTACT_REQUIRED, EMAIL_INVALID, PHONE_INVALID, ROOFTOP_UNKNOWN
 */
export const createLead = defineCommand({
  name: "lead.create",
  requires: "lead:write",
  input,
  async run(scope, { rooftopId, source, contact, stockUnitId = null, comments = null }) {
    await requireKnownRooftop(scope, rooftopId);
    const customerId = await customerOfContact(scope, contact);
    if (stockUnitId !== null) {
      const open = await openLeadAbout(scope.tx, scope.now, { customerId, rooftopId, stockUnitId });
      if (open) {
        await repeatLead(scope, open, { source, contact, comments });
        return { leadId: open.id, repeated: true };
      }
    }
    const lead: LeadRow = {
      id: newId(),
      version: 1,
      rooftopId,
      customerId,
      stage: "NEW",
      lostReason: null,
      source,
      receivedAt: scope.now,
      firstResponseDueAt: firstResponseDueAt(scope.now),
      firstRespondedAt: null,
      assigneeId: null,
      stockUnitId,
      comments,
      ...contactColumns(contact),
    };
    await storeLead(scope, lead);
    return { leadId: lead.id, repeated: false };
  },
});

async function storeLead({ tx, record }: CommandScope, lead: LeadRow): Promise<void> {
  const { id: leadId, customerId, rooftopId, source, stockUnitId } = lead;
  await tx.insert(LeadEntity, lead);
  record(LeadCreated, {
    kind: "CREATED",
    aggregate: lead,
    rooftopId,
    changedPaths: ["stage", "source", "customer", "contact", "interest", "comments"],
    data: {
      leadId,
      customerId,
      rooftopId,
      source,
      stockUnitId,
      receivedAt: lead.receivedAt.toISOString(),
      firstResponseDueAt: lead.firstResponseDueAt.toISOString(),
    },
  });
}
