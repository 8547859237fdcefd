import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { PriceRecordRow } from "../price-record.entity.ts";

/** A price and the rooftop of its unit. */
export interface PastPrice extends PriceRecordRow {
  readonly rooftopId: string;
}

export function createPricesOfStockUnit(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<PastPrice> {
  return createChildPages(database, cursors, {
    list: "priceHistory",
    select: `price.stock_unit_id AS "stockUnitId", price.version, price.price_minor AS "priceMinor",
      price.currency, price.reason, price.changed_at AS "changedAt", price.changed_by AS "changedBy",
      unit.rooftop_id AS "rooftopId"`,
    from: `price_record AS price JOIN stock_unit AS unit ON unit.id = price.stock_unit_id
      WHERE price.stock_unit_id = parent.id`,
    scope: scopedTo("unit.rooftop_id", actor, "stock:read"),
    sort: { sql: "price.version", type: "int" },
    id: { sql: "price.version", type: "int" },
  });
}
