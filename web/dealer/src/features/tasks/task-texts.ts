import type { TaskFormFragment, UpdateTaskInput } from "../../__generated__/types.ts";
import { fromWallClock, toWallClock } from "../../ui/wall-clock.ts";
import type { TaskTexts } from "./task-fields.tsx";

/** A task as its form shows it. */
export function textsOf(task: TaskFormFragment, timeZone: string | undefined): TaskTexts {
  const { kind, title, dueAt, assignee, notes } = task;
  return {
    kind,
    title,
    dueAt: toWallClock(new Date(dueAt), timeZone),
    assigneeId: assignee?.id ?? "",
    notes: notes ?? "",
  };
}

type Changes = Omit<UpdateTaskInput, "idempotencyKey" | "taskId" | "expectedVersion">;

/** What was changed, as the server takes it. */
export function changesOf(texts: Partial<TaskTexts>, timeZone: string | undefined): Changes {
  const { kind, title, dueAt, assigneeId, notes } = texts;
  const due = dueAt === undefined ? undefined : fromWallClock(dueAt, timeZone);
  return {
    ...(kind !== undefined && { kind }),
    ...(title !== undefined && { title: title.trim() }),
    ...(due !== undefined && { dueAt: due.toISOString() }),
    ...(assigneeId !== undefined && { assigneeId: assigneeId === "" ? null : assigneeId }),
    ...(notes !== undefined && { notes: notes.trim() === "" ? null : notes.trim() }),
  };
}
