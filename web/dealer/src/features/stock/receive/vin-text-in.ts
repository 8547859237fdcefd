/** Of every car since the model year 1981. */
export const VIN_LENGTH = 17;
/** As long as the server reads. */
const TEXT_LENGTH_MAX = 64;
const VINS_MAX = 200;

/** Upper case without spaces and dashes, as a VIN is stored. Nothing else is changed: that is for people. */
export function compactVin(text: string): string {
  return text
    .replaceAll(/[\s\u00a0-]/g, "")
    .toUpperCase()
    .slice(0, TEXT_LENGTH_MAX);
}

/**
 * The VINs in a text that was pasted: one a line, or by comma, semicolon or tab; by spaces where each part has
 * the length of a VIN, for one VIN may be written with spaces too. Repeated ones are one.
 */
export function vinsIn(text: string): string[] {
  const parts = text
    .split(/[\n\r,;\t]+/)
    .flatMap(bySpaces)
    .map(compactVin);
  return [...new Set(parts.filter((part) => part !== ""))].slice(0, VINS_MAX);
}

function bySpaces(line: string): string[] {
  const words = line.trim().split(/\s+/);
  return words.every(({ length }) => length === VIN_LENGTH) ? words : [line];
}
