import { Any } from "typeorm";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { DealEntity, type DealRow } from "../deal.entity.ts";

/**
 * The deal a command is about, locked until the transaction ends, at the version the caller has seen.
 * A deal at a rooftop where the actor may not give the command does not exist.
 * @throws NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedDeal(
  { tx, rooftops, requireVersion }: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<DealRow> {
  const deal = await tx.findOne(DealEntity, {
    where: { id, ...(rooftops === "ALL" ? {} : { rooftopId: Any(rooftops) }) },
    lock: { mode: "for_no_key_update" },
  });
  if (!deal) {
    throw new DomainError("NOT_FOUND", "There is no such deal", ["dealId"]);
  }
  await requireVersion(deal, expectedVersion);
  return deal;
}
