import { defineConsumer } from "@forecourt/platform/consumer";
import { DomainError } from "@forecourt/platform/errors";
import { RepairOrderClosed } from "@forecourt/schema/events/service";
import { recordOdometer } from "../commands/record-odometer.ts";

/** The workshop reads the mileage of every car that comes in: the vehicle keeps the latest. */
export const recordOdometerWhenRepairOrderClosed = defineConsumer(
  "vehicle.record-odometer-when-repair-order-closed",
  RepairOrderClosed,
  async ({ execute }, { data }) => {
    if (data.odometerIn === null) return;
    const reading = {
      vehicleId: data.vehicleId,
      value: data.odometerIn,
      unit: data.odometerUnit,
      readOn: data.closedOn,
    };
    try {
      await execute(recordOdometer, reading);
    } catch (error) {
      // Orders close out of order; an older reading than the one known is no fault.
      if (error instanceof DomainError && error.code === "NOTHING_TO_CHANGE") return;
      throw error;
    }
  },
);
