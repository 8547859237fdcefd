import type { MoneyAmount } from "../../../ui/money-text.ts";

/** What a price leaves over the cost, as `StockUnit.grossAt` tells it; undefined where one of them is not known. */
export function frontGross(
  price: MoneyAmount | null | undefined,
  cost: MoneyAmount | null | undefined,
): MoneyAmount | undefined {
  if (!price || !cost || price.currency !== cost.currency) return undefined;
  return { minorUnits: price.minorUnits - cost.minorUnits, currency: price.currency };
}
