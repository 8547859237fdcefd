import { basisPoints } from "./annuity.ts";
import type { Day } from "./calendar.ts";
import type { History } from "./history.ts";
import type { Rooftop } from "./group.ts";
import type { Entry, Line } from "./entry.ts";
import { type Job, partsMinor, repairOrderOf } from "./repair-orders.ts";
import { add, cashEntry, lastOfMonth, linesOf } from "./settlement-entries.ts";

const LABOR_COST_BASIS_POINTS = 2_700n;
const PARTS_COST_BASIS_POINTS = 6_200n;
const MECHANICS = "MECHANICS";
const PARTS_VENDOR = "PARTS-DEPOT";
const CLAIM_PAID_AFTER = 15;
const VENDOR_PAID_AFTER = 10;

/** Accounts of labor and parts by who pays; their costs are at sales plus 2000. */
const salesAccounts = {
  CUSTOMER: { labor: "4500", parts: "4530" },
  SERVICE_CONTRACT: { labor: "4500", parts: "4530" },
  WARRANTY: { labor: "4510", parts: "4531" },
  INTERNAL: { labor: "4520", parts: "4532" },
} as const;

/** One entry a day for the orders that were closed, and by the month what they lead to. */
export function workshopEntries(history: History, rooftop: Rooftop): Entry[] {
  const days = new Map<Day, DaySheet>();
  for (const visit of history.visits) {
    if (visit.rooftop !== rooftop) continue;
    const { closedOn, jobs } = repairOrderOf(history, visit);
    if (closedOn === undefined) continue;
    const sheet = days.get(closedOn) ?? { sums: new Map(), claims: [] };
    days.set(closedOn, sheet);
    for (const job of jobs) bookJob(sheet, job, String(visit.number));
  }
  const daily = [...days].map(([on, sheet]) => dayEntry(on, sheet));
  const entries = [...daily, ...monthlyEntries(days)];
  return entries.filter(({ on }) => on < history.settings.today - 1);
}

interface DaySheet {
  /** By account; costs and what they are taken from included. */
  readonly sums: Map<string, bigint>;
  /** What the factory owes, by order. */
  readonly claims: Line[];
}

function bookJob({ sums, claims }: DaySheet, job: Job, number: string): void {
  const { payType, laborMinor } = job;
  const parts = partsMinor(job);
  const accounts = salesAccounts[payType];
  add(sums, accounts.labor, -laborMinor);
  add(sums, accounts.parts, -parts);
  const laborCost = basisPoints(laborMinor, LABOR_COST_BASIS_POINTS);
  const partsCost = basisPoints(parts, PARTS_COST_BASIS_POINTS);
  add(sums, costAccount(accounts.labor), laborCost);
  add(sums, costAccount(accounts.parts), partsCost);
  add(sums, "2400", -laborCost);
  add(sums, "1240", -partsCost);
  const due = laborMinor + parts;
  if (payType === "WARRANTY") claims.push({ account: "1140", amount: due, control: number });
  // Work on the dealer's own cars is spent at once, not added to what they cost.
  else add(sums, payType === "INTERNAL" ? "6101" : "1000", due);
}

function costAccount(salesAccount: string): string {
  return String(Number(salesAccount) + 2_000);
}

const controls: Readonly<Record<string, string>> = { "2400": MECHANICS, "6101": "RECON" };

function dayEntry(on: Day, { sums, claims }: DaySheet): Entry {
  const lines = linesOf(sums).map((line) => {
    const control = controls[line.account];
    return control === undefined ? line : { ...line, control };
  });
  return { on, journal: "SS", memo: "Repair orders closed", lines: [...lines, ...claims] };
}

function monthlyEntries(days: ReadonlyMap<Day, DaySheet>): Entry[] {
  const months = Map.groupBy(days, ([day]) => lastOfMonth(day));
  return [...months].flatMap(([lastDay, sheets]) => {
    const claims = sheets.flatMap(([, sheet]) => sheet.claims);
    const total = (account: string): bigint =>
      sheets.reduce((sum, [, { sums }]) => sum + (sums.get(account) ?? 0n), 0n);
    const wages = -total("2400");
    const partsUsed = -total("1240");
    const received = claims.map((line) => ({ ...line, amount: -line.amount }));
    const owed = { account: "2000", control: PARTS_VENDOR };
    return [
      cashEntry(lastDay, "PR", "Wages of mechanics", [
        { account: "2400", amount: wages, control: MECHANICS },
      ]),
      {
        on: lastDay,
        journal: "PU",
        memo: "Parts of the month",
        lines: [
          { account: "1240", amount: partsUsed },
          { ...owed, amount: -partsUsed },
        ],
      },
      cashEntry(lastDay + VENDOR_PAID_AFTER, "CD", "Parts vendor", [
        { ...owed, amount: partsUsed },
      ]),
      cashEntry(lastDay + CLAIM_PAID_AFTER, "CR", "Warranty claims", received),
    ];
  });
}
