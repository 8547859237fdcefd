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
/** The server accepts no more in an input. */
const MINOR_UNITS_MAX = 1_000_000_000_000;

/**
 * The amount that somebody typed, exactly: "14,500", "$14500.50", "14.5k", "(20)". Undefined when it is none,
 * has more decimals than the currency (14.500 may mean fourteen thousand), or cannot be held.
 */
export function parseMoneyText(text: string, currency: string): MoneyAmount | undefined {
  const typed = numberIn(text, currency);
  if (!typed || !Number.isSafeInteger(typed.size)) return undefined;
  const { negative, size } = typed;
  // Of nothing there is no negative: -0 would not equal what is stored.
  return { minorUnits: negative && size > 0 ? -size : size, currency };
}

/** What was typed, in minor units; not exact beyond what a number can hold. */
function numberIn(text: string, currency: string): { negative: boolean; size: number } | undefined {
  if (text.length > LENGTH_MAX) return undefined;
  const { negative, number } = withoutSign(text.replaceAll(/[\s\u00a0\u202f]/g, ""), currency);
  const [, whole = "", fraction = "", thousands] = NUMBER.exec(number) ?? [];
  if (whole === "" && fraction === "") return undefined;
  const digits = minorDigits(currency) + (thousands ? THOUSAND_DIGITS : 0);
  if (fraction.length > digits) return undefined;
  return { negative, size: Number(whole.replaceAll(",", "") + fraction.padEnd(digits, "0")) };
}

/** Whether what somebody typed is a number, but more than an amount that is sent may be. */
export function isBeyondAmounts(text: string, currency: string): boolean {
  const size = numberIn(text, currency)?.size ?? 0;
  return size > MINOR_UNITS_MAX;
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
