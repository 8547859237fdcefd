import { choices, idConditions, oneOf, rangeConditions } from "@forecourt/platform/filter";
import type { Condition } from "@forecourt/platform/keyset";
import type { StockUnitFilter } from "../../__generated__/resolvers.ts";
import { hasLeft } from "../stock-unit.ts";

/** Age by the rooftop's calendar, as `daysInStock` in the domain. `?` is the instant of the request. */
const DAYS_IN_STOCK =
  "coalesce(unit.left_on, (?::timestamptz AT TIME ZONE rooftop.time_zone)::date) - unit.received_on";

const IS_HERE: Condition = { sql: "unit.left_on IS NULL", values: [] };

/**
 * What a caller's filter asks of a unit; `rooftop` is joined when it is about days in stock.
 * @throws LIST_TOO_LONG, ID_MALFORMED
 */
export function conditionsOf(where: StockUnitFilter, now: Date): Condition[] {
  const statuses = choices("status", where.status);
  const conditions = choices("condition", where.condition);
  const stockNumbers = choices("stockNumber", where.stockNumber);
  return [
    ...idConditions("unit.rooftop_id", "rft", "rooftopId", where.rooftopId),
    ...statuses.map((values) => oneOf("unit.status", "text", values)),
    ...conditions.map((values) => oneOf("unit.condition", "text", values)),
    ...stockNumbers.map((values) => oneOf("unit.stock_number", "text", values)),
    // Said as well so that the indexes of open units serve.
    ...(statuses.some((values) => !values.some(hasLeft)) ? [IS_HERE] : []),
    ...rangeConditions(DAYS_IN_STOCK, "int", where.daysInStock, now),
    ...rangeConditions("unit.asking_price_minor", "bigint", where.askingPrice),
    ...rangeConditions("unit.cost_minor", "bigint", where.unitCost),
    ...rangeConditions("unit.received_on", "date", where.receivedOn),
  ];
}
