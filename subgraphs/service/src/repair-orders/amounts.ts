import { DomainError } from "@forecourt/platform/errors";

/** A line or an order beyond ten billion major units of two digits is a slip of the pen. */
const AMOUNT_MAX = 1_000_000_000_000n;

/** What the amounts of a job are made of. */
export interface PricedJob {
  readonly laborMinor: bigint | null;
  readonly parts: readonly PricedPart[];
}

export interface PricedPart {
  readonly quantity: string;
  readonly unitPriceMinor: bigint | null;
}

/**
 * Quantity (hours, pieces, liters) times price in minor units, rounded half up to a whole minor unit.
 * @param quantity a decimal that is not negative
 */
export function extendedAmount(quantity: string, unitPriceMinor: bigint): bigint {
  const [whole = "", fraction = ""] = quantity.split(".");
  const scale = 10n ** BigInt(fraction.length);
  return (2n * BigInt(whole + fraction) * unitPriceMinor + scale) / (2n * scale);
}

/** Null when the part has no price. */
export function partAmount({ quantity, unitPriceMinor }: PricedPart): bigint | null {
  return unitPriceMinor === null ? null : extendedAmount(quantity, unitPriceMinor);
}

/** Labor and parts of all jobs; null while there is no job or any amount is not known. */
export function orderTotal(jobs: readonly PricedJob[]): bigint | null {
  const amounts = jobs.flatMap(({ laborMinor, parts }) => [laborMinor, ...parts.map(partAmount)]);
  if (amounts.length === 0) return null;
  let total = 0n;
  for (const amount of amounts) {
    if (amount === null) return null;
    total += amount;
  }
  return total;
}

/** @throws INPUT_INVALID for an amount that cannot be meant */
export function requireCredible(amount: bigint | null, path: readonly string[]): void {
  if (amount === null || amount <= AMOUNT_MAX) return;
  throw new DomainError("INPUT_INVALID", "leads to an amount beyond what an order can be", path);
}
