import type { EntityManager } from "typeorm";
import { newId } from "@forecourt/platform/type-id";
import type { DecodedVehicle } from "../decode-vin.ts";
import { specificationOf } from "../specification-of.ts";
import { VehicleEntity, type VehicleRow } from "../vehicle.entity.ts";
import type { Vin } from "../vin.ts";

/**
 * The vehicle with this VIN, locked until the transaction ends; created with its specification when the
 * group sees it for the first time. Part of the command that brings the car in.
 */
export async function registerVehicle(
  tx: EntityManager,
  vin: Vin,
  decoded: DecodedVehicle | undefined,
): Promise<VehicleRow> {
  const specificationId = decoded?.make ? await storeSpecification(tx, decoded) : null;
  await tx
    .createQueryBuilder()
    .insert()
    .into(VehicleEntity)
    .values({
      id: newId(),
      version: 1,
      vin,
      modelYear: decoded?.modelYear ?? null,
      specificationId,
      odometerValue: null,
      odometerUnit: null,
      odometerReadOn: null,
    })
    .orIgnore()
    .execute();
  return tx.findOneOrFail(VehicleEntity, { where: { vin }, lock: { mode: "pessimistic_write" } });
}

async function storeSpecification(tx: EntityManager, decoded: DecodedVehicle): Promise<string> {
  const { fingerprint, ...facts } = specificationOf(decoded);
  const columns = Object.values(facts);
  // DO UPDATE instead of DO NOTHING, so that the row of a concurrent insert is returned as well.
  const [row]: { id: string }[] = await tx.query(
    `INSERT INTO vehicle_specification (id, fingerprint, make, model, series, trim, engine,
       body_style_code, body_style_label, drivetrain_code, drivetrain_label, fuel_type_code,
       fuel_type_label, transmission, doors, city_mpg, highway_mpg)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     ON CONFLICT (fingerprint) DO UPDATE SET fingerprint = excluded.fingerprint RETURNING id`,
    [newId(), fingerprint, ...columns],
  );
  if (!row) throw new Error("the specification was not stored");
  return row.id;
}
