import { z } from "zod";
import { eventContract } from "./event.ts";

/** The group knows a person or business. Who it is stays here: events carry no personal data. */
export const CustomerCreated = eventContract({
  type: "customer.customer-created.v1",
  aggregateType: "Customer",
  data: z.object({ customerId: z.uuid(), kind: z.enum(["PERSON", "BUSINESS"]) }),
});

/** Something about a customer changed; the event's `changedPaths` say what. */
export const CustomerUpdated = eventContract({
  type: "customer.customer-updated.v1",
  aggregateType: "Customer",
  data: z.object({ customerId: z.uuid(), kind: z.enum(["PERSON", "BUSINESS"]) }),
});

/** Somebody works at a rooftop. */
export const StaffMemberAdded = eventContract({
  type: "customer.staff-member-added.v1",
  aggregateType: "StaffMember",
  data: z.object({ staffMemberId: z.uuid(), rooftopId: z.uuid(), title: z.string() }),
});

/** A person asked for a car or for help with one. */
export const LeadCreated = eventContract({
  type: "customer.lead-created.v1",
  aggregateType: "Lead",
  data: z.object({
    leadId: z.uuid(),
    customerId: z.uuid(),
    rooftopId: z.uuid(),
    source: z.string(),
    stockUnitId: z.uuid().nullable(),
    receivedAt: z.iso.datetime(),
    firstResponseDueAt: z.iso.datetime(),
  }),
});

/** The person of an open lead asked about the same unit again. */
export const LeadRepeated = eventContract({
  type: "customer.lead-repeated.v1",
  aggregateType: "Lead",
  data: z.object({ leadId: z.uuid(), interactionId: z.uuid(), source: z.string() }),
});

/** Somebody took a lead, or gave it back to the pool (`assigneeId` null). */
export const LeadAssigned = eventContract({
  type: "customer.lead-assigned.v1",
  aggregateType: "Lead",
  data: z.object({ leadId: z.uuid(), assigneeId: z.uuid().nullable() }),
});

/** A lead moved along the road to the sale, was lost or was reopened. */
export const LeadStageChanged = eventContract({
  type: "customer.lead-stage-changed.v1",
  aggregateType: "Lead",
  data: z.object({
    leadId: z.uuid(),
    from: z.string(),
    to: z.string(),
    lostReason: z.string().nullable(),
  }),
});

/** A person answered a lead for the first time; again when an earlier answer becomes known. */
export const LeadResponded = eventContract({
  type: "customer.lead-responded.v1",
  aggregateType: "Lead",
  data: z.object({
    leadId: z.uuid(),
    interactionId: z.uuid(),
    firstRespondedAt: z.iso.datetime(),
    firstResponseDueAt: z.iso.datetime(),
  }),
});

/** The dealership and a customer were in touch. What was said stays here. */
export const InteractionRecorded = eventContract({
  type: "customer.interaction-recorded.v1",
  aggregateType: "Interaction",
  data: z.object({
    interactionId: z.uuid(),
    customerId: z.uuid(),
    leadId: z.uuid().nullable(),
    staffMemberId: z.uuid().nullable(),
    channel: z.string(),
    direction: z.enum(["INBOUND", "OUTBOUND"]),
    automatic: z.boolean(),
    occurredAt: z.iso.datetime(),
  }),
});

/** Identity numbers, income or a bank account were recorded; `changedPaths` say which, nothing says what. */
export const FinancialProfileRecorded = eventContract({
  type: "customer.financial-profile-recorded.v1",
  aggregateType: "FinancialProfile",
  data: z.object({ customerId: z.uuid() }),
});
