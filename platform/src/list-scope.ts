import { Any, type FindOperator } from "typeorm";
import { rooftopsFor, type Actor, type Rooftops } from "./actor.ts";
import type { Permission } from "@forecourt/schema/permissions";
import { oneOf, type Condition } from "./keyset-conditions.ts";

/** Where the rows of a list may be; `"GROUP"` for a list of what belongs to no rooftop. */
export type ListScope = { readonly column: string; readonly rooftops: Rooftops } | "GROUP";

/** The rooftops that a list is limited to, and the condition that does it. */
export function limitedBy(scope: ListScope): { rooftops: Rooftops; conditions: Condition[] } {
  if (scope === "GROUP") return { rooftops: [], conditions: [] };
  const { column, rooftops } = scope;
  if (rooftops === "ALL") return { rooftops, conditions: [] };
  return { rooftops, conditions: [oneOf(column, "uuid", rooftops)] };
}

/** Limits a list to where the actor has the permission. @param column of the rooftop's UUID */
export function scopedTo(column: string, actor: Actor, permission: Permission): ListScope {
  return { column, rooftops: rooftopsFor(actor, permission) };
}

/** Value for `($n::uuid[] IS NULL OR rooftop_id = ANY ($n))` in statements of fixed text. */
export function scopeValue(actor: Actor, permission: Permission): readonly string[] | null {
  return reachOf({ rooftops: rooftopsFor(actor, permission) });
}

/** As `scopeValue`, for rows within reach of a command: others are neither found nor waited for. */
export function reachOf({ rooftops }: { readonly rooftops: Rooftops }): readonly string[] | null {
  return rooftops === "ALL" ? null : rooftops;
}

/** The same as a condition of a TypeORM search, for rows with a `rooftopId`. */
export function within({ rooftops }: { readonly rooftops: Rooftops }): {
  rooftopId?: FindOperator<string>;
} {
  return rooftops === "ALL" ? {} : { rooftopId: Any(rooftops) };
}
