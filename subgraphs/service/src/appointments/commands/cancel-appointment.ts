import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, linesInput, optionalInput } from "@forecourt/platform/input-rules";
import { within } from "@forecourt/platform/list-scope";
import { AppointmentCancelled } from "@forecourt/schema/events/service";
import { AppointmentEntity } from "../appointment.entity.ts";

/**
 * Gives a promised time back and publishes `service.appointment-cancelled.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, APPOINTMENT_NOT_BOOKED
 */
export const cancelAppointment = defineCommand({
  name: "appointment.cancel",
  requires: "appointment:write",
  input: z.object({
    appointmentId: idInput("apt"),
    expectedVersion: z.int(),
    reason: optionalInput(linesInput(500)),
  }),
  async run(scope, input) {
    const { tx, requireVersion, record } = scope;
    const appointment = await tx.findOne(AppointmentEntity, {
      where: { id: input.appointmentId, ...within(scope) },
      lock: { mode: "for_no_key_update" },
    });
    if (!appointment) {
      throw new DomainError("NOT_FOUND", "There is no such appointment", ["appointmentId"]);
    }
    const { id, rooftopId, vehicleId, state } = appointment;
    await requireVersion(appointment, input.expectedVersion);
    if (state !== "BOOKED") {
      throw new DomainError("APPOINTMENT_NOT_BOOKED", `The appointment is ${state}`, [
        "appointmentId",
      ]);
    }

    const version = appointment.version + 1;
    await tx.update(AppointmentEntity, { id }, { version, state: "CANCELLED" });
    record(AppointmentCancelled, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: ["state"],
      reason: input.reason,
      data: { appointmentId: id, vehicleId },
    });
    return { appointmentId: id };
  },
});
