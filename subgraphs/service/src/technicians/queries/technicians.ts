import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { TechnicianRow } from "../technician.entity.ts";

const columns = `id, version, rooftop_id AS "rooftopId", display_name AS "displayName", active`;

/** `$2` is null for an actor who may see technicians everywhere. */
const IN_SCOPE = "($2::uuid[] IS NULL OR rooftop_id = ANY ($2))";

const TECHNICIANS_MAX = 250;

/** Technicians by id; one of a rooftop the actor may not see loads as null. */
export function createTechnicianById(
  database: Reader,
  actor: Actor,
): Loader<string, TechnicianRow> {
  return loaderBy(
    (ids) =>
      database.read<TechnicianRow>(
        `SELECT ${columns} FROM technician WHERE id = ANY ($1) AND ${IN_SCOPE}`,
        [ids, scopeValue(actor, "technician:read")],
      ),
    ({ id }) => id,
  );
}

/** None at a rooftop whose technicians the actor may not see. */
export function techniciansOfRooftop(
  database: Reader,
  actor: Actor,
  rooftopId: string,
): Promise<TechnicianRow[]> {
  return database.read<TechnicianRow>(
    `SELECT ${columns} FROM technician WHERE rooftop_id = $1 AND ${IN_SCOPE}
     ORDER BY display_name, id LIMIT ${TECHNICIANS_MAX}`,
    [rooftopId, scopeValue(actor, "technician:read")],
  );
}
