import type { EntityManager } from "typeorm";
import { DomainError } from "@forecourt/platform/errors";
import { StaffMemberEntity } from "../staff-member.entity.ts";

/**
 * Somebody who can be given work at a rooftop: active, and employed there.
 * @throws STAFF_MEMBER_UNAVAILABLE at `path`
 */
export async function requireStaffMember(
  tx: EntityManager,
  { id, rooftopId }: { readonly id: string; readonly rooftopId: string },
  path: string,
): Promise<void> {
  if (await tx.existsBy(StaffMemberEntity, { id, rooftopId, active: true })) return;
  throw new DomainError("STAFF_MEMBER_UNAVAILABLE", "Nobody active at the rooftop has this id", [
    path,
  ]);
}
