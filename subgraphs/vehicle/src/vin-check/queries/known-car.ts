import type { Reader } from "@forecourt/platform/reader";
import type { Vin } from "../../catalog/vin.ts";

/** What the whole group knows of a VIN: that a car stands somewhere is told to all, as when it is received. */
interface KnownCar {
  readonly vehicleId: string;
  readonly openUnitId: string | null;
}

export async function knownCar(database: Reader, vin: Vin): Promise<KnownCar | undefined> {
  const [car] = await database.read<KnownCar>(
    `SELECT vehicle.id AS "vehicleId", unit.id AS "openUnitId" FROM vehicle
     LEFT JOIN stock_unit AS unit ON unit.vehicle_id = vehicle.id AND unit.left_on IS NULL
     WHERE vehicle.vin = $1`,
    [vin],
  );
  return car;
}
