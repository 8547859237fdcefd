import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { StockStatusRecordRow } from "../stock-status-record.entity.ts";

/** A step and the rooftop of its unit. */
export interface PastStatus extends StockStatusRecordRow {
  readonly rooftopId: string;
}

export function createStatusesOfStockUnit(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<PastStatus> {
  return createChildPages(database, cursors, {
    list: "statusHistory",
    select: `step.stock_unit_id AS "stockUnitId", step.version, step.from_status AS "from",
      step.to_status AS "to", step.reason, step.changed_at AS "changedAt",
      step.changed_by AS "changedBy", unit.rooftop_id AS "rooftopId"`,
    from: `stock_status_record AS step JOIN stock_unit AS unit ON unit.id = step.stock_unit_id
      WHERE step.stock_unit_id = parent.id`,
    scope: scopedTo("unit.rooftop_id", actor, "stock:read"),
    sort: { sql: "step.version", type: "int" },
    id: { sql: "step.version", type: "int" },
  });
}
