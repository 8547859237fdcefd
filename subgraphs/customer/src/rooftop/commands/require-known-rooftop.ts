import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { RooftopEntity } from "../rooftop.entity.ts";

/** @throws Forbidden unless the actor may act there, ROOFTOP_UNKNOWN */
export async function requireKnownRooftop(
  { tx, requireRooftop }: CommandScope,
  rooftopId: string,
): Promise<void> {
  requireRooftop(rooftopId);
  if (await tx.existsBy(RooftopEntity, { id: rooftopId })) return;
  throw new DomainError("ROOFTOP_UNKNOWN", "There is no such rooftop", ["rooftopId"]);
}
