import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { RooftopEntity, type RooftopRow } from "../rooftop.entity.ts";

/**
 * The rooftop whose books a command changes, locked until the transaction ends: the books of one rooftop
 * change one command at a time, which keeps entry numbers gapless and months in order.
 * @throws Forbidden, ROOFTOP_UNKNOWN
 */
export async function lockedRooftop(
  { tx, requireRooftop }: CommandScope,
  rooftopId: string,
): Promise<RooftopRow> {
  requireRooftop(rooftopId);
  const rooftop = await tx.findOne(RooftopEntity, {
    where: { id: rooftopId },
    lock: { mode: "for_no_key_update" },
  });
  if (rooftop) return rooftop;
  throw new DomainError("ROOFTOP_UNKNOWN", "There is no such rooftop", ["rooftopId"]);
}
