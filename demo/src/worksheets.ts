import { type DeskEntry, type Fee, type Figures, figuresOf, type Product, sum } from "./desking.ts";
import type { DemoSettings } from "./group.ts";
import { type Random, randomOf } from "./random.ts";
import type { StateCode } from "./rooftops.ts";
import type { DealPlan } from "./sales.ts";
import { actualCashValueOf, stockLifeOf } from "./stock-life.ts";

/** The figures of a deal, entered and computed. */
export interface Desk {
  readonly kind: "RETAIL" | "CASH";
  readonly entry: DeskEntry;
  readonly figures: Figures;
}

const CASH_SHARE = 0.24;
/** No lender writes a contract for less. */
const LEAST_FINANCED = 4_000_00n;
const terms = [48, 60, 60, 72, 72, 72, 84];
/** Sell and buy rates of the lenders, in percent. */
const rates = [
  ["4.49", "3.99"],
  ["5.49", "4.49"],
  ["5.99", "5.99"],
  ["6.49", "4.99"],
  ["7.49", "5.99"],
  ["8.99", "7.49"],
  ["10.49", "8.49"],
  ["12.99", "10.99"],
] as const;
const cashDowns = [0, 0, 500, 1_000, 2_000, 2_000, 3_000, 5_000];

/** The desk of a deal; the same whoever asks. */
export function deskOf(settings: DemoSettings, deal: DealPlan): Desk {
  const random = randomOf(settings.seed, "desk", deal.index);
  const { cost, askingPrice = cost } = stockLifeOf(settings, deal.holding);
  const price = Math.round((askingPrice * (1 - 0.035 * random.next())) / 10) * 10;
  const paysCash = random.chance(CASH_SHARE);
  const [sellRate, buyRate] = random.pick(rates);
  const termMonths = random.pick(terms);
  const entry: DeskEntry = {
    state: deal.rooftop.state,
    sellingPrice: dollars(price),
    rebates: dollars(rebateOf(deal, random)),
    cashDown: paysCash ? 0n : dollars(random.pick(cashDowns)),
    fees: feesOf(deal.rooftop.state),
    products: productsOf(random),
    trade: tradeOf(settings, deal, price, random),
    financing: paysCash ? undefined : { termMonths, sellRate, buyRate },
    unitCost: dollars(cost),
  };
  const figures = figuresOf(entry);
  if (!paysCash && figures.amountFinanced >= LEAST_FINANCED) {
    return { kind: "RETAIL", entry, figures };
  }
  // Whoever pays cash pays all of it, so nothing is left to finance.
  const cashDown = entry.cashDown + figures.amountFinanced;
  const paid = { ...entry, cashDown, financing: undefined };
  return { kind: "CASH", entry: paid, figures: figuresOf(paid) };
}

function rebateOf({ holding }: DealPlan, random: Random): number {
  return holding.isNew && random.chance(0.35) ? 250 * random.between(2, 8) : 0;
}

/** The document fee is the dealer's; title and registration go to the state. */
function feesOf(state: StateCode): Fee[] {
  const doc = { FL: 799_00n, TX: 225_00n, CA: 85_00n }[state];
  const title = { FL: 77_25n, TX: 33_00n, CA: 28_00n }[state];
  const registration = { FL: 225_00n, TX: 50_75n, CA: 74_00n }[state];
  return [
    { code: "DOC", label: "Document fee", taxable: state !== "TX", amount: doc },
    { code: "TITLE", label: "Title", taxable: false, amount: title },
    { code: "REG", label: "Registration", taxable: false, amount: registration },
  ];
}

function productsOf(random: Random): Product[] {
  const offered = [
    { code: "VSC", label: "Vehicle service contract", share: 0.44, from: 1_400, to: 2_900 },
    { code: "GAP", label: "Guaranteed asset protection", share: 0.36, from: 695, to: 995 },
    { code: "PPM", label: "Prepaid maintenance", share: 0.21, from: 499, to: 899 },
    { code: "TWP", label: "Tire and wheel protection", share: 0.14, from: 595, to: 1_095 },
  ];
  return offered.flatMap(({ code, label, share, from, to }) => {
    if (!random.chance(share)) return [];
    const amount = random.between(Math.ceil(from / 5), Math.floor(to / 5)) * 5;
    const cost = Math.round(amount * (0.4 + 0.2 * random.next()));
    return [{ code, label, amount: dollars(amount), cost: dollars(cost) }];
  });
}

/** An equity that leaves less than a fifth of the price to pay would make no deal. */
const EQUITY_MAX = 0.8;

function tradeOf(settings: DemoSettings, deal: DealPlan, price: number, random: Random) {
  const { tradeIn, closedOn } = deal;
  if (tradeIn === undefined) return undefined;
  const { vehicle, holding } = tradeIn;
  const value = holding
    ? stockLifeOf(settings, holding).cost
    : actualCashValueOf(vehicle, closedOn);
  const allowance = value + (random.chance(0.5) ? 50 * random.between(2, 20) : 0);
  const owed = random.chance(0.45) ? Math.round(value * (0.3 + 0.95 * random.next())) : 0;
  const payoff = Math.max(owed, Math.ceil(allowance - price * EQUITY_MAX));
  return {
    allowance: dollars(allowance),
    actualCashValue: dollars(value),
    payoff: dollars(payoff),
  };
}

function dollars(amount: number): bigint {
  return BigInt(amount) * 100n;
}

/** Title and registration, which are the state's money. */
export function stateFees({ fees }: DeskEntry): bigint {
  return sum(fees.filter(({ code }) => code !== "DOC").map(({ amount }) => amount));
}

export function documentFee({ fees }: DeskEntry): bigint {
  return sum(fees.filter(({ code }) => code === "DOC").map(({ amount }) => amount));
}
