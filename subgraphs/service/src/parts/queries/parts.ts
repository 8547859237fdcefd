import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import { normalizedPartNumber } from "../part-number.ts";
import type { Part } from "../part.entity.ts";

const columns = `id, part_number AS "partNumber", description,
  list_price_minor AS "listPriceMinor", currency`;

export function createPartById(database: Database): Loader<string, Part> {
  return loaderBy(
    (ids) => database.read<Part>(`SELECT ${columns} FROM part WHERE id = ANY ($1)`, [ids]),
    ({ id }) => id,
  );
}

export async function partByNumber(
  database: Database,
  partNumber: string,
): Promise<Part | undefined> {
  const [part] = await database.read<Part>(
    `SELECT ${columns} FROM part WHERE normalized_number = $1`,
    [normalizedPartNumber(partNumber)],
  );
  return part;
}
