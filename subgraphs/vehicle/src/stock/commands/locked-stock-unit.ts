import { mayActAt } from "@forecourt/platform/actor";
import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { StockUnitEntity, type StockUnitRow } from "../stock-unit.entity.ts";

/**
 * The unit a command is about, locked until the transaction ends, at the version the caller has seen.
 * A unit at a rooftop the actor may not see does not exist, as in a query.
 * @throws NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedStockUnit(
  { tx, actor, requireVersion }: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<StockUnitRow> {
  const unit = await tx.findOne(StockUnitEntity, {
    where: { id },
    lock: { mode: "pessimistic_write" },
  });
  if (!unit || !mayActAt(actor, unit.rooftopId)) {
    throw new DomainError("NOT_FOUND", "There is no such stock unit", ["stockUnitId"]);
  }
  await requireVersion(unit, expectedVersion);
  return unit;
}
