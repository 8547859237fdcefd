import { may, type Actor } from "@forecourt/platform/actor";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import { normalizedPartNumber } from "../part-number.ts";
import type { Part } from "../part.entity.ts";

/** Parts belong to the group: `$2` is whether the actor may see them, `$3` whether their prices. */
const VISIBLE_PARTS = `SELECT id, part_number AS "partNumber", description,
  CASE WHEN $3::boolean THEN list_price_minor END AS "listPriceMinor", currency
  FROM part WHERE $2::boolean`;

export function createPartById(database: Reader, actor: Actor): Loader<string, Part> {
  return loaderBy(
    (ids) => database.read<Part>(`${VISIBLE_PARTS} AND id = ANY ($1)`, [ids, ...sightOf(actor)]),
    ({ id }) => id,
  );
}

export async function partByNumber(
  database: Reader,
  actor: Actor,
  partNumber: string,
): Promise<Part | undefined> {
  const [part] = await database.read<Part>(`${VISIBLE_PARTS} AND normalized_number = $1`, [
    normalizedPartNumber(partNumber),
    ...sightOf(actor),
  ]);
  return part;
}

function sightOf(actor: Actor): [parts: boolean, prices: boolean] {
  return [may(actor, "part:read"), may(actor, "service:amount:read")];
}
