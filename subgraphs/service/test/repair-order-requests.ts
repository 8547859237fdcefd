import assert from "node:assert/strict";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { USER_ERRORS, type ServiceHarness } from "./harness.ts";

const ORDER = `id version number state openedAt closedAt odometerIn odometerUnit
  rooftop { id } vehicle { id } customer { id } advisor { id }
  total { minorUnits currency decimal }
  jobs { id line complaint cause correction payType opCode laborHours
    laborRate { minorUnits } laborAmount { minorUnits currency }
    technician { id displayName active rooftop { id } }
    parts { quantity unitPrice { minorUnits decimal } amount { minorUnits }
      part { id partNumber description listPrice { minorUnits currency } } } }`;

const mutationOf = (field: string): string => {
  const input = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${field}(input: $input) { repairOrder { ${ORDER} } ${USER_ERRORS} } }`;
};

export const OPEN = mutationOf("openRepairOrder");
export const ADD_JOB = mutationOf("addServiceJob");
export const ASSIGN = mutationOf("assignTechnician");
export const COMPLETE = mutationOf("completeJob");
export const CLOSE = mutationOf("closeRepairOrder");
export const VOID = mutationOf("voidRepairOrder");
export const REPAIR_ORDER = `query ($id: ID!) { repairOrder(id: $id) { ${ORDER} } }`;

export const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });

/** What the tests read of an order by name; the rest is compared as a whole. */
export interface OrderAnswer {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly jobs: readonly { readonly id: string }[];
}

export async function openedOrder(
  { mutate }: ServiceHarness,
  rooftopId: string,
  over: object = {},
): Promise<OrderAnswer> {
  const vehicleId = encodeId("veh", newId());
  const { repairOrder, userErrors } = await mutate(OPEN, { rooftopId, vehicleId, ...over });
  assert.deepEqual(userErrors, []);
  return repairOrder;
}

export async function addedJob(
  { mutate }: ServiceHarness,
  order: OrderAnswer,
  over: object = {},
): Promise<OrderAnswer & { readonly jobId: string }> {
  const { repairOrder, userErrors } = await mutate(ADD_JOB, {
    repairOrderId: order.id,
    expectedVersion: order.version,
    complaint: "Pulls to the left",
    payType: "CUSTOMER",
    ...over,
  });
  assert.deepEqual(userErrors, []);
  return { ...repairOrder, jobId: repairOrder.jobs.at(-1).id };
}

/** An order with one job that a technician has. */
export async function dispatchedJob(
  harness: ServiceHarness,
  { rooftopId, technicianId }: { rooftopId: string; technicianId: string },
  over: object = {},
): Promise<{ readonly jobId: string; readonly order: OrderAnswer }> {
  const { jobId, version } = await addedJob(harness, await openedOrder(harness, rooftopId), over);
  const { repairOrder, userErrors } = await harness.mutate(ASSIGN, {
    jobId,
    expectedVersion: version,
    technicianId,
  });
  assert.deepEqual(userErrors, []);
  return { jobId, order: repairOrder };
}

/** What a technician writes down at the end of a job. */
export const DONE = { correction: "Aligned the front axle", laborHours: "1.3" };

export async function addedTechnician(
  { mutate }: ServiceHarness,
  rooftopId: string,
  displayName = "Marie",
): Promise<string> {
  const { technician, userErrors } = await mutate(
    `mutation ($input: AddTechnicianInput!) { addTechnician(input: $input) {
       technician { id } ${USER_ERRORS} } }`,
    { rooftopId, displayName },
  );
  assert.deepEqual(userErrors, []);
  return technician.id;
}

export async function addedPart({ mutate }: ServiceHarness, input: object): Promise<string> {
  const { part, userErrors } = await mutate(
    `mutation ($input: AddPartInput!) { addPart(input: $input) { part { id } ${USER_ERRORS} } }`,
    input,
  );
  assert.deepEqual(userErrors, []);
  return part.id;
}
