import {
  permissionRule,
  permissions,
  permissionsOf,
  STEP_UP_SECONDS,
  type Permission,
  type Role,
} from "@forecourt/schema/permissions";

/** UUIDs of rooftops; `"ALL"` for the whole group, including what belongs to no rooftop. */
export type Rooftops = readonly string[] | "ALL";

/** A role and where it is held. */
export interface Grant {
  readonly role: Role;
  readonly rooftops: Rooftops;
}

/** Who is asking: threaded through every command and query. */
export interface Actor {
  readonly kind: "STAFF" | "INTEGRATION" | "PUBLIC" | "SERVICE";
  /** Stable id of the person or service; part of idempotency scope and audit. */
  readonly id: string;
  readonly displayName: string;
  /** Where each permission is held; one that is missing is held nowhere. */
  readonly held: ReadonlyMap<Permission, Rooftops>;
  /** When a second factor was last given; undefined when none was. */
  readonly secondFactorAt?: Date | undefined;
  readonly roles?: readonly Role[] | undefined;
  /** Id of the session in which the actor is signed in. */
  readonly session?: string | undefined;
  /** Network address that the request came from. */
  readonly address?: string | undefined;
}

export interface Identity extends Omit<Actor, "held" | "roles"> {
  readonly grants: readonly Grant[];
}

/** An actor with the permissions that its roles give it by the matrix. */
export function actorWith({ grants, ...identity }: Identity): Actor {
  const held = new Map<Permission, Rooftops>();
  for (const { role, rooftops } of grants) {
    for (const permission of permissionsOf(role)) {
      held.set(permission, union(held.get(permission) ?? [], rooftops));
    }
  }
  const roles = [...new Set(grants.map(({ role }) => role))];
  return { ...identity, roles, held };
}

/** Rooftops at which the actor has the permission; none when it lacks it. */
export function rooftopsFor(actor: Actor, permission: Permission): Rooftops {
  return actor.held.get(permission) ?? NOWHERE;
}

/** Whether the actor has the permission anywhere. */
export function may(actor: Actor, permission: Permission): boolean {
  return rooftopsFor(actor, permission).length > 0;
}

/** @param rooftopId null for what belongs to no rooftop, which only group-wide actors reach */
export function mayAt(actor: Actor, permission: Permission, rooftopId: string | null): boolean {
  const rooftops = rooftopsFor(actor, permission);
  return rooftops === "ALL" || (rooftopId !== null && rooftops.includes(rooftopId));
}

/** Whether every rooftop of `inner` is one of `outer`. */
export function isWithin(inner: Rooftops, outer: Rooftops): boolean {
  if (outer === "ALL") return true;
  return inner !== "ALL" && inner.every((rooftop) => outer.includes(rooftop));
}

/** Whether the actor gave a second factor recently enough for permissions that ask for one. */
export function hasSteppedUp({ kind, secondFactorAt }: Actor, now: Date): boolean {
  if (kind === "SERVICE") return true;
  if (secondFactorAt === undefined) return false;
  const age = now.getTime() - secondFactorAt.getTime();
  return age >= -LEEWAY_MS && age <= STEP_UP_SECONDS * 1000;
}

/** The actor as it may act now: permissions that ask for a second factor are gone when it is stale. */
export function withoutStalePermissions(actor: Actor, now: Date): Actor {
  if (hasSteppedUp(actor, now)) return actor;
  if (!stepUpPermissions.some((permission) => actor.held.has(permission))) return actor;
  const held = new Map(actor.held);
  for (const permission of stepUpPermissions) held.delete(permission);
  return { ...actor, held };
}

/** The same actor with every permission everywhere. */
export function everywhere(actor: Actor): Actor {
  return { ...actor, held: ALL_EVERYWHERE };
}

/** Reactions of one subgraph to events of another run as this actor. */
export function serviceActor(subgraph: string): Actor {
  return {
    kind: "SERVICE",
    id: `service:${subgraph}`,
    displayName: `${subgraph} subgraph`,
    held: ALL_EVERYWHERE,
  };
}

/** A caller of the public door, who says nothing about itself. */
export const publicActor: Actor = actorWith({
  kind: "PUBLIC",
  id: "public",
  displayName: "Public",
  grants: [{ role: "PUBLIC", rooftops: "ALL" }],
});

/** Clocks of two machines differ by less; a second factor further in the future does not count. */
const LEEWAY_MS = 5_000;
const NOWHERE: readonly string[] = [];
const ALL_EVERYWHERE: ReadonlyMap<Permission, Rooftops> = new Map(
  permissions.map((permission) => [permission, "ALL"]),
);
const stepUpPermissions = permissions.filter((permission) => permissionRule(permission).stepUp);

function union(left: Rooftops, right: Rooftops): Rooftops {
  if (left === "ALL" || right === "ALL") return "ALL";
  return [...new Set([...left, ...right])];
}
