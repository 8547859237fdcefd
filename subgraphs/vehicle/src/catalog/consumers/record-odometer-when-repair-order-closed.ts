import { defineConsumer } from "@forecourt/platform/consumer";
import { RepairOrderClosed } from "@forecourt/schema/events/service";
import { lockedVehicle } from "../commands/locked-vehicle.ts";
import { recordOdometer } from "../commands/record-odometer.ts";
import { isNewerReading } from "../odometer.ts";

/** The workshop reads the mileage of every car that comes in: the vehicle keeps the latest. */
export const recordOdometerWhenRepairOrderClosed = defineConsumer(
  "vehicle.record-odometer-when-repair-order-closed",
  RepairOrderClosed,
  async ({ tx, execute }, { data }) => {
    const { vehicleId, odometerIn: value, odometerUnit: unit, closedOn: readOn } = data;
    if (value === null) return;
    const reading = { value, unit, readOn };
    // Orders close out of order; an older reading than the one known is no fault.
    if (!isNewerReading(reading, await lockedVehicle(tx, vehicleId))) return;
    await execute(recordOdometer, { vehicleId, ...reading });
  },
);
