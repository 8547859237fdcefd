import { permissionsOf, roles, type Permission, type Role } from "@forecourt/schema/permissions";

/** Whether the role holds all of them. */
export function holds(role: Role, needs: readonly Permission[]): boolean {
  const held: readonly Permission[] = permissionsOf(role);
  return needs.every((permission) => held.includes(permission));
}

/** Everybody who signs in; the public door has a contract and tests of its own. */
export const staffRoles: readonly Role[] = roles.filter((role) => role !== "PUBLIC");
