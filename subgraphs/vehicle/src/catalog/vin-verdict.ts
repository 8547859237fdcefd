import { parseVin, VinMalformed, type ParsedVin, type ParseVinOptions, type Vin } from "./vin.ts";

export type VinVerdict =
  | "VALID"
  | "CHECK_DIGIT_WRONG"
  | "NOT_NORTH_AMERICAN"
  | "PRE_1981"
  | "WRONG_LENGTH"
  | "WRONG_CHARACTERS";

/** What is to be said of a text that should be a VIN. */
export interface VinJudgement {
  readonly verdict: VinVerdict;
  /** One sentence for people. */
  readonly message: string;
  /** Undefined where the text cannot be one. */
  readonly vin: Vin | undefined;
  /** What position 9 must be; undefined where no check digit applies. */
  readonly expectedCheckDigit?: string | undefined;
}

/** As `parseVin`, for whoever types: refuses nothing. */
export function judgeVin(text: string, options: ParseVinOptions): VinJudgement {
  try {
    const parsed = parseVin(text, options);
    const { vin, expectedCheckDigit } = parsed;
    return { vin, expectedCheckDigit, ...verdictOn(parsed) };
  } catch (error) {
    if (!(error instanceof VinMalformed)) throw error;
    return { verdict: error.fault, message: `${error.message}.`, vin: undefined };
  }
}

function verdictOn(parsed: ParsedVin): Pick<VinJudgement, "verdict" | "message"> {
  const { vin, kind, checkDigit, expectedCheckDigit } = parsed;
  if (kind === "PRE_1981") {
    const message = `A VIN has 17 characters; this one has ${vin.length} and is read as a pre-1981 VIN.`;
    return { verdict: "PRE_1981", message };
  }
  if (kind === "NON_NORTH_AMERICAN") {
    const message = "Not a North American VIN, so it has no check digit.";
    return { verdict: "NOT_NORTH_AMERICAN", message };
  }
  if (checkDigit === "VALID") return { verdict: "VALID", message: "The check digit is correct." };
  const message = `The check digit (position 9) is ${vin[8]}, expected ${expectedCheckDigit}.`;
  return { verdict: "CHECK_DIGIT_WRONG", message };
}
