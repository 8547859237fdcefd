import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo, scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import { contactColumnsOf } from "../../visible-contact.ts";
import type { InteractionRow } from "../interaction.entity.ts";

const columns = `touch.id, touch.rooftop_id AS "rooftopId", touch.customer_id AS "customerId",
  touch.lead_id AS "leadId", touch.staff_member_id AS "staffMemberId", touch.channel,
  touch.direction, touch.automatic, touch.occurred_at AS "occurredAt",
  touch.recorded_at AS "recordedAt",
  ${contactColumnsOf("touch", { subject: "subject", notes: "notes" })}`;

/** Interactions by id; one at a rooftop the actor may not see loads as null. */
export function createInteractionById(
  database: Reader,
  actor: Actor,
): Loader<string, InteractionRow> {
  return loaderBy(
    (ids) =>
      database.read<InteractionRow>(
        `SELECT ${columns} FROM interaction AS touch
         WHERE touch.id = ANY ($1) AND ($2::uuid[] IS NULL OR touch.rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "interaction:read")],
      ),
    (touch) => touch.id,
  );
}

/** Interactions below a parent, at rooftops the actor may see, newest first. */
export function createInteractionsOf(
  parent: "customer" | "lead",
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<InteractionRow> {
  return createChildPages(database, cursors, {
    list: `${parent}.interactions`,
    select: columns,
    from: `interaction AS touch WHERE touch.${parent}_id = parent.id`,
    scope: scopedTo("touch.rooftop_id", actor, "interaction:read"),
    sort: { sql: "touch.occurred_at", type: "timestamptz" },
    id: { sql: "touch.id", type: "uuid" },
  });
}
