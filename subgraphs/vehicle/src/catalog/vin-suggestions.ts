import type { VinDecoder } from "./decode-vin.ts";
import { compactVin, parseVin, type Vin, withoutLookAlikes } from "./vin.ts";

const SUGGESTIONS_MAX = 5;
const LOOK_ALIKES = new Map(["S5", "5S", "B8", "8B", "Z2", "2Z"].map(([a, b]) => [a, b]));

/**
 * What a misread VIN may have been: I, O and Q put right and, where that is not enough, one more character that
 * looks like another, or two neighbours that changed places. The check digit of each holds, which by chance it
 * does for one reading in eleven: those that name a model come first. Empty for what has no check digit.
 */
export function vinSuggestions(text: string, decoder: VinDecoder): readonly Vin[] {
  const compact = compactVin(text);
  const read = withoutLookAlikes(compact);
  if (!/^[A-Z0-9]{17}$/.test(read)) return [];
  const { vin, checkDigit } = parseVin(read, decoder);
  if (checkDigit === "VALID") return read === compact ? [] : [vin];
  if (checkDigit === "NOT_APPLICABLE") return [];

  const namesModel = (candidate: Vin) => decoder.decode(candidate)?.model !== undefined;
  return [...new Set([...misreadings(read), ...transpositions(read)])]
    .map((candidate) => parseVin(candidate, decoder))
    .filter((parsed) => parsed.checkDigit === "VALID")
    .map((parsed) => parsed.vin)
    .toSorted((a, b) => Number(namesModel(b)) - Number(namesModel(a)))
    .slice(0, SUGGESTIONS_MAX);
}

function misreadings(vin: string): string[] {
  return [...vin].flatMap((character, index) => {
    const other = LOOK_ALIKES.get(character);
    return other === undefined ? [] : [vin.slice(0, index) + other + vin.slice(index + 1)];
  });
}

function transpositions(vin: string): string[] {
  return Array.from(
    vin.slice(1),
    (right, index) => vin.slice(0, index) + right + vin.charAt(index) + vin.slice(index + 2),
  );
}
