import { z } from "zod";
import { eventContract } from "./event.ts";

/** Amounts are minor units as text, so that no reader rounds them. */
const minorUnits = z.string().regex(/^\d+$/);

/** A car was checked in and has an order number. */
export const RepairOrderOpened = eventContract({
  type: "service.repair-order-opened.v1",
  aggregateType: "RepairOrder",
  data: z.object({
    repairOrderId: z.uuid(),
    number: z.string(),
    vehicleId: z.uuid(),
    customerId: z.uuid().nullable(),
    odometerIn: z.int().min(0).nullable(),
    odometerUnit: z.enum(["MILE", "KILOMETER"]),
  }),
});

/** A line of work was added to a repair order. */
export const ServiceJobAdded = eventContract({
  type: "service.service-job-added.v1",
  aggregateType: "RepairOrder",
  data: z.object({
    repairOrderId: z.uuid(),
    jobId: z.uuid(),
    line: z.int().min(1),
    payType: z.string(),
    opCode: z.string().nullable(),
  }),
});

/** A job was given to a technician. */
export const TechnicianAssigned = eventContract({
  type: "service.technician-assigned.v1",
  aggregateType: "RepairOrder",
  data: z.object({
    repairOrderId: z.uuid(),
    jobId: z.uuid(),
    line: z.int().min(1),
    technicianId: z.uuid(),
  }),
});

/** The work of a job is done; the amounts are null where no price is known. */
export const ServiceJobCompleted = eventContract({
  type: "service.service-job-completed.v1",
  aggregateType: "RepairOrder",
  data: z.object({
    repairOrderId: z.uuid(),
    jobId: z.uuid(),
    line: z.int().min(1),
    payType: z.string(),
    laborHours: z.string(),
    laborMinor: minorUnits.nullable(),
    orderTotalMinor: minorUnits.nullable(),
    currency: z.string().length(3),
  }),
});

/** The work on a repair order is done. The mileage was read when the car came in, often days before. */
export const RepairOrderClosed = eventContract({
  type: "service.repair-order-closed.v1",
  aggregateType: "RepairOrder",
  data: z.object({
    repairOrderId: z.uuid(),
    vehicleId: z.uuid(),
    number: z.string(),
    closedOn: z.iso.date(),
    odometerReadOn: z.iso.date(),
    odometerIn: z.int().min(0).nullable(),
    odometerUnit: z.enum(["MILE", "KILOMETER"]),
  }),
});

/** A repair order was given up. Its number is not used again. */
export const RepairOrderVoided = eventContract({
  type: "service.repair-order-voided.v1",
  aggregateType: "RepairOrder",
  data: z.object({ repairOrderId: z.uuid(), vehicleId: z.uuid(), number: z.string() }),
});

/** Somebody works on cars at a rooftop. */
export const TechnicianAdded = eventContract({
  type: "service.technician-added.v1",
  aggregateType: "Technician",
  data: z.object({ technicianId: z.uuid(), rooftopId: z.uuid() }),
});

/** The part master knows another part. */
export const PartAdded = eventContract({
  type: "service.part-added.v1",
  aggregateType: "Part",
  data: z.object({
    partId: z.uuid(),
    partNumber: z.string(),
    listPriceMinor: minorUnits.nullable(),
    currency: z.string().length(3).nullable(),
  }),
});

/** A time in the workshop was promised. */
export const AppointmentBooked = eventContract({
  type: "service.appointment-booked.v1",
  aggregateType: "Appointment",
  data: z.object({
    appointmentId: z.uuid(),
    vehicleId: z.uuid(),
    customerId: z.uuid().nullable(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
  }),
});

/** A promised time was given back. */
export const AppointmentCancelled = eventContract({
  type: "service.appointment-cancelled.v1",
  aggregateType: "Appointment",
  data: z.object({ appointmentId: z.uuid(), vehicleId: z.uuid() }),
});

/** A recall campaign concerns these cars, which it did not concern before. */
export const RecallAnnounced = eventContract({
  type: "service.recall-announced.v1",
  aggregateType: "RecallNotice",
  data: z.object({
    recallId: z.uuid(),
    campaign: z.string(),
    remedyAvailable: z.boolean(),
    vehicleIds: z.array(z.uuid()).max(250),
  }),
});
