import type { Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import {
  idConditions,
  rangeConditions,
  valueConditions,
  type Choice,
} from "@forecourt/platform/filter";
import { keysetPage, type Condition, type Page } from "@forecourt/platform/keyset";
import { scopedTo } from "@forecourt/platform/list-scope";
import type { Reader } from "@forecourt/platform/reader";
import type { JournalEntryFilter, QueryJournalEntriesArgs } from "../../__generated__/resolvers.ts";
import type { JournalEntryRow } from "../journal-entry.ts";
import { entryColumns } from "./journal-entries.ts";

/** A page of the journal, the latest business date first. @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED */
export function searchJournalEntries(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
  { where, first, after }: QueryJournalEntriesArgs & { first: number },
): Promise<Page<JournalEntryRow>> {
  return keysetPage(database, cursors, {
    list: "journalEntries",
    select: entryColumns,
    from: "journal_entry AS entry",
    where: conditionsOf(where ?? {}),
    scope: scopedTo("entry.rooftop_id", actor, "ledger:read"),
    filter: where,
    sort: [{ sql: "entry.effective_on", type: "date", direction: "DESC" }],
    id: "entry.id",
    first,
    after,
  });
}

function conditionsOf(where: JournalEntryFilter): Condition[] {
  return [
    ...idConditions("entry.rooftop_id", "rft", "rooftopId", where.rooftopId),
    ...accountConditions(where.accountId),
    ...valueConditions("entry.journal", "text", "journal", where.journal),
    ...rangeConditions("entry.number", "int", where.number),
    ...rangeConditions("entry.effective_on", "date", where.effectiveOn),
  ];
}

/** An entry is on an account when any of its lines is. */
function accountConditions(accountId: Choice<string> | null | undefined): Condition[] {
  return idConditions("line.account_id", "acc", "accountId", accountId).map(({ sql, values }) => ({
    sql: `EXISTS (SELECT FROM journal_line AS line WHERE line.entry_id = entry.id AND ${sql})`,
    values,
  }));
}
