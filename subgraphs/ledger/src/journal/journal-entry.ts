import { daysBetween } from "@forecourt/platform/business-date";
import { DomainError } from "@forecourt/platform/errors";
import { decimalOf, money } from "@forecourt/platform/money";

/** Codes of the journals, as dealers and manufacturers know them. */
export const journals = [
  "NV",
  "UV",
  "VP",
  "SS",
  "WS",
  "IS",
  "PS",
  "PU",
  "CR",
  "CD",
  "PR",
  "SE",
  "GJ",
] as const;
export type Journal = (typeof journals)[number];

/** TypeID prefix of the documents an entry can come from. */
export const sourcePrefixes = { DEAL: "dea", REPAIR_ORDER: "rpo", STOCK_UNIT: "stk" } as const;
export type SourceType = keyof typeof sourcePrefixes;

/** The document an entry comes from. A version of it is posted once for each purpose. */
export interface EntrySource {
  readonly type: SourceType;
  readonly id: string;
  readonly version: number;
  readonly purpose: string;
}

/** One side of an entry: debits are positive, credits negative, in minor units. */
export interface EntryLine {
  readonly accountId: string;
  readonly amountMinor: bigint;
  readonly control: string | null;
}

/** An entry on its way into the books. */
export interface NewJournalEntry {
  readonly journal: Journal;
  readonly effectiveOn: string;
  readonly memo: string | null;
  /** Null for an entry that names no document. */
  readonly source: EntrySource | null;
  readonly reverses: string | null;
  readonly lines: readonly EntryLine[];
}

/** The document of an entry or a proposal, as stored: all null for one that names none. */
export interface SourceColumns {
  sourceType: SourceType | null;
  sourceId: string | null;
  sourceVersion: number | null;
  purpose: string | null;
}

/** Entry in the books, as stored. */
export interface JournalEntryRow extends SourceColumns {
  id: string;
  rooftopId: string;
  number: number;
  journal: Journal;
  effectiveOn: string;
  postedAt: Date;
  memo: string | null;
  reverses: string | null;
}

/** A line as it is shown, of an entry or of a proposal. */
export interface JournalLineRow extends EntryLine {
  rooftopId: string;
  line: number;
  currency: string;
}

export interface EntryLineRow extends JournalLineRow {
  entryId: string;
}

/** The document that a stored entry or proposal names, or null. */
export function sourceOf(row: SourceColumns): EntrySource | null {
  const { sourceType: type, sourceId: id, sourceVersion: version, purpose } = row;
  if (type === null || id === null || version === null || purpose === null) return null;
  return { type, id, version, purpose };
}

/** As `sourceOf`, with the rooftop whose books name the document. */
export function sourceInBooks(
  row: SourceColumns & { rooftopId: string },
): (EntrySource & { rooftopId: string }) | null {
  const source = sourceOf(row);
  return source && { ...source, rooftopId: row.rooftopId };
}

/** An entry has 2 to this many lines. */
export const LINES_MAX = 500;
const DAYS_AHEAD_MAX = 366;
const EARLIEST = "1990-01-01";

/** Sum of the debits. @throws ENTRY_UNBALANCED with debits less credits as `difference` */
export function requireBalanced(lines: readonly EntryLine[], currency: string): bigint {
  let debits = 0n;
  let difference = 0n;
  for (const { amountMinor } of lines) {
    difference += amountMinor;
    if (amountMinor > 0n) debits += amountMinor;
  }
  if (difference === 0n) return debits;
  const amount = money(difference, currency);
  throw new DomainError(
    "ENTRY_UNBALANCED",
    `Debits less credits are ${decimalOf(amount)} ${currency}, not zero`,
    ["lines"],
    { difference: amount },
    "EntryUnbalancedError",
  );
}

/** Catches a mistyped year, which would open a month of its own. @throws INPUT_INVALID */
export function requireEffectiveOn(
  effectiveOn: string,
  today: string,
  field = "effectiveOn",
): void {
  if (effectiveOn >= EARLIEST && daysBetween(today, effectiveOn) <= DAYS_AHEAD_MAX) return;
  throw new DomainError(
    "INPUT_INVALID",
    `must be from ${EARLIEST} to ${DAYS_AHEAD_MAX} days after ${today}`,
    [field],
  );
}

export function sourceAlreadyPosted(field: string): DomainError {
  return new DomainError(
    "SOURCE_ALREADY_POSTED",
    "This version of the document was posted for this purpose",
    [field],
  );
}

export function alreadyReversed(field: string): DomainError {
  return new DomainError("ENTRY_ALREADY_REVERSED", "The entry was reversed before", [field]);
}

/** The lines with debit and credit exchanged. */
export function reversed(lines: readonly EntryLine[]): EntryLine[] {
  return lines.map((line) => ({ ...line, amountMinor: -line.amountMinor }));
}
