import { useLingui } from "@lingui/react/macro";
import type { VinCheck } from "./use-vin-check.ts";

/** 49 CFR 565: digits, and letters but I, O and Q. */
const NOT_OF_A_VIN = /[^A-HJ-NPR-Z\d]/;
/** Of the check digit, counted from 0. */
const POSITION_9 = 8;

/** The verdict on a VIN, in words. */
export function useVerdictWords(): (
  check: Pick<VinCheck, "input" | "verdict" | "expectedCheckDigit">,
) => string {
  const { t } = useLingui();
  return ({ input, verdict, expectedCheckDigit }) => {
    const { length } = input;
    const digit = input[POSITION_9];
    const character = NOT_OF_A_VIN.exec(input)?.[0];
    switch (verdict) {
      case "VALID":
        return t`VIN is valid`;
      case "CHECK_DIGIT_WRONG":
        return t`Check digit is ${digit}, expected ${expectedCheckDigit}`;
      case "NOT_NORTH_AMERICAN":
        return t`Not a North American VIN: no check digit`;
      case "PRE_1981":
        return t`${length} characters: read as a pre-1981 VIN`;
      case "WRONG_LENGTH":
        return t`A VIN has 17 characters; this one has ${length}`;
      case "WRONG_CHARACTERS":
        return t`A VIN cannot contain “${character}”`;
    }
  };
}
