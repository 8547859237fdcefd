import { moneyOrNull } from "@forecourt/platform/money";
import { payload } from "@forecourt/platform/payload";
import { encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { dealAfter } from "../deals/queries/deals.ts";
import { foreignEntity } from "../foreign-entity.ts";
import { addTradeIn } from "./commands/add-trade-in.ts";
import { removeTradeIn } from "./commands/remove-trade-in.ts";
import { equityMinor } from "./trade-in.ts";

export const tradeInResolvers: Resolvers = {
  Mutation: {
    addTradeIn: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const added = await context.execute(addTradeIn, idempotencyKey, input);
        const deal = await dealAfter(context, added);
        // A replay may come from somebody who does not see the deal any more.
        if (!deal) return { deal };
        const tradeIns = await context.tradeInsOfDeal.load(deal.id);
        return { deal, tradeIn: tradeIns.find(({ id }) => id === added.tradeInId) };
      }),
    removeTradeIn: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => ({
        deal: await dealAfter(context, await context.execute(removeTradeIn, idempotencyKey, input)),
      })),
  },
  Deal: {
    tradeIns: ({ id }, _args, { tradeInsOfDeal }) => tradeInsOfDeal.load(id),
  },
  TradeIn: {
    id: ({ id }) => encodeId("trd", id),
    vehicle: ({ vehicleId }) => foreignEntity(vehicleId),
    allowance: ({ allowanceMinor, currency }) => moneyOrNull(allowanceMinor, currency),
    actualCashValue: ({ actualCashValueMinor, currency }) =>
      moneyOrNull(actualCashValueMinor, currency),
    payoff: ({ payoffMinor, currency }) => moneyOrNull(payoffMinor, currency),
    equity: ({ allowanceMinor, payoffMinor, currency }) =>
      moneyOrNull(equityMinor(allowanceMinor, payoffMinor), currency),
  },
};
