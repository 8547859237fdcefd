import { mayAt, type Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { Forbidden } from "@forecourt/platform/errors";
import { keysetPage, type Condition, type Page } from "@forecourt/platform/keyset";
import { joined } from "@forecourt/platform/keyset-conditions";
import { limitedBy, scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import { requireId } from "@forecourt/platform/type-id";
import type { QueryWorkQueueArgs } from "../../__generated__/resolvers.ts";
import { soonUntil, type WorkItem } from "../work-item.ts";

export interface WorkQueueSummary {
  readonly overdue: number;
  readonly nextTwoHours: number;
  readonly today: number;
  readonly later: number;
  readonly doneToday: number;
  readonly unansweredLeads: number;
}

export interface WorkQueuePage extends Page<WorkItem> {
  /** Null where the actor may not see tasks. */
  summary(): Promise<WorkQueueSummary | null>;
}

interface Reading {
  readonly database: Reader;
  readonly cursors: CursorCodec;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * Three arms, each a range of an index: `lead_open`, `task_open`, `task_completed`. What is open is settled
 * never, so that the condition on the day falls away there.
 */
const ITEMS = `(
    SELECT lead.id, 'UNANSWERED_LEAD' AS kind, lead.rooftop_id, lead.first_response_due_at AS due_at,
      'infinity'::timestamptz AS settled_at, 0 AS is_done, lead.assignee_id AS worker_id,
      lead.id AS lead_id, NULL::uuid AS task_id, lead.customer_id
    FROM lead WHERE lead.first_responded_at IS NULL AND lead.stage NOT IN ('WON', 'LOST')
    UNION ALL
    SELECT task.id, 'TASK', task.rooftop_id, task.due_at, 'infinity', 0, task.assignee_id,
      task.lead_id, task.id, task.customer_id
    FROM task WHERE task.completed_at IS NULL
    UNION ALL
    SELECT task.id, 'TASK', task.rooftop_id, task.due_at, task.completed_at, 1,
      task.completed_by_id, task.lead_id, task.id, task.customer_id
    FROM task WHERE task.completed_at IS NOT NULL
  ) AS item JOIN rooftop ON rooftop.id = item.rooftop_id`;

const COLUMNS = `item.id, item.kind, item.rooftop_id AS "rooftopId", rooftop.time_zone AS "timeZone",
  item.due_at AS "dueAt", item.is_done = 1 AS "isDone", item.worker_id AS "workerId",
  item.lead_id AS "leadId", item.task_id AS "taskId", item.customer_id AS "customerId"`;

/**
 * A page of what waits at a rooftop, by due time, which is the order of the groups, too; what is done comes last.
 * Two statements.
 * @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED, Forbidden for the work of others
 */
export async function workQueue(
  { database, cursors, actor, now }: Reading,
  { where, first, after }: Pick<QueryWorkQueueArgs, "where" | "after"> & { first: number },
): Promise<WorkQueuePage> {
  const assignee = where.assignee ?? "MINE";
  const rooftopId = requireId("rft", where.rooftopId, ["where", "rooftopId"]);
  if (assignee === "TEAM" && !mayAt(actor, "staff:write", rooftopId)) {
    throw new Forbidden("The work of the team needs the permission staff:write at the rooftop");
  }
  const day = await dayAt(database, rooftopId, now, actor.id);
  const scope = scopedTo("item.rooftop_id", actor, "task:read");
  const conditions = [
    ...waitingAt(rooftopId, day),
    ...(mayAt(actor, "lead:read", rooftopId) ? [] : [TASKS_ONLY]),
    ...(assignee === "TEAM" ? [] : [ownOrFree(day.ownId)]),
  ];
  const page = await keysetPage<WorkItem>(database, cursors, {
    list: "workQueue",
    select: COLUMNS,
    from: ITEMS,
    scope,
    where: conditions,
    filter: { rooftopId, assignee },
    sort: [
      { sql: "item.is_done", type: "int", direction: "ASC" },
      { sql: "item.due_at", type: "timestamptz", direction: "ASC" },
    ],
    id: "item.id",
    first,
    after,
  });
  const counted = [...limitedBy(scope).conditions, ...conditions];
  const isVisible = mayAt(actor, "task:read", rooftopId);
  return {
    ...page,
    summary: async () => (isVisible ? summaryOf(database, counted, day, now) : null),
  };
}

/** Open, or settled since the day began. */
function waitingAt(rooftopId: string, { startsAt }: Day): Condition[] {
  return [
    { sql: "item.rooftop_id = ?::uuid", values: [rooftopId] },
    { sql: "item.settled_at >= ?::timestamptz", values: [startsAt] },
  ];
}

const TASKS_ONLY: Condition = { sql: "item.kind = 'TASK'", values: [] };

/** What is done is nobody's only when somebody did it who does not work there. */
function ownOrFree(ownId: string | null): Condition {
  return {
    sql: "(item.worker_id = ?::uuid OR (item.worker_id IS NULL AND item.is_done = 0))",
    values: [ownId],
  };
}

interface Day {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Who the caller is there; null for who does not work there. */
  readonly ownId: string | null;
}

/** The day of a rooftop in which an instant lies; of an unknown one, nothing. */
async function dayAt(database: Reader, rooftopId: string, now: Date, userId: string): Promise<Day> {
  const [day] = await database.read<Day>(
    `SELECT midnight AT TIME ZONE time_zone AS "startsAt",
       (midnight + interval '1 day') AT TIME ZONE time_zone AS "endsAt",
       (SELECT id FROM staff_member
        WHERE user_id = $3 AND rooftop_id = rooftop.id AND active) AS "ownId"
     FROM rooftop, date_trunc('day', $2::timestamptz AT TIME ZONE time_zone) AS midnight
     WHERE rooftop.id = $1`,
    [rooftopId, now, userId],
  );
  return day ?? { startsAt: now, endsAt: now, ownId: null };
}

async function summaryOf(
  database: Reader,
  conditions: readonly Condition[],
  { endsAt }: Day,
  now: Date,
): Promise<WorkQueueSummary> {
  const { sql, values } = joined(conditions);
  const [at, soon, end] = [1, 2, 3].map((place) => `$${values.length + place}::timestamptz`);
  const open = (condition: string) => `count(*) FILTER (WHERE is_done = 0 AND ${condition})::int`;
  const [summary] = await database.search<WorkQueueSummary>(
    `SELECT ${open(`due_at < ${at}`)} AS overdue,
       ${open(`due_at >= ${at} AND due_at < ${soon}`)} AS "nextTwoHours",
       ${open(`due_at >= ${soon} AND due_at < ${end}`)} AS today,
       ${open(`due_at >= greatest(${soon}, ${end})`)} AS later,
       count(*) FILTER (WHERE is_done = 1)::int AS "doneToday",
       ${open("kind = 'UNANSWERED_LEAD'")} AS "unansweredLeads"
     FROM ${ITEMS} ${sql}`,
    [...values, now, soonUntil(now), endsAt],
  );
  if (!summary) throw new Error("a count without groups has one row");
  return summary;
}
