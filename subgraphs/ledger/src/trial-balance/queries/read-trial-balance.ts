import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import { accountColumns } from "../../chart/queries/accounts.ts";
import type { TrialBalance, TrialBalanceRow } from "../trial-balance.ts";

/**
 * Balances at the end of `asOf`: month sums up to the last whole month, then the lines of the month that
 * is cut. Null for a rooftop that is unknown or whose books the actor may not see.
 */
export async function readTrialBalance(
  database: Reader,
  actor: Actor,
  rooftopId: string,
  asOf: string,
): Promise<TrialBalance | null> {
  const [rooftop] = await database.read<{ currency: string }>(
    "SELECT currency FROM rooftop WHERE id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2))",
    [rooftopId, scopeValue(actor, "ledger:read")],
  );
  if (!rooftop) return null;
  const rows = await database.read<TrialBalanceRow>(
    // The day after a month's last is the first of the next, so that a whole month is never cut.
    `WITH cut AS (
       SELECT date_trunc('month', $2::date + 1)::date AS month
     ), movement AS (
       SELECT moved.account_id, moved.amount_minor
       FROM cut, account JOIN account_month AS moved ON moved.account_id = account.id
       WHERE account.rooftop_id = $1 AND moved.month < cut.month
       UNION ALL
       SELECT line.account_id, line.amount_minor
       FROM cut, journal_entry AS entry JOIN journal_line AS line ON line.entry_id = entry.id
       WHERE entry.rooftop_id = $1 AND entry.effective_on >= cut.month AND entry.effective_on <= $2
     ), balance AS (
       SELECT account_id, sum(amount_minor)::bigint AS minor
       FROM movement GROUP BY account_id HAVING sum(amount_minor) <> 0
     )
     SELECT ${accountColumns}, balance.minor AS "balanceMinor"
     FROM balance JOIN account ON account.id = balance.account_id ORDER BY account.number`,
    [rooftopId, asOf],
  );
  return { asOf, rooftopId, currency: rooftop.currency, rows };
}
