import type { Reader } from "@forecourt/platform/reader";

const ROOFTOPS_MAX = 500;

/** UUIDs of known rooftops, by name, at most 500. @param among all when null */
export async function rooftopsByName(
  database: Reader,
  among: readonly string[] | null,
): Promise<string[]> {
  const rooftops = await database.read<{ id: string }>(
    `SELECT id FROM rooftop WHERE $1::uuid[] IS NULL OR id = ANY ($1)
     ORDER BY name, id LIMIT ${ROOFTOPS_MAX}`,
    [among],
  );
  return rooftops.map(({ id }) => id);
}
