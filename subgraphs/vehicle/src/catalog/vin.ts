import { DomainError } from "@forecourt/platform/errors";

declare const vinBrand: unique symbol;
/** A normalised VIN: upper case, no spaces or hyphens, a legal alphabet. Only this module makes one. */
export type Vin = string & { readonly [vinBrand]: true };

export type VinKind = "STANDARD" | "NON_NORTH_AMERICAN" | "PRE_1981";

export interface VinWarning {
  readonly code: "NON_NORTH_AMERICAN_VIN" | "PRE_1981_VIN";
  readonly message: string;
}

export interface ParsedVin {
  readonly vin: Vin;
  readonly kind: VinKind;
  /** WRONG is for the caller to judge: a typing error, or a grey import that never had a check digit. */
  readonly checkDigit: "VALID" | "WRONG" | "NOT_APPLICABLE";
  /** What position 9 must read; absent where no check digit applies. */
  readonly expectedCheckDigit?: string;
  /** The one or two model years position 10 can mean, the likelier first. Empty where it means none. */
  readonly modelYears: readonly number[];
  readonly warnings: readonly VinWarning[];
}

type VinFault = "WRONG_LENGTH" | "WRONG_CHARACTERS";

/** The text cannot be a VIN. `extra.suggestedVin` is what it may have been meant to read; never applied. */
export class VinMalformed extends DomainError {
  readonly fault: VinFault;

  constructor(fault: VinFault, message: string, suggestedVin?: string) {
    super("VIN_MALFORMED", message, ["vin"], suggestedVin === undefined ? {} : { suggestedVin });
    this.name = "VinMalformed";
    this.fault = fault;
  }
}

const STANDARD_LENGTH = 17;
const PRE_1981_MIN_LENGTH = 5;

const POSITION_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const CHARACTER_VALUES = new Map([
  ...[..."0123456789"].map((digit): [string, number] => [digit, Number(digit)]),
  ...pairs("ABCDEFGH", 1),
  ...pairs("JKLMN", 1),
  ...pairs("P", 7),
  ...pairs("R", 9),
  ...pairs("STUVWXYZ", 2),
]);

function pairs(letters: string, firstValue: number): [string, number][] {
  return [...letters].map((letter, index) => [letter, firstValue + index]);
}

const MODEL_YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";
const MODEL_YEAR_CYCLE = MODEL_YEAR_CODES.length;
const FIRST_MODEL_YEAR = 1980;

export interface ParseVinOptions {
  /**
   * Whether a maker's code (positions 1-3) from outside North America is known to build for it; its VINs
   * then need a check digit as well, unless position 9 cannot be one.
   */
  readonly isKnownWmi?: (wmi: string) => boolean;
}

/**
 * Reads a VIN by 49 CFR 565: 17 characters without I, O and Q; a shorter text of 5-16 characters is taken
 * for a number from before 1981. Reports a wrong check digit, does not refuse it.
 * @throws VinMalformed
 */
export function parseVin(text: string, options: ParseVinOptions = {}): ParsedVin {
  const vin = normalise(text);
  if (vin.length < STANDARD_LENGTH) return pre1981(vin);

  const expectedCheckDigit = checkDigitOf(vin);
  if (vin[8] === expectedCheckDigit) return standard(vin, "VALID", expectedCheckDigit);
  if (needsCheckDigit(vin, options)) return standard(vin, "WRONG", expectedCheckDigit);
  return nonNorthAmerican(vin);
}

/** The same VIN with position 9 set right, whatever it held before. @throws VinMalformed */
export function withCheckDigit(text: string): Vin {
  const vin = normalise(text);
  if (vin.length < STANDARD_LENGTH)
    throw new VinMalformed("WRONG_LENGTH", "A VIN before 1981 has no check digit");
  return `${vin.slice(0, 8)}${checkDigitOf(vin)}${vin.slice(9)}` as Vin;
}

/** The text without spaces and dashes, in upper case. */
export function compactVin(text: string): string {
  return withoutGaps(text).toUpperCase();
}

/** What a misread VIN without I, O and Q reads, which look like 1 and 0. */
export function withoutLookAlikes(compact: string): string {
  return compact.replaceAll("I", "1").replace(/[OQ]/g, "0");
}

