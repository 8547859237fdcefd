import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { amountInput, idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { StockUnitRepriced } from "@forecourt/schema/events/vehicle";
import { lockedStockUnit } from "../../stock/commands/locked-stock-unit.ts";
import { StockUnitEntity } from "../../stock/stock-unit.entity.ts";
import { PriceRecordEntity } from "../price-record.entity.ts";

/**
 * Sets what is asked for a unit, keeps the old price and publishes `vehicle.stock-unit-repriced.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, CURRENCY_MISMATCH, NOTHING_TO_CHANGE
 */
export const repriceStockUnit = defineCommand({
  name: "stock-unit.reprice",
  requires: "stock:price:write",
  input: z.object({
    stockUnitId: idInput("stk"),
    expectedVersion: z.int(),
    askingPrice: amountInput,
    reason: optionalInput(textInput(500)),
  }),
  async run(scope, { stockUnitId, expectedVersion, askingPrice, reason }) {
    const { tx, actor, now, record } = scope;
    const unit = await lockedStockUnit(scope, stockUnitId, expectedVersion);
    if (askingPrice.currency !== unit.currency) {
      throw new DomainError("CURRENCY_MISMATCH", `The unit is priced in ${unit.currency}`, [
        "askingPrice",
        "currency",
      ]);
    }
    if (askingPrice.minorUnits === unit.askingPriceMinor) {
      throw new DomainError("NOTHING_TO_CHANGE", "This is the asking price already", [
        "askingPrice",
      ]);
    }

    const version = unit.version + 1;
    const askingPriceMinor = askingPrice.minorUnits;
    await tx.update(StockUnitEntity, { id: unit.id }, { version, askingPriceMinor });
    await tx.insert(PriceRecordEntity, {
      stockUnitId: unit.id,
      version,
      priceMinor: askingPriceMinor,
      currency: unit.currency,
      reason: reason ?? null,
      changedAt: now,
      changedBy: actor.id,
    });
    record(StockUnitRepriced, {
      kind: "UPDATED",
      aggregate: { id: unit.id, version },
      rooftopId: unit.rooftopId,
      changedPaths: ["askingPrice"],
      reason,
      data: {
        stockUnitId: unit.id,
        fromMinor: unit.askingPriceMinor?.toString() ?? null,
        toMinor: askingPriceMinor.toString(),
        currency: unit.currency,
      },
    });
    return { stockUnitId: unit.id };
  },
});
