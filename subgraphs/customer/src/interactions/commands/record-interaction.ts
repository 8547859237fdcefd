import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, linesInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { LeadResponded } from "@forecourt/schema/events/customer";
import { formField } from "../../form-field.ts";
import { LeadEntity, type LeadRow } from "../../leads/lead.entity.ts";
import { lockedLead } from "../../leads/commands/locked-lead.ts";
import { moveLead } from "../../leads/commands/move-lead.ts";
import { requireCustomerOf } from "../../party/commands/require-customer-of.ts";
import { requireKnownRooftop } from "../../rooftop/commands/require-known-rooftop.ts";
import { ownStaffMember } from "../../staff/commands/own-staff-member.ts";
import { requireStaffMember } from "../../staff/commands/require-staff-member.ts";
import { answersFirst, channels, directions, occurredBy, reopens } from "../interaction.ts";
import type { InteractionRow } from "../interaction.entity.ts";
import { noteInteraction } from "./note-interaction.ts";

const input = z.object({
  rooftopId: idInput("rft"),
  customerId: idInput("cus"),
  leadId: optionalInput(idInput("led")),
  // Null, which has to be said, is nobody.
  staffMemberId: idInput("stf").nullish(),
  channel: z.enum(channels),
  direction: z.enum(directions),
  automatic: optionalInput(z.boolean()),
  occurredAt: optionalInput(z.date()),
  subject: formField(textInput(200)),
  notes: formField(linesInput(4_000)),
});
type Touch = z.output<typeof input>;

/**
 * Notes that the dealership and a customer were in touch. Takes no version: a call that happened
 * is noted, whatever else happened to its lead.
 * @throws ROOFTOP_UNKNOWN, NOT_FOUND, STAFF_MEMBER_UNAVAILABLE
 */
export const recordInteraction = defineCommand({
  name: "interaction.record",
  requires: "interaction:write",
  input,
  async run(scope, touch) {
    const occurredAt = occurredBy(scope.now, touch.occurredAt);
    await requireKnownRooftop(scope, touch.rooftopId);
    const lead = await requireParties(scope, touch);
    const interaction = await noteInteraction(scope, {
      ...touch,
      occurredAt,
      automatic: touch.automatic ?? false,
      leadId: lead?.id ?? null,
      staffMemberId: await speakerOf(scope, touch),
      subject: touch.subject ?? null,
      notes: touch.notes ?? null,
    });
    if (lead && answersFirst(lead, interaction)) await noteFirstResponse(scope, lead, interaction);
    if (lead && reopens(lead, interaction)) await moveLead(scope, lead, "WORKING", null);
    return { interactionId: interaction.id };
  },
});

/** The lead, locked, after checking that it, the customer and the staff member belong together. */
async function requireParties(
  scope: CommandScope,
  { rooftopId, customerId, leadId, staffMemberId }: Touch,
): Promise<LeadRow | undefined> {
  if (staffMemberId != null) {
    await requireStaffMember(scope.tx, { id: staffMemberId, rooftopId }, "staffMemberId");
  }
  if (leadId === undefined) {
    await requireCustomerOf(scope, { id: customerId, rooftopId });
    return undefined;
  }
  const lead = await lockedLead(scope, leadId);
  if (lead.customerId === customerId && lead.rooftopId === rooftopId) return lead;
  throw new DomainError("INPUT_INVALID", "is a lead of another customer or rooftop", ["leadId"]);
}

/** Who does not say who spoke did so themselves, unless a machine did. */
async function speakerOf(
  scope: CommandScope,
  { staffMemberId, automatic, rooftopId }: Touch,
): Promise<string | null> {
  if (staffMemberId !== undefined) return staffMemberId;
  return automatic === true ? null : ownStaffMember(scope, rooftopId);
}

async function noteFirstResponse(
  { tx, record }: CommandScope,
  lead: LeadRow,
  { id: interactionId, occurredAt: firstRespondedAt }: InteractionRow,
): Promise<void> {
  const version = lead.version + 1;
  await tx.update(LeadEntity, { id: lead.id }, { version, firstRespondedAt });
  record(LeadResponded, {
    kind: "UPDATED",
    aggregate: { id: lead.id, version },
    rooftopId: lead.rooftopId,
    changedPaths: ["firstRespondedAt"],
    data: {
      leadId: lead.id,
      interactionId,
      firstRespondedAt: firstRespondedAt.toISOString(),
      firstResponseDueAt: lead.firstResponseDueAt.toISOString(),
    },
  });
}
