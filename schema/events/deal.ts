import { z } from "zod";
import { eventContract } from "./event.ts";

/** Amounts are signed minor units as text, so that no reader rounds them. */
const minorUnits = z.string().regex(/^-?\d+$/);
const currency = z.string().length(3);

/** A sale is being worked on; its stock unit is promised to no other deal. */
export const DealStarted = eventContract({
  type: "deal.started.v1",
  aggregateType: "Deal",
  data: z.object({
    dealId: z.uuid(),
    number: z.int().min(1),
    kind: z.string().nullable(),
    currency,
    buyerId: z.uuid(),
    coBuyerId: z.uuid().nullable(),
    stockUnitId: z.uuid(),
    leadId: z.uuid().nullable(),
    salespersonId: z.uuid().nullable(),
  }),
});

/** A deal was given up before anything was reserved for it. */
export const DealCancelled = eventContract({
  type: "deal.cancelled.v1",
  aggregateType: "Deal",
  data: z.object({
    dealId: z.uuid(),
    stockUnitId: z.uuid().nullable(),
    leadId: z.uuid().nullable(),
  }),
});

/** A car is taken in payment. */
export const TradeInAdded = eventContract({
  type: "deal.trade-in-added.v1",
  aggregateType: "Deal",
  data: z.object({
    dealId: z.uuid(),
    tradeInId: z.uuid(),
    vehicleId: z.uuid().nullable(),
    allowanceMinor: minorUnits,
    actualCashValueMinor: minorUnits.nullable(),
    payoffMinor: minorUnits.nullable(),
    currency,
  }),
});

/** A car is not taken in payment after all. */
export const TradeInRemoved = eventContract({
  type: "deal.trade-in-removed.v1",
  aggregateType: "Deal",
  data: z.object({ dealId: z.uuid(), tradeInId: z.uuid() }),
});

/**
 * Figures were entered on the worksheet of a deal; the figures before them are replaced. Labels of lines are
 * free text, which may name a person, and stay with the deal.
 */
export const WorksheetSaved = eventContract({
  type: "deal.worksheet-saved.v1",
  aggregateType: "Deal",
  data: z.object({
    dealId: z.uuid(),
    currency,
    sellingPriceMinor: minorUnits.nullable(),
    rebatesMinor: minorUnits.nullable(),
    cashDownMinor: minorUnits.nullable(),
    fees: z.array(
      z.object({
        code: z.string(),
        taxable: z.boolean(),
        amountMinor: minorUnits,
      }),
    ),
    products: z.array(
      z.object({
        code: z.string(),
        amountMinor: minorUnits,
        costMinor: minorUnits.nullable(),
      }),
    ),
  }),
});
