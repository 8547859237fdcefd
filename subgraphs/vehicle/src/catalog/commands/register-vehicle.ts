import type { EntityManager, EntitySchema, QueryDeepPartialEntity } from "typeorm";
import { newId } from "@forecourt/platform/type-id";
import type { DecodedVehicle } from "../decode-vin.ts";
import { specificationOf } from "../specification-of.ts";
import { VehicleSpecificationEntity } from "../vehicle-specification.entity.ts";
import { VehicleEntity, type VehicleRow } from "../vehicle.entity.ts";
import type { Vin } from "../vin.ts";

/**
 * The vehicle with this VIN, locked until the transaction ends; created with its specification when the
 * group sees it for the first time. Part of the command that brings the car in.
 * @param enteredModelYear of a car whose VIN does not tell it; what is known already stays
 */
export async function registerVehicle(
  tx: EntityManager,
  vin: Vin,
  decoded: DecodedVehicle | undefined,
  enteredModelYear?: number,
): Promise<VehicleRow> {
  const locked = { where: { vin }, lock: { mode: "pessimistic_write" } } as const;
  const modelYear = decoded?.modelYear ?? enteredModelYear ?? null;
  const known = await tx.findOne(VehicleEntity, locked);
  if (known) return withModelYear(tx, known, modelYear);

  const vehicle: VehicleRow = {
    id: newId(),
    version: 1,
    vin,
    modelYear,
    specificationId: decoded?.make ? await storeSpecification(tx, decoded) : null,
    odometerValue: null,
    odometerUnit: null,
    odometerReadOn: null,
  };
  await insertUnlessThere(tx, VehicleEntity, vehicle);
  return tx.findOneOrFail(VehicleEntity, locked);
}

async function withModelYear(
  tx: EntityManager,
  vehicle: VehicleRow,
  modelYear: number | null,
): Promise<VehicleRow> {
  if (vehicle.modelYear !== null || modelYear === null) return vehicle;
  await tx.update(VehicleEntity, { id: vehicle.id }, { modelYear });
  return { ...vehicle, modelYear };
}

async function storeSpecification(tx: EntityManager, decoded: DecodedVehicle): Promise<string> {
  const facts = specificationOf(decoded);
  const where = { fingerprint: facts.fingerprint };
  const known = await tx.findOneBy(VehicleSpecificationEntity, where);
  if (known) return known.id;

  await insertUnlessThere(tx, VehicleSpecificationEntity, { id: newId(), ...facts });
  return (await tx.findOneByOrFail(VehicleSpecificationEntity, where)).id;
}

/** Waits for a concurrent insert of the same natural key; whoever was first is found afterwards. */
async function insertUnlessThere<Row extends object>(
  tx: EntityManager,
  entity: EntitySchema<Row>,
  row: QueryDeepPartialEntity<Row>,
): Promise<void> {
  await tx.createQueryBuilder().insert().into(entity).values(row).orIgnore().execute();
}
