import { Trans, useLingui } from "@lingui/react/macro";
import { formatMoney, minorDigits } from "../../../ui/money-format.ts";
import type { MoneyAmount } from "../../../ui/money-text.ts";

/** A price in a sentence; cents only where there are some. */
export function PriceText({ value }: { readonly value: MoneyAmount | null }) {
  const { i18n } = useLingui();
  if (!value) return <Trans>not priced</Trans>;
  return formatMoney(value, { locale: i18n.locale, cents: hasCents(value) });
}

function hasCents({ minorUnits, currency }: MoneyAmount): boolean {
  return minorUnits % 10 ** minorDigits(currency) !== 0;
}
