import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { newId } from "@forecourt/platform/type-id";
import { AccountingPeriodOpened } from "@forecourt/schema/events/ledger";
import { AccountingPeriodEntity, type AccountingPeriodRow } from "../accounting-period.entity.ts";

/**
 * The period of an entry takes it: the first entry of a month opens the month, unless a later one is
 * closed, because then its opening balance is final. The caller has locked the rooftop.
 * @throws PERIOD_CLOSED
 */
export async function requireOpenPeriod(
  { tx, record }: CommandScope,
  rooftopId: string,
  effectiveOn: string,
): Promise<void> {
  const month = `${effectiveOn.slice(0, 7)}-01`;
  const periods: { state: string }[] = await tx.query(
    `SELECT state FROM accounting_period
     WHERE rooftop_id = $1 AND (month = $2 OR (month > $2 AND state = 'CLOSED')) LIMIT 2`,
    [rooftopId, month],
  );
  if (periods.some(({ state }) => state === "CLOSED")) {
    throw new DomainError("PERIOD_CLOSED", `The books of ${month.slice(0, 7)} are closed`, [
      "effectiveOn",
    ]);
  }
  if (periods.length > 0) return;

  const period: AccountingPeriodRow = { id: newId(), version: 1, rooftopId, month, state: "OPEN" };
  await tx.insert(AccountingPeriodEntity, period);
  record(AccountingPeriodOpened, {
    kind: "CREATED",
    aggregate: period,
    rooftopId,
    changedPaths: ["month", "state"],
    data: { accountingPeriodId: period.id, month },
  });
}
