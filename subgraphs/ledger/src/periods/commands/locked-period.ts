import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { reachOf } from "@forecourt/platform/list-scope";
import { lockedRooftop } from "../../rooftop/commands/locked-rooftop.ts";
import { AccountingPeriodEntity, type AccountingPeriodRow } from "../accounting-period.entity.ts";

/**
 * The period a command is about, at the version the caller has seen; it and its rooftop are locked. A period
 * of a rooftop where the actor may not give the command does not exist, as in a query.
 * @throws NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedPeriod(
  scope: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<AccountingPeriodRow> {
  const [found]: { rooftopId: string }[] = await scope.tx.query(
    `SELECT rooftop_id AS "rooftopId" FROM accounting_period
     WHERE id = $1 AND ($2::uuid[] IS NULL OR rooftop_id = ANY ($2))`,
    [id, reachOf(scope)],
  );
  if (!found) {
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
