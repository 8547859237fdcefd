/**
 * How many rows have come on top of a list since it was fetched: those that it is counted to begin with, up to
 * the first one that is known.
 */
export function newerRows(newest: readonly string[], known: ReadonlySet<string>): number {
  if (known.size === 0) return 0;
  const first = newest.findIndex((id) => known.has(id));
  return first === -1 ? newest.length : first;
}
