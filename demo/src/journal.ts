import { DAY_MS, type Day, dateOf, instantAt } from "./calendar.ts";
import { type Row, type Rows, slices } from "./copy.ts";
import type { Entry } from "./entry.ts";
import type { History } from "./history.ts";
import type { Rooftop } from "./group.ts";
import { idOf } from "./random.ts";
import { saleEntries } from "./sale-entries.ts";
import { settlementEntries } from "./settlement-entries.ts";
import { workshopEntries } from "./workshop-entries.ts";

/** Ids of the accounts of a rooftop by their numbers. */
export type Chart = ReadonlyMap<string, string>;

/** A rooftop is told after the other, each from its first day to its last. */
export function* journalRows(
  history: History,
  charts: ReadonlyMap<string, Chart>,
): Generator<Rows> {
  for (const rooftop of history.rooftops) {
    const entries = [
      ...saleEntries(history, rooftop),
      ...settlementEntries(history, rooftop),
      ...workshopEntries(history, rooftop),
    ]
      .map((entry) => ({ ...entry, lines: entry.lines.filter(({ amount }) => amount !== 0n) }))
      .filter(({ lines }) => lines.length > 0)
      .toSorted((left, right) => left.on - right.on);
    yield { table: "accounting_period", rows: periodRows(history, rooftop, entries[0]?.on) };
    yield* entryRows(history, rooftop, entries, charts.get(rooftop.id));
  }
}

/** Months before the last one are closed once everything is in. */
export function closeOldPeriods({ settings }: History): string {
  const lastMonth = monthBefore(monthOf(settings.today));
  return `UPDATE accounting_period SET state = 'CLOSED', version = version + 1
    WHERE state = 'OPEN' AND month < '${lastMonth}'`;
}

function periodRows({ settings }: History, rooftop: Rooftop, first = settings.today): Row[] {
  const rows: Row[] = [];
  let month = monthOf(settings.today);
  for (;;) {
    const index = rooftop.index * 1_000 + rows.length;
    const atMs = Date.parse(`${month}T00:00:00Z`);
    rows.push({
      id: idOf(settings.seed, "period", index, atMs),
      version: 1,
      rooftop_id: rooftop.id,
      month,
      state: "OPEN",
    });
    if (month <= dateOf(first)) return rows;
    month = monthBefore(month);
  }
}

function monthOf(day: Day): string {
  return `${dateOf(day).slice(0, 7)}-01`;
}

function monthBefore(month: string): string {
  return monthOf(Math.floor(Date.parse(`${month}T00:00:00Z`) / DAY_MS) - 1);
}

const ENTRIES_PER_ROOFTOP_MAX = 10_000_000;
/** When the office posts what the day has brought. */
const POSTED_AT = 19 * 60 + 45;

function* entryRows(
  { settings }: History,
  rooftop: Rooftop,
  entries: readonly Entry[],
  chart: Chart = new Map(),
): Generator<Rows> {
  let number = 0;
  for (const slice of slices(entries)) {
    const numbered = slice.map((entry) => {
      number += 1;
      const postedMs = instantAt(entry.on, POSTED_AT, rooftop.timeZone);
      const index = rooftop.index * ENTRIES_PER_ROOFTOP_MAX + number;
      return { entry, number, postedMs, id: idOf(settings.seed, "entry", index, postedMs) };
    });
    yield {
      table: "journal_entry",
      rows: numbered.map(({ entry, ...posted }) => entryRow(rooftop, entry, posted)),
    };
    // Entries go in whole: the ledger balances what one statement brings.
    yield {
      table: "journal_line",
      rows: numbered.flatMap(({ entry, id }) => lineRows(rooftop, entry, id, chart)),
    };
  }
}

function entryRow(
  rooftop: Rooftop,
  { on, journal, memo, source, lines }: Entry,
  { id, number, postedMs }: { id: string; number: number; postedMs: number },
): Row {
  return {
    id,
    rooftop_id: rooftop.id,
    number,
    journal,
    effective_on: dateOf(on),
    line_count: lines.length,
    posted_at: new Date(postedMs),
    posted_by: "demo-manager",
    memo,
    source_type: source?.type ?? null,
    source_id: source?.id ?? null,
    source_version: source?.version ?? null,
    purpose: source?.purpose ?? null,
  };
}

function lineRows(rooftop: Rooftop, { lines }: Entry, entryId: string, chart: Chart): Row[] {
  return lines.map(({ account, amount, control = null }, place) => {
    const accountId = chart.get(account);
    if (accountId === undefined) throw new Error(`${rooftop.name} has no account ${account}`);
    return {
      entry_id: entryId,
      line: place + 1,
      account_id: accountId,
      rooftop_id: rooftop.id,
      currency: "USD",
      amount_minor: amount,
      control,
    };
  });
}
