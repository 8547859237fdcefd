import { basisPoints } from "./annuity.ts";
import { type Day, dateOf, openDay } from "./calendar.ts";
import { sum } from "./desking.ts";
import type { History } from "./history.ts";
import type { Rooftop } from "./group.ts";
import type { Entry, Line } from "./entry.ts";
import { randomOf } from "./random.ts";
import { costOf, holdbackOf } from "./sale-entries.ts";
import type { DealPlan } from "./sales.ts";
import { deskOf, stateFees } from "./worksheets.ts";

const COMMISSION_BASIS_POINTS = 2_500n;
const LEAST_COMMISSION = 150_00n;
const OPENING_CASH = 4_000_000_00n;
const OPENING_PARTS = 350_000_00n;

/** Money as it moves afterwards: lenders fund, the store pays off what it owes, salespeople are paid. */
export function settlementEntries(history: History, rooftop: Rooftop): Entry[] {
  const { settings, firstDay } = history;
  const funded = new Map<Day, Line[]>();
  const paid = new Map<Day, Line[]>();
  const taxes = new Map<Day, bigint>();
  const commissions = new Map<Day, Map<string, bigint>>();
  // Before the first car that was bought in advance.
  const opening: Entry = {
    on: firstDay - 200,
    journal: "GJ",
    memo: "Opening balance",
    lines: [
      { account: "1000", amount: OPENING_CASH },
      { account: "1240", amount: OPENING_PARTS },
      { account: "3000", amount: -(OPENING_CASH + OPENING_PARTS) },
    ],
  };

  for (const deal of history.deals) {
    if (deal.rooftop !== rooftop || deal.state !== "FINALIZED") continue;
    const { figures } = deskOf(settings, deal);
    const days = randomOf(settings.seed, "funding", deal.index).between(4, 9);
    const settledOn = openDay(deal.closedOn + days);
    append(funded, settledOn, receivedFor(history, deal));
    append(paid, settledOn, paidFor(history, deal));
    add(taxes, taxDay(deal.closedOn), sum(figures.taxes.map(({ amount }) => amount)));
    const account = deal.holding.isNew ? "7000-01" : "7000-02";
    const payday = lastOfMonth(deal.closedOn);
    const earned = commissions.get(payday) ?? new Map<string, bigint>();
    commissions.set(payday, earned);
    add(earned, account, commissionOn(figures.frontGross));
  }

  const entries = [
    opening,
    ...[...funded].map(([on, lines]) => cashEntry(on, "CR", "Contracts and claims funded", lines)),
    ...[...paid].map(([on, lines]) => cashEntry(on, "CD", "Payoffs and remittances", lines)),
    ...[...taxes].map(([on, amount]) =>
      cashEntry(on, "CD", "Sales tax", [{ account: "2200", amount, control: rooftop.state }]),
    ),
    ...[...commissions].map(([on, earned]) => cashEntry(on, "PR", "Commissions", linesOf(earned))),
  ];
  return entries.filter(({ on }) => on < settings.today - 1);
}

/** Whatever the lines come to is paid from the bank or into it. */
export function cashEntry(on: Day, journal: string, memo: string, lines: readonly Line[]): Entry {
  const amount = -sum(lines.map((line) => line.amount));
  return { on, journal, memo, lines: [{ account: "1000", amount }, ...lines] };
}

function receivedFor(history: History, deal: DealPlan): Line[] {
  const { entry, figures } = deskOf(history.settings, deal);
  const { stockNumber: stock } = deal.holding;
  const control = String(deal.number);
  return [
    { account: "1100", amount: -figures.amountFinanced, control },
    { account: "1130", amount: -figures.reserve, control },
    { account: "1160", amount: -entry.rebates, control: stock },
    { account: "1150", amount: -holdbackOf(history, deal.holding), control: stock },
  ];
}

function paidFor(history: History, deal: DealPlan): Line[] {
  const { holding, tradeIn } = deal;
  const { entry } = deskOf(history.settings, deal);
  const control = String(deal.number);
  const financed = costOf(history, holding) + holdbackOf(history, holding);
  return [
    {
      account: holding.isNew ? "2100" : "2110",
      amount: holding.source === "TRADE" ? 0n : financed,
      control: holding.stockNumber,
    },
    { account: "2020", amount: (tradeIn && entry.trade?.payoff) ?? 0n, control },
    { account: "2210", amount: stateFees(entry), control },
    ...entry.products.map(({ code, cost }) => ({
      account: "2220",
      amount: cost,
      control: `${control}-${code}`,
    })),
  ];
}

/** A quarter of the front gross, and a mini where there is little. */
function commissionOn(frontGross: bigint): bigint {
  const share = basisPoints(frontGross > 0n ? frontGross : 0n, COMMISSION_BASIS_POINTS);
  return share > LEAST_COMMISSION ? share : LEAST_COMMISSION;
}

/** The twentieth of the next month. */
function taxDay(day: Day): Day {
  return lastOfMonth(day) + 20;
}

export function lastOfMonth(day: Day): Day {
  let last = day;
  while (dateOf(last + 1).slice(0, 7) === dateOf(day).slice(0, 7)) last += 1;
  return last;
}

function append(lists: Map<Day, Line[]>, day: Day, lines: readonly Line[]): void {
  const list = lists.get(day) ?? [];
  list.push(...lines);
  lists.set(day, list);
}

export function add<Key>(sums: Map<Key, bigint>, key: Key, amount: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + amount);
}

export function linesOf(sums: ReadonlyMap<string, bigint>): Line[] {
  return [...sums].map(([account, amount]) => ({ account, amount }));
}
