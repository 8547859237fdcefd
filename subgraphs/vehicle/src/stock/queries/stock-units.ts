import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import { decodeId } from "@forecourt/platform/type-id";
import type { StockUnitRow } from "../stock-unit.entity.ts";

export const stockUnitColumns = `unit.id, unit.version, unit.rooftop_id AS "rooftopId",
  unit.vehicle_id AS "vehicleId", unit.stock_number AS "stockNumber", unit.status, unit.condition,
  unit.received_on AS "receivedOn", unit.left_on AS "leftOn", unit.currency,
  unit.asking_price_minor AS "askingPriceMinor"`;

/** Units by id; one at a rooftop the actor may not see loads as null. */
export function createStockUnitById(database: Reader, actor: Actor): Loader<string, StockUnitRow> {
  return loaderBy(
    (ids) =>
      database.read<StockUnitRow>(
        `SELECT ${stockUnitColumns} FROM stock_unit AS unit
         WHERE unit.id = ANY ($1) AND ($2::uuid[] IS NULL OR unit.rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "stock:read")],
      ),
    (unit) => unit.id,
  );
}

/** The unit as it is now, whatever was read of it before, for whoever lost a race. */
export async function stockUnitNow(
  stockUnitById: Loader<string, StockUnitRow>,
  id: string,
): Promise<{ stockUnit: StockUnitRow | null }> {
  const uuid = decodeId("stk", id);
  if (uuid === undefined) return { stockUnit: null };
  return { stockUnit: await stockUnitById.clear(uuid).load(uuid) };
}

/** The unit as it is after a command. */
export function stockUnitAfter(
  stockUnitById: Loader<string, StockUnitRow>,
  { stockUnitId }: { stockUnitId: string },
): Promise<StockUnitRow | null> {
  return stockUnitById.load(stockUnitId);
}
