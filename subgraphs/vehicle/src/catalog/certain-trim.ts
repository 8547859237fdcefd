const NOTE = /\([^)]*\)/g;
/** "Si/Si HPT" are two, "R/T" and "SE w/ Tech" one: beside a separating slash stand words, or spaces. */
const BETWEEN_CANDIDATES = /[,;]|\s\/\s|(?<=[^\s/]{2})\s*\/\s*(?=[^\s/]{2})/;

/**
 * The trim as far as it is certain. Where a VIN does not tell trims apart, makers file all of them in one text,
 * "EX (FWD), EX (AWD)": of these it is the words that all have, "EX", and null where there are none. A car
 * is named by it, here once for screens, website and integrators; the specification keeps the whole text.
 */
export function certainTrim(trim: string | null): string | null {
  const candidates = (trim ?? "")
    .replace(NOTE, " ")
    .split(BETWEEN_CANDIDATES)
    .map((candidate) => candidate.split(/\s+/).filter((word) => word !== ""))
    .filter((words) => words.length > 0);
  const [first, ...others] = candidates;
  if (first === undefined || others.length === 0) return trim;
  const common = first.filter((word) => others.every((words) => words.includes(word)));
  return common.length === 0 ? null : common.join(" ");
}
