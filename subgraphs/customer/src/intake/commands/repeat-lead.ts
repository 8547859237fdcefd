import { isDeepStrictEqual } from "node:util";
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
 * Adds an enquiry to a lead that is open, as an inbound interaction. Nothing that the lead says of the person is
 * replaced, for anybody can type anybody's number; what it lacks is filled in by staff, who speak to the person.
 * Publishes `customer.lead-repeated.v1`.
 */
export async function repeatLead(
  scope: CommandScope,
  lead: LeadRow,
  { source, contact, comments }: Enquiry,
): Promise<void> {
  const known = contactOf(lead);
  const told = scope.actor.kind === "STAFF" ? completed(known, contact) : known;
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
    notes: notesOf(told, contact, comments),
  });
  const version = lead.version + 1;
  await scope.tx.update(LeadEntity, { id: lead.id }, { version, ...contactColumns(told) });
  scope.record(LeadRepeated, {
    kind: "UPDATED",
    aggregate: { id: lead.id, version },
    rooftopId: lead.rooftopId,
    changedPaths: ["interactions", ...(isDeepStrictEqual(told, known) ? [] : ["contact"])],
    data: { leadId: lead.id, interactionId, source },
  });
}

/** Another way to be reached than the lead has is not lost: whoever reads the enquiry can ask the person. */
function notesOf(known: Contact, given: Contact, comments: string | null): string | null {
  const fields = ["givenName", "familyName", "businessName", "email", "phone"] as const;
  const other = fields.filter((field) => given[field] !== null && given[field] !== known[field]);
  if (other.length === 0) return comments;
  const written = `Contact as written: ${other.map((field) => given[field]).join(", ")}`;
  return comments === null ? written : `${comments}\n\n${written}`;
}

function channelOf(source: string): Channel {
  if (source === "PHONE" || source === "SOCIAL_MEDIA") return source;
  return source === "WALK_IN" || source === "SERVICE_DRIVE" ? "IN_PERSON" : "WEB_FORM";
}

function completed(known: Contact, given: Contact): Contact {
  return {
    givenName: known.givenName ?? given.givenName,
    familyName: known.familyName ?? given.familyName,
    businessName: known.businessName ?? given.businessName,
    email: known.email ?? given.email,
    phone: known.phone ?? given.phone,
  };
}
