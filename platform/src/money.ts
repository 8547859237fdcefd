/** Signed integer minor units (cents for USD) and an ISO 4217 currency. */
export interface Money {
  readonly minorUnits: bigint;
  readonly currency: string;
}

export function money(minorUnits: bigint, currency: string): Money {
  return { minorUnits, currency };
}

/** Money of a nullable column; a missing amount is null, never zero. */
export function moneyOrNull(minorUnits: bigint | null | undefined, currency: string): Money | null {
  return minorUnits === null || minorUnits === undefined ? null : { minorUnits, currency };
}

const minorDigitsOf = new Map<string, number>();

/** Number of minor digits of a currency (ISO 4217 by way of CLDR): USD 2, JPY 0. */
export function minorDigits(currency: string): number {
  const known = minorDigitsOf.get(currency);
  if (known !== undefined) return known;
  const digits =
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  minorDigitsOf.set(currency, digits);
  return digits;
}

/** The amount in major units as an exact decimal string: 1499500 USD is "14995.00". */
export function decimalOf({ minorUnits, currency }: Money): string {
  const digits = minorDigits(currency);
  const sign = minorUnits < 0n ? "-" : "";
  const text = (minorUnits < 0n ? -minorUnits : minorUnits).toString().padStart(digits + 1, "0");
  if (digits === 0) return sign + text;
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Parses a decimal amount in major units ("14,995.00", "$14995") exactly; undefined when it is none. */
export function parseDecimal(text: string, currency: string): Money | undefined {
  const digits = minorDigits(currency);
  const match = /^([+-]?)\s*(?:\$\s*)?(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  if (/[1-9]/.test(fraction.slice(digits))) return undefined;
  const minorUnits = BigInt(
    whole.replaceAll(",", "") + fraction.slice(0, digits).padEnd(digits, "0"),
  );
  return { minorUnits: sign === "-" ? -minorUnits : minorUnits, currency };
}
