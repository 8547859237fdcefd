import { mayActAt, type Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { InteractionRow } from "../interaction.entity.ts";

const columns = `touch.id, touch.rooftop_id AS "rooftopId", touch.customer_id AS "customerId",
  touch.lead_id AS "leadId", touch.staff_member_id AS "staffMemberId", touch.channel,
  touch.direction, touch.automatic, touch.occurred_at AS "occurredAt",
  touch.recorded_at AS "recordedAt", touch.subject, touch.notes`;

/** Interactions by id; one at a rooftop the actor may not see loads as null. */
export function createInteractionById(
  database: Database,
  actor: Actor,
): Loader<string, InteractionRow> {
  return loaderBy(
    async (ids) => {
      const touches = await database.read<InteractionRow>(
        `SELECT ${columns} FROM interaction AS touch WHERE touch.id = ANY ($1)`,
        [ids],
      );
      return touches.filter((touch) => mayActAt(actor, touch.rooftopId));
    },
    (touch) => touch.id,
  );
}

/** Interactions below a parent, at rooftops the actor may see, newest first. */
export function createInteractionsOf(
  parent: "customer" | "lead",
  database: Database,
  cursors: CursorCodec,
  { rooftopIds }: Actor,
): ChildPages<InteractionRow> {
  return createChildPages(database, cursors, {
    list: `${parent}.interactions`,
    select: columns,
    from: `interaction AS touch WHERE touch.${parent}_id = parent.id`,
    ...(rooftopIds === "ALL" ? {} : { scope: { column: "touch.rooftop_id", ids: rooftopIds } }),
    sort: { sql: "touch.occurred_at", type: "timestamptz" },
    id: { sql: "touch.id", type: "uuid" },
  });
}
