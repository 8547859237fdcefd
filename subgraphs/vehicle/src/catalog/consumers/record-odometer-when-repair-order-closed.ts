import { defineConsumer } from "@forecourt/platform/consumer";
import { RepairOrderClosed } from "@forecourt/schema/events/service";
import { knownVehicle } from "../commands/locked-vehicle.ts";
import { recordOdometer } from "../commands/record-odometer.ts";
import { isNewerReading } from "../odometer.ts";

/** The workshop reads the mileage of every car that comes in: the vehicle keeps the latest. */
export const recordOdometerWhenRepairOrderClosed = defineConsumer(
  "vehicle.record-odometer-when-repair-order-closed",
  RepairOrderClosed,
  async ({ tx, execute }, { data }) => {
    const { vehicleId, odometerIn: value, odometerUnit: unit, odometerReadOn: readOn } = data;
    if (value === null) return;
    const reading = { value, unit, readOn };
    const vehicle = await knownVehicle(tx, vehicleId);
    // The workshop takes in any car; and orders close out of order. Neither is a fault.
    if (vehicle === null || !isNewerReading(reading, vehicle)) return;
    await execute(recordOdometer, { vehicleId, ...reading });
  },
);
