import type DataLoader from "dataloader";
import type { Database } from "@forecourt/platform/database";
import { loaderOfMany } from "@forecourt/platform/loader";
import type { TradeInRow } from "../trade-in.entity.ts";

/** A trade-in with the currency of its deal. */
export interface TradeIn extends TradeInRow {
  readonly currency: string;
}

/** Trade-ins by deal, in the order they were entered: their ids are time-ordered. */
export function createTradeInsOfDeal(database: Database): DataLoader<string, TradeIn[]> {
  return loaderOfMany(
    (dealIds) =>
      database.read<TradeIn>(
        `SELECT trade_in.id, trade_in.deal_id AS "dealId", trade_in.vehicle_id AS "vehicleId",
           trade_in.allowance_minor AS "allowanceMinor",
           trade_in.actual_cash_value_minor AS "actualCashValueMinor",
           trade_in.payoff_minor AS "payoffMinor", deal.currency
         FROM trade_in JOIN deal ON deal.id = trade_in.deal_id
         WHERE trade_in.deal_id = ANY ($1::uuid[]) ORDER BY trade_in.id`,
        [dealIds],
      ),
    (tradeIn) => tradeIn.dealId,
  );
}
