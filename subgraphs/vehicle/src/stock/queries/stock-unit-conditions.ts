import { BadArgument } from "@forecourt/platform/errors";
import {
  choices,
  idConditions,
  oneOf,
  rangeConditions,
  valueConditions,
} from "@forecourt/platform/filter";
import type { Condition } from "@forecourt/platform/keyset";
import type { StockUnitFilter } from "../../__generated__/resolvers.ts";
import { hasLeft } from "../stock-unit.ts";

/** Age by the rooftop's calendar, as `daysInStock` in the domain. `?` is the instant of the request. */
export const DAYS_IN_STOCK =
  "coalesce(unit.left_on, (?::timestamptz AT TIME ZONE rooftop.time_zone)::date) - unit.received_on";

const IS_HERE: Condition = { sql: "unit.left_on IS NULL", values: [] };

const SEARCH_LENGTH_MIN = 2;
const SEARCH_LENGTH_MAX = 60;

/** FROM clause with what a filter, or whoever asks more, needs of each unit. */
export function tablesOf(
  where: StockUnitFilter,
  also: { readonly rooftop?: boolean; readonly car?: boolean } = {},
): string {
  const rooftop = where.daysInStock != null || also.rooftop === true;
  const car = where.make != null || where.modelYear != null || also.car === true;
  return [
    "stock_unit AS unit",
    ...(rooftop ? ["JOIN rooftop ON rooftop.id = unit.rooftop_id"] : []),
    ...(car ? [CAR] : []),
  ].join(" ");
}

const CAR = `JOIN vehicle ON vehicle.id = unit.vehicle_id
  LEFT JOIN vehicle_specification AS spec ON spec.id = vehicle.specification_id`;

/**
 * What a caller's filter asks of a unit in the tables of `tablesOf`.
 * @throws LIST_TOO_LONG, ID_MALFORMED, BAD_USER_INPUT
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
    ...searchConditions(where.search),
    ...valueConditions("spec.make", "text", "make", where.make),
    ...rangeConditions("vehicle.model_year", "int", where.modelYear),
    ...pricedConditions(where.priced),
    ...rangeConditions(DAYS_IN_STOCK, "int", where.daysInStock, now),
    ...rangeConditions("unit.asking_price_minor", "bigint", where.askingPrice),
    ...rangeConditions("unit.cost_minor", "bigint", where.unitCost),
    ...rangeConditions("unit.received_on", "date", where.receivedOn),
  ];
}

function searchConditions(search: string | null | undefined): Condition[] {
  if (search == null) return [];
  const { length } = search.trim();
  if (length < SEARCH_LENGTH_MIN || length > SEARCH_LENGTH_MAX) {
    const message = `search takes ${SEARCH_LENGTH_MIN} to ${SEARCH_LENGTH_MAX} characters`;
    throw new BadArgument("BAD_USER_INPUT", message, ["where", "search"]);
  }
  // Said twice: the planner takes beginnings of words for far more frequent than they are, and would look for
  // the one unit all along the sort.
  const found = { sql: "unit.search_terms @@ stock_search_query(?)", values: [search] };
  return [found, found];
}

function pricedConditions(priced: boolean | null | undefined): Condition[] {
  if (priced == null) return [];
  return [{ sql: `unit.asking_price_minor IS ${priced ? "NOT NULL" : "NULL"}`, values: [] }];
}
