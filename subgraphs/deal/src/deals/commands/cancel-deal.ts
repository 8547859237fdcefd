import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { DealCancelled } from "@forecourt/schema/events/deal";
import { requireDraft } from "../deal.ts";
import { DealEntity } from "../deal.entity.ts";
import { lockedDeal } from "./locked-deal.ts";

/**
 * Gives up a draft and publishes `deal.cancelled.v1`. A draft has reserved nothing, so nothing is released.
 * @throws NOT_FOUND, VERSION_CONFLICT, DEAL_NOT_DRAFT
 */
export const cancelDeal = defineCommand({
  name: "deal.cancel",
  requires: "deal:write",
  input: z.object({
    dealId: idInput("dea"),
    expectedVersion: z.int(),
    reason: optionalInput(textInput(500)),
  }),
  async run(scope, { dealId, expectedVersion, reason }) {
    const deal = await lockedDeal(scope, dealId, expectedVersion);
    requireDraft(deal);

    const version = deal.version + 1;
    await scope.tx.update(DealEntity, { id: dealId }, { version, state: "CANCELLED" });
    scope.record(DealCancelled, {
      kind: "UPDATED",
      aggregate: { id: dealId, version },
      rooftopId: deal.rooftopId,
      changedPaths: ["state"],
      reason,
      data: { dealId, stockUnitId: deal.stockUnitId, leadId: deal.leadId },
    });
    return { dealId };
  },
});
