import type DataLoader from "dataloader";
import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderOfMany } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { TradeInRow } from "../trade-in.entity.ts";

/** A trade-in with what it has of its deal. */
export interface TradeIn extends TradeInRow {
  readonly rooftopId: string;
  readonly currency: string;
}

/**
 * Trade-ins by deal, in the order they were entered: their ids are time-ordered. What they are worth to the
 * dealer only where the actor may see gross.
 */
export function createTradeInsOfDeal(
  database: Reader,
  actor: Actor,
): DataLoader<string, TradeIn[]> {
  const sight = [scopeValue(actor, "deal:read"), scopeValue(actor, "deal:gross:read")];
  return loaderOfMany(
    (dealIds) =>
      database.read<TradeIn>(
        `SELECT trade_in.id, trade_in.deal_id AS "dealId", trade_in.vehicle_id AS "vehicleId",
           trade_in.allowance_minor AS "allowanceMinor",
           CASE WHEN $3::uuid[] IS NULL OR deal.rooftop_id = ANY ($3)
             THEN trade_in.actual_cash_value_minor END AS "actualCashValueMinor",
           trade_in.payoff_minor AS "payoffMinor", deal.rooftop_id AS "rooftopId", deal.currency
         FROM trade_in JOIN deal ON deal.id = trade_in.deal_id
         WHERE trade_in.deal_id = ANY ($1::uuid[])
           AND ($2::uuid[] IS NULL OR deal.rooftop_id = ANY ($2))
         ORDER BY trade_in.id`,
        [dealIds, ...sight],
      ),
    (tradeIn) => tradeIn.dealId,
  );
}
