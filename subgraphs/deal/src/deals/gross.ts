import { mayAt, type Actor } from "@forecourt/platform/actor";
import { Forbidden } from "@forecourt/platform/errors";
import type { Money } from "@forecourt/platform/money";

/**
 * Who may not see what the dealer earns does not enter what it is made of.
 * @param amounts costs and appraised values of an input; undefined where left out
 * @returns whether the actor may see gross at the rooftop
 * @throws Forbidden
 */
export function requireMayEnterCost(
  actor: Actor,
  rooftopId: string,
  amounts: readonly (Money | undefined)[],
): boolean {
  if (mayAt(actor, "deal:gross:read", rooftopId)) return true;
  if (amounts.every((amount) => amount === undefined)) return false;
  throw new Forbidden("Costs and appraised values need the permission deal:gross:read");
}
