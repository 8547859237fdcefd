import type { EntityManager } from "typeorm";
import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { DealStarted } from "@forecourt/schema/events/deal";
import { dealKinds } from "../deal.ts";
import { DealEntity, type DealRow } from "../deal.entity.ts";
import { RooftopEntity, type RooftopRow } from "../rooftop.entity.ts";
import { StockUnitEntity } from "../stock-unit.entity.ts";

const input = z
  .object({
    rooftopId: idInput("rft"),
    kind: optionalInput(z.enum(dealKinds)),
    buyerId: idInput("cus"),
    coBuyerId: optionalInput(idInput("cus")),
    stockUnitId: idInput("stk"),
    leadId: optionalInput(idInput("led")),
    salespersonId: optionalInput(idInput("stf")),
  })
  .refine(({ buyerId, coBuyerId }) => coBuyerId !== buyerId, {
    path: ["coBuyerId"],
    message: "must not be the buyer",
  });

/**
 * Starts a deal on a stock unit and publishes `deal.started.v1`. That a unit exists and can be sold is for
 * the vehicle department to say, when the deal reserves it.
 * @throws ROOFTOP_UNKNOWN, STOCK_UNIT_AT_OTHER_ROOFTOP, STOCK_UNIT_IN_DEAL
 */
export const startDeal = defineCommand({
  name: "deal.start",
  requires: "deal:write",
  input,
  constraints: {
    deal_active_stock_unit: () =>
      new DomainError("STOCK_UNIT_IN_DEAL", "The stock unit is in another deal", ["stockUnitId"]),
  },
  async run({ tx, now, requireRooftop, record }, { rooftopId, stockUnitId, buyerId, ...open }) {
    requireRooftop(rooftopId);
    const { currency } = await lockedRooftop(tx, rooftopId);
    const unit = await tx.findOneBy(StockUnitEntity, { id: stockUnitId });
    if (unit && unit.rooftopId !== rooftopId) {
      throw new DomainError(
        "STOCK_UNIT_AT_OTHER_ROOFTOP",
        "The stock unit is held by another rooftop",
        ["stockUnitId"],
      );
    }

    const about = {
      number: await nextNumber(tx, rooftopId),
      kind: open.kind ?? null,
      currency,
      buyerId,
      coBuyerId: open.coBuyerId ?? null,
      stockUnitId,
      leadId: open.leadId ?? null,
      salespersonId: open.salespersonId ?? null,
    };
    const deal: DealRow = {
      id: newId(),
      version: 1,
      rooftopId,
      state: "DRAFT",
      ...about,
      createdAt: now,
      finalizedAt: null,
    };
    await tx.insert(DealEntity, deal);
    record(DealStarted, {
      kind: "CREATED",
      aggregate: deal,
      rooftopId,
      changedPaths: ["state", "kind", "buyer", "coBuyer", "stockUnit", "lead", "salesperson"],
      data: { dealId: deal.id, ...about },
    });
    return { dealId: deal.id };
  },
});

/** Deals of one rooftop are started one after the other, so that a refused one leaves no gap in the numbers. */
async function lockedRooftop(tx: EntityManager, id: string): Promise<RooftopRow> {
  const rooftop = await tx.findOne(RooftopEntity, {
    where: { id },
    lock: { mode: "for_no_key_update" },
  });
  if (rooftop) return rooftop;
  throw new DomainError("ROOFTOP_UNKNOWN", "There is no such rooftop", ["rooftopId"]);
}

/** Taken while the rooftop is locked. */
async function nextNumber(tx: EntityManager, rooftopId: string): Promise<number> {
  return ((await tx.maximum(DealEntity, "number", { rooftopId })) ?? 0) + 1;
}
