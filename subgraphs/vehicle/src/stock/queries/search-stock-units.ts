import type { Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import {
  keysetPage,
  requireListLength,
  type Condition,
  type Page,
  type SortKey,
} from "@forecourt/platform/keyset";
import { requireId } from "@forecourt/platform/type-id";
import type {
  QueryStockUnitsArgs,
  StockUnitFilter,
  StockUnitOrder,
} from "../../__generated__/resolvers.ts";
import type { StockUnitRow } from "../stock-unit.entity.ts";
import { stockUnitColumns } from "./stock-units.ts";

const SORT_KEYS_MAX = 3;
const VALUES_MAX = 500;

/** Age by the rooftop's calendar, as `daysInStock` in the domain. `?` is the instant of the request. */
const DAYS_IN_STOCK =
  "coalesce(unit.left_on, (?::timestamptz AT TIME ZONE rooftop.time_zone)::date) - unit.received_on";

/** A page of the stock list. @throws LIST_TOO_LONG, CURSOR_INVALID, BAD_USER_INPUT */
export function searchStockUnits(
  database: Database,
  cursors: CursorCodec,
  { actor, now }: { actor: Actor; now: Date },
  {
    where,
    orderBy,
    first,
    after,
  }: Pick<QueryStockUnitsArgs, "where" | "orderBy" | "after"> & { first: number },
): Promise<Page<StockUnitRow>> {
  return keysetPage(database, cursors, {
    list: "stockUnits",
    select: stockUnitColumns,
    from: "stock_unit AS unit JOIN rooftop ON rooftop.id = unit.rooftop_id",
    where: [...scopeOf(actor), ...conditionsOf(where ?? {}, now)],
    filter: where,
    sort: sortOf(orderBy ?? []),
    id: "unit.id",
    first,
    after,
  });
}

/** Rooftops the actor may not see do not exist. */
function scopeOf({ rooftopIds }: Actor): Condition[] {
  return rooftopIds === "ALL"
    ? []
    : [{ sql: "unit.rooftop_id = ANY (?::uuid[])", values: [rooftopIds] }];
}

function conditionsOf(where: StockUnitFilter, now: Date): Condition[] {
  const conditions: Condition[] = [];
  const add = (sql: string, ...values: unknown[]): void => void conditions.push({ sql, values });
  const oneOf = (column: string, path: string, values: readonly unknown[]): void => {
    add(`${column} = ANY (?)`, requireListLength(values, VALUES_MAX, path));
  };
  const { rooftopId, status, condition, stockNumber, daysInStock, askingPrice, receivedOn } = where;

  if (rooftopId?.eq)
    add("unit.rooftop_id = ?::uuid", requireId("rft", rooftopId.eq, ["where", "rooftopId"]));
  if (rooftopId?.in) {
    oneOf(
      "unit.rooftop_id::text",
      "where.rooftopId.in",
      rooftopId.in.map((id) => requireId("rft", id, ["where", "rooftopId"])),
    );
  }
  if (status?.eq) add("unit.status = ?", status.eq);
  if (status?.in) oneOf("unit.status", "where.status.in", status.in);
  if (condition?.eq) add("unit.condition = ?", condition.eq);
  if (condition?.in) oneOf("unit.condition", "where.condition.in", condition.in);
  if (stockNumber?.eq) add("unit.stock_number = ?", stockNumber.eq);
  if (stockNumber?.in) oneOf("unit.stock_number", "where.stockNumber.in", stockNumber.in);
  if (daysInStock?.eq != null) add(`${DAYS_IN_STOCK} = ?`, now, daysInStock.eq);
  if (daysInStock?.gte != null) add(`${DAYS_IN_STOCK} >= ?`, now, daysInStock.gte);
  if (daysInStock?.lte != null) add(`${DAYS_IN_STOCK} <= ?`, now, daysInStock.lte);
  if (askingPrice?.gte != null) add("unit.asking_price_minor >= ?", askingPrice.gte);
  if (askingPrice?.lte != null) add("unit.asking_price_minor <= ?", askingPrice.lte);
  if (receivedOn?.eq) add("unit.received_on = ?::date", receivedOn.eq);
  if (receivedOn?.gte) add("unit.received_on >= ?::date", receivedOn.gte);
  if (receivedOn?.lte) add("unit.received_on <= ?::date", receivedOn.lte);
  return conditions;
}

function sortOf(orderBy: readonly StockUnitOrder[]): SortKey[] {
  const keys = requireListLength(orderBy, SORT_KEYS_MAX, "orderBy").map(sortKeyOf);
  return keys.length > 0 ? keys : [{ sql: "unit.received_on", type: "date", direction: "DESC" }];
}

function sortKeyOf({ field, direction: given }: StockUnitOrder): SortKey {
  const direction = given ?? "ASC";
  switch (field) {
    case "DAYS_IN_STOCK":
      // The age of units that are here grows alike, so the day of receipt orders them, by index.
      return {
        sql: "unit.received_on",
        type: "date",
        direction: direction === "ASC" ? "DESC" : "ASC",
      };
    case "RECEIVED_ON":
      return { sql: "unit.received_on", type: "date", direction };
    case "STOCK_NUMBER":
      return { sql: "unit.stock_number", type: "text", direction };
    case "ASKING_PRICE":
      return { sql: "unit.asking_price_minor", type: "bigint", direction, nullable: true };
  }
}
