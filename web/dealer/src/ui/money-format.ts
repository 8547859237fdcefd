/** An amount as the graph gives it: whole minor units (cents for USD) and an ISO 4217 currency. */
export interface MoneyValue {
  readonly minorUnits: number | bigint;
  readonly currency: string;
}

export interface MoneyFormat {
  readonly locale: string;
  /** Books always show cents; stock lists never do, and round half away from zero. */
  readonly cents: boolean;
  /** A real minus, or parentheses as in books. */
  readonly negative?: "minus" | "parentheses";
  /** "+" before what is gained, for differences. */
  readonly signed?: boolean;
}

const MINUS = "\u2212";
const digitsOf = new Map<string, number>();
const formats = new Map<string, Intl.NumberFormat>();

/** Number of minor digits of a currency (ISO 4217 by way of CLDR): USD 2, JPY 0. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits = 2 } = currencyFormat("en", currency).resolvedOptions();
  digitsOf.set(currency, maximumFractionDigits);
  return maximumFractionDigits;
}

/** The amount in major units as an exact decimal string: 1499500 USD is "14995.00". */
export function decimalOf({ minorUnits, currency }: MoneyValue): `${number}` {
  const digits = minorDigits(currency);
  const units = BigInt(minorUnits);
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, "0");
  const sign = units < 0n ? "-" : "";
  const decimal =
    digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return decimal as `${number}`;
}

/** The amount for people, exactly: the formatter reads decimal text, never a binary fraction. */
export function formatMoney(value: MoneyValue, format: MoneyFormat): string {
  const { locale, cents, negative = "minus", signed = false } = format;
  const digits = cents ? minorDigits(value.currency) : 0;
  const formatter = currencyFormat(locale, value.currency, digits);
  const decimal = decimalOf(value);
  const size = formatter.format(decimal.replace("-", "") as `${number}`);
  if (!decimal.startsWith("-")) return signed && BigInt(value.minorUnits) > 0n ? `+${size}` : size;
  if (!/[1-9]/.test(size)) return size;
  return negative === "parentheses" ? `(${size})` : MINUS + size;
}

function currencyFormat(locale: string, currency: string, digits?: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    ...(digits === undefined ? {} : fraction),
  });
  formats.set(key, format);
  return format;
}
