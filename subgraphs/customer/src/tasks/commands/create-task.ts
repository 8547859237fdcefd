import { z } from "zod";
import { mayAt } from "@forecourt/platform/actor";
import { defineCommand } from "@forecourt/platform/command";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, linesInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { TaskCreated } from "@forecourt/schema/events/customer";
import { formField } from "../../form-field.ts";
import { LeadEntity } from "../../leads/lead.entity.ts";
import { requireCustomerOf } from "../../party/commands/require-customer-of.ts";
import { requireKnownRooftop } from "../../rooftop/commands/require-known-rooftop.ts";
import { ownStaffMember } from "../../staff/commands/own-staff-member.ts";
import { requireStaffMember } from "../../staff/commands/require-staff-member.ts";
import { taskKinds } from "../task.ts";
import { TaskEntity, type TaskRow } from "../task.entity.ts";
import { taskFacts } from "./task-facts.ts";

const input = z.object({
  rooftopId: idInput("rft"),
  kind: z.enum(taskKinds),
  title: textInput(200),
  notes: formField(linesInput(4_000)),
  dueAt: z.date(),
  // Null, which has to be said, is whoever takes it.
  assigneeId: idInput("stf").nullish(),
  customerId: optionalInput(idInput("cus")),
  leadId: optionalInput(idInput("led")),
});
type NewTask = z.output<typeof input>;

/**
 * Notes what somebody has to do by a time; publishes `customer.task-created.v1`.
 * @throws ROOFTOP_UNKNOWN, NOT_FOUND, STAFF_MEMBER_UNAVAILABLE
 */
export const createTask = defineCommand({
  name: "task.create",
  requires: "task:write",
  input,
  async run(scope, given) {
    const { rooftopId, assigneeId, kind, title, notes = null, dueAt } = given;
    await requireKnownRooftop(scope, rooftopId);
    const about = await requireParties(scope, given);
    const own = await ownStaffMember(scope, rooftopId);
    const task: TaskRow = {
      id: newId(),
      version: 1,
      rooftopId,
      kind,
      title,
      notes,
      dueAt,
      ...about,
      assigneeId: assigneeId === undefined ? own : assigneeId,
      createdById: own,
      createdAt: scope.now,
      completedAt: null,
      completedById: null,
      outcome: null,
    };
    await scope.tx.insert(TaskEntity, task);
    scope.record(TaskCreated, {
      kind: "CREATED",
      aggregate: task,
      rooftopId,
      changedPaths: ["kind", "title", "notes", "dueAt", "assignee", "customer", "lead"],
      data: taskFacts(task),
    });
    return { taskId: task.id };
  },
});

/** Whom and what it is about, after checking that they belong together. */
async function requireParties(
  { tx, actor, rooftops }: CommandScope,
  { rooftopId, assigneeId, customerId, leadId }: NewTask,
): Promise<Pick<TaskRow, "customerId" | "leadId">> {
  if (assigneeId != null) {
    await requireStaffMember(tx, { id: assigneeId, rooftopId }, "assigneeId");
  }
  if (leadId === undefined) {
    if (customerId === undefined) return { customerId: null, leadId: null };
    await requireCustomerOf({ tx, rooftops }, { id: customerId, rooftopId });
    return { customerId, leadId: null };
  }
  // To who may not see leads there, none exists, whatever a task would tell of it.
  const lead = mayAt(actor, "lead:read", rooftopId)
    ? await tx.findOneBy(LeadEntity, { id: leadId, rooftopId })
    : null;
  if (!lead) throw new DomainError("NOT_FOUND", "There is no such lead", ["leadId"]);
  if (customerId === undefined || customerId === lead.customerId) {
    return { customerId: lead.customerId, leadId };
  }
  throw new DomainError("INPUT_INVALID", "is a lead of another customer", ["leadId"]);
}
