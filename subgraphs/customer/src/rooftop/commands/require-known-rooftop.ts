import { unknownRooftop, type CommandScope } from "@forecourt/platform/command-scope";
import { RooftopEntity } from "../rooftop.entity.ts";

/**
 * The database is asked first: a rooftop where the actor may not act takes as long as one that is not there.
 * @throws ROOFTOP_UNKNOWN
 */
export async function requireKnownRooftop(
  { tx, requireRooftop }: Pick<CommandScope, "tx" | "requireRooftop">,
  rooftopId: string,
): Promise<void> {
  const isKnown = await tx.existsBy(RooftopEntity, { id: rooftopId });
  requireRooftop(rooftopId);
  if (!isKnown) throw unknownRooftop();
}
