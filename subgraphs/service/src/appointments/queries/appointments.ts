import { mayActAt, type Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { AppointmentRow } from "../appointment.entity.ts";

const columns = `appointment.id, version, rooftop_id AS "rooftopId", vehicle_id AS "vehicleId",
  customer_id AS "customerId", starts_at AS "startsAt", ends_at AS "endsAt", state, note`;

/** Appointments by id; one at a rooftop the actor may not see loads as null. */
export function createAppointmentById(
  database: Database,
  actor: Actor,
): Loader<string, AppointmentRow> {
  return loaderBy(
    async (ids) => {
      const appointments = await database.read<AppointmentRow>(
        `SELECT ${columns} FROM appointment WHERE id = ANY ($1)`,
        [ids],
      );
      return appointments.filter(({ rooftopId }) => mayActAt(actor, rooftopId));
    },
    ({ id }) => id,
  );
}

/** Appointments of a car at rooftops the actor may see, latest first. */
export function createAppointmentsOfVehicle(
  database: Database,
  cursors: CursorCodec,
  { rooftopIds }: Actor,
): ChildPages<AppointmentRow> {
  return createChildPages(database, cursors, {
    list: "vehicle.appointments",
    select: columns,
    from: "appointment WHERE appointment.vehicle_id = parent.id",
    ...(rooftopIds === "ALL"
      ? {}
      : { scope: { column: "appointment.rooftop_id", ids: rooftopIds } }),
    sort: { sql: "appointment.starts_at", type: "timestamptz" },
    id: { sql: "appointment.id", type: "uuid" },
  });
}
