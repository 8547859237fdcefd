import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, linesInput } from "@forecourt/platform/input-rules";
import { TaskCompleted } from "@forecourt/schema/events/customer";
import { formField } from "../../form-field.ts";
import { ownStaffMember } from "../../staff/commands/own-staff-member.ts";
import { requireCompleted } from "../task.ts";
import { TaskEntity } from "../task.entity.ts";
import { lockedTask } from "./locked-task.ts";
import { taskFacts } from "./task-facts.ts";

/**
 * Notes that a task is done, by the caller; publishes `customer.task-completed.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE
 */
export const completeTask = defineCommand({
  name: "task.complete",
  requires: "task:write",
  input: z.object({
    taskId: idInput("tsk"),
    expectedVersion: z.int(),
    outcome: formField(linesInput(500)),
  }),
  async run(scope, { taskId, expectedVersion, outcome = null }) {
    const { tx, now, requireVersion, record } = scope;
    const task = await lockedTask(scope, taskId);
    await requireVersion(task, expectedVersion);
    requireCompleted(task, false);

    const { id, rooftopId } = task;
    const version = task.version + 1;
    const completedById = await ownStaffMember(scope, rooftopId);
    await tx.update(TaskEntity, { id }, { version, completedAt: now, completedById, outcome });
    record(TaskCompleted, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: ["completedAt", "completedBy", ...(outcome === null ? [] : ["outcome"])],
      data: { ...taskFacts(task), completedAt: now.toISOString(), completedById },
    });
    return { taskId: id };
  },
});
