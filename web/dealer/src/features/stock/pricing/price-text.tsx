import { useLingui } from "@lingui/react/macro";
import { formatMoney, minorDigits } from "../../../ui/money-format.ts";
import type { MoneyAmount } from "../../../ui/money-text.ts";

/** A price in a sentence; cents only where there are some. */
export function PriceText({ value }: { readonly value: MoneyAmount | null }) {
  return usePriceWords()(value);
}

/** The same for texts that are no elements. */
export function usePriceWords(): (value: MoneyAmount | null) => string {
  const { t, i18n } = useLingui();
  return (value) =>
    value ? formatMoney(value, { locale: i18n.locale, cents: hasCents(value) }) : t`not priced`;
}

function hasCents({ minorUnits, currency }: MoneyAmount): boolean {
  return minorUnits % 10 ** minorDigits(currency) !== 0;
}
