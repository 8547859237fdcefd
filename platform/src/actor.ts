/** Who is asking: threaded through every command and query. */
export interface Actor {
  readonly kind: "STAFF" | "SERVICE";
  /** Stable id of the person or service; part of idempotency scope and audit. */
  readonly id: string;
  readonly displayName: string;
  /** `*` grants everything. */
  readonly permissions: readonly string[];
  /** UUIDs of the rooftops the actor may act at; `"ALL"` for group-wide actors. */
  readonly rooftopIds: readonly string[] | "ALL";
}

export function may(actor: Actor, permission: string): boolean {
  return actor.permissions.includes("*") || actor.permissions.includes(permission);
}

export function mayActAt(actor: Actor, rooftopId: string): boolean {
  return actor.rooftopIds === "ALL" || actor.rooftopIds.includes(rooftopId);
}

/** Reactions of one subgraph to events of another run as this actor. */
export function serviceActor(subgraph: string): Actor {
  return {
    kind: "SERVICE",
    id: `service:${subgraph}`,
    displayName: `${subgraph} subgraph`,
    permissions: ["*"],
    rooftopIds: "ALL",
  };
}

/** The caller while there is no identity provider: a manager of the demo group with every permission. */
export const demoManager: Actor = {
  kind: "STAFF",
  id: "demo-manager",
  displayName: "Demo Manager",
  permissions: ["*"],
  rooftopIds: "ALL",
};
