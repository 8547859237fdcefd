import { unknownRooftop, type CommandScope } from "@forecourt/platform/command-scope";
import { RooftopEntity, type RooftopRow } from "../rooftop.entity.ts";

/**
 * The rooftop a command works at. It is looked for before the actor is judged, so that one where the actor may
 * not act takes as long as one that does not exist.
 * @throws ROOFTOP_UNKNOWN
 */
export async function knownRooftop(
  { tx, requireRooftop }: CommandScope,
  rooftopId: string,
): Promise<RooftopRow> {
  const rooftop = await tx.findOneBy(RooftopEntity, { id: rooftopId });
  requireRooftop(rooftopId);
  if (rooftop) return rooftop;
  throw unknownRooftop();
}
