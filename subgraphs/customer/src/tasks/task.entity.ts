import { table } from "@forecourt/platform/table";
import type { TaskKind } from "./task.ts";

/** Something to do by a time, at one rooftop. */
export interface TaskRow {
  id: string;
  version: number;
  rooftopId: string;
  kind: TaskKind;
  title: string;
  notes: string | null;
  dueAt: Date;
  /** Null for whoever takes it. */
  assigneeId: string | null;
  customerId: string | null;
  leadId: string | null;
  createdById: string | null;
  createdAt: Date;
  completedAt: Date | null;
  completedById: string | null;
  outcome: string | null;
}

const reference = (name: string) => ({ type: "uuid", name, nullable: true }) as const;

export const TaskEntity = table<TaskRow>({
  name: "Task",
  tableName: "task",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    rooftopId: { type: "uuid", name: "rooftop_id" },
    kind: { type: "text" },
    title: { type: "text" },
    notes: { type: "text", nullable: true },
    dueAt: { type: "timestamptz", name: "due_at" },
    assigneeId: reference("assignee_id"),
    customerId: reference("customer_id"),
    leadId: reference("lead_id"),
    createdById: reference("created_by_id"),
    createdAt: { type: "timestamptz", name: "created_at" },
    completedAt: { type: "timestamptz", name: "completed_at", nullable: true },
    completedById: reference("completed_by_id"),
    outcome: { type: "text", nullable: true },
  },
});
