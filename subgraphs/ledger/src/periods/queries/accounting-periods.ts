import { mayActAt, type Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { AccountingPeriodRow } from "../accounting-period.entity.ts";

const periodColumns =
  'period.id, period.version, period.rooftop_id AS "rooftopId", period.month, period.state';

/** Periods by id; one of a rooftop the actor may not see loads as null. */
export function createPeriodById(
  database: Database,
  actor: Actor,
): Loader<string, AccountingPeriodRow> {
  return loaderBy(
    async (ids) => {
      const periods = await database.read<AccountingPeriodRow>(
        `SELECT ${periodColumns} FROM accounting_period AS period WHERE id = ANY ($1)`,
        [ids],
      );
      return periods.filter(({ rooftopId }) => mayActAt(actor, rooftopId));
    },
    (period) => period.id,
  );
}

/** The earliest open month per rooftop: the one to close next. */
export function createOpenPeriodOfRooftop(database: Database): Loader<string, AccountingPeriodRow> {
  return loaderBy(
    (rooftopIds) =>
      database.read<AccountingPeriodRow>(
        `SELECT DISTINCT ON (period.rooftop_id) ${periodColumns} FROM accounting_period AS period
         WHERE period.rooftop_id = ANY ($1) AND period.state = 'OPEN'
         ORDER BY period.rooftop_id, period.month`,
        [rooftopIds],
      ),
    (period) => period.rooftopId,
  );
}

/** Months of the books of a rooftop, the latest first. */
export function createPeriodsOfRooftop(
  database: Database,
  cursors: CursorCodec,
): ChildPages<AccountingPeriodRow> {
  return createChildPages(database, cursors, {
    list: "accountingPeriods",
    select: periodColumns,
    from: "accounting_period AS period WHERE period.rooftop_id = parent.id",
    sort: { sql: "period.month", type: "date" },
    id: { sql: "period.id", type: "uuid" },
  });
}
