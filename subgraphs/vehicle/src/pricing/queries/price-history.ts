import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import type { PriceRecordRow } from "../price-record.entity.ts";

export function createPricesOfStockUnit(
  database: Database,
  cursors: CursorCodec,
): ChildPages<PriceRecordRow> {
  return createChildPages(database, cursors, {
    list: "priceHistory",
    select: `price.stock_unit_id AS "stockUnitId", price.version, price.price_minor AS "priceMinor",
      price.currency, price.reason, price.changed_at AS "changedAt", price.changed_by AS "changedBy"`,
    from: "price_record AS price WHERE price.stock_unit_id = parent.id",
    sort: { sql: "price.version", type: "int" },
    id: { sql: "price.version", type: "int" },
  });
}
