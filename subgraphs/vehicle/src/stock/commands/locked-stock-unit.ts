import type { CommandScope } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { StockUnitEntity, type StockUnitRow } from "../stock-unit.entity.ts";

/**
 * The unit a command is about, locked until the transaction ends, at the version the caller has seen.
 * @throws NOT_FOUND, Forbidden, VERSION_CONFLICT
 */
export async function lockedStockUnit(
  { tx, requireRooftop, requireVersion }: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<StockUnitRow> {
  const unit = await tx.findOne(StockUnitEntity, {
    where: { id },
    lock: { mode: "pessimistic_write" },
  });
  if (!unit) throw new DomainError("NOT_FOUND", "There is no such stock unit", ["stockUnitId"]);
  requireRooftop(unit.rooftopId);
  await requireVersion(unit, expectedVersion);
  return unit;
}
