import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { publishChangedVehicle } from "../../listings/commands/publish-listings.ts";
import { lockedVehicle } from "./locked-vehicle.ts";
import { noteOdometer } from "./note-odometer.ts";

export const odometerInput = z.object({
  value: z.int().min(0, "must not be negative").max(2_000_000, "is more than a car can drive"),
  unit: z.enum(["MILE", "KILOMETER"]),
});

/**
 * Notes a mileage read at a business date and publishes `vehicle.odometer-recorded.v1`.
 * @throws NOT_FOUND, NOTHING_TO_CHANGE when a later reading is known
 */
export const recordOdometer = defineCommand({
  name: "vehicle.record-odometer",
  requires: "vehicle:write",
  input: z.object({ vehicleId: z.uuid(), ...odometerInput.shape, readOn: z.iso.date() }),
  async run(scope, { vehicleId, ...reading }) {
    const vehicle = await lockedVehicle(scope.tx, vehicleId);
    const noted = await noteOdometer(scope, vehicle, reading);
    if (!noted) throw new DomainError("NOTHING_TO_CHANGE", "A later reading is known");
    await publishChangedVehicle(scope.tx, scope.now, vehicleId);
    return { vehicleId };
  },
});
