import { mayAt } from "@forecourt/platform/actor";
import type { Context } from "../../context.ts";
import type { RooftopRow } from "../rooftop.entity.ts";

/** The rooftop, unless the actor may not see it: then it is not even looked for, whether it exists or not. */
export async function visibleRooftop(
  id: string,
  { actor, rooftops }: Pick<Context, "actor" | "rooftops">,
): Promise<RooftopRow | null> {
  if (!mayAt(actor, "rooftop:read", id)) return null;
  return (await rooftops.byId(id)) ?? null;
}
