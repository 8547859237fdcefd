import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { DealEntity, type DealRow } from "../deal.entity.ts";

/**
 * The deal a command is about, locked until the transaction ends, at the version the caller has seen.
 * @throws NOT_FOUND, Forbidden, VERSION_CONFLICT
 */
export async function lockedDeal(
  { tx, requireRooftop, requireVersion }: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<DealRow> {
  const deal = await tx.findOne(DealEntity, { where: { id }, lock: { mode: "pessimistic_write" } });
  if (!deal) throw new DomainError("NOT_FOUND", "There is no such deal", ["dealId"]);
  requireRooftop(deal.rooftopId);
  await requireVersion(deal, expectedVersion);
  return deal;
}
