import { monthlyPayment } from "./annuity.ts";
import { type Row, type Rows, slices } from "./copy.ts";
import type { DeskEntry, Figures } from "./desking.ts";
import type { History } from "./history.ts";
import { customerOf, type Rooftop } from "./group.ts";
import { leadIdOf } from "./leads.ts";
import { customerIdOf } from "./people.ts";
import { idOf, randomOf } from "./random.ts";
import type { DealPlan } from "./sales.ts";
import { type Employee, pickByTitle, staffOf } from "./staff.ts";
import { vehicleIdOf } from "./stock.ts";
import { type Desk, deskOf } from "./worksheets.ts";

/** Other ways to pay are kept while they may still be asked for. */
const SCENARIO_DAYS = 90;
const SCENARIO_TERMS = [36, 48, 60, 72, 84];
const SCENARIO_CASH_DOWNS = [0n, 1_000_00n, 2_000_00n, 3_000_00n, 5_000_00n];
const WITHOUT_FIGURES_SHARE = 0.3;
const CO_BUYER_SHARE = 0.18;

/** The rows of the deal department. */
export function* dealRows(history: History): Generator<Rows> {
  const { settings, rooftops, holdings, deals } = history;
  const staff = new Map(rooftops.map((rooftop) => [rooftop, staffOf(history, rooftop)]));
  for (const slice of slices(holdings)) {
    const rows = slice.map(({ id, vehicle, rooftop }) => ({
      id,
      vehicle_id: vehicleIdOf(settings, vehicle),
      rooftop_id: rooftop.id,
    }));
    yield { table: "stock_unit", rows };
  }
  for (const slice of slices(deals)) {
    const told = slice.map((deal) => {
      const desk = deskOf(settings, deal);
      return { deal, desk, row: dealRow(history, deal, desk, staff) };
    });
    yield { table: "deal", rows: told.map(({ row }) => row) };
    yield {
      table: "trade_in",
      rows: told.flatMap(({ deal, desk }) => tradeInRows(history, deal, desk)),
    };
    yield {
      table: "worksheet",
      rows: told.map(({ deal, desk }) => worksheetRow(history, deal, desk)),
    };
  }
}

/** Grows with every change of the deal until it is closed. */
export function dealVersionOf({ settings }: History, { index, state }: DealPlan): number {
  const edits = randomOf(settings.seed, "deal-version", index).between(2, 9);
  return state === "DRAFT" ? edits : edits + 3;
}

function dealRow(
  history: History,
  deal: DealPlan,
  desk: Desk,
  staff: ReadonlyMap<Rooftop, readonly Employee[]>,
): Row {
  const { settings, customersSince } = history;
  const random = randomOf(settings.seed, "deal-people", deal.index);
  const seller = pickByTitle(staff.get(deal.rooftop) ?? [], "SALESPERSON", random);
  const count = customersSince.length;
  const anybody = random.between(0, count - 1);
  const partner = customerOf(deal.rooftop, anybody, { rooftops: history.rooftops, count });
  const hasPartner = random.chance(CO_BUYER_SHARE) && isKnown(history, partner, deal);
  return {
    id: deal.id,
    version: dealVersionOf(history, deal),
    rooftop_id: deal.rooftop.id,
    number: deal.number,
    state: deal.state,
    kind: desk.kind,
    currency: "USD",
    buyer_id: customerIdOf(history, deal.customer),
    co_buyer_id: hasPartner ? customerIdOf(history, partner) : null,
    stock_unit_id: deal.holding.id,
    lead_id: leadIdOf(history, deal),
    salesperson_id: seller.id,
    created_at: new Date(deal.createdMs),
    finalized_at: deal.state === "FINALIZED" ? new Date(deal.closedMs) : null,
  };
}

function isKnown({ customersSince }: History, customer: number, deal: DealPlan): boolean {
  return customer !== deal.customer && (customersSince[customer] ?? Infinity) < deal.createdMs;
}

function tradeInRows({ settings }: History, deal: DealPlan, { entry }: Desk): Row[] {
  if (deal.tradeIn === undefined || entry.trade === undefined) return [];
  const { allowance, actualCashValue, payoff } = entry.trade;
  return [
    {
      id: idOf(settings.seed, "trade-in", deal.index, deal.createdMs),
      deal_id: deal.id,
      vehicle_id: vehicleIdOf(settings, deal.tradeIn.vehicle),
      allowance_minor: allowance,
      actual_cash_value_minor: actualCashValue,
      payoff_minor: payoff,
    },
  ];
}

/** A draft may have been entered and not computed yet. */
function worksheetRow(history: History, deal: DealPlan, { entry, figures }: Desk): Row {
  const random = randomOf(history.settings.seed, "worksheet", deal.index);
  const computed =
    deal.state === "DRAFT" && random.chance(WITHOUT_FIGURES_SHARE) ? undefined : figures;
  const recent = history.settings.today - deal.closedOn < SCENARIO_DAYS;
  return {
    deal_id: deal.id,
    selling_price_minor: entry.sellingPrice,
    rebates_minor: entry.rebates,
    cash_down_minor: entry.cashDown,
    fees: lines(entry.fees),
    products: lines(entry.products),
    taxes: computed ? lines(computed.taxes) : null,
    payments: computed ? lines(scenarios(entry, computed, recent)) : null,
    amount_financed_minor: computed?.amountFinanced ?? null,
    total_of_payments_minor: computed?.totalOfPayments ?? null,
    finance_charge_minor: computed?.financeCharge ?? null,
    apr: computed ? (entry.financing?.sellRate ?? null) : null,
    front_gross_minor: computed?.frontGross ?? null,
    back_gross_minor: computed?.backGross ?? null,
  };
}

interface Scenario {
  readonly termMonths: number;
  readonly apr: string;
  readonly cashDown: bigint;
  readonly monthly: bigint;
}

/** The contract's own payment, and while a deal is recent what other terms and sums would make. */
function scenarios({ financing, cashDown }: DeskEntry, figures: Figures, recent: boolean) {
  if (financing === undefined || figures.monthly === undefined) return [];
  const { sellRate: apr, termMonths } = financing;
  const balance = figures.amountFinanced + cashDown;
  const agreed: Scenario = { termMonths, apr, cashDown, monthly: figures.monthly };
  if (!recent) return [agreed];
  const others = SCENARIO_TERMS.flatMap((term) =>
    SCENARIO_CASH_DOWNS.filter((down) => down < balance).map((down) => ({
      termMonths: term,
      apr,
      cashDown: down,
      monthly: monthlyPayment(balance - down, apr, term),
    })),
  ).filter((other) => other.termMonths !== termMonths || other.cashDown !== cashDown);
  return [agreed, ...others];
}

/** Lines as they are stored: amounts are minor units as text, under names that say so. */
function lines(items: readonly object[]): string {
  const stored = items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([name, value]: [string, unknown]) =>
        typeof value === "bigint" ? [`${name}Minor`, value.toString()] : [name, value],
      ),
    ),
  );
  return JSON.stringify(stored);
}
