import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { AppointmentCancelled } from "@forecourt/schema/events/service";
import { AppointmentEntity } from "../appointment.entity.ts";

/**
 * Gives a promised time back and publishes `service.appointment-cancelled.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, APPOINTMENT_NOT_BOOKED
 */
export const cancelAppointment = defineCommand({
  name: "appointment.cancel",
  requires: "service:write",
  input: z.object({
    appointmentId: idInput("apt"),
    expectedVersion: z.int(),
    reason: optionalInput(textInput(500)),
  }),
  async run({ tx, requireRooftop, requireVersion, record }, input) {
    const appointment = await tx.findOne(AppointmentEntity, {
      where: { id: input.appointmentId },
      lock: { mode: "pessimistic_write" },
    });
    if (!appointment) {
      throw new DomainError("NOT_FOUND", "There is no such appointment", ["appointmentId"]);
    }
    const { id, rooftopId, vehicleId, state } = appointment;
    requireRooftop(rooftopId);
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
