import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import { OPEN } from "./lead-queues.ts";

export interface CountOf {
  readonly id: string;
  readonly count: number;
}

/** How often a person tried to reach each enquirer; null where the actor may not see interactions. */
export function createAttemptsOf(database: Reader, actor: Actor): Loader<string, CountOf> {
  return loaderBy(
    (ids) =>
      database.read<CountOf>(
        `SELECT lead.id, (
           SELECT count(*)::int FROM interaction AS touch
           WHERE touch.lead_id = lead.id AND touch.direction = 'OUTBOUND' AND NOT touch.automatic
         ) AS count FROM lead
         WHERE lead.id = ANY ($1) AND ($2::uuid[] IS NULL OR lead.rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "interaction:read")],
      ),
    ({ id }) => id,
  );
}

/** How many leads about each stock unit are open, at rooftops where the actor may see leads. */
export function createOpenLeadsOf(database: Reader, actor: Actor): Loader<string, CountOf> {
  return loaderBy(
    (ids) =>
      database.read<CountOf>(
        `SELECT lead.stock_unit_id AS id, count(*)::int AS count FROM lead
         WHERE lead.stock_unit_id = ANY ($1) AND ${OPEN}
           AND ($2::uuid[] IS NULL OR lead.rooftop_id = ANY ($2))
         GROUP BY lead.stock_unit_id`,
        [ids, scopeValue(actor, "lead:read")],
      ),
    ({ id }) => id,
  );
}
