const TEXT_LENGTH_MAX = 200;
const WORDS_MAX = 6;
const DIGITS_MIN = 3;
const NUMBER = /^[+\d\s().\-\u2010-\u2015/]+$/;

/** One word with a dot or underscore inside, as addresses have before the `@`, and "J.R." and "St.John" too. */
const LOCAL_PART = /^(?=.*\p{L})[\p{L}\p{N}+-]+[._][\p{L}\p{N}._+-]+$/u;

/** What somebody typed into one search field, by its look. */
export type Searched =
  | { readonly kind: "NAME"; readonly words: readonly string[] }
  /** Beginning of an e-mail address, in lower case; with words where it may be a name as well. */
  | { readonly kind: "EMAIL"; readonly begins: string; readonly words: readonly string[] }
  /** Beginning of a number in E.164, or its last digits in reverse. */
  | { readonly kind: "PHONE"; readonly begins: string; readonly endsReversed: string };

/** @param byContact whether addresses and numbers may be searched; else everything is words of a name */
export function searched(text: string, byContact: boolean): Searched {
  const given = text.slice(0, TEXT_LENGTH_MAX).trim();
  const digits = given.replace(/\D/g, "");
  const isAddress = given.includes("@");
  if (byContact && (isAddress || LOCAL_PART.test(given))) {
    const words = isAddress ? [] : nameWords(given);
    return { kind: "EMAIL", begins: given.toLowerCase(), words };
  }
  if (byContact && NUMBER.test(given) && digits.length >= DIGITS_MIN) {
    const endsReversed = [...digits].toReversed().join("");
    return { kind: "PHONE", begins: withCountryCode(given, digits), endsReversed };
  }
  return { kind: "NAME", words: nameWords(given) };
}

/** As `parsePhone`: without a country code a number is North American, where none begins with 1. */
function withCountryCode(given: string, digits: string): string {
  return given.startsWith("+") || digits.startsWith("1") ? `+${digits}` : `+1${digits}`;
}

/** At most 6 words; none when there is nothing a name is made of. */
export function nameWords(text: string): readonly string[] {
  const words = text
    .slice(0, TEXT_LENGTH_MAX)
    .normalize("NFC")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.slice(0, WORDS_MAX) ?? [];
}
