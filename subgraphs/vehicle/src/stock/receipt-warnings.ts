import type { DecodedVehicle } from "../catalog/decode-vin.ts";
import type { ParsedVin } from "../catalog/vin.ts";

const messages = {
  NON_NORTH_AMERICAN_VIN:
    "Not a North American VIN: it has no check digit that shows a typing error",
  PRE_1981_VIN: "Less than 17 characters: taken for a number from before 1981, nothing is decoded",
  VIN_CHECK_DIGIT_OVERRIDDEN:
    "The check digit (position 9) is wrong; accepted for the reason given",
  VIN_NOT_DECODED: "No make is known for this VIN",
} as const;

type ReceiptWarningCode = keyof typeof messages;

export interface ReceiptWarning {
  readonly code: ReceiptWarningCode;
  readonly message: string;
}

/** What a person should look at although the unit was stored, as codes with a space between. */
export function receiptWarningCodes(
  { kind, checkDigit, warnings }: ParsedVin,
  decoded: DecodedVehicle | undefined,
): string {
  const codes: ReceiptWarningCode[] = warnings.map(({ code }) => code);
  if (checkDigit === "WRONG") codes.push("VIN_CHECK_DIGIT_OVERRIDDEN");
  if (kind !== "PRE_1981" && decoded?.make === undefined) codes.push("VIN_NOT_DECODED");
  return codes.join(" ");
}

/** The warnings that the codes of a stored answer stand for. */
export function receiptWarnings(codes: string): ReceiptWarning[] {
  const given = new Set(codes.split(" "));
  return Object.entries(messages)
    .filter(([code]) => given.has(code))
    .map(([code, message]) => ({ code: code as ReceiptWarningCode, message }));
}
