import type { CommandScope } from "@forecourt/platform/command-scope";
import { newId } from "@forecourt/platform/type-id";
import { JournalEntryProposed } from "@forecourt/schema/events/ledger";
import {
  alreadyReversed,
  sourceAlreadyPosted,
  type EntrySource,
  type NewJournalEntry,
} from "../../journal/journal-entry.ts";
import { requireNotClosed } from "../../periods/commands/require-open-period.ts";
import type { RooftopRow } from "../../rooftop/rooftop.entity.ts";

/**
 * Keeps a balanced entry for somebody else to approve, and publishes `ledger.journal-entry-proposed.v1`. It
 * gets no number and opens no month: of an entry that is never approved, the books know nothing.
 * @throws PERIOD_CLOSED, SOURCE_ALREADY_POSTED, ENTRY_ALREADY_REVERSED
 */
export async function proposeJournalEntry(
  scope: CommandScope,
  rooftop: RooftopRow,
  entry: NewJournalEntry,
  totalMinor: bigint,
): Promise<string> {
  await requireNotClosed(scope, rooftop.id, entry.effectiveOn);
  if (entry.reverses !== null) await requireNotReversed(scope, entry.reverses);
  else if (entry.source !== null) await requireNotPosted(scope, rooftop.id, entry.source);
  const id = newId();
  await insertProposal(scope, rooftop, id, entry, totalMinor);
  scope.record(JournalEntryProposed, {
    kind: "CREATED",
    aggregate: { id, version: 1 },
    rooftopId: rooftop.id,
    changedPaths: ["state", "journal", "effectiveOn", "total", "lines"],
    reason: entry.memo ?? undefined,
    data: {
      proposalId: id,
      journal: entry.journal,
      effectiveOn: entry.effectiveOn,
      currency: rooftop.currency,
      totalMinor: totalMinor.toString(),
      reversesId: entry.reverses,
    },
  });
  return id;
}

async function requireNotReversed({ tx }: CommandScope, entryId: string): Promise<void> {
  const reversals: object[] = await tx.query("SELECT FROM journal_entry WHERE reverses = $1", [
    entryId,
  ]);
  if (reversals.length > 0) throw alreadyReversed("journalEntryId");
}

async function requireNotPosted(
  { tx }: CommandScope,
  rooftopId: string,
  { type, id, version, purpose }: EntrySource,
): Promise<void> {
  const postings: object[] = await tx.query(
    `SELECT FROM journal_entry WHERE rooftop_id = $1 AND source_type = $2 AND source_id = $3
       AND source_version = $4 AND purpose = $5 AND reverses IS NULL`,
    [rooftopId, type, id, version, purpose],
  );
  if (postings.length > 0) throw sourceAlreadyPosted("source");
}

async function insertProposal(
  { tx, actor, now }: CommandScope,
  rooftop: RooftopRow,
  id: string,
  { journal, effectiveOn, memo, source, reverses, lines }: NewJournalEntry,
  totalMinor: bigint,
): Promise<void> {
  await tx.query(
    `WITH proposal AS (
       INSERT INTO journal_entry_proposal (id, version, rooftop_id, currency, state, journal,
         effective_on, memo, source_type, source_id, source_version, purpose, reverses, total_minor,
         proposed_at, proposed_by, proposed_by_name)
       VALUES ($1, 1, $2, $3, 'PROPOSED', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     )
     INSERT INTO journal_entry_proposal_line (proposal_id, rooftop_id, currency, account_id,
       amount_minor, control, line)
     SELECT $1, $2, $3, line.*
     FROM unnest($16::uuid[], $17::bigint[], $18::text[]) WITH ORDINALITY AS line`,
    [
      id,
      rooftop.id,
      rooftop.currency,
      journal,
      effectiveOn,
      memo,
      source?.type ?? null,
      source?.id ?? null,
      source?.version ?? null,
      source?.purpose ?? null,
      reverses,
      totalMinor.toString(),
      now,
      actor.id,
      actor.displayName,
      lines.map((line) => line.accountId),
      lines.map((line) => line.amountMinor.toString()),
      lines.map((line) => line.control),
    ],
  );
}
