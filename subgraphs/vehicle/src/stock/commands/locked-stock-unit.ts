import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { within } from "@forecourt/platform/list-scope";
import { StockUnitEntity, type StockUnitRow } from "../stock-unit.entity.ts";

/**
 * The unit a command is about, locked until the transaction ends, at the version the caller has seen.
 * A unit at a rooftop where the actor may not give the command does not exist and is not waited for.
 * @throws NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedStockUnit(
  scope: CommandScope,
  id: string,
  expectedVersion: number,
): Promise<StockUnitRow> {
  const unit = await scope.tx.findOne(StockUnitEntity, {
    where: { id, ...within(scope) },
    lock: { mode: "pessimistic_write" },
  });
  if (!unit) throw new DomainError("NOT_FOUND", "There is no such stock unit", ["stockUnitId"]);
  await scope.requireVersion(unit, expectedVersion);
  return unit;
}
