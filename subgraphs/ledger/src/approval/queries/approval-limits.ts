import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { ApprovalLimitRow } from "../approval-limit.ts";

export const limitColumns = `rooftop.id AS "rooftopId", rooftop.currency,
  approval.limit_minor AS "limitMinor", approval.set_at AS "setAt", approval.set_by AS "setBy",
  approval.set_by_name AS "setByName", approval.limit_of_setter_minor AS "limitOfSetterMinor"`;

/** The approval limit per rooftop; null for one whose books the actor may not see. */
export function createApprovalLimitOfRooftop(
  database: Reader,
  actor: Actor,
): Loader<string, ApprovalLimitRow> {
  return loaderBy(
    (rooftopIds) =>
      database.read<ApprovalLimitRow>(
        `SELECT ${limitColumns}
         FROM rooftop LEFT JOIN approval_limit AS approval ON approval.rooftop_id = rooftop.id
         WHERE rooftop.id = ANY ($1) AND ($2::uuid[] IS NULL OR rooftop.id = ANY ($2))`,
        [rooftopIds, scopeValue(actor, "ledger:read")],
      ),
    (limit) => limit.rooftopId,
  );
}
