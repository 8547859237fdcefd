/**
 * The form in which part numbers are compared: `15400-plm a02` and `15400PLMA02` are one part.
 * Empty when the text has neither letters nor digits.
 */
export function normalizedPartNumber(partNumber: string): string {
  return partNumber.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
}
