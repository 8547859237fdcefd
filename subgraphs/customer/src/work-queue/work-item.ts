import { businessDate } from "@forecourt/platform/business-date";
import type { CodeList } from "../coded-value.ts";

/** A lead to answer or a task, at one rooftop. */
export interface WorkItem {
  readonly id: string;
  readonly kind: "UNANSWERED_LEAD" | "TASK";
  readonly rooftopId: string;
  readonly timeZone: string;
  readonly dueAt: Date;
  readonly isDone: boolean;
  /** Whose it is, or who did it; null for nobody's. */
  readonly workerId: string | null;
  readonly leadId: string | null;
  readonly taskId: string | null;
  readonly customerId: string | null;
}

const SOON_HOURS = 2;

/** Until when something is due soon. */
export function soonUntil(now: Date): Date {
  return new Date(now.getTime() + SOON_HOURS * 3_600_000);
}

/** Groups follow each other as due times do, so that a list by due time is a list by group. */
export function groupOf({ isDone, dueAt, timeZone }: WorkItem, now: Date) {
  if (isDone) return "DONE";
  if (dueAt < now) return "OVERDUE";
  if (dueAt < soonUntil(now)) return "NEXT_TWO_HOURS";
  return businessDate(dueAt, timeZone) === businessDate(now, timeZone) ? "TODAY" : "LATER";
}

/** Why things are in the queue. */
export const reasons: CodeList = {
  LEAD_UNASSIGNED: "Nobody has taken or answered this lead.",
  LEAD_UNANSWERED: "This lead waits for its first answer.",
  TASK_UNASSIGNED: "Nobody has taken this task.",
  TASK_ASSIGNED: "This task is to be done.",
  TASK_COMPLETED: "This task was done today.",
};

/** A code of `reasons`. */
export function reasonOf({ kind, isDone, workerId }: WorkItem): string {
  if (isDone) return "TASK_COMPLETED";
  if (kind === "UNANSWERED_LEAD") return workerId ? "LEAD_UNANSWERED" : "LEAD_UNASSIGNED";
  return workerId ? "TASK_ASSIGNED" : "TASK_UNASSIGNED";
}
