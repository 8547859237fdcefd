import { mayAt } from "@forecourt/platform/actor";
import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { createCustomer } from "./commands/create-customer.ts";
import { updateCustomer } from "./commands/update-customer.ts";
import { customerKind, displayName } from "./customer.ts";
import type { CustomerRow } from "./customer.entity.ts";
import { customerAfter } from "./queries/customers.ts";
import { searchCustomers } from "./queries/search-customers.ts";

function customerById(id: string, context: Context): Promise<CustomerRow | null> | null {
  const uuid = decodeId("cus", id);
  return uuid === undefined ? null : context.customerById.load(uuid);
}

export const partyResolvers: Resolvers = {
  Query: {
    customer: (_root, { id }, context) => customerById(id, context),
    customers: (_root, args, { database, cursors, actor }) =>
      searchCustomers(database, cursors, actor, args),
  },
  Mutation: {
    createCustomer: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => ({
        customer: await customerAfter(
          context.customerById,
          await context.execute(createCustomer, idempotencyKey, input),
        ),
      })),
    updateCustomer: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(
        async () => ({
          customer: await customerAfter(
            context.customerById,
            await context.execute(updateCustomer, idempotencyKey, input),
          ),
        }),
        async () => {
          // What was read before the refusal may be what lost.
          context.customerById.clearAll();
          return { customer: await customerById(input.customerId, context) };
        },
      ),
  },
  Customer: {
    __resolveReference: ({ id }, context) => customerById(id, context),
    id: ({ id }) => encodeId("cus", id),
    kind: customerKind,
    displayName: (customer, _args, { caller }) => {
      const canSeeContact = mayAt(caller, "customer:contact:read", customer.rooftopId);
      return displayName(canSeeContact ? customer : { ...customer, email: null, phone: null });
    },
    rooftop: ({ rooftopId }) => (rooftopId === null ? null : { id: rooftopId }),
  },
};
