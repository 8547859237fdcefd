import { money } from "@forecourt/platform/money";
import { payload } from "@forecourt/platform/payload";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { stockUnitAfter, stockUnitNow } from "../stock/queries/stock-units.ts";
import { repriceStockUnit } from "./commands/reprice-stock-unit.ts";

export const pricingResolvers: Resolvers = {
  Mutation: {
    repriceStockUnit: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(
        async () => ({
          stockUnit: await stockUnitAfter(
            context.stockUnitById,
            await context.execute(repriceStockUnit, idempotencyKey, input),
          ),
        }),
        () => stockUnitNow(context.stockUnitById, input.stockUnitId),
      ),
  },
  StockUnit: {
    priceHistory: ({ id }, args, { pricesOfStockUnit }) => pricesOfStockUnit.load(id, args),
  },
  PriceRecord: {
    price: ({ priceMinor, currency }) => money(priceMinor, currency),
    changedByUser: ({ changedBy }) => ({ id: changedBy }),
  },
};
