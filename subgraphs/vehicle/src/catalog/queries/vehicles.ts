import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Database } from "@forecourt/platform/database";
import type { VehicleRow } from "../vehicle.entity.ts";
import type { Vin } from "../vin.ts";

const columns = `id, version, vin, model_year AS "modelYear", specification_id AS "specificationId",
  odometer_value AS "odometerValue", odometer_unit AS "odometerUnit",
  odometer_read_on AS "odometerReadOn"`;

export function createVehicleById(database: Database): Loader<string, VehicleRow> {
  return loaderBy(
    (ids) => database.read<VehicleRow>(`SELECT ${columns} FROM vehicle WHERE id = ANY ($1)`, [ids]),
    (vehicle) => vehicle.id,
  );
}

export async function vehicleByVin(database: Database, vin: Vin): Promise<VehicleRow | undefined> {
  const [vehicle] = await database.read<VehicleRow>(
    `SELECT ${columns} FROM vehicle WHERE vin = $1`,
    [vin],
  );
  return vehicle;
}
