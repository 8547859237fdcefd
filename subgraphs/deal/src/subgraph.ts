import { openSubgraph, type Subgraph, type SubgraphDeps } from "@forecourt/platform/subgraph";
import { CreateDealTables1700000300000 } from "../migrations/1700000300000-create-deal-tables.ts";
import type { Context } from "./context.ts";
import { knowRooftopWhenOpened } from "./deals/consumers/know-rooftop-when-opened.ts";
import { knowStockUnitWhenReceived } from "./deals/consumers/know-stock-unit-when-received.ts";
import { DealEntity } from "./deals/deal.entity.ts";
import { createDealsOfCustomer, createSalesOfVehicle } from "./deals/queries/deal-pages.ts";
import {
  createActiveDealOfStockUnit,
  createDealById,
  createDealOfLead,
} from "./deals/queries/deals.ts";
import { dealResolvers } from "./deals/resolvers.ts";
import { RooftopEntity } from "./deals/rooftop.entity.ts";
import { StockUnitEntity } from "./deals/stock-unit.entity.ts";
import { createTradeInsOfDeal } from "./trade-ins/queries/trade-ins-of-deal.ts";
import { tradeInResolvers } from "./trade-ins/resolvers.ts";
import { TradeInEntity } from "./trade-ins/trade-in.entity.ts";
import { createWorksheetOfDeal } from "./worksheet/queries/worksheet-of-deal.ts";
import { worksheetResolvers } from "./worksheet/resolvers.ts";
import { WorksheetEntity } from "./worksheet/worksheet.entity.ts";

/** Deals, their trade-ins and worksheets. */
export function createDealSubgraph(deps: SubgraphDeps): Promise<Subgraph> {
  return openSubgraph<Context>(
    {
      name: "deal",
      folder: import.meta.dirname,
      resolvers: [dealResolvers, tradeInResolvers, worksheetResolvers],
      entities: [DealEntity, TradeInEntity, WorksheetEntity, RooftopEntity, StockUnitEntity],
      migrations: [CreateDealTables1700000300000],
      consumers: [knowRooftopWhenOpened, knowStockUnitWhenReceived],
      createContext(base) {
        const { database, cursors, actor } = base;
        return {
          ...base,
          dealById: createDealById(database, actor),
          activeDealOfStockUnit: createActiveDealOfStockUnit(database, actor),
          dealOfLead: createDealOfLead(database, actor),
          dealsOfCustomer: createDealsOfCustomer(database, cursors, actor),
          salesOfVehicle: createSalesOfVehicle(database, cursors, actor),
          tradeInsOfDeal: createTradeInsOfDeal(database, actor),
          worksheetOfDeal: createWorksheetOfDeal(database, actor),
        };
      },
    },
    deps,
  );
}
