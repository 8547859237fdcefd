import { may, type Actor } from "@forecourt/platform/actor";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { VehicleRow } from "../vehicle.entity.ts";
import type { Vin } from "../vin.ts";

const columns = `id, version, vin, model_year AS "modelYear", specification_id AS "specificationId",
  odometer_value AS "odometerValue", odometer_unit AS "odometerUnit",
  odometer_read_on AS "odometerReadOn"`;

export function createVehicleById(database: Reader, actor: Actor): Loader<string, VehicleRow> {
  return loaderBy(
    (ids) =>
      database.read<VehicleRow>(`SELECT ${columns} FROM vehicle WHERE id = ANY ($1) AND $2`, [
        ids,
        may(actor, "vehicle:read"),
      ]),
    (vehicle) => vehicle.id,
  );
}

export async function vehicleByVin(
  database: Reader,
  actor: Actor,
  vin: Vin,
): Promise<VehicleRow | undefined> {
  const [vehicle] = await database.read<VehicleRow>(
    `SELECT ${columns} FROM vehicle WHERE vin = $1 AND $2`,
    [vin, may(actor, "vehicle:read")],
  );
  return vehicle;
}
