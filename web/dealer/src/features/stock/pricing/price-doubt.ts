import type { MoneyAmount } from "../../../ui/money-text.ts";

/** Why a price looks like a slip of the keys. */
export type PriceDoubt =
  | { readonly kind: "FAR_BELOW_BEFORE"; readonly percent: number; readonly before: MoneyAmount }
  | { readonly kind: "FAR_BELOW_COST"; readonly loss: MoneyAmount }
  /** There is a cost that nobody could compare it with. */
  | { readonly kind: "GROSS_UNKNOWN" };

/**
 * Whether to ask once more before a price is set: it is less than half of the one before, or loses more than half
 * of itself against the cost.
 * @param gross what the price leaves over the cost, by the server; undefined where there is no cost, or not shown;
 * UNKNOWN where the server did not say
 */
export function priceDoubt(
  price: MoneyAmount,
  before: MoneyAmount | null,
  gross: MoneyAmount | "UNKNOWN" | undefined,
): PriceDoubt | undefined {
  const size = BigInt(price.minorUnits);
  if (before?.currency === price.currency && 2n * size < BigInt(before.minorUnits)) {
    return { kind: "FAR_BELOW_BEFORE", percent: percentBelow(size, before), before };
  }
  if (gross === "UNKNOWN") return { kind: "GROSS_UNKNOWN" };
  if (gross?.currency === price.currency && 2n * BigInt(gross.minorUnits) < -size) {
    return { kind: "FAR_BELOW_COST", loss: { ...gross, minorUnits: -gross.minorUnits } };
  }
  return undefined;
}

/** The nearest whole number. */
function percentBelow(size: bigint, { minorUnits }: MoneyAmount): number {
  const whole = BigInt(minorUnits);
  return Number((200n * (whole - size) + whole) / (2n * whole));
}
