import type { EntityManager } from "typeorm";
import { z } from "zod";
import { businessDate } from "@forecourt/platform/business-date";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { amountInput, idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { StockUnitReceived } from "@forecourt/schema/events/vehicle";
import { registerVehicle } from "../../catalog/commands/register-vehicle.ts";
import type { VinDecoder } from "../../catalog/decode-vin.ts";
import { VehicleEntity, type VehicleRow } from "../../catalog/vehicle.entity.ts";
import { parseVin, type ParsedVin } from "../../catalog/vin.ts";
import { PriceRecordEntity } from "../../pricing/price-record.entity.ts";
import { RooftopEntity, type RooftopRow } from "../../rooftop/rooftop.entity.ts";
import { isFirstStatus, stockUnitConditions, stockUnitStatuses } from "../stock-unit.ts";
import { StockUnitEntity, type StockUnitRow } from "../stock-unit.entity.ts";

const odometer = z.object({
  value: z.int().min(0, "must not be negative").max(2_000_000, "is more than a car can drive"),
  unit: z.enum(["MILE", "KILOMETER"]),
});

const input = z.object({
  rooftopId: idInput("rft"),
  vin: z.string().max(64),
  vinOverrideReason: optionalInput(textInput(500)),
  stockNumber: textInput(24),
  condition: z.enum(stockUnitConditions),
  status: optionalInput(
    z
      .enum(stockUnitStatuses)
      .refine(isFirstStatus, "a unit begins as ON_ORDER, IN_TRANSIT or RECEIVED"),
  ),
  odometer: optionalInput(odometer),
  cost: optionalInput(amountInput),
  askingPrice: optionalInput(amountInput),
});
type Receipt = z.output<typeof input>;

/**
 * Takes a vehicle into the stock of a rooftop and publishes `vehicle.stock-unit-received.v1`.
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
    async run({ tx, actor, now, requireRooftop, record }, receipt) {
      requireRooftop(receipt.rooftopId);
      const parsed = requireVin(receipt, decoder);
      const rooftop = await tx.findOneBy(RooftopEntity, { id: receipt.rooftopId });
      if (!rooftop) {
        throw new DomainError("ROOFTOP_UNKNOWN", "There is no such rooftop", ["rooftopId"]);
      }
      requireCurrency(receipt, rooftop);

      const decoded = decoder.decode(parsed.vin);
      const vehicle = await registerVehicle(tx, parsed.vin, decoded);
      const unit = openUnit(receipt, rooftop, vehicle, now);
      await tx.insert(StockUnitEntity, unit);
      await noteReading(tx, vehicle, receipt, unit.receivedOn);
      if (unit.askingPriceMinor !== null) {
        await tx.insert(PriceRecordEntity, {
          stockUnitId: unit.id,
          version: unit.version,
          priceMinor: unit.askingPriceMinor,
          currency: unit.currency,
          reason: null,
          changedAt: now,
          changedBy: actor.id,
        });
      }
      record(StockUnitReceived, {
        kind: "CREATED",
        aggregate: unit,
        rooftopId: unit.rooftopId,
        changedPaths: ["stockNumber", "status", "condition", "unitCost", "askingPrice"],
        reason: receipt.vinOverrideReason,
        data: {
          stockUnitId: unit.id,
          vehicleId: vehicle.id,
          stockNumber: unit.stockNumber,
          condition: unit.condition,
          status: unit.status,
          costMinor: unit.costMinor?.toString() ?? null,
          askingPriceMinor: unit.askingPriceMinor?.toString() ?? null,
          currency: unit.currency,
        },
      });
      return { stockUnitId: unit.id };
    },
  });

function requireVin(receipt: Receipt, { isKnownWmi }: VinDecoder): ParsedVin {
  const parsed = parseVin(receipt.vin, { isKnownWmi });
  if (parsed.checkDigit !== "WRONG" || receipt.vinOverrideReason !== undefined) return parsed;
  throw new DomainError(
    "VIN_CHECK_DIGIT_WRONG",
    `Position 9 of ${parsed.vin} should be ${parsed.expectedCheckDigit}; give vinOverrideReason to accept it`,
    ["vin"],
  );
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
  vehicle: VehicleRow,
  now: Date,
): StockUnitRow {
  return {
    id: newId(),
    version: 1,
    rooftopId: rooftop.id,
    vehicleId: vehicle.id,
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

async function noteReading(
  tx: EntityManager,
  vehicle: VehicleRow,
  { odometer: reading }: Receipt,
  readOn: string,
): Promise<void> {
  if (reading === undefined) return;
  await tx.update(
    VehicleEntity,
    { id: vehicle.id },
    {
      version: vehicle.version + 1,
      odometerValue: reading.value,
      odometerUnit: reading.unit,
      odometerReadOn: readOn,
    },
  );
}
