import { In, MoreThan, Not } from "typeorm";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { LeadRepeated } from "@forecourt/schema/events/customer";
import type { Channel } from "../../interactions/interaction.ts";
import { noteInteraction } from "../../interactions/commands/note-interaction.ts";
import { closedStages, repeatedSince } from "../../leads/lead.ts";
import { contactColumns, contactOf, LeadEntity, type LeadRow } from "../../leads/lead.entity.ts";
import type { Contact } from "../../party/customer.ts";
import type { Enquiry } from "../enquiry.ts";

/**
 * The open lead of the customer about the same unit, listing or stock number at the same rooftop, received
 * lately; none for a general enquiry. The caller holds the customer's row, so that two enquiries at once do
 * not both find none.
 */
export async function openLeadAbout(
  { tx, now }: CommandScope,
  customerId: string,
  { rooftopId, stockUnitId, namedInterest }: Enquiry,
): Promise<LeadRow | null> {
  if (stockUnitId === null && namedInterest === null) return null;
  return tx.findOne(LeadEntity, {
    where: {
      customerId,
      rooftopId,
      ...(stockUnitId === null ? {} : { stockUnitId }),
      ...(namedInterest === null ? {} : { namedInterest }),
      stage: Not(In(closedStages)),
      receivedAt: MoreThan(repeatedSince(now)),
    },
    order: { receivedAt: "DESC", id: "DESC" },
    lock: { mode: "for_no_key_update" },
  });
}

/**
 * Adds an enquiry to a lead that is open: an inbound interaction, and the newest way to reach the
 * person. Publishes `customer.lead-repeated.v1`.
 */
export async function repeatLead(
  scope: CommandScope,
  lead: LeadRow,
  { source, contact, comments, contactConsent }: Enquiry,
): Promise<void> {
  const { id: interactionId } = await noteInteraction(scope, {
    rooftopId: lead.rooftopId,
    customerId: lead.customerId,
    leadId: lead.id,
    staffMemberId: null,
    channel: channelOf(source),
    direction: "INBOUND",
    automatic: false,
    occurredAt: scope.now,
    subject: null,
    notes: comments,
  });
  const version = lead.version + 1;
  const newest = contactColumns(newestOf(contactOf(lead), contact));
  const consent = contactConsent === null ? {} : { contactConsent };
  await scope.tx.update(LeadEntity, { id: lead.id }, { version, ...newest, ...consent });
  scope.record(LeadRepeated, {
    kind: "UPDATED",
    aggregate: { id: lead.id, version },
    rooftopId: lead.rooftopId,
    changedPaths: ["contact", "interactions", ...Object.keys(consent)],
    data: { leadId: lead.id, interactionId, source },
  });
}

function channelOf(source: string): Channel {
  if (source === "PHONE" || source === "SOCIAL_MEDIA") return source;
  return source === "WALK_IN" || source === "SERVICE_DRIVE" ? "IN_PERSON" : "WEB_FORM";
}

function newestOf(known: Contact, given: Contact): Contact {
  return {
    givenName: given.givenName ?? known.givenName,
    familyName: given.familyName ?? known.familyName,
    businessName: given.businessName ?? known.businessName,
    email: given.email ?? known.email,
    phone: given.phone ?? known.phone,
  };
}
