import type { CommandScope } from "@forecourt/platform/command-scope";
import { OdometerRecorded } from "@forecourt/schema/events/vehicle";
import { isNewerReading, type OdometerReading } from "../odometer.ts";
import { VehicleEntity, type VehicleRow } from "../vehicle.entity.ts";

/**
 * Notes a mileage of a locked vehicle and publishes `vehicle.odometer-recorded.v1`, unless a later reading
 * is known. Part of the command in which somebody read it. Answers whether it was noted.
 */
export async function noteOdometer(
  { tx, record }: CommandScope,
  vehicle: VehicleRow,
  reading: OdometerReading,
): Promise<boolean> {
  if (!isNewerReading(reading, vehicle)) return false;
  const { value, unit, readOn } = reading;
  const version = vehicle.version + 1;
  await tx.update(
    VehicleEntity,
    { id: vehicle.id },
    { version, odometerValue: value, odometerUnit: unit, odometerReadOn: readOn },
  );
  record(OdometerRecorded, {
    kind: "UPDATED",
    aggregate: { id: vehicle.id, version },
    rooftopId: null,
    changedPaths: ["odometer"],
    data: { vehicleId: vehicle.id, value, unit, readOn },
  });
  return true;
}
