import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo, scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { AccountingPeriodRow } from "../accounting-period.entity.ts";

const periodColumns =
  'period.id, period.version, period.rooftop_id AS "rooftopId", period.month, period.state';

/** Periods by id; one of a rooftop whose books the actor may not see loads as null. */
export function createPeriodById(
  database: Reader,
  actor: Actor,
): Loader<string, AccountingPeriodRow> {
  return loaderBy(
    (ids) =>
      database.read<AccountingPeriodRow>(
        `SELECT ${periodColumns} FROM accounting_period AS period
         WHERE id = ANY ($1) AND ($2::uuid[] IS NULL OR rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "ledger:read")],
      ),
    (period) => period.id,
  );
}

/** The earliest open month per rooftop: the one to close next. */
export function createOpenPeriodOfRooftop(
  database: Reader,
  actor: Actor,
): Loader<string, AccountingPeriodRow> {
  return loaderBy(
    (rooftopIds) =>
      database.read<AccountingPeriodRow>(
        `SELECT DISTINCT ON (period.rooftop_id) ${periodColumns} FROM accounting_period AS period
         WHERE period.rooftop_id = ANY ($1) AND period.state = 'OPEN'
           AND ($2::uuid[] IS NULL OR period.rooftop_id = ANY ($2))
         ORDER BY period.rooftop_id, period.month`,
        [rooftopIds, scopeValue(actor, "ledger:read")],
      ),
    (period) => period.rooftopId,
  );
}

/** Months of the books of a rooftop, the latest first. */
export function createPeriodsOfRooftop(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<AccountingPeriodRow> {
  return createChildPages(database, cursors, {
    list: "accountingPeriods",
    select: periodColumns,
    from: "accounting_period AS period WHERE period.rooftop_id = parent.id",
    scope: scopedTo("period.rooftop_id", actor, "ledger:read"),
    sort: { sql: "period.month", type: "date" },
    id: { sql: "period.id", type: "uuid" },
  });
}