function withoutGaps(text: string): string {
  return text.replace(/[\s\p{Dash}]/gu, "");
}

function normalise(text: string): Vin {
  const compact = withoutGaps(text);
  const stranger = /[^A-Za-z0-9]/u.exec(compact)?.[0];
  if (stranger !== undefined)
    throw new VinMalformed("WRONG_CHARACTERS", `A VIN has no "${stranger}"`);
  const { length } = compact;
  if (length < PRE_1981_MIN_LENGTH || length > STANDARD_LENGTH)
    throw new VinMalformed(
      "WRONG_LENGTH",
      `A VIN has 17 characters (5 to 16 before 1981), this has ${length}`,
    );
  const upperCase = compact.toUpperCase();
  // Numbers from before 1981 followed no common alphabet: some makers did use I, O and Q.
  if (length === STANDARD_LENGTH) refuseLookAlikes(upperCase);
  return upperCase as Vin;
}

function refuseLookAlikes(text: string): void {
  const letters = new Set(text.match(/[IOQ]/g));
  if (letters.size === 0) return;
  const hints = [...letters].map((letter) => `${letter} looks like ${letter === "I" ? 1 : 0}`);
  const message = `A VIN has no letters I, O or Q: ${hints.join(", ")}`;
  throw new VinMalformed("WRONG_CHARACTERS", message, withoutLookAlikes(text));
}

function checkDigitOf(vin: string): string {
  const sum = POSITION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * (CHARACTER_VALUES.get(vin[index] ?? "") ?? 0),
    0,
  );
  return sum % 11 === 10 ? "X" : String(sum % 11);
}

function needsCheckDigit(vin: Vin, { isKnownWmi }: ParseVinOptions): boolean {
  if (isNorthAmerican(vin)) return true;
  // European makers fill positions they do not use with Z, position 9 among them.
  const hasRoomForOne = /[0-9X]/.test(vin[8] ?? "") && vin.slice(3, 6) !== "ZZZ";
  return hasRoomForOne && isKnownWmi?.(vin.slice(0, 3)) === true;
}

/** Built by a maker of the United States (1, 4, 5, 7), Canada (2) or Mexico (3), by ISO 3780. */
export function isNorthAmerican(vin: Vin): boolean {
  return /^[1-57]/.test(vin);
}

function standard(vin: Vin, checkDigit: "VALID" | "WRONG", expectedCheckDigit: string): ParsedVin {
  // 49 CFR 565.15(d): a letter in position 7 of a light vehicle means 2010-2039, a digit 1980-2009.
  const isFrom2010 = /[A-Z]/.test(vin[6] ?? "");
  const years = modelYears(vin);
  return {
    vin,
    kind: "STANDARD",
    checkDigit,
    expectedCheckDigit,
    modelYears: isFrom2010 ? years.toReversed() : years,
    warnings: [],
  };
}

function nonNorthAmerican(vin: Vin): ParsedVin {
  const message =
    "Not a North American VIN: no check digit, and position 7 does not tell the decade";
  return {
    vin,
    kind: "NON_NORTH_AMERICAN",
    checkDigit: "NOT_APPLICABLE",
    modelYears: modelYears(vin).toReversed(),
    warnings: [{ code: "NON_NORTH_AMERICAN_VIN", message }],
  };
}

function pre1981(vin: Vin): ParsedVin {
  const message = `${vin.length} characters: taken for a number from before 1981, nothing is decoded`;
  return {
    vin,
    kind: "PRE_1981",
    checkDigit: "NOT_APPLICABLE",
    modelYears: [],
    warnings: [{ code: "PRE_1981_VIN", message }],
  };
}

/** The earlier year first. */
function modelYears(vin: Vin): number[] {
  const index = MODEL_YEAR_CODES.indexOf(vin[9] ?? "");
  if (index < 0) return [];
  return [FIRST_MODEL_YEAR + index, FIRST_MODEL_YEAR + MODEL_YEAR_CYCLE + index];
}

/** The character of position 10 for a model year from 1980 on. */
export function modelYearCode(modelYear: number): string {
  const index = (modelYear - FIRST_MODEL_YEAR) % MODEL_YEAR_CYCLE;
  const code = MODEL_YEAR_CODES[index];
  if (code === undefined) throw new RangeError(`No VIN code for model year ${modelYear}`);
  return code;
}
