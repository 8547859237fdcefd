import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo, scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import { contactColumnsOf } from "../../visible-contact.ts";
import type { LeadRow } from "../lead.entity.ts";

export const leadColumns = `lead.id, lead.version, lead.rooftop_id AS "rooftopId",
  lead.customer_id AS "customerId", lead.stage, lead.lost_reason AS "lostReason", lead.source,
  lead.received_at AS "receivedAt", lead.first_response_due_at AS "firstResponseDueAt",
  lead.first_responded_at AS "firstRespondedAt", lead.assignee_id AS "assigneeId",
  lead.stock_unit_id AS "stockUnitId", lead.named_interest AS "namedInterest",
  lead.contact_consent AS "contactConsent",
  ${contactColumnsOf("lead", {
    comments: "comments",
    contactGivenName: "contact_given_name",
    contactFamilyName: "contact_family_name",
    contactBusinessName: "contact_business_name",
    contactEmail: "contact_email",
    contactPhone: "contact_phone",
  })}`;

/** Leads by id; one at a rooftop where the actor may not see leads loads as null. */
export function createLeadById(database: Reader, actor: Actor): Loader<string, LeadRow> {
  return loaderBy(
    (ids) =>
      database.read<LeadRow>(
        `SELECT ${leadColumns} FROM lead
         WHERE lead.id = ANY ($1) AND ($2::uuid[] IS NULL OR lead.rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "lead:read")],
      ),
    (lead) => lead.id,
  );
}

/** Leads below a parent, at rooftops where the actor may see leads, newest first. */
export function createLeadsOf(
  parent: "customer" | "stock_unit",
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<LeadRow> {
  return createChildPages(database, cursors, {
    list: `${parent}.leads`,
    select: leadColumns,
    from: `lead WHERE lead.${parent}_id = parent.id`,
    scope: scopedTo("lead.rooftop_id", actor, "lead:read"),
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
