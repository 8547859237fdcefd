import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import type { Money } from "@forecourt/platform/money";
import { StockUnitRepriced } from "@forecourt/schema/events/vehicle";
import { publishListings } from "../../listings/commands/publish-listings.ts";
import { lockedStockUnit } from "../../stock/commands/locked-stock-unit.ts";
import { StockUnitEntity, type StockUnitRow } from "../../stock/stock-unit.entity.ts";
import { isRepriceable } from "../../stock/stock-unit.ts";
import { askingPriceInput } from "../asking-price-input.ts";
import { recordPrice } from "./record-price.ts";

/**
 * Sets what is asked for a unit, keeps the old price and publishes `vehicle.stock-unit-repriced.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, UNIT_LEFT_STOCK, CURRENCY_MISMATCH, NOTHING_TO_CHANGE
 */
export const repriceStockUnit = defineCommand({
  name: "stock-unit.reprice",
  requires: "stock:price:write",
  input: z.object({
    stockUnitId: idInput("stk"),
    expectedVersion: z.int(),
    askingPrice: askingPriceInput,
    reason: optionalInput(textInput(500)),
  }),
  async run(scope, { stockUnitId, expectedVersion, askingPrice, reason }) {
    const unit = await lockedStockUnit(scope, stockUnitId, expectedVersion);
    requireRepriceable(unit, askingPrice);

    const { id, currency } = unit;
    const version = unit.version + 1;
    const priceMinor = askingPrice.minorUnits;
    await scope.tx.update(StockUnitEntity, { id }, { version, askingPriceMinor: priceMinor });
    await recordPrice(scope, { stockUnitId: id, version, priceMinor, currency, reason });
    await publishListings(scope.tx, scope.now, unit.vehicleId);
    scope.record(StockUnitRepriced, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId: unit.rooftopId,
      changedPaths: ["askingPrice"],
      reason,
      data: {
        stockUnitId: id,
        fromMinor: unit.askingPriceMinor?.toString() ?? null,
        toMinor: priceMinor.toString(),
        currency,
      },
    });
    return { stockUnitId: id };
  },
});

function requireRepriceable(unit: StockUnitRow, { minorUnits, currency }: Money): void {
  if (!isRepriceable(unit)) {
    throw new DomainError("UNIT_LEFT_STOCK", `The unit left stock on ${unit.leftOn}`, [
      "stockUnitId",
    ]);
  }
  if (currency !== unit.currency) {
    throw new DomainError("CURRENCY_MISMATCH", `The unit is priced in ${unit.currency}`, [
      "askingPrice",
      "currency",
    ]);
  }
  if (minorUnits === unit.askingPriceMinor) {
    throw new DomainError("NOTHING_TO_CHANGE", "This is the asking price already", ["askingPrice"]);
  }
}
