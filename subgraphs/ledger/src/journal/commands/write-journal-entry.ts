import type { CommandScope } from "@forecourt/platform/command-scope";
import { newId } from "@forecourt/platform/type-id";
import { JournalEntryPosted } from "@forecourt/schema/events/ledger";
import { requireOpenPeriod } from "../../periods/commands/require-open-period.ts";
import type { RooftopRow } from "../../rooftop/rooftop.entity.ts";
import { requireBalanced, type NewJournalEntry } from "../journal-entry.ts";

/**
 * Posts an entry in the books of a rooftop that the caller has locked, and publishes
 * `ledger.journal-entry-posted.v1`.
 * @param dateField the input field that stands for its date
 * @throws ENTRY_UNBALANCED, PERIOD_CLOSED
 */
export async function writeJournalEntry(
  scope: CommandScope,
  rooftop: RooftopRow,
  entry: NewJournalEntry,
  dateField = "effectiveOn",
): Promise<{ journalEntryId: string }> {
  const total = requireBalanced(entry.lines, rooftop.currency);
  await requireOpenPeriod(scope, rooftop.id, entry.effectiveOn, dateField);
  const id = newId();
  const number = await insertEntry(scope, rooftop, id, entry);
  scope.record(JournalEntryPosted, {
    kind: "CREATED",
    aggregate: { id, version: 1 },
    rooftopId: rooftop.id,
    changedPaths: ["number", "journal", "effectiveOn", "lines"],
    reason: entry.memo ?? undefined,
    data: {
      journalEntryId: id,
      number,
      journal: entry.journal,
      effectiveOn: entry.effectiveOn,
      currency: rooftop.currency,
      totalMinor: total.toString(),
      source: entry.source,
      reversesId: entry.reverses,
    },
  });
  return { journalEntryId: id };
}

/** Stores entry and lines in one statement and answers the number the entry got: the next, without gaps. */
async function insertEntry(
  { tx, actor, now }: CommandScope,
  rooftop: RooftopRow,
  id: string,
  { journal, effectiveOn, memo, source, reverses, lines }: NewJournalEntry,
): Promise<number> {
  const [posted]: { number: number }[] = await tx.query(
    `WITH entry AS (
       INSERT INTO journal_entry (id, rooftop_id, number, journal, effective_on, line_count, posted_at,
         posted_by, memo, source_type, source_id, source_version, purpose, reverses)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
       FROM journal_entry WHERE rooftop_id = $2
       RETURNING number
     ), line AS (
       INSERT INTO journal_line (entry_id, rooftop_id, currency, account_id, amount_minor, control, line)
       SELECT $1, $2, $14, line.*
       FROM unnest($15::uuid[], $16::bigint[], $17::text[]) WITH ORDINALITY AS line
     )
     SELECT number FROM entry`,
    [
      id,
      rooftop.id,
      journal,
      effectiveOn,
      lines.length,
      now,
      actor.id,
      memo,
      source?.type ?? null,
      source?.id ?? null,
      source?.version ?? null,
      source?.purpose ?? null,
      reverses,
      rooftop.currency,
      lines.map((line) => line.accountId),
      lines.map((line) => line.amountMinor.toString()),
      lines.map((line) => line.control),
    ],
  );
  if (!posted) throw new Error("the inserted entry was not returned");
  return posted.number;
}
