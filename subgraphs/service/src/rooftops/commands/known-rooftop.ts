import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { RooftopEntity, type RooftopRow } from "../rooftop.entity.ts";

/** The rooftop a command works at. @throws Forbidden, ROOFTOP_UNKNOWN */
export async function knownRooftop(
  { tx, requireRooftop }: CommandScope,
  rooftopId: string,
): Promise<RooftopRow> {
  requireRooftop(rooftopId);
  const rooftop = await tx.findOneBy(RooftopEntity, { id: rooftopId });
  if (rooftop) return rooftop;
  throw new DomainError("ROOFTOP_UNKNOWN", "There is no such rooftop", ["rooftopId"]);
}
