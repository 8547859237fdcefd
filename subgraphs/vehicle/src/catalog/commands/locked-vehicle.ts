import type { EntityManager } from "typeorm";
import { DomainError } from "@forecourt/platform/errors";
import { VehicleEntity, type VehicleRow } from "../vehicle.entity.ts";

/** The vehicle a command is about, locked until the transaction ends. @throws NOT_FOUND */
export async function lockedVehicle(tx: EntityManager, id: string): Promise<VehicleRow> {
  const vehicle = await tx.findOne(VehicleEntity, {
    where: { id },
    lock: { mode: "pessimistic_write" },
  });
  if (!vehicle) throw new DomainError("NOT_FOUND", "There is no such vehicle", ["vehicleId"]);
  return vehicle;
}
