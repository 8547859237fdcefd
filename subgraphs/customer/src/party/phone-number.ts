const LENGTH_MAX = 40;
/** In +44 (0)20 7946 0958 the zero is dialed only inside the country. */
const TRUNK_ZERO = /^(\+[2-9]\d{0,2}\s*)\(0\)/;
const SEPARATORS = /[\s().\-\u2010-\u2015/]/g;

/**
 * The E.164 form of a phone number as people write it; undefined when it cannot be one. A number
 * without a country code is North American. Only the shape is checked: which numbers are in use
 * changes.
 */
export function parsePhone(text: string): string | undefined {
  if (text.length > LENGTH_MAX) return undefined;
  const written = text.trim().replace(TRUNK_ZERO, "$1").replace(SEPARATORS, "");
  const number = withCountryCode(written);
  if (number.startsWith("+1")) return /^\+1[2-9]\d{9}$/.test(number) ? number : undefined;
  return /^\+[2-9]\d{6,14}$/.test(number) ? number : undefined;
}

function withCountryCode(written: string): string {
  if (/^\d{10}$/.test(written)) return `+1${written}`;
  return /^1\d{10}$/.test(written) ? `+${written}` : written;
}

/** `(312) 555-0142` for a North American number, E.164 for any other. */
export function formatPhone(phone: string): string {
  return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
}
