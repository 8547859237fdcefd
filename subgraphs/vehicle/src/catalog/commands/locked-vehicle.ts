import type { EntityManager } from "typeorm";
import { DomainError } from "@forecourt/platform/errors";
import { VehicleEntity, type VehicleRow } from "../vehicle.entity.ts";

/** The vehicle a command is about, locked until the transaction ends. @throws NOT_FOUND */
export async function lockedVehicle(tx: EntityManager, id: string): Promise<VehicleRow> {
  const vehicle = await knownVehicle(tx, id);
  if (!vehicle) throw new DomainError("NOT_FOUND", "There is no such vehicle", ["vehicleId"]);
  return vehicle;
}

/** As `lockedVehicle`; null when there is none. */
export function knownVehicle(tx: EntityManager, id: string): Promise<VehicleRow | null> {
  return tx.findOne(VehicleEntity, { where: { id }, lock: { mode: "for_no_key_update" } });
}
