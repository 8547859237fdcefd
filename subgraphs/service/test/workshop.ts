import { encodeId, newId } from "@forecourt/platform/type-id";
import { USER_ERRORS, uuidOf, type ServiceHarness } from "./harness.ts";
import { addedTechnician, COMPLETE, dispatchedJob, DONE, usd } from "./repair-order-requests.ts";

/** What is at one rooftop. */
export interface Workshop {
  readonly rooftopId: string;
  readonly technicianId: string;
  readonly vehicleId: string;
  readonly customerId: string;
  readonly repairOrderId: string;
  readonly jobId: string;
  readonly appointmentId: string;
}

/** Complaint of the job, name of the technician, note of the appointment. */
export const SECRET = "Told to this rooftop alone";

/** The version of the order, whose one job is done. */
export const ORDER_VERSION = 4;

export const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) {
  appointment { id note } ${USER_ERRORS} } }`;

export const visit = () => ({
  vehicleId: encodeId("veh", newId()),
  startsAt: "2026-11-23T14:00:00.000Z",
  endsAt: "2026-11-23T15:30:00.000Z",
});

export async function openWorkshop(harness: ServiceHarness, partId: string): Promise<Workshop> {
  const rooftopId = await harness.openRooftop();
  const technicianId = await addedTechnician(harness, rooftopId, SECRET);
  const work = {
    complaint: SECRET,
    laborRate: usd(18_000),
    parts: [{ partId, quantity: "2", unitPrice: usd(777) }],
  };
  const { jobId, order } = await dispatchedJob(harness, { rooftopId, technicianId }, work);
  const done = { jobId, expectedVersion: order.version, ...DONE, laborRate: usd(18_500) };
  const { repairOrder } = await harness.mutate(COMPLETE, done);
  const customerId = encodeId("cus", newId());
  await harness.rows("UPDATE repair_order SET customer_id = $1 WHERE id = $2", [
    uuidOf(customerId),
    uuidOf(order.id),
  ]);
  const vehicleId = repairOrder.vehicle.id;
  const promised = { ...visit(), vehicleId, rooftopId, note: SECRET };
  const { appointment } = await harness.mutate(BOOK, promised);
  return {
    rooftopId,
    technicianId,
    vehicleId,
    customerId,
    repairOrderId: order.id,
    jobId,
    appointmentId: appointment.id,
  };
}

/** Ids of the same types that name nothing. */
export function nowhere(): Workshop {
  return {
    rooftopId: encodeId("rft", newId()),
    technicianId: encodeId("tec", newId()),
    vehicleId: encodeId("veh", newId()),
    customerId: encodeId("cus", newId()),
    repairOrderId: encodeId("rpo", newId()),
    jobId: encodeId("job", newId()),
    appointmentId: encodeId("apt", newId()),
  };
}

/** Each layer stops a request alone; with neither, the tests have to see it come through. */
export const layersOf = {
  "both layers": { guard: true, scope: true },
  "the SQL alone": { guard: false, scope: true },
  "the guard alone": { guard: true, scope: false },
  "no layer at all": { guard: false, scope: false },
} as const;

/** An operation and what it takes to ask it about a workshop. */
export type Request = readonly [document: string, of: (ids: Workshop) => Record<string, unknown>];

const entity = (typename: string, fields: string, idOf: (ids: Workshop) => string): Request => [
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${fields} } } }`,
  (ids) => ({ of: [{ __typename: typename, id: idOf(ids) }] }),
];
const page = (row: string): string =>
  `totalCount { value precision } pageInfo { hasNextPage endCursor } nodes { ${row} }`;

/** Every way to a repair order. @param order what is asked of it */
export function waysToOrders(order: string): Record<string, Request> {
  return {
    "Query.repairOrder": [
      `query ($id: ID!) { repairOrder(id: $id) { ${order} } }`,
      ({ repairOrderId: id }) => ({ id }),
    ],
    "Query.repairOrders of a rooftop": [
      `query ($id: ID!) { repairOrders(where: { rooftopId: { eq: $id } }) { ${page(order)} } }`,
      ({ rooftopId: id }) => ({ id }),
    ],
    "Query.repairOrders of a customer": [
      `query ($id: ID!) { repairOrders(where: { customerId: { in: [$id] } }) { ${page(order)} } }`,
      ({ customerId: id }) => ({ id }),
    ],
    "Vehicle.serviceHistory": entity(
      "Vehicle",
      `serviceHistory { ${page(order)} }`,
      (ids) => ids.vehicleId,
    ),
    "Customer.repairOrders": entity(
      "Customer",
      `repairOrders { ${page(order)} }`,
      (ids) => ids.customerId,
    ),
    "the entity RepairOrder": entity("RepairOrder", order, (ids) => ids.repairOrderId),
  };
}

/** Every way to technicians and appointments. */
export const otherWays: Record<string, Request> = {
  "Query.technician": [
    `query ($id: ID!) { technician(id: $id) { id displayName } }`,
    ({ technicianId: id }) => ({ id }),
  ],
  "Query.technicians": [
    `query ($id: ID!) { technicians(rooftopId: $id) { id displayName } }`,
    ({ rooftopId: id }) => ({ id }),
  ],
  "Query.appointment": [
    `query ($id: ID!) { appointment(id: $id) { id note } }`,
    ({ appointmentId: id }) => ({ id }),
  ],
  "Vehicle.appointments": entity(
    "Vehicle",
    `appointments { ${page("id note")} }`,
    (ids) => ids.vehicleId,
  ),
  "the entity Technician": entity("Technician", "id displayName", (ids) => ids.technicianId),
  "the entity Appointment": entity("Appointment", "id note", (ids) => ids.appointmentId),
};
