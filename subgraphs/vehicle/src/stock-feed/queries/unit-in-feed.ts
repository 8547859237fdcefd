import { DomainError } from "@forecourt/platform/errors";
import { scopeValue } from "@forecourt/platform/list-scope";
import type { SubgraphContext } from "@forecourt/platform/subgraph";
import type { StockUnitRow } from "../../stock/stock-unit.entity.ts";
import type { FeedRow } from "../feed-row.ts";

type KnownUnit = Pick<StockUnitRow, "id" | "version" | "askingPriceMinor">;

/**
 * The unit a feed row speaks of: same rooftop, stock number and VIN; undefined for a car to receive.
 * @throws STOCK_NUMBER_TAKEN when the number belongs to another car, UNIT_LEFT_STOCK when it is gone
 */
export async function unitInFeed(
  { actor, database }: Pick<SubgraphContext, "actor" | "database">,
  rooftopId: string,
  { stockNumber, vin }: Pick<FeedRow, "stockNumber" | "vin">,
): Promise<KnownUnit | undefined> {
  const [unit] = await database.read<KnownUnit & { vin: string; leftOn: string | null }>(
    `SELECT unit.id, unit.version, unit.asking_price_minor AS "askingPriceMinor",
       unit.left_on AS "leftOn", vehicle.vin
     FROM stock_unit AS unit JOIN vehicle ON vehicle.id = unit.vehicle_id
     WHERE unit.rooftop_id = $1 AND unit.stock_number = $2
       AND ($3::uuid[] IS NULL OR unit.rooftop_id = ANY ($3))`,
    [rooftopId, stockNumber, scopeValue(actor, "stock:read")],
  );
  if (unit !== undefined && unit.vin !== vin) {
    throw new DomainError("STOCK_NUMBER_TAKEN", `${stockNumber} is the number of ${unit.vin}`, [
      "stockNumber",
    ]);
  }
  if (unit?.leftOn) {
    throw new DomainError("UNIT_LEFT_STOCK", `The car left stock on ${unit.leftOn}`, [
      "stockNumber",
    ]);
  }
  return unit;
}
