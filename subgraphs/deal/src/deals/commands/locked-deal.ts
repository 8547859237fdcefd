import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { within } from "@forecourt/platform/list-scope";
import { DealEntity, type DealRow } from "../deal.entity.ts";

/**
 * The deal a command is about, locked until the transaction ends, at the version the caller has seen.
 * A deal at a rooftop where the actor may not give the command does not exist.
 * @throws NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedDeal(
  scope: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<DealRow> {
  const deal = await scope.tx.findOne(DealEntity, {
    where: { id, ...within(scope) },
    lock: { mode: "for_no_key_update" },
  });
  if (!deal) {
    throw new DomainError("NOT_FOUND", "There is no such deal", ["dealId"]);
  }
  await scope.requireVersion(deal, expectedVersion);
  return deal;
}
