import type { EntityManager } from "typeorm";
import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { unknownRooftop, type CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput } from "@forecourt/platform/input-rules";
import { scopeValue } from "@forecourt/platform/list-scope";
import { newId } from "@forecourt/platform/type-id";
import { DealStarted } from "@forecourt/schema/events/deal";
import { dealKinds } from "../deal.ts";
import { DealEntity, type DealRow } from "../deal.entity.ts";
import { RooftopEntity, type RooftopRow } from "../rooftop.entity.ts";

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
 * Starts a deal on a stock unit of the rooftop and publishes `deal.started.v1`. That the unit can be sold is
 * for the vehicle department to say, when the deal reserves it.
 * @throws ROOFTOP_UNKNOWN, STOCK_UNIT_UNKNOWN, STOCK_UNIT_AT_OTHER_ROOFTOP, STOCK_UNIT_IN_DEAL
 */
export const startDeal = defineCommand({
  name: "deal.start",
  requires: "deal:write",
  input,
  constraints: {
    deal_active_stock_unit: () =>
      new DomainError("STOCK_UNIT_IN_DEAL", "The stock unit is in another deal", ["stockUnitId"]),
  },
  async run(scope, { rooftopId, stockUnitId, buyerId, ...open }) {
    const { tx, now, record } = scope;
    const { currency } = await lockedRooftop(scope, rooftopId);
    await requireHeld(scope, stockUnitId, rooftopId);

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
async function lockedRooftop(
  { tx, requireRooftop }: CommandScope,
  id: string,
): Promise<RooftopRow> {
  requireRooftop(id);
  const rooftop = await tx.findOne(RooftopEntity, {
    where: { id },
    lock: { mode: "for_no_key_update" },
  });
  if (rooftop) return rooftop;
  throw unknownRooftop();
}

/** @throws STOCK_UNIT_UNKNOWN, STOCK_UNIT_AT_OTHER_ROOFTOP to who sees the stock of the other rooftop */
async function requireHeld(
  { tx, actor }: CommandScope,
  stockUnitId: string,
  rooftopId: string,
): Promise<void> {
  const [unit]: { rooftop_id: string }[] = await tx.query(
    `SELECT rooftop_id FROM stock_unit
     WHERE id = $1 AND (rooftop_id = $2 OR $3::uuid[] IS NULL OR rooftop_id = ANY ($3))`,
    [stockUnitId, rooftopId, scopeValue(actor, "stock:read")],
  );
  if (!unit) {
    throw new DomainError("STOCK_UNIT_UNKNOWN", "There is no such stock unit", ["stockUnitId"]);
  }
  if (unit.rooftop_id !== rooftopId) {
    throw new DomainError(
      "STOCK_UNIT_AT_OTHER_ROOFTOP",
      "The stock unit is held by another rooftop",
      ["stockUnitId"],
    );
  }
}

/** Taken while the rooftop is locked. */
async function nextNumber(tx: EntityManager, rooftopId: string): Promise<number> {
  return ((await tx.maximum(DealEntity, "number", { rooftopId })) ?? 0) + 1;
}
