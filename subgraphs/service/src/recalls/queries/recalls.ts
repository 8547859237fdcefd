import type DataLoader from "dataloader";
import { may, type Actor } from "@forecourt/platform/actor";
import { loaderBy, loaderOfMany, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { RecallNoticeRow } from "../recall-notice.entity.ts";

const columns = `recall.id, recall.version, recall.campaign, recall.title,
  recall.remedy_available AS "remedyAvailable", recall.component,
  recall.announced_on AS "announcedOn"`;

const OPEN_RECALLS_MAX = 50;

/** Recalls belong to the group: `$2` is whether the actor may see any. */
const IN_SIGHT = "$2::boolean";

export function createRecallNoticeById(
  database: Reader,
  actor: Actor,
): Loader<string, RecallNoticeRow> {
  return loaderBy(
    (ids) =>
      database.read<RecallNoticeRow>(
        `SELECT ${columns} FROM recall_notice AS recall WHERE recall.id = ANY ($1) AND ${IN_SIGHT}`,
        [ids, may(actor, "vehicle:read")],
      ),
    ({ id }) => id,
  );
}

/** Recalls by vehicle whose remedy was not done, newest first. */
export function createOpenRecallsOfVehicle(
  database: Reader,
  actor: Actor,
): DataLoader<string, (RecallNoticeRow & { vehicleId: string })[]> {
  return loaderOfMany(
    (vehicleIds) =>
      database.read<RecallNoticeRow & { vehicleId: string }>(
        `SELECT open.* FROM unnest($1::uuid[]) AS vehicle (id) CROSS JOIN LATERAL (
           SELECT vehicle.id AS "vehicleId", ${columns}
           FROM vehicle_recall JOIN recall_notice AS recall ON recall.id = vehicle_recall.recall_id
           WHERE vehicle_recall.vehicle_id = vehicle.id AND vehicle_recall.completed_on IS NULL
             AND ${IN_SIGHT}
           ORDER BY recall.announced_on DESC, recall.id DESC LIMIT ${OPEN_RECALLS_MAX}
         ) AS open`,
        [vehicleIds, may(actor, "vehicle:read")],
      ),
    ({ vehicleId }) => vehicleId,
  );
}
