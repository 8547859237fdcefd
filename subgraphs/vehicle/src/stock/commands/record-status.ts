import type { CommandScope } from "@forecourt/platform/command-scope";
import {
  StockStatusRecordEntity,
  type StockStatusRecordRow,
} from "../stock-status-record.entity.ts";

type StatusStep = Pick<StockStatusRecordRow, "stockUnitId" | "version" | "from" | "to"> & {
  readonly reason?: string | undefined;
};

/** Adds a step to the history of its unit. Part of the command that takes it. */
export async function recordStatus(
  { tx, actor, now }: CommandScope,
  { reason, ...step }: StatusStep,
): Promise<void> {
  await tx.insert(StockStatusRecordEntity, {
    ...step,
    reason: reason ?? null,
    changedAt: now,
    changedBy: actor.id,
  });
}
