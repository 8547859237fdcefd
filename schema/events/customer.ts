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

/** From now on a user who signs in is this staff member; nobody is when `userId` is null. */
export const StaffMemberLinked = eventContract({
  type: "customer.staff-member-linked.v1",
  aggregateType: "StaffMember",
  data: z.object({ staffMemberId: z.uuid(), rooftopId: z.uuid(), userId: z.string().nullable() }),
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

const taskFacts = {
  taskId: z.uuid(),
  kind: z.string(),
  dueAt: z.iso.datetime(),
  assigneeId: z.uuid().nullable(),
  customerId: z.uuid().nullable(),
  leadId: z.uuid().nullable(),
};

/** Somebody has something to do by a time. What it is stays here. */
export const TaskCreated = eventContract({
  type: "customer.task-created.v1",
  aggregateType: "Task",
  data: z.object(taskFacts),
});

/** An open task is due at another time, is somebody else's or says something else. */
export const TaskUpdated = eventContract({
  type: "customer.task-updated.v1",
  aggregateType: "Task",
  data: z.object(taskFacts),
});

/** A task is done. */
export const TaskCompleted = eventContract({
  type: "customer.task-completed.v1",
  aggregateType: "Task",
  data: z.object({
    ...taskFacts,
    completedAt: z.iso.datetime(),
    completedById: z.uuid().nullable(),
  }),
});

/** A task that was completed is open again. */
export const TaskReopened = eventContract({
  type: "customer.task-reopened.v1",
  aggregateType: "Task",
  data: z.object(taskFacts),
});

/** Identity numbers, income or a bank account were recorded; `changedPaths` say which, nothing says what. */
export const FinancialProfileRecorded = eventContract({
  type: "customer.financial-profile-recorded.v1",
  aggregateType: "FinancialProfile",
  data: z.object({ customerId: z.uuid() }),
});
