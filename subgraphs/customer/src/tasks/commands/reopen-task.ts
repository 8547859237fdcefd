import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput } from "@forecourt/platform/input-rules";
import { TaskReopened } from "@forecourt/schema/events/customer";
import { requireCompleted } from "../task.ts";
import { TaskEntity } from "../task.entity.ts";
import { lockedTask } from "./locked-task.ts";
import { taskFacts } from "./task-facts.ts";

/**
 * Takes back that a task is done, with its outcome; publishes `customer.task-reopened.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE
 */
export const reopenTask = defineCommand({
  name: "task.reopen",
  requires: "task:write",
  input: z.object({ taskId: idInput("tsk"), expectedVersion: z.int() }),
  async run(scope, { taskId, expectedVersion }) {
    const task = await lockedTask(scope, taskId);
    await scope.requireVersion(task, expectedVersion);
    requireCompleted(task, true);

    const { id, rooftopId } = task;
    const version = task.version + 1;
    const open = { completedAt: null, completedById: null, outcome: null };
    await scope.tx.update(TaskEntity, { id }, { version, ...open });
    scope.record(TaskReopened, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: ["completedAt", "completedBy", ...(task.outcome === null ? [] : ["outcome"])],
      data: taskFacts(task),
    });
    return { taskId: id };
  },
});
