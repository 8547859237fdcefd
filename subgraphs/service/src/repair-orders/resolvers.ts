import { moneyOrNull } from "@forecourt/platform/money";
import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { partAmount } from "./amounts.ts";
import { addServiceJob } from "./commands/add-service-job.ts";
import { assignTechnician } from "./commands/assign-technician.ts";
import { closeRepairOrder } from "./commands/close-repair-order.ts";
import { completeJob } from "./commands/complete-job.ts";
import { openRepairOrder } from "./commands/open-repair-order.ts";
import { voidRepairOrder } from "./commands/void-repair-order.ts";
import { repairOrderAfter } from "./queries/repair-orders.ts";
import { searchRepairOrders } from "./queries/search-repair-orders.ts";
import type { RepairOrderRow } from "./repair-order.entity.ts";

function repairOrderById(id: string, context: Context): Promise<RepairOrderRow | null> | null {
  const uuid = decodeId("rpo", id);
  return uuid === undefined ? null : context.repairOrderById.load(uuid);
}

/** The payload of a command about one order. */
function changed(
  { repairOrderById }: Context,
  command: Promise<{ readonly repairOrderId: string }>,
) {
  return payload(async () => ({
    repairOrder: await repairOrderAfter(repairOrderById, await command),
  }));
}

export const repairOrderResolvers: Resolvers = {
  Query: {
    repairOrder: (_root, { id }, context) => repairOrderById(id, context),
    repairOrders: (_root, args, context) => searchRepairOrders(context, args),
  },
  Mutation: {
    openRepairOrder: (_root, { input: { idempotencyKey, ...input } }, context) =>
      changed(context, context.execute(openRepairOrder, idempotencyKey, input)),
    addServiceJob: (_root, { input: { idempotencyKey, ...input } }, context) =>
      changed(context, context.execute(addServiceJob, idempotencyKey, input)),
    assignTechnician: (_root, { input: { idempotencyKey, ...input } }, context) =>
      changed(context, context.execute(assignTechnician, idempotencyKey, input)),
    completeJob: (_root, { input: { idempotencyKey, ...input } }, context) =>
      changed(context, context.execute(completeJob, idempotencyKey, input)),
    closeRepairOrder: (_root, { input: { idempotencyKey, ...input } }, context) =>
      changed(context, context.execute(closeRepairOrder, idempotencyKey, input)),
    voidRepairOrder: (_root, { input: { idempotencyKey, ...input } }, context) =>
      changed(context, context.execute(voidRepairOrder, idempotencyKey, input)),
  },
  Vehicle: {
    __resolveReference: ({ id }) => reference("veh", id),
    id: ({ id }) => encodeId("veh", id),
    serviceHistory: ({ id }, args, { serviceHistory }) => serviceHistory.load(id, args),
  },
  Customer: {
    __resolveReference: ({ id }) => reference("cus", id),
    id: ({ id }) => encodeId("cus", id),
    repairOrders: ({ id }, args, { repairOrdersOfCustomer }) =>
      repairOrdersOfCustomer.load(id, args),
  },
  StaffMember: { id: ({ id }) => encodeId("stf", id) },
  RepairOrder: {
    __resolveReference: ({ id }, context) => repairOrderById(id, context),
    id: ({ id }) => encodeId("rpo", id),
    number: ({ number }) => String(number),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
    vehicle: ({ vehicleId }) => ({ id: vehicleId }),
    customer: ({ customerId }) => (customerId === null ? null : { id: customerId }),
    advisor: ({ advisorId }) => (advisorId === null ? null : { id: advisorId }),
    total: ({ totalMinor, currency }) => moneyOrNull(totalMinor, currency),
    jobs: ({ id }, _args, { jobsOfRepairOrder }) => jobsOfRepairOrder.load(id),
  },
  ServiceJob: {
    id: ({ id }) => encodeId("job", id),
    laborRate: ({ laborRateMinor, currency }) => moneyOrNull(laborRateMinor, currency),
    laborAmount: ({ laborMinor, currency }) => moneyOrNull(laborMinor, currency),
  },
  JobPart: {
    unitPrice: ({ unitPriceMinor, currency }) => moneyOrNull(unitPriceMinor, currency),
    amount: (part) => moneyOrNull(partAmount(part), part.currency),
  },
};

/** An object of another subgraph, known here by its id only. */
function reference(prefix: string, id: string): { id: string } | null {
  const uuid = decodeId(prefix, id);
  return uuid === undefined ? null : { id: uuid };
}
