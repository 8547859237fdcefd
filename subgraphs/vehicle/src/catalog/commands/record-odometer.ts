import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { OdometerRecorded } from "@forecourt/schema/events/vehicle";
import { VehicleEntity } from "../vehicle.entity.ts";

/**
 * Notes a mileage read at a business date and publishes `vehicle.odometer-recorded.v1`.
 * @throws NOT_FOUND, NOTHING_TO_CHANGE when a later reading is known
 */
export const recordOdometer = defineCommand({
  name: "vehicle.record-odometer",
  requires: "vehicle:write",
  input: z.object({
    vehicleId: z.uuid(),
    value: z.int().min(0).max(2_000_000),
    unit: z.enum(["MILE", "KILOMETER"]),
    readOn: z.iso.date(),
  }),
  async run({ tx, record }, { vehicleId, value, unit, readOn }) {
    const vehicle = await tx.findOne(VehicleEntity, {
      where: { id: vehicleId },
      lock: { mode: "pessimistic_write" },
    });
    if (!vehicle) throw new DomainError("NOT_FOUND", "There is no such vehicle", ["vehicleId"]);
    if (vehicle.odometerReadOn !== null && vehicle.odometerReadOn >= readOn) {
      throw new DomainError("NOTHING_TO_CHANGE", "A reading of that day or later is known");
    }
    const version = vehicle.version + 1;
    await tx.update(
      VehicleEntity,
      { id: vehicleId },
      { version, odometerValue: value, odometerUnit: unit, odometerReadOn: readOn },
    );
    record(OdometerRecorded, {
      kind: "UPDATED",
      aggregate: { id: vehicleId, version },
      rooftopId: null,
      changedPaths: ["odometer"],
      data: { vehicleId, value, unit, readOn },
    });
    return { vehicleId };
  },
});
