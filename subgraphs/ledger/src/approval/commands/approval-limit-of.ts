import type { EntityManager } from "typeorm";
import type { ApprovalLimitRow } from "../approval-limit.ts";
import { limitColumns } from "../queries/approval-limits.ts";

/** The limit of a rooftop that the caller has locked. */
export async function approvalLimitOf(
  tx: EntityManager,
  rooftopId: string,
): Promise<ApprovalLimitRow> {
  const [limit]: ApprovalLimitRow[] = await tx.query(
    `SELECT ${limitColumns}
     FROM rooftop LEFT JOIN approval_limit AS approval ON approval.rooftop_id = rooftop.id
     WHERE rooftop.id = $1`,
    [rooftopId],
  );
  if (!limit) throw new Error(`rooftop ${rooftopId} is locked and not there`);
  return limit;
}
