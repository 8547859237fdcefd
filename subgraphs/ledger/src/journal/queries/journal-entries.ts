import type DataLoader from "dataloader";
import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, loaderOfMany, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { EntryLineRow, JournalEntryRow, SourceType } from "../journal-entry.ts";

export const entryColumns = `entry.id, entry.rooftop_id AS "rooftopId", entry.number, entry.journal,
  entry.effective_on AS "effectiveOn", entry.posted_at AS "postedAt", entry.memo,
  entry.source_type AS "sourceType", entry.source_id AS "sourceId",
  entry.source_version AS "sourceVersion", entry.purpose, entry.reverses`;

export const lineColumns = `line.entry_id AS "entryId", line.rooftop_id AS "rooftopId", line.line,
  line.account_id AS "accountId", line.currency, line.amount_minor AS "amountMinor", line.control`;

/** Entries of one document that a list shows; a deal has about ten. */
const ENTRIES_PER_SOURCE_MAX = 100;

/** Entries by id; one of a rooftop whose books the actor may not see loads as null. */
export function createEntryById(database: Reader, actor: Actor): Loader<string, JournalEntryRow> {
  return entriesBy(database, actor, "id", (entry) => entry.id);
}

/** Entries by the id of the entry they reverse. */
export function createReversalOf(database: Reader, actor: Actor): Loader<string, JournalEntryRow> {
  return entriesBy(database, actor, "reverses", (entry) => entry.reverses ?? "");
}

function entriesBy(
  database: Reader,
  actor: Actor,
  column: "id" | "reverses",
  keyOf: (entry: JournalEntryRow) => string,
): Loader<string, JournalEntryRow> {
  return loaderBy(
    (ids) =>
      database.read<JournalEntryRow>(
        `SELECT ${entryColumns} FROM journal_entry AS entry
         WHERE entry.${column} = ANY ($1) AND ($2::uuid[] IS NULL OR entry.rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "ledger:read")],
      ),
    keyOf,
  );
}

/** Lines of entries, in the order they were posted in. */
export function createLinesOfEntry(
  database: Reader,
  actor: Actor,
): DataLoader<string, EntryLineRow[]> {
  return loaderOfMany(
    (entryIds) =>
      database.read<EntryLineRow>(
        `SELECT ${lineColumns} FROM journal_line AS line
         WHERE line.entry_id = ANY ($1) AND ($2::uuid[] IS NULL OR line.rooftop_id = ANY ($2))
         ORDER BY line.entry_id, line.line`,
        [entryIds, scopeValue(actor, "ledger:read")],
      ),
    (line) => line.entryId,
  );
}

/** The first entries of documents of one type that the actor may see, the oldest first. */
export function createEntriesOfSource(
  database: Reader,
  actor: Actor,
  type: SourceType,
): DataLoader<string, (JournalEntryRow & { sourceId: string })[]> {
  return loaderOfMany(
    (sourceIds) =>
      database.read<JournalEntryRow & { sourceId: string }>(
        `SELECT page.* FROM unnest($1::uuid[]) AS source (id) CROSS JOIN LATERAL (
           SELECT ${entryColumns} FROM journal_entry AS entry
           WHERE entry.source_id = source.id AND entry.source_type = $2
             AND ($3::uuid[] IS NULL OR entry.rooftop_id = ANY ($3))
           ORDER BY entry.posted_at, entry.number LIMIT ${ENTRIES_PER_SOURCE_MAX}
         ) AS page`,
        [sourceIds, type, scopeValue(actor, "ledger:read")],
      ),
    (entry) => entry.sourceId,
  );
}
