import { mayActAt, type Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { LeadRow } from "../lead.entity.ts";

export const leadColumns = `lead.id, lead.version, lead.rooftop_id AS "rooftopId",
  lead.customer_id AS "customerId", lead.stage, lead.lost_reason AS "lostReason", lead.source,
  lead.received_at AS "receivedAt", lead.first_response_due_at AS "firstResponseDueAt",
  lead.first_responded_at AS "firstRespondedAt", lead.assignee_id AS "assigneeId",
  lead.stock_unit_id AS "stockUnitId", lead.comments, lead.contact_given_name AS "contactGivenName",
  lead.contact_family_name AS "contactFamilyName",
  lead.contact_business_name AS "contactBusinessName", lead.contact_email AS "contactEmail",
  lead.contact_phone AS "contactPhone"`;

/** Leads by id; one at a rooftop the actor may not see loads as null. */
export function createLeadById(database: Database, actor: Actor): Loader<string, LeadRow> {
  return loaderBy(
    async (ids) => {
      const leads = await database.read<LeadRow>(
        `SELECT ${leadColumns} FROM lead WHERE lead.id = ANY ($1)`,
        [ids],
      );
      return leads.filter((lead) => mayActAt(actor, lead.rooftopId));
    },
    (lead) => lead.id,
  );
}

/** Leads below a parent, at rooftops the actor may see, newest first. */
export function createLeadsOf(
  parent: "customer" | "stock_unit",
  database: Database,
  cursors: CursorCodec,
  { rooftopIds }: Actor,
): ChildPages<LeadRow> {
  return createChildPages(database, cursors, {
    list: `${parent}.leads`,
    select: leadColumns,
    from: `lead WHERE lead.${parent}_id = parent.id`,
    ...(rooftopIds === "ALL" ? {} : { scope: { column: "lead.rooftop_id", ids: rooftopIds } }),
    sort: { sql: "lead.received_at", type: "timestamptz" },
    id: { sql: "lead.id", type: "uuid" },
  });
}

/** The lead as it is after a command. */
export function leadAfter(
  leadById: Loader<string, LeadRow>,
  { leadId }: { leadId: string },
): Promise<LeadRow | null> {
  return leadById.load(leadId);
}
