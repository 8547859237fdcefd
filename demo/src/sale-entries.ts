import { basisPoints } from "./annuity.ts";
import { dealVersionOf } from "./deal-rows.ts";
import { sum } from "./desking.ts";
import type { History } from "./history.ts";
import type { Rooftop } from "./group.ts";
import type { Entry, Line } from "./entry.ts";
import type { Holding } from "./lot.ts";
import { randomOf } from "./random.ts";
import type { DealPlan } from "./sales.ts";
import { stockLifeOf } from "./stock-life.ts";
import { type Desk, deskOf, documentFee, stateFees } from "./worksheets.ts";

/** Of the invoice, what the factory gives back once a year; no part of the cost of the car. */
const HOLDBACK_BASIS_POINTS = 250n;

export function costOf({ settings }: History, holding: Holding): bigint {
  return BigInt(stockLifeOf(settings, holding).cost) * 100n;
}

export function holdbackOf(history: History, holding: Holding): bigint {
  return holding.isNew ? basisPoints(costOf(history, holding), HOLDBACK_BASIS_POINTS) : 0n;
}

/** Cars as they come into stock, are sold and go to the trade. */
export function saleEntries(history: History, rooftop: Rooftop): Entry[] {
  const isHere = (item: { rooftop: Rooftop }): boolean => item.rooftop === rooftop;
  const receipts = history.holdings
    .filter((holding) => isHere(holding) && holding.source !== "TRADE")
    .map((holding) => receiptEntry(history, holding));
  const wholesales = history.holdings
    .filter((holding) => isHere(holding) && holding.left === "WHOLESALED")
    .map((holding) => wholesaleEntry(history, holding));
  const sales = history.deals
    .filter((deal) => isHere(deal) && deal.state === "FINALIZED")
    .flatMap((deal) => [saleEntry(history, deal), costOfSaleEntry(history, deal)]);
  return [...receipts, ...wholesales, ...sales];
}

function receiptEntry(history: History, holding: Holding): Entry {
  const cost = costOf(history, holding);
  const holdback = holdbackOf(history, holding);
  const control = holding.stockNumber;
  return {
    on: holding.receivedOn,
    journal: "VP",
    memo: `Receipt of ${control}`,
    source: { type: "STOCK_UNIT", id: holding.id, version: 1, purpose: "RECEIPT" },
    lines: [
      { account: inventory(holding), amount: cost, control },
      { account: "1150", amount: holdback, control },
      { account: holding.isNew ? "2100" : "2110", amount: -(cost + holdback), control },
    ],
  };
}

function wholesaleEntry(history: History, holding: Holding): Entry {
  const { settings } = history;
  const { index, stockNumber: control, receivedOn, leftOn = receivedOn } = holding;
  const cost = costOf(history, holding);
  const share = randomOf(settings.seed, "wholesale", index).between(9_200, 10_300);
  const price = basisPoints(cost, BigInt(share));
  const onFloorPlan = holding.source === "AUCTION" ? cost : 0n;
  return {
    on: leftOn,
    journal: "UV",
    memo: `Wholesale of ${control}`,
    source: { type: "STOCK_UNIT", id: holding.id, version: 2, purpose: "WHOLESALE" },
    lines: [
      { account: "1000", amount: price - onFloorPlan },
      { account: "4190", amount: -price, control },
      { account: "6190", amount: cost, control },
      { account: "1210", amount: -cost, control },
      { account: "2110", amount: onFloorPlan, control },
    ],
  };
}

/** The sale with everything that changes hands; both sides are equal because the desk's figures are. */
function saleEntry(history: History, deal: DealPlan): Entry {
  const { kind, entry, figures } = deskOf(history.settings, deal);
  const { holding, tradeIn, rooftop } = deal;
  const stock = holding.stockNumber;
  const control = String(deal.number);
  const department = holding.isNew ? "01" : "02";
  const trade: Line[] =
    entry.trade && tradeIn?.holding
      ? [
          {
            account: "1210",
            amount: entry.trade.actualCashValue,
            control: tradeIn.holding.stockNumber,
          },
          { account: "2020", amount: -entry.trade.payoff, control },
        ]
      : [];
  return {
    on: deal.closedOn,
    journal: holding.isNew ? "NV" : "UV",
    memo: `Deal ${control}, ${kind === "CASH" ? "cash" : "retail"} sale of ${stock}`,
    source: sourceOf(history, deal, "SALE"),
    lines: [
      { account: "1100", amount: figures.amountFinanced, control },
      { account: "1000", amount: entry.cashDown },
      { account: "1160", amount: entry.rebates, control: stock },
      { account: "1130", amount: figures.reserve, control },
      ...trade,
      { account: holding.isNew ? "4000" : "4100", amount: -figures.bookedSale, control: stock },
      ...figures.taxes.map(({ amount }) => ({
        account: "2200",
        amount: -amount,
        control: rooftop.state,
      })),
      { account: "2210", amount: -stateFees(entry), control },
      { account: "4300", amount: -documentFee(entry) },
      ...productLines({ entry, control, department }),
      { account: `4200-${department}`, amount: -figures.reserve },
    ],
  };
}

/** The administrator's share of a product is a debt, the rest is the dealer's. */
function productLines({
  entry,
  control,
  department,
}: Pick<Desk, "entry"> & { control: string; department: string }): Line[] {
  const { products } = entry;
  const commissions = sum(products.map(({ amount, cost }) => amount - cost));
  return [
    ...products.map(({ code, cost }) => ({
      account: "2220",
      amount: -cost,
      control: `${control}-${code}`,
    })),
    { account: `4210-${department}`, amount: -commissions },
  ];
}

function costOfSaleEntry(history: History, deal: DealPlan): Entry {
  const { holding } = deal;
  const control = holding.stockNumber;
  const cost = costOf(history, holding);
  return {
    on: deal.closedOn,
    journal: holding.isNew ? "NV" : "UV",
    memo: `Cost of ${control}`,
    source: sourceOf(history, deal, "COST_OF_SALE"),
    lines: [
      { account: holding.isNew ? "6000" : "6100", amount: cost, control },
      { account: inventory(holding), amount: -cost, control },
    ],
  };
}

function sourceOf(history: History, deal: DealPlan, purpose: string) {
  return { type: "DEAL" as const, id: deal.id, version: dealVersionOf(history, deal), purpose };
}

function inventory({ isNew }: Holding): string {
  return isNew ? "1200" : "1210";
}
