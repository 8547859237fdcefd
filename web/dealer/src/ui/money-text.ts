import { decimalOf, minorDigits, type MoneyValue } from "./money-format.ts";

/** An amount that can be sent: a Long of the graph. */
export interface MoneyAmount {
  readonly minorUnits: number;
  readonly currency: string;
}

const LENGTH_MAX = 40;
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?(k)?$/i;
/** "14.5k" moves the point by so many digits. */
const THOUSAND_DIGITS = 3;
/** Whole units of the largest amounts that are stored. */
const WHOLE_DIGITS_MAX = 13;

/**
 * The amount that somebody typed, exactly: "14,500", "$14500.50", "14.5k", "(20)". Undefined when it is none,
 * has more decimals than the currency (14.500 may mean fourteen thousand), or cannot be held.
 */
export function parseMoneyText(text: string, currency: string): MoneyAmount | undefined {
  if (text.length > LENGTH_MAX) return undefined;
  const { negative, number } = withoutSign(text.replaceAll(/[\s\u00a0\u202f]/g, ""), currency);
  const [, whole = "", fraction = "", thousands] = NUMBER.exec(number) ?? [];
  if (whole === "" && fraction === "") return undefined;
  const digits = minorDigits(currency) + (thousands ? THOUSAND_DIGITS : 0);
  if (fraction.length > digits) return undefined;
  const size = Number(whole.replaceAll(",", "") + fraction.padEnd(digits, "0"));
  if (!Number.isSafeInteger(size)) return undefined;
  // Of nothing there is no negative: -0 would not equal what is stored.
  return { minorUnits: negative && size > 0 ? -size : size, currency };
}

/** Whether somebody typed a number that is more than any amount can be. */
export function isBeyondAmounts(text: string): boolean {
  return /^\D*\d[\d,\s]*\d\D*$/.test(text) && text.replaceAll(/\D/g, "").length > WHOLE_DIGITS_MAX;
}

/** The amount as a field has it for editing: no symbol, no cents that are none. */
export function moneyText(value: MoneyValue | null | undefined): string {
  return value ? decimalOf(value).replace(/\.0+$/, "") : "";
}

function withoutSign(text: string, currency: string): { negative: boolean; number: string } {
  const inside = /^\((.+)\)$/.exec(text)?.[1];
  if (inside !== undefined) return { negative: true, number: withoutSymbol(inside, currency) };
  const [, before = "", rest = ""] = /^([-\u2212+]?)(.*)$/s.exec(text) ?? [];
  const bare = withoutSymbol(rest, currency);
  if (before !== "") return { negative: before !== "+", number: bare };
  const [, after = "", number = ""] = /^([-\u2212]?)(.*)$/s.exec(bare) ?? [];
  return { negative: after !== "", number };
}

/** "$", "USD" or "US$", before or after. */
function withoutSymbol(text: string, currency: string): string {
  const symbols = [currency, `${currency.slice(0, 2)}$`, symbolOf(currency)];
  for (const symbol of symbols) {
    if (text.toUpperCase().startsWith(symbol)) return text.slice(symbol.length);
    if (text.toUpperCase().endsWith(symbol)) return text.slice(0, -symbol.length);
  }
  return text;
}

function symbolOf(currency: string): string {
  const parts = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
