import { minorDigits } from "../../../ui/money-format.ts";
import type { MoneyAmount } from "../../../ui/money-text.ts";

/** How asking prices are to change. */
export type PriceChange =
  | { readonly by: "amount"; readonly minorUnits: number }
  /** Hundredths of a percent; -250 takes 2.5 % off. */
  | { readonly by: "percent"; readonly hundredths: number };

const WHOLE_HUNDREDTHS = 10_000n;
const PERCENT = /^([-\u2212+]?)(\d{1,3})(?:\.(\d{1,2}))?%?$/;

/**
 * The price after the change. By percent it is a whole number of the currency's major units, the nearest one, of
 * two the higher: nobody asks for 14,382.17. Undefined when nothing would be left, or too much to be held.
 */
export function changedPrice(
  { minorUnits, currency }: MoneyAmount,
  change: PriceChange,
): MoneyAmount | undefined {
  const next =
    change.by === "amount"
      ? BigInt(minorUnits) + BigInt(change.minorUnits)
      : wholeUnits(BigInt(minorUnits) * (WHOLE_HUNDREDTHS + BigInt(change.hundredths)), currency);
  const size = Number(next);
  return next > 0n && Number.isSafeInteger(size) ? { minorUnits: size, currency } : undefined;
}

/** "-2.5", "2.5 %": hundredths of a percent; undefined when it is no percentage. */
export function parsePercent(text: string): number | undefined {
  const [, sign = "", whole, fraction = ""] = PERCENT.exec(text.replaceAll(/\s/g, "")) ?? [];
  if (whole === undefined) return undefined;
  const size = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  return sign === "" || sign === "+" || size === 0 ? size : -size;
}

/** @param scaled minor units times 10,000 */
function wholeUnits(scaled: bigint, currency: string): bigint {
  const unit = 10n ** BigInt(minorDigits(currency));
  const step = WHOLE_HUNDREDTHS * unit;
  return ((scaled + step / 2n) / step) * unit;
}
