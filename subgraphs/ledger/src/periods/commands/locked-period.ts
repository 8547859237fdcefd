import { mayActAt } from "@forecourt/platform/actor";
import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { lockedRooftop } from "../../rooftop/commands/locked-rooftop.ts";
import { AccountingPeriodEntity, type AccountingPeriodRow } from "../accounting-period.entity.ts";

/**
 * The period a command is about, at the version the caller has seen; it and its rooftop are locked. A period
 * of a rooftop the actor may not see does not exist, as in a query.
 * @throws NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedPeriod(
  scope: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<AccountingPeriodRow> {
  const found = await scope.tx.findOneBy(AccountingPeriodEntity, { id });
  if (!found || !mayActAt(scope.actor, found.rooftopId)) {
    throw new DomainError("NOT_FOUND", "There is no such accounting period", [
      "accountingPeriodId",
    ]);
  }
  await lockedRooftop(scope, found.rooftopId);
  const period = await scope.tx.findOneOrFail(AccountingPeriodEntity, {
    where: { id },
    lock: { mode: "pessimistic_write" },
  });
  await scope.requireVersion(period, expectedVersion);
  return period;
}
