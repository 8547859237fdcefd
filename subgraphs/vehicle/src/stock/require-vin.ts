import { DomainError } from "@forecourt/platform/errors";
import type { VinDecoder } from "../catalog/decode-vin.ts";
import { parseVin, VinMalformed, type ParsedVin } from "../catalog/vin.ts";

/**
 * The VIN of a car that comes in. A wrong check digit needs a reason to be accepted.
 * @throws VIN_MALFORMED, with the VIN that may be meant; VIN_CHECK_DIGIT_WRONG
 */
export function requireVin(
  { vin, vinOverrideReason }: { vin: string; vinOverrideReason?: string | undefined },
  decoder: Pick<VinDecoder, "isKnownWmi">,
): ParsedVin {
  const parsed = parsedVin(vin, decoder);
  if (parsed.checkDigit !== "WRONG" || vinOverrideReason !== undefined) return parsed;
  throw new DomainError(
    "VIN_CHECK_DIGIT_WRONG",
    `Position 9 of ${parsed.vin} should be ${parsed.expectedCheckDigit}; it is accepted with a reason (vinOverrideReason, --accept-vins)`,
    ["vin"],
  );
}

function parsedVin(vin: string, decoder: Pick<VinDecoder, "isKnownWmi">): ParsedVin {
  try {
    return parseVin(vin, decoder);
  } catch (error) {
    if (!(error instanceof VinMalformed)) throw error;
    const { code, message, inputPath, extra } = error;
    throw new DomainError(code, message, inputPath, extra, "VinMalformedError");
  }
}
