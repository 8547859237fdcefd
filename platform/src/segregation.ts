import { permissionsOf, segregated, type Permission } from "@forecourt/schema/permissions";
import type { Grant } from "./actor.ts";
import { DomainError } from "./errors.ts";

/** A pair of permissions that one person would hold together at a rooftop; `ALL` for everywhere. */
export interface SegregationBreach {
  readonly pair: readonly [Permission, Permission];
  readonly rooftop: string;
}

/**
 * What keeps one person from holding these grants: all roles at a rooftop count together, and a role held
 * everywhere counts at each. The owner is excepted where the owner is owner.
 */
export function segregationBreach(grants: readonly Grant[]): SegregationBreach | undefined {
  const rooftops = new Set(
    grants.flatMap((grant) => (grant.rooftops === "ALL" ? [] : grant.rooftops)),
  );
  for (const rooftop of ["ALL", ...rooftops]) {
    const roles = grants
      .filter(({ rooftops: at }) => at === "ALL" || at.includes(rooftop))
      .map(({ role }) => role);
    if (roles.includes("OWNER")) continue;
    const held = new Set<Permission>(roles.flatMap((role) => permissionsOf(role)));
    const pair = segregated.find(([left, right]) => held.has(left) && held.has(right));
    if (pair) return { pair, rooftop };
  }
  return undefined;
}

/** @throws GRANTS_NOT_SEGREGATED, whoever gave the grants */
export function requireSegregated(grants: readonly Grant[]): void {
  const breach = segregationBreach(grants);
  if (!breach) return;
  const [left, right] = breach.pair;
  const where = breach.rooftop === "ALL" ? "everywhere" : `at rooftop ${breach.rooftop}`;
  throw new DomainError(
    "GRANTS_NOT_SEGREGATED",
    `Nobody may hold ${left} and ${right} together ${where}`,
    ["grants"],
  );
}
