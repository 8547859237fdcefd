import type { EntityManager } from "typeorm";
import type { Role } from "@forecourt/schema/permissions";
import type { Grant } from "@forecourt/platform/actor";
import type { Database } from "@forecourt/platform/database";
import { DomainError } from "@forecourt/platform/errors";
import { requireSegregated } from "@forecourt/platform/segregation";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { RoleGrantEntity } from "./role-grant.entity.ts";

/** A grant as access tokens say it: TypeIDs of rooftops. */
export interface GrantClaim {
  readonly role: Role;
  readonly rooftops: readonly string[] | "ALL";
}

const GRANTS_MAX = 200;
const ROOFTOPS_MAX = 2_000;

/** What a subject may do where, now. */
export async function grantClaimsOf(database: Database, subject: string): Promise<GrantClaim[]> {
  const rows = await database.read<{ role: Role; rooftopIds: (string | null)[] }>(
    `SELECT role, array_agg(rooftop_id ORDER BY rooftop_id) AS "rooftopIds" FROM role_grant
     WHERE subject = $1 GROUP BY role ORDER BY role`,
    [subject],
  );
  return rows.map(({ role, rooftopIds }) => ({
    role,
    rooftops: rooftopIds.includes(null)
      ? "ALL"
      : rooftopIds.filter((id) => id !== null).map((id) => encodeId("rft", id)),
  }));
}

/**
 * Puts other grants in place of those of a subject. The caller holds the lock of the subject's row.
 * @throws GRANTS_NOT_SEGREGATED, TOO_MANY_GRANTS
 */
export async function replaceGrants(
  tx: EntityManager,
  subject: string,
  grants: readonly Grant[],
): Promise<void> {
  requireSegregated(grants);
  const rows = new Map(
    grants.flatMap(({ role, rooftops }) =>
      (rooftops === "ALL" ? [null] : rooftops).map((rooftopId) => [
        `${role} ${rooftopId}`,
        { id: newId(), subject, role, rooftopId },
      ]),
    ),
  );
  if (grants.length > GRANTS_MAX || rows.size > ROOFTOPS_MAX) {
    throw new DomainError("TOO_MANY_GRANTS", "Too many grants for one subject", ["grants"]);
  }
  await tx.delete(RoleGrantEntity, { subject });
  if (rows.size > 0) await tx.insert(RoleGrantEntity, [...rows.values()]);
}
