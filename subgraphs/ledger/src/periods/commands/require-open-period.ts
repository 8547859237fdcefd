import type { CommandScope } from "@forecourt/platform/command-scope";
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
  scope: CommandScope,
  rooftopId: string,
  effectiveOn: string,
  field = "effectiveOn",
): Promise<void> {
  const { isOpen } = await requireNotClosed(scope, rooftopId, effectiveOn, field);
  if (isOpen) return;
  const month = firstOfMonth(effectiveOn);
  const period: AccountingPeriodRow = { id: newId(), version: 1, rooftopId, month, state: "OPEN" };
  await scope.tx.insert(AccountingPeriodEntity, period);
  scope.record(AccountingPeriodOpened, {
    kind: "CREATED",
    aggregate: period,
    rooftopId,
    changedPaths: ["month", "state"],
    data: { accountingPeriodId: period.id, month },
  });
}

/** Neither the month of a date nor a later one is closed; whether it is open yet. @throws PERIOD_CLOSED */
export async function requireNotClosed(
  { tx }: CommandScope,
  rooftopId: string,
  effectiveOn: string,
  field = "effectiveOn",
): Promise<{ isOpen: boolean }> {
  const month = firstOfMonth(effectiveOn);
  const periods: { state: string }[] = await tx.query(
    `SELECT state FROM accounting_period
     WHERE rooftop_id = $1 AND (month = $2 OR (month > $2 AND state = 'CLOSED')) LIMIT 2`,
    [rooftopId, month],
  );
  if (periods.some(({ state }) => state === "CLOSED")) {
    throw new DomainError("PERIOD_CLOSED", `The books of ${month.slice(0, 7)} are closed`, [field]);
  }
  return { isOpen: periods.length > 0 };
}

function firstOfMonth(date: string): string {
  return `${date.slice(0, 7)}-01`;
}
