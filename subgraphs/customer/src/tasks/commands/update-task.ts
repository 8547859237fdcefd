import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, linesInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { TaskUpdated } from "@forecourt/schema/events/customer";
import { formChange } from "../../form-field.ts";
import { requireStaffMember } from "../../staff/commands/require-staff-member.ts";
import { requireOpen, taskKinds } from "../task.ts";
import { TaskEntity, type TaskRow } from "../task.entity.ts";
import { lockedTask } from "./locked-task.ts";
import { taskFacts } from "./task-facts.ts";

const changes = z.object({
  kind: optionalInput(z.enum(taskKinds)),
  title: optionalInput(textInput(200)),
  notes: formChange(linesInput(4_000)),
  dueAt: optionalInput(z.date()),
  assigneeId: idInput("stf").nullish(),
});
type Changes = z.output<typeof changes>;

/**
 * Puts an open task off, gives it to somebody else or says what it is; publishes `customer.task-updated.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, TASK_COMPLETED, STAFF_MEMBER_UNAVAILABLE, NOTHING_TO_CHANGE
 */
export const updateTask = defineCommand({
  name: "task.update",
  requires: "task:write",
  input: changes.extend({ taskId: idInput("tsk"), expectedVersion: z.int() }),
  async run(scope, { taskId, expectedVersion, ...given }) {
    const task = await lockedTask(scope, taskId);
    await scope.requireVersion(task, expectedVersion);
    requireOpen(task);
    const { id, rooftopId } = task;
    const changed = changesOf(task, given);
    if (changed.assigneeId != null) {
      await requireStaffMember(scope.tx, { id: changed.assigneeId, rooftopId }, "assigneeId");
    }

    const version = task.version + 1;
    await scope.tx.update(TaskEntity, { id }, { version, ...changed });
    scope.record(TaskUpdated, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: Object.keys(changed).map((field) =>
        field === "assigneeId" ? "assignee" : field,
      ),
      data: taskFacts({ ...task, ...changed }),
    });
    return { taskId: id };
  },
});

/** @throws NOTHING_TO_CHANGE */
function changesOf(task: TaskRow, { kind, title, notes, dueAt, assigneeId }: Changes) {
  const changed: Partial<TaskRow> = {
    ...(kind === undefined || kind === task.kind ? {} : { kind }),
    ...(title === undefined || title === task.title ? {} : { title }),
    ...(notes === undefined || notes === task.notes ? {} : { notes }),
    ...(dueAt === undefined || dueAt.getTime() === task.dueAt.getTime() ? {} : { dueAt }),
    ...(assigneeId === undefined || assigneeId === task.assigneeId ? {} : { assigneeId }),
  };
  if (Object.keys(changed).length > 0) return changed;
  throw new DomainError("NOTHING_TO_CHANGE", "The task is like this already");
}
