import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo, scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import { contactColumnsOf } from "../../visible-contact.ts";
import type { TaskRow } from "../task.entity.ts";

const columns = `task.id, task.version, task.rooftop_id AS "rooftopId", task.kind, task.title,
  task.due_at AS "dueAt", task.assignee_id AS "assigneeId", task.customer_id AS "customerId",
  task.lead_id AS "leadId", task.created_by_id AS "createdById", task.created_at AS "createdAt",
  task.completed_at AS "completedAt", task.completed_by_id AS "completedById",
  ${contactColumnsOf("task", { notes: "notes", outcome: "outcome" })}`;

/** Tasks by id; one at a rooftop where the actor may not see tasks loads as null. */
export function createTaskById(database: Reader, actor: Actor): Loader<string, TaskRow> {
  return loaderBy(
    (ids) =>
      database.read<TaskRow>(
        `SELECT ${columns} FROM task
         WHERE task.id = ANY ($1) AND ($2::uuid[] IS NULL OR task.rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "task:read")],
      ),
    (task) => task.id,
  );
}

/** Tasks below a parent, at rooftops where the actor may see tasks, the last due first. */
export function createTasksOf(
  parent: "customer" | "lead",
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<TaskRow> {
  return createChildPages(database, cursors, {
    list: `${parent}.tasks`,
    select: columns,
    from: `task WHERE task.${parent}_id = parent.id`,
    scope: scopedTo("task.rooftop_id", actor, "task:read"),
    sort: { sql: "task.due_at", type: "timestamptz" },
    id: { sql: "task.id", type: "uuid" },
  });
}
