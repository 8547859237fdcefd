import type { CommandScope } from "@forecourt/platform/command-scope";
import { newId } from "@forecourt/platform/type-id";
import { LeadCreated } from "@forecourt/schema/events/customer";
import { firstResponseDueAt } from "../../leads/lead.ts";
import { contactColumns, LeadEntity, type LeadRow } from "../../leads/lead.entity.ts";
import { requireKnownRooftop } from "../../rooftop/commands/require-known-rooftop.ts";
import type { Enquiry } from "../enquiry.ts";
import { customerOfContact } from "./customer-of-contact.ts";
import { openLeadAbout, repeatLead } from "./repeat-lead.ts";

/**
 * Stores an enquiry as a new lead of a known or new customer of the rooftop, or as one more touch of the lead
 * that is open about the same thing.
 * @throws ROOFTOP_UNKNOWN
 */
export async function takeInEnquiry(
  scope: CommandScope,
  enquiry: Enquiry,
): Promise<{ leadId: string; repeated: boolean }> {
  const { rooftopId, contact, ...asked } = enquiry;
  await requireKnownRooftop(scope, rooftopId);
  const customerId = await customerOfContact(scope, rooftopId, contact);
  const open = await openLeadAbout(scope, customerId, enquiry);
  if (open) {
    await repeatLead(scope, open, enquiry);
    return { leadId: open.id, repeated: true };
  }
  const lead: LeadRow = {
    id: newId(),
    version: 1,
    rooftopId,
    customerId,
    stage: "NEW",
    lostReason: null,
    receivedAt: scope.now,
    firstResponseDueAt: firstResponseDueAt(scope.now),
    firstRespondedAt: null,
    assigneeId: null,
    ...asked,
    ...contactColumns(contact),
  };
  await storeLead(scope, lead);
  return { leadId: lead.id, repeated: false };
}

async function storeLead({ tx, record }: CommandScope, lead: LeadRow): Promise<void> {
  const { id: leadId, customerId, rooftopId, source, stockUnitId } = lead;
  await tx.insert(LeadEntity, lead);
  record(LeadCreated, {
    kind: "CREATED",
    aggregate: lead,
    rooftopId,
    changedPaths: [
      "stage",
      "source",
      "customer",
      "contact",
      "interest",
      "namedInterest",
      "contactConsent",
      "comments",
    ],
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
