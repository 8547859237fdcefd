import { mayActAt, type Actor } from "@forecourt/platform/actor";
import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { TechnicianRow } from "../technician.entity.ts";

const columns = `id, version, rooftop_id AS "rooftopId", display_name AS "displayName", active`;

const TECHNICIANS_MAX = 250;

/** Technicians by id; one of a rooftop the actor may not see loads as null. */
export function createTechnicianById(
  database: Database,
  actor: Actor,
): Loader<string, TechnicianRow> {
  return loaderBy(
    async (ids) => {
      const technicians = await database.read<TechnicianRow>(
        `SELECT ${columns} FROM technician WHERE id = ANY ($1)`,
        [ids],
      );
      return technicians.filter(({ rooftopId }) => mayActAt(actor, rooftopId));
    },
    ({ id }) => id,
  );
}

export function techniciansOfRooftop(
  database: Database,
  rooftopId: string,
): Promise<TechnicianRow[]> {
  return database.read<TechnicianRow>(
    `SELECT ${columns} FROM technician WHERE rooftop_id = $1
     ORDER BY display_name, id LIMIT ${TECHNICIANS_MAX}`,
    [rooftopId],
  );
}
