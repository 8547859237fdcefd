import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { foreignEntity, foreignEntityResolvers, foreignIdResolver } from "../foreign-entity.ts";
import { cancelDeal } from "./commands/cancel-deal.ts";
import { finalizeDeal } from "./commands/finalize-deal.ts";
import { startDeal } from "./commands/start-deal.ts";
import type { DealRow } from "./deal.entity.ts";
import { dealAfter } from "./queries/deals.ts";
import { searchDeals } from "./queries/search-deals.ts";

function dealById(id: string, context: Context): Promise<DealRow | null> | null {
  const uuid = decodeId("dea", id);
  return uuid === undefined ? null : context.dealById.load(uuid);
}

export const dealResolvers: Resolvers = {
  Query: {
    deal: (_root, { id }, context) => dealById(id, context),
    deals: (_root, args, { database, cursors, actor }) =>
      searchDeals(database, cursors, actor, args),
  },
  Mutation: {
    startDeal: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => ({
        deal: await dealAfter(context, await context.execute(startDeal, idempotencyKey, input)),
      })),
    cancelDeal: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => ({
        deal: await dealAfter(context, await context.execute(cancelDeal, idempotencyKey, input)),
      })),
    finalizeDeal: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => ({
        deal: await dealAfter(context, await context.execute(finalizeDeal, idempotencyKey, input)),
      })),
  },
  Deal: {
    __resolveReference: ({ id }, context) => dealById(id, context),
    id: ({ id }) => encodeId("dea", id),
    rooftop: ({ rooftopId }) => foreignEntity(rooftopId),
    buyer: ({ buyerId }) => foreignEntity(buyerId),
    coBuyer: ({ coBuyerId }) => foreignEntity(coBuyerId),
    stockUnit: ({ stockUnitId }) => foreignEntity(stockUnitId),
    lead: ({ leadId }) => foreignEntity(leadId),
    salesperson: ({ salespersonId }) => foreignEntity(salespersonId),
  },
  StockUnit: {
    ...foreignEntityResolvers("stk"),
    activeDeal: ({ id }, _args, { activeDealOfStockUnit }) => activeDealOfStockUnit.load(id),
  },
  Lead: {
    ...foreignEntityResolvers("led"),
    deal: ({ id }, _args, { dealOfLead }) => dealOfLead.load(id),
  },
  Customer: {
    ...foreignEntityResolvers("cus"),
    deals: ({ id }, args, { dealsOfCustomer }) => dealsOfCustomer.load(id, args),
  },
  Vehicle: {
    ...foreignEntityResolvers("veh"),
    saleHistory: ({ id }, args, { salesOfVehicle }) => salesOfVehicle.load(id, args),
  },
  Rooftop: foreignIdResolver("rft"),
  StaffMember: foreignIdResolver("stf"),
};
