import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { within } from "@forecourt/platform/list-scope";
import { TaskEntity, type TaskRow } from "../task.entity.ts";

/**
 * The task a command is about, locked until the transaction ends. One at a rooftop where the actor may not
 * give the command does not exist: it is neither found nor waited for.
 * @throws NOT_FOUND
 */
export async function lockedTask(scope: CommandScope, id: string): Promise<TaskRow> {
  const task = await scope.tx.findOne(TaskEntity, {
    where: { id, ...within(scope) },
    lock: { mode: "for_no_key_update" },
  });
  if (task) return task;
  throw new DomainError("NOT_FOUND", "There is no such task", ["taskId"]);
}
