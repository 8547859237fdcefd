import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { TradeInRemoved } from "@forecourt/schema/events/deal";
import { lockedDeal } from "../../deals/commands/locked-deal.ts";
import { requireDraft } from "../../deals/deal.ts";
import { DealEntity } from "../../deals/deal.entity.ts";
import { TradeInEntity } from "../trade-in.entity.ts";

/**
 * Takes a trade-in out of a deal and publishes `deal.trade-in-removed.v1`; its figures stay in the event log.
 * @throws NOT_FOUND, VERSION_CONFLICT, DEAL_NOT_DRAFT
 */
export const removeTradeIn = defineCommand({
  name: "deal.remove-trade-in",
  requires: "deal:write",
  input: z.object({
    dealId: idInput("dea"),
    expectedVersion: z.int(),
    tradeInId: idInput("trd"),
  }),
  async run(scope, { dealId, expectedVersion, tradeInId }) {
    const { tx, record } = scope;
    const deal = await lockedDeal(scope, dealId, expectedVersion);
    requireDraft(deal);
    const { affected } = await tx.delete(TradeInEntity, { id: tradeInId, dealId });
    if (affected === 0) {
      throw new DomainError("NOT_FOUND", "The deal has no such trade-in", ["tradeInId"]);
    }

    const version = deal.version + 1;
    await tx.update(DealEntity, { id: dealId }, { version });
    record(TradeInRemoved, {
      kind: "UPDATED",
      aggregate: { id: dealId, version },
      rooftopId: deal.rooftopId,
      changedPaths: ["tradeIns"],
      data: { dealId, tradeInId },
    });
    return { dealId };
  },
});
