import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { amountInput, idInput, optionalInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { TradeInAdded } from "@forecourt/schema/events/deal";
import { lockedDeal } from "../../deals/commands/locked-deal.ts";
import { requireCurrency } from "../../deals/currency.ts";
import { requireMayEnterCost } from "../../deals/gross.ts";
import { requireDraft } from "../../deals/deal.ts";
import { DealEntity } from "../../deals/deal.entity.ts";
import { requireRoomForTradeIn } from "../trade-in.ts";
import { TradeInEntity, type TradeInRow } from "../trade-in.entity.ts";

/**
 * Takes a car in payment and publishes `deal.trade-in-added.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, DEAL_NOT_DRAFT, CURRENCY_MISMATCH, TRADE_IN_LIMIT_REACHED, Forbidden
 */
export const addTradeIn = defineCommand({
  name: "deal.add-trade-in",
  requires: "deal:write",
  input: z.object({
    dealId: idInput("dea"),
    expectedVersion: z.int(),
    vehicleId: optionalInput(idInput("veh")),
    allowance: amountInput,
    actualCashValue: optionalInput(amountInput),
    payoff: optionalInput(amountInput),
  }),
  async run(scope, { dealId, expectedVersion, vehicleId, allowance, actualCashValue, payoff }) {
    const { tx, actor, record } = scope;
    const deal = await lockedDeal(scope, dealId, expectedVersion);
    requireMayEnterCost(actor, deal.rooftopId, [actualCashValue]);
    requireDraft(deal);
    requireCurrency(deal.currency, [
      [allowance, "allowance"],
      [actualCashValue, "actualCashValue"],
      [payoff, "payoff"],
    ]);
    requireRoomForTradeIn(await tx.countBy(TradeInEntity, { dealId }));

    const version = deal.version + 1;
    const tradeIn: TradeInRow = {
      id: newId(),
      dealId,
      vehicleId: vehicleId ?? null,
      allowanceMinor: allowance.minorUnits,
      actualCashValueMinor: actualCashValue?.minorUnits ?? null,
      payoffMinor: payoff?.minorUnits ?? null,
    };
    await tx.update(DealEntity, { id: dealId }, { version });
    await tx.insert(TradeInEntity, tradeIn);
    record(TradeInAdded, {
      kind: "UPDATED",
      aggregate: { id: dealId, version },
      rooftopId: deal.rooftopId,
      changedPaths: ["tradeIns"],
      data: {
        dealId,
        tradeInId: tradeIn.id,
        vehicleId: tradeIn.vehicleId,
        allowanceMinor: allowance.minorUnits.toString(),
        actualCashValueMinor: tradeIn.actualCashValueMinor?.toString() ?? null,
        payoffMinor: tradeIn.payoffMinor?.toString() ?? null,
        currency: deal.currency,
      },
    });
    return { dealId, tradeInId: tradeIn.id };
  },
});
