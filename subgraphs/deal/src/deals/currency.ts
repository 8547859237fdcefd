import { DomainError, DomainErrors } from "@forecourt/platform/errors";
import type { Money } from "@forecourt/platform/money";

/** An amount of an input and where it stands there; undefined when it was left out. */
export type EnteredAmount = readonly [amount: Money | undefined, ...path: string[]];

/** @throws CURRENCY_MISMATCH for each amount that is not in the currency of the deal */
export function requireCurrency(currency: string, amounts: readonly EnteredAmount[]): void {
  const refusals = amounts
    .filter(([amount]) => amount !== undefined && amount.currency !== currency)
    .map(
      ([, ...path]) =>
        new DomainError("CURRENCY_MISMATCH", `The deal is in ${currency}`, [...path, "currency"]),
    );
  if (refusals.length > 0) throw new DomainErrors(refusals);
}
