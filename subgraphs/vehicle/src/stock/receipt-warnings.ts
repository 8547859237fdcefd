import type { DecodedVehicle } from "../catalog/decode-vin.ts";
import type { ParsedVin } from "../catalog/vin.ts";

export interface ReceiptWarning {
  readonly code: string;
  readonly message: string;
}

/** What a person should look at although the unit was stored. */
export function receiptWarnings(
  parsed: ParsedVin,
  decoded: DecodedVehicle | undefined,
): ReceiptWarning[] {
  const warnings: ReceiptWarning[] = [...parsed.warnings];
  if (parsed.checkDigit === "WRONG") {
    warnings.push({
      code: "VIN_CHECK_DIGIT_OVERRIDDEN",
      message: `Position 9 should be ${parsed.expectedCheckDigit}; accepted with a reason`,
    });
  }
  if (decoded?.make === undefined) {
    warnings.push({ code: "VIN_NOT_DECODED", message: "No make is known for this VIN" });
  }
  return warnings;
}
