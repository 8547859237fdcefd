import type { MoneyAmount } from "../../../ui/money-text.ts";
import { frontGross } from "./front-gross.ts";
import { changedPrice, type PriceChange } from "./price-change.ts";
import { priceDoubt } from "./price-doubt.ts";
import type { PlannedPrice } from "./reprice-units.ts";

/** What is to be known of a unit whose price changes with others. */
export interface RepricedUnit {
  readonly id: string;
  readonly stockNumber: string;
  readonly version: number;
  readonly askingPrice: MoneyAmount | null;
  /** Left out for who may not see costs. */
  readonly unitCost?: MoneyAmount | null;
  readonly availableActions: readonly string[];
  readonly rooftop: { readonly id: string; readonly currency: string };
}

/** A price that a unit would get; its cost where it is entered and the person may see it. */
export interface NewPrice extends Omit<PlannedPrice, "idempotencyKey"> {
  readonly cost: MoneyAmount | undefined;
}

/** Units that can have another price, with it: those of one currency, when it is changed by an amount. */
export function newPrices(
  units: readonly RepricedUnit[],
  change: PriceChange,
  seesCost: (rooftopId: string) => boolean,
): readonly NewPrice[] {
  const currency = units[0]?.rooftop.currency;
  return units.flatMap((unit) => {
    const { id, stockNumber, version, askingPrice, unitCost, rooftop } = unit;
    if (!askingPrice || !unit.availableActions.includes("REPRICE")) return [];
    if (change.by === "amount" && askingPrice.currency !== currency) return [];
    const to = changedPrice(askingPrice, change);
    if (!to || to.minorUnits === askingPrice.minorUnits) return [];
    const cost = seesCost(rooftop.id) ? (unitCost ?? undefined) : undefined;
    return [{ unitId: id, stockNumber, version, from: askingPrice, to, cost }];
  });
}

/** How many would be asked less for than they cost. */
export function belowCost(prices: readonly NewPrice[]): number {
  return prices.filter(({ to, cost }) => (frontGross(to, cost)?.minorUnits ?? 0) < 0).length;
}

/** How many look like a slip of the keys, as one that is set alone would. */
export function doubtful(prices: readonly NewPrice[]): number {
  return prices.filter(({ to, from, cost }) => priceDoubt(to, from, frontGross(to, cost))).length;
}
