import type { TaskFormFragment, UpdateTaskInput } from "../../__generated__/types.ts";
import { fromLocalText, toLocalText } from "./due-time.ts";
import type { TaskTexts } from "./task-fields.tsx";

/** A task as its form shows it. */
export function textsOf({ kind, title, dueAt, assignee, notes }: TaskFormFragment): TaskTexts {
  return {
    kind,
    title,
    dueAt: toLocalText(new Date(dueAt)),
    assigneeId: assignee?.id ?? "",
    notes: notes ?? "",
  };
}

type Changes = Omit<UpdateTaskInput, "idempotencyKey" | "taskId" | "expectedVersion">;

/** What was changed, as the server takes it. */
export function changesOf({ kind, title, dueAt, assigneeId, notes }: Partial<TaskTexts>): Changes {
  const due = dueAt === undefined ? undefined : fromLocalText(dueAt);
  return {
    ...(kind !== undefined && { kind }),
    ...(title !== undefined && { title: title.trim() }),
    ...(due !== undefined && { dueAt: due }),
    ...(assigneeId !== undefined && { assigneeId: assigneeId === "" ? null : assigneeId }),
    ...(notes !== undefined && { notes: notes.trim() === "" ? null : notes.trim() }),
  };
}
