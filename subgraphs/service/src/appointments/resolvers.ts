import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import type { AppointmentRow } from "./appointment.entity.ts";
import { bookAppointment } from "./commands/book-appointment.ts";
import { cancelAppointment } from "./commands/cancel-appointment.ts";

function appointmentById(id: string, context: Context): Promise<AppointmentRow | null> | null {
  const uuid = decodeId("apt", id);
  return uuid === undefined ? null : context.appointmentById.load(uuid);
}

export const appointmentResolvers: Resolvers = {
  Query: {
    appointment: (_root, { id }, context) => appointmentById(id, context),
  },
  Mutation: {
    bookAppointment: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const { appointmentId } = await context.execute(bookAppointment, idempotencyKey, input);
        return { appointment: await context.appointmentById.load(appointmentId) };
      }),
    cancelAppointment: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const { appointmentId } = await context.execute(cancelAppointment, idempotencyKey, input);
        return {
          appointment: await context.appointmentById.load(appointmentId),
        };
      }),
  },
  Vehicle: {
    appointments: ({ id }, args, { appointmentsOfVehicle }) => appointmentsOfVehicle.load(id, args),
  },
  Appointment: {
    __resolveReference: ({ id }, context) => appointmentById(id, context),
    id: ({ id }) => encodeId("apt", id),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
    vehicle: ({ vehicleId }) => ({ id: vehicleId }),
    customer: ({ customerId }) => (customerId === null ? null : { id: customerId }),
  },
};
