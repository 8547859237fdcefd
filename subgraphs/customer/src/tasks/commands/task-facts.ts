import type { TaskRow } from "../task.entity.ts";

/** What events tell of a task: no text. */
export function taskFacts({ id, kind, dueAt, assigneeId, customerId, leadId }: TaskRow) {
  return { taskId: id, kind, dueAt: dueAt.toISOString(), assigneeId, customerId, leadId };
}
