import type { Reader } from "@forecourt/platform/reader";
import { seriesAfter } from "../../stock/stock-number.ts";

const RECENT_UNITS = 200;
/** More than any rooftop has stocked, so that there is a free number among them. */
const CANDIDATES_MAX = 1_000_000;

/** The next number in the manner of the rooftop that no unit of it has had. */
export async function proposeStockNumber(database: Reader, rooftopId: string): Promise<string> {
  const recent = await database.read<{ stockNumber: string }>(
    `SELECT stock_number AS "stockNumber" FROM stock_unit WHERE rooftop_id = $1
     ORDER BY received_on DESC, id DESC LIMIT ${RECENT_UNITS}`,
    [rooftopId],
  );
  const series = seriesAfter(recent.map(({ stockNumber }) => stockNumber));
  // In the select list the series is counted only as far as it takes.
  const [free] = await database.read<{ stockNumber: string }>(
    `SELECT "stockNumber" FROM (
       SELECT number, $2 || lpad(number::text, greatest($3, length(number::text)), '0') AS "stockNumber"
       FROM (SELECT generate_series($4::bigint, $4::bigint + ${CANDIDATES_MAX}) AS number) AS later
     ) AS candidate
     WHERE number <> ALL ($5::bigint[]) AND (
       SELECT count(*) FROM stock_unit WHERE rooftop_id = $1 AND stock_number = "stockNumber") = 0
     LIMIT 1`,
    [rooftopId, series.prefix, series.digits, series.next, series.skipped],
  );
  if (free === undefined) throw new Error(`no stock number is free at rooftop ${rooftopId}`);
  return free.stockNumber;
}
