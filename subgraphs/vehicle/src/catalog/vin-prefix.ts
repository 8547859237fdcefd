import { modelYearCode } from "./vin.ts";

const ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
const LETTERS = ALPHABET.slice(0, -10);
const DIGITS = ALPHABET.slice(-10);

/** A vPIC pattern as SQLite GLOB over positions 4-8, a bar, positions 10-17. */
export interface ElementPattern {
  readonly element: number;
  readonly glob: string;
}

/** The characters allowed in positions 4-8, 10 and 11, in that order. */
type Choices = readonly string[];

/**
 * Makes up positions 1-8, 10 and 11 of a VIN (without 9, the check digit) that fit the pattern of a model
 * and, so that it decodes to more than the model, one pattern of each other element where possible.
 */
export function makeUpPrefix(
  source: { wmi: string; modelYear: number; modelGlob: string },
  patterns: readonly ElementPattern[],
  random: () => number,
): string | undefined {
  const { wmi, modelYear, modelGlob } = source;
  let choices = narrow(lightVehicleOf(modelYear), modelGlob);
  if (choices === undefined) return undefined;

  const settled = new Set<number>();
  for (const { element, glob } of closestFirst(modelGlob, patterns, random)) {
    const narrower: Choices | undefined = settled.has(element) ? undefined : narrow(choices, glob);
    if (narrower === undefined) continue;
    choices = narrower;
    settled.add(element);
  }
  return wmi + choices.map((characters) => pick([...characters], random)).join("");
}

/** 49 CFR 565.15(d): position 7 of a light vehicle is a letter from 2010 on, a digit before. */
function lightVehicleOf(modelYear: number): Choices {
  const position7 = modelYear >= 2010 ? LETTERS : DIGITS;
  return [ALPHABET, ALPHABET, ALPHABET, position7, ALPHABET, modelYearCode(modelYear), ALPHABET];
}

/** Undefined where the pattern contradicts what is chosen already, or asks for the serial number. */
function narrow(choices: Choices, glob: string): Choices | undefined {
  const cells = cellsOf(glob);
  if (cells.length > choices.length) return undefined;
  const narrower = choices.map((characters, index) => {
    const cell = cells[index] ?? "?";
    if (cell === "?") return characters;
    const allowed = new RegExp(cell);
    return [...characters].filter((character) => allowed.test(character)).join("");
  });
  return narrower.includes("") ? undefined : narrower;
}

/**
 * In random order, but first those that fix the positions which tell the model: they are about it, while
 * the others may be about a sister model of the same schema.
 */
function closestFirst(
  modelGlob: string,
  patterns: readonly ElementPattern[],
  random: () => number,
): ElementPattern[] {
  const modelCells = cellsOf(modelGlob);
  const distance = ({ glob }: ElementPattern) =>
    -cellsOf(glob).filter((cell, index) => cell !== "?" && (modelCells[index] ?? "?") !== "?")
      .length;
  return patterns
    .map((pattern) => ({ pattern, order: distance(pattern) + random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ pattern }) => pattern);
}

/** One position each: a character, a choice such as "[A-D7]" or "?". */
function cellsOf(glob: string): string[] {
  return glob.slice(0, -1).match(/\[[^\]]*\]|[^|]/g) ?? [];
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("Nothing to pick from");
  return item;
}
