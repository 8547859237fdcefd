import { z } from "zod";
import { eventContract } from "./event.ts";

/** Amounts are signed minor units as text, so that no reader rounds them. */
const minorUnits = z.string().regex(/^-?\d+$/);

/** A point of sale exists; other departments may work there. */
export const RooftopOpened = eventContract({
  type: "vehicle.rooftop-opened.v1",
  aggregateType: "Rooftop",
  data: z.object({
    rooftopId: z.uuid(),
    name: z.string(),
    timeZone: z.string(),
    currency: z.string().length(3),
  }),
});

/** A car came into the stock of a rooftop. */
export const StockUnitReceived = eventContract({
  type: "vehicle.stock-unit-received.v1",
  aggregateType: "StockUnit",
  data: z.object({
    stockUnitId: z.uuid(),
    vehicleId: z.uuid(),
    stockNumber: z.string(),
    condition: z.string(),
    status: z.string(),
    costMinor: minorUnits.nullable(),
    askingPriceMinor: minorUnits.nullable(),
    currency: z.string().length(3),
  }),
});

/** The asking price of a unit changed. */
export const StockUnitRepriced = eventContract({
  type: "vehicle.stock-unit-repriced.v1",
  aggregateType: "StockUnit",
  data: z.object({
    stockUnitId: z.uuid(),
    fromMinor: minorUnits.nullable(),
    toMinor: minorUnits,
    currency: z.string().length(3),
  }),
});

/** A unit took a step in its life. */
export const StockUnitStatusChanged = eventContract({
  type: "vehicle.stock-unit-status-changed.v1",
  aggregateType: "StockUnit",
  data: z.object({ stockUnitId: z.uuid(), from: z.string(), to: z.string() }),
});

/** A newer mileage of a car is known. */
export const OdometerRecorded = eventContract({
  type: "vehicle.odometer-recorded.v1",
  aggregateType: "Vehicle",
  data: z.object({
    vehicleId: z.uuid(),
    value: z.int().min(0),
    unit: z.enum(["MILE", "KILOMETER"]),
    readOn: z.iso.date(),
  }),
});
