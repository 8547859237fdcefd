/**
 * The nine digits of a social security number; undefined when none was ever given out: area 000, 666 and
 * 900 to 999, group 00 and serial 0000 are not (20 CFR 422.103, SSA randomization of 2011).
 */
export function parseSsn(text: string): string | undefined {
  return nineDigits(text, /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/);
}

/** An ITIN begins with 9; its fourth and fifth digit are 50 to 65, 70 to 88, 90 to 92 or 94 to 99 (IRS). */
export function parseItin(text: string): string | undefined {
  return nineDigits(text, /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/);
}

/** An EIN is two digits, which are not 00, and seven. */
export function parseEin(text: string): string | undefined {
  return nineDigits(text, /^(?!00)\d{9}$/);
}

const ROUTING_WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1];

/** An ABA routing number: a district of the Federal Reserve System first, and a sum that is a multiple of ten. */
export function parseRoutingNumber(text: string): string | undefined {
  const digits = nineDigits(text, /^(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/);
  const sum = ROUTING_WEIGHTS.reduce(
    (total, weight, at) => total + weight * Number(digits?.[at] ?? 0),
    0,
  );
  return sum % 10 === 0 ? digits : undefined;
}

/** 4 to 17 digits (Nacha). */
export function parseAccountNumber(text: string): string | undefined {
  const digits = compact(text);
  return /^\d{4,17}$/.test(digits) ? digits : undefined;
}

/** States number licenses as they like; AAMVA's card has room for 25 characters. */
export function parseLicenseNumber(text: string): string | undefined {
  const number = compact(text).toUpperCase();
  return /^[A-Z0-9*]{4,25}$/.test(number) ? number : undefined;
}

/** What may be shown of a number: its last four characters, and never more than half of it. */
export function lastOf(number: string): string {
  return number.slice(-Math.min(4, Math.floor(number.length / 2)));
}

function nineDigits(text: string, shape: RegExp): string | undefined {
  const digits = compact(text);
  return shape.test(digits) ? digits : undefined;
}

const LENGTH_MAX = 40;

function compact(text: string): string {
  return text.length > LENGTH_MAX ? "" : text.replace(/[\s-]/g, "");
}
