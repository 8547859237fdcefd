import type { CommandScope } from "@forecourt/platform/command-scope";
import { PriceRecordEntity } from "../price-record.entity.ts";

/** An asking price as the unit has it; `version` is the version of the unit that sets it. */
interface SetPrice {
  readonly stockUnitId: string;
  readonly version: number;
  readonly priceMinor: bigint;
  readonly currency: string;
  readonly reason?: string | undefined;
}

/** Adds a price to the history of its unit. Part of the command that sets it. */
export async function recordPrice(
  { tx, actor, now }: CommandScope,
  { reason, ...price }: SetPrice,
): Promise<void> {
  await tx.insert(PriceRecordEntity, {
    ...price,
    reason: reason ?? null,
    changedAt: now,
    changedBy: actor.id,
  });
}
