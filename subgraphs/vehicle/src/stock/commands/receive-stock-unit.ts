import { z } from "zod";
import { businessDate } from "@forecourt/platform/business-date";
import { defineCommand } from "@forecourt/platform/command";
import { unknownRooftop } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { amountInput, idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { StockUnitReceived } from "@forecourt/schema/events/vehicle";
import { noteOdometer } from "../../catalog/commands/note-odometer.ts";
import { odometerInput } from "../../catalog/commands/record-odometer.ts";
import { registerVehicle } from "../../catalog/commands/register-vehicle.ts";
import type { VinDecoder } from "../../catalog/decode-vin.ts";
import type { ParsedVin } from "../../catalog/vin.ts";
import { askingPriceInput } from "../../pricing/asking-price-input.ts";
import { publishListings } from "../../listings/commands/publish-listings.ts";
import { recordPrice } from "../../pricing/commands/record-price.ts";
import { RooftopEntity, type RooftopRow } from "../../rooftop/rooftop.entity.ts";
import { receiptWarningCodes } from "../receipt-warnings.ts";
import { requireVin } from "../require-vin.ts";
import {
  isFirstStatus,
  STOCK_NUMBER_LENGTH_MAX,
  stockUnitConditions,
  stockUnitStatuses,
} from "../stock-unit.ts";
import { StockUnitEntity, type StoredStockUnit } from "../stock-unit.entity.ts";
import { recordStatus } from "./record-status.ts";

/** Of the first car. */
const MODEL_YEAR_MIN = 1886;
const MODEL_YEAR_MAX = 2100;

const input = z.object({
  rooftopId: idInput("rft"),
  vin: z.string().max(64, "is too long for a VIN"),
  vinOverrideReason: optionalInput(textInput(500)),
  modelYear: optionalInput(z.int().min(MODEL_YEAR_MIN).max(MODEL_YEAR_MAX)),
  stockNumber: textInput(STOCK_NUMBER_LENGTH_MAX),
  condition: z.enum(stockUnitConditions),
  status: optionalInput(
    z
      .enum(stockUnitStatuses)
      .refine(isFirstStatus, "a unit begins as ON_ORDER, IN_TRANSIT or RECEIVED"),
  ),
  odometer: optionalInput(odometerInput),
  cost: optionalInput(amountInput),
  askingPrice: optionalInput(askingPriceInput),
});
type Receipt = z.output<typeof input>;

/**
 * Takes a vehicle into the stock of a rooftop and publishes `vehicle.stock-unit-received.v1`, with a mileage
 * `vehicle.odometer-recorded.v1` too.
 * @throws VIN_MALFORMED, VIN_CHECK_DIGIT_WRONG, ROOFTOP_UNKNOWN, CURRENCY_MISMATCH, STOCK_NUMBER_TAKEN,
 * VEHICLE_IN_STOCK
 */
export const receiveStockUnit = (decoder: VinDecoder) =>
  defineCommand({
    name: "stock-unit.receive",
    requires: "stock:write",
    input,
    constraints: {
      stock_unit_number: ({ stockNumber }) =>
        new DomainError("STOCK_NUMBER_TAKEN", `${stockNumber} is used at this rooftop`, [
          "stockNumber",
        ]),
      stock_unit_open_vehicle: () =>
        new DomainError("VEHICLE_IN_STOCK", "This car is in the group's stock already", ["vin"]),
    },
    async run(scope, receipt) {
      const { tx, now, requireRooftop, record } = scope;
      // Judged when it was looked for, so that another's rooftop takes as long as none.
      const rooftop = await tx.findOneBy(RooftopEntity, { id: receipt.rooftopId });
      requireRooftop(receipt.rooftopId);
      if (!rooftop) throw unknownRooftop();
      const parsed = requireVin(receipt, decoder);
      requireCurrency(receipt, rooftop);

      const decoded = decoder.decode(parsed.vin);
      const vehicle = await registerVehicle(tx, parsed.vin, decoded, receipt.modelYear);
      const unit = openUnit(receipt, rooftop, vehicle.id, now);
      await tx.insert(StockUnitEntity, unit);
      record(StockUnitReceived, {
        ...receivedFact(unit),
        reason: isOutOfTheOrdinary(parsed) ? receipt.vinOverrideReason : undefined,
      });
      const { id: stockUnitId, version, currency, askingPriceMinor: priceMinor } = unit;
      await recordStatus(scope, { stockUnitId, version, from: null, to: unit.status });
      if (priceMinor !== null) {
        await recordPrice(scope, { stockUnitId, version, priceMinor, currency });
      }
      if (receipt.odometer) {
        await noteOdometer(scope, vehicle, { ...receipt.odometer, readOn: unit.receivedOn });
      }
      await publishListings(tx, now, vehicle.id);
      return { stockUnitId, warnings: receiptWarningCodes(parsed, decoded) };
    },
  });

/** Whether somebody had to look at the car to know that its VIN is right. */
function isOutOfTheOrdinary({ kind, checkDigit }: ParsedVin): boolean {
  return checkDigit === "WRONG" || kind === "PRE_1981";
}

function requireCurrency(receipt: Receipt, rooftop: RooftopRow): void {
  for (const field of ["cost", "askingPrice"] as const) {
    const amount = receipt[field];
    if (amount !== undefined && amount.currency !== rooftop.currency) {
      throw new DomainError("CURRENCY_MISMATCH", `${rooftop.name} trades in ${rooftop.currency}`, [
        field,
        "currency",
      ]);
    }
  }
}

function openUnit(
  receipt: Receipt,
  rooftop: RooftopRow,
  vehicleId: string,
  now: Date,
): StoredStockUnit {
  return {
    id: newId(),
    version: 1,
    rooftopId: rooftop.id,
    vehicleId,
    stockNumber: receipt.stockNumber,
    status: receipt.status ?? "RECEIVED",
    condition: receipt.condition,
    receivedOn: businessDate(now, rooftop.timeZone),
    leftOn: null,
    currency: rooftop.currency,
    costMinor: receipt.cost?.minorUnits ?? null,
    askingPriceMinor: receipt.askingPrice?.minorUnits ?? null,
  };
}

function receivedFact(unit: StoredStockUnit) {
  return {
    kind: "CREATED",
    aggregate: unit,
    rooftopId: unit.rooftopId,
    changedPaths: ["stockNumber", "status", "condition", "unitCost", "askingPrice"],
    data: {
      stockUnitId: unit.id,
      vehicleId: unit.vehicleId,
      stockNumber: unit.stockNumber,
      condition: unit.condition,
      status: unit.status,
      costMinor: unit.costMinor?.toString() ?? null,
      askingPriceMinor: unit.askingPriceMinor?.toString() ?? null,
      currency: unit.currency,
    },
  } as const;
}
