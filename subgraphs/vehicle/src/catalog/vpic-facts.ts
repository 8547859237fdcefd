import type { SQLOutputValue } from "node:sqlite";
import type { VpicDatabase } from "./vpic-database.ts";
import { ELEMENT } from "./vpic-elements.ts";

/** One thing a VIN tells: vPIC's value and, where that is an id, the name it stands for. */
export interface Fact {
  readonly value: string;
  readonly label: string | undefined;
}

export interface VinFacts {
  readonly make: string;
  readonly model: string;
  /** By vPIC's element id. */
  readonly byElement: ReadonlyMap<number, Fact>;
}

type MatchingPattern = ReturnType<typeof matchingPattern>;

const MATCHING_PATTERNS = `
SELECT schema, pattern.element, glob, value, revised, label.name AS label
FROM wmi_schema JOIN pattern USING (schema)
  LEFT JOIN label ON label.element = pattern.element AND label.id = pattern.value
WHERE wmi = ? AND ? BETWEEN first_year AND last_year AND ? GLOB glob`;

const ENGINE_FACTS = `
SELECT engine_fact.element, value, label.name AS label
FROM engine_fact LEFT JOIN label ON label.element = engine_fact.element AND label.id = value
WHERE engine = ?`;

export type FactReader = (wmi: string, modelYear: number, vin: string) => VinFacts | undefined;

/**
 * Reads what makers have filed on a VIN for a model year; undefined where that names no model. `wmi` is
 * the maker's code in vPIC: positions 1-3, for small makers together with 12-14.
 */
export function createFactReader(database: VpicDatabase): FactReader {
  const matchingPatterns = database.prepare(MATCHING_PATTERNS);
  const modelById = database.prepare("SELECT make, name FROM model WHERE id = ?");
  const engineFacts = database.prepare(ENGINE_FACTS);

  return (wmi, modelYear, vin) => {
    const positions = `${vin.slice(3, 8)}|${vin.slice(9)}`;
    const rows = matchingPatterns.all(wmi, modelYear, positions);
    const patterns = mostSpecificFirst(rows.map(matchingPattern));
    const named = patterns.find(({ element }) => element === ELEMENT.model);
    const model = named && modelById.get(named.value);
    if (named === undefined || model === undefined) return undefined;

    const byElement = new Map<number, Fact>();
    const addIfNew = (element: number, fact: Fact) => {
      if (!byElement.has(element)) byElement.set(element, fact);
    };
    // Schemas of one maker and year overlap: the one that names the model speaks first for the rest.
    for (const pattern of patterns)
      if (pattern.schema === named.schema) addIfNew(pattern.element, pattern);
    for (const pattern of patterns) addIfNew(pattern.element, pattern);
    // What is known of the engine by its name fills the holes only.
    const engine = byElement.get(ELEMENT.engineModel)?.value ?? null;
    for (const row of engineFacts.all(engine)) addIfNew(Number(row.element), factOf(row));
    return { make: String(model.make), model: String(model.name), byElement };
  };
}

function matchingPattern(row: Record<string, SQLOutputValue>) {
  return {
    schema: Number(row.schema),
    element: Number(row.element),
    glob: String(row.glob),
    revised: String(row.revised),
    ...factOf(row),
  };
}

function factOf(row: Record<string, SQLOutputValue>): Fact {
  return { value: String(row.value).trim(), label: row.label?.toString() };
}

/** Among equals the one revised last, which is how makers correct an earlier filing. */
function mostSpecificFirst(patterns: MatchingPattern[]): MatchingPattern[] {
  return patterns
    .map((pattern) => ({ pattern, rank: specificity(pattern.glob) }))
    .toSorted((a, b) => b.rank - a.rank || b.pattern.revised.localeCompare(a.pattern.revised))
    .map(({ pattern }) => pattern);
}

/** How many positions a pattern fixes; a single character counts for more than a choice of several. */
function specificity(glob: string): number {
  const choices = glob.match(/\[[^\]]*\]/g)?.length ?? 0;
  const characters = glob.replace(/\[[^\]]*\]|[?*|]/g, "").length;
  return 10 * choices + 11 * characters;
}
