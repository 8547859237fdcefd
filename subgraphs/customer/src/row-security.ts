import type { Permission } from "@forecourt/schema/permissions";

/** Permissions that the rows and columns of this department ask for. */
export const customerRowSecurity = [
  "customer:read",
  "customer:contact:read",
  "customer:sensitive:read",
  "lead:read",
  "interaction:read",
  "task:read",
  "staff:read",
] as const satisfies readonly Permission[];
