import type { Actor } from "@forecourt/platform/actor";
import { idConditions } from "@forecourt/platform/filter";
import { joined } from "@forecourt/platform/keyset-conditions";
import { limitedBy, type ListScope } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { LeadFilter } from "../../__generated__/resolvers.ts";

/** How many open leads are in each queue of the inbox. */
export interface LeadQueues {
  readonly open: number;
  readonly unanswered: number;
  readonly overdue: number;
  readonly mine: number;
  readonly unassigned: number;
}

/** As the index `lead_open`. */
export const OPEN = "lead.stage NOT IN ('WON', 'LOST')";

/** Counts the open leads of the rooftops asked for, in one statement. @throws LIST_TOO_LONG, ID_MALFORMED */
export async function countLeadQueues(
  database: Reader,
  { actor, now, scope }: { readonly actor: Actor; readonly now: Date; readonly scope: ListScope },
  rooftopId: LeadFilter["rooftopId"],
): Promise<LeadQueues> {
  const { sql, values } = joined([
    { sql: OPEN, values: [] },
    ...limitedBy(scope).conditions,
    ...idConditions("lead.rooftop_id", "rft", "rooftopId", rooftopId),
  ]);
  const [at, user] = [values.length + 1, values.length + 2];
  const [counted] = await database.search<LeadQueues>(
    `SELECT count(*)::int AS open,
       count(*) FILTER (WHERE first_responded_at IS NULL)::int AS unanswered,
       count(*) FILTER (WHERE first_responded_at IS NULL AND first_response_due_at < $${at})::int
         AS overdue,
       count(*) FILTER (WHERE assignee_id IN (
         SELECT id FROM staff_member WHERE user_id = $${user} AND active))::int AS mine,
       count(*) FILTER (WHERE assignee_id IS NULL)::int AS unassigned
     FROM lead ${sql}`,
    [...values, now, actor.id],
  );
  if (!counted) throw new Error("a count without groups has one row");
  return counted;
}
