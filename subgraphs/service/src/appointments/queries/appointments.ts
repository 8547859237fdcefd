import type { Actor } from "@forecourt/platform/actor";
import { createChildPages, type ChildPages } from "@forecourt/platform/children";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { scopedTo, scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { AppointmentRow } from "../appointment.entity.ts";

const columns = `appointment.id, version, rooftop_id AS "rooftopId", vehicle_id AS "vehicleId",
  customer_id AS "customerId", starts_at AS "startsAt", ends_at AS "endsAt", state, note`;

/** Appointments by id; one at a rooftop the actor may not see loads as null. */
export function createAppointmentById(
  database: Reader,
  actor: Actor,
): Loader<string, AppointmentRow> {
  return loaderBy(
    (ids) =>
      database.read<AppointmentRow>(
        `SELECT ${columns} FROM appointment
         WHERE id = ANY ($1) AND ($2::uuid[] IS NULL OR rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "appointment:read")],
      ),
    ({ id }) => id,
  );
}

/** Appointments of a car at rooftops the actor may see, latest first. */
export function createAppointmentsOfVehicle(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
): ChildPages<AppointmentRow> {
  return createChildPages(database, cursors, {
    list: "vehicle.appointments",
    select: columns,
    from: "appointment WHERE appointment.vehicle_id = parent.id",
    scope: scopedTo("appointment.rooftop_id", actor, "appointment:read"),
    sort: { sql: "appointment.starts_at", type: "timestamptz" },
    id: { sql: "appointment.id", type: "uuid" },
  });
}
