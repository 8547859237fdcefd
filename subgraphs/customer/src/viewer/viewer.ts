import { may, mayAt, rooftopsFor, type Actor } from "@forecourt/platform/actor";
import { permissions, type Permission } from "@forecourt/schema/permissions";

/** A rooftop and what the viewer may do there. */
export interface ViewerRooftop {
  readonly rooftopId: string;
  readonly permissions: readonly Permission[];
}

/** What the viewer may do somewhere. */
export function permissionsOfViewer(viewer: Actor): readonly Permission[] {
  return permissions.filter((permission) => may(viewer, permission));
}

/** UUIDs of all rooftops where an actor holds anything; null for the whole group. */
export function rooftopsOfViewer(actor: Actor): readonly string[] | null {
  const held = permissions.map((permission) => rooftopsFor(actor, permission));
  return held.includes("ALL") ? null : [...new Set(held.flat())];
}

/** Undefined where the viewer may do nothing. */
export function viewerRooftop(viewer: Actor, rooftopId: string): ViewerRooftop | undefined {
  const held = permissions.filter((permission) => mayAt(viewer, permission, rooftopId));
  return held.length === 0 ? undefined : { rooftopId, permissions: held };
}
