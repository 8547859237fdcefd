import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, linesInput, optionalInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { AppointmentBooked } from "@forecourt/schema/events/service";
import { knownRooftop } from "../../rooftops/commands/known-rooftop.ts";
import { AppointmentEntity, type AppointmentRow } from "../appointment.entity.ts";

const LENGTH_MAX_MS = 30 * 86_400_000;
const FIRST_START = new Date("2000-01-01T00:00:00Z");
const LAST_START = new Date("2100-01-01T00:00:00Z");

/** Promises a time in the workshop and publishes `service.appointment-booked.v1`. @throws ROOFTOP_UNKNOWN */
export const bookAppointment = defineCommand({
  name: "appointment.book",
  requires: "appointment:write",
  input: z
    .object({
      rooftopId: idInput("rft"),
      vehicleId: idInput("veh"),
      customerId: optionalInput(idInput("cus")),
      startsAt: z.date().min(FIRST_START, "is before 2000").max(LAST_START, "is after 2100-01-01"),
      endsAt: z.date(),
      note: optionalInput(linesInput(1_000)),
    })
    .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
      message: "must be after startsAt",
      path: ["endsAt"],
    })
    .refine(({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime() <= LENGTH_MAX_MS, {
      message: "must be within 30 days of startsAt",
      path: ["endsAt"],
    }),
  async run(scope, input) {
    const { tx, now, record } = scope;
    await knownRooftop(scope, input.rooftopId);
    if (input.startsAt < now) {
      throw new DomainError("INPUT_INVALID", "must not be in the past", ["startsAt"]);
    }
    const appointment: AppointmentRow = {
      id: newId(),
      version: 1,
      state: "BOOKED",
      ...input,
      customerId: input.customerId ?? null,
      note: input.note ?? null,
    };
    await tx.insert(AppointmentEntity, appointment);
    record(AppointmentBooked, {
      kind: "CREATED",
      aggregate: appointment,
      rooftopId: appointment.rooftopId,
      changedPaths: ["vehicle", "customer", "startsAt", "endsAt", "state", "note"],
      data: {
        appointmentId: appointment.id,
        vehicleId: appointment.vehicleId,
        customerId: appointment.customerId,
        startsAt: appointment.startsAt.toISOString(),
        endsAt: appointment.endsAt.toISOString(),
      },
    });
    return { appointmentId: appointment.id };
  },
});
