import { mayActAt } from "@forecourt/platform/actor";
import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { DealEntity, type DealRow } from "../deal.entity.ts";

/**
 * The deal a command is about, locked until the transaction ends, at the version the caller has seen.
 * A deal of a rooftop the actor may not see does not exist, as in a query.
 * @throws NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedDeal(
  { tx, actor, requireVersion }: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<DealRow> {
  const deal = await tx.findOne(DealEntity, { where: { id }, lock: { mode: "for_no_key_update" } });
  if (!deal || !mayActAt(actor, deal.rooftopId)) {
    throw new DomainError("NOT_FOUND", "There is no such deal", ["dealId"]);
  }
  await requireVersion(deal, expectedVersion);
  return deal;
}
