import DataLoader from "dataloader";

export type Loader<Key, Row> = DataLoader<Key, Row | null, string>;

/**
 * Batches lookups of one request into one fetch. A key without a row loads as null.
 * @param fetch called with at most 500 distinct keys
 */
export function loaderBy<Key, Row>(
  fetch: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): Loader<Key, Row> {
  return new DataLoader<Key, Row | null, string>(
    async (keys) => {
      const rows = new Map((await fetch(keys)).map((row) => [String(keyOf(row)), row]));
      return keys.map((key) => rows.get(String(key)) ?? null);
    },
    { maxBatchSize: 500, cacheKeyFn: String },
  );
}

/** As `loaderBy`, for a list of rows per key. */
export function loaderOfMany<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader<string, Row[]>(
    async (keys) => {
      const rows = Map.groupBy(await fetch(keys), keyOf);
      return keys.map((key) => rows.get(key) ?? []);
    },
    { maxBatchSize: 500 },
  );
}
