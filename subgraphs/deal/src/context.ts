import type DataLoader from "dataloader";
import type { ChildPages } from "@forecourt/platform/children";
import type { Loader } from "@forecourt/platform/loader";
import type { SubgraphContext } from "@forecourt/platform/subgraph";
import type { DealRow } from "./deals/deal.entity.ts";
import type { TradeIn } from "./trade-ins/queries/trade-ins-of-deal.ts";
import type { DealWorksheet } from "./worksheet/queries/worksheet-of-deal.ts";

/** What a resolver of the deal subgraph can reach; loaders live for one request. */
export interface Context extends SubgraphContext {
  readonly dealById: Loader<string, DealRow>;
  readonly activeDealOfStockUnit: Loader<string, DealRow>;
  readonly dealOfLead: Loader<string, DealRow>;
  readonly dealsOfCustomer: ChildPages<DealRow>;
  readonly salesOfVehicle: ChildPages<DealRow>;
  readonly tradeInsOfDeal: DataLoader<string, TradeIn[]>;
  readonly worksheetOfDeal: Loader<string, DealWorksheet>;
}
