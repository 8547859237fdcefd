import type { Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import type { Database } from "@forecourt/platform/database";
import {
  keysetPage,
  requireListLength,
  type Condition,
  type Page,
} from "@forecourt/platform/keyset";
import { requireId } from "@forecourt/platform/type-id";
import type {
  IdFilter,
  JournalEntryFilter,
  QueryJournalEntriesArgs,
} from "../../__generated__/resolvers.ts";
import type { JournalEntryRow } from "../journal-entry.ts";
import { entryColumns } from "./journal-entries.ts";

const VALUES_MAX = 500;

/** A page of the journal, the latest business date first. @throws LIST_TOO_LONG, CURSOR_INVALID */
export function searchJournalEntries(
  database: Database,
  cursors: CursorCodec,
  { rooftopIds }: Actor,
  { where, first, after }: QueryJournalEntriesArgs & { first: number },
): Promise<Page<JournalEntryRow>> {
  // Rooftops the actor may not see do not exist.
  const scope: Condition[] =
    rooftopIds === "ALL"
      ? []
      : [{ sql: "entry.rooftop_id = ANY (?::uuid[])", values: [rooftopIds] }];
  return keysetPage(database, cursors, {
    list: "journalEntries",
    select: entryColumns,
    from: "journal_entry AS entry",
    where: [...scope, ...conditionsOf(where ?? {})],
    filter: where,
    sort: [{ sql: "entry.effective_on", type: "date", direction: "DESC" }],
    id: "entry.id",
    first,
    after,
  });
}

function conditionsOf(where: JournalEntryFilter): Condition[] {
  const conditions: Condition[] = [];
  const add = (sql: string, value: unknown): void => void conditions.push({ sql, values: [value] });
  const { rooftopId, accountId, journal, number, effectiveOn } = where;

  for (const ids of idsOf(rooftopId, "rft", "rooftopId")) {
    add("entry.rooftop_id = ANY (?::uuid[])", ids);
  }
  for (const ids of idsOf(accountId, "acc", "accountId")) {
    add(
      `EXISTS (SELECT FROM journal_line AS line
         WHERE line.entry_id = entry.id AND line.account_id = ANY (?::uuid[]))`,
      ids,
    );
  }
  if (journal?.eq) add("entry.journal = ?", journal.eq);
  if (journal?.in) {
    add("entry.journal = ANY (?)", requireListLength(journal.in, VALUES_MAX, "where.journal.in"));
  }
  if (number?.eq != null) add("entry.number = ?", number.eq);
  if (number?.gte != null) add("entry.number >= ?", number.gte);
  if (number?.lte != null) add("entry.number <= ?", number.lte);
  if (effectiveOn?.eq) add("entry.effective_on = ?::date", effectiveOn.eq);
  if (effectiveOn?.gte) add("entry.effective_on >= ?::date", effectiveOn.gte);
  if (effectiveOn?.lte) add("entry.effective_on <= ?::date", effectiveOn.lte);
  return conditions;
}

/** One list of ids per condition given. @throws ID_MALFORMED, LIST_TOO_LONG */
function idsOf(filter: IdFilter | null | undefined, prefix: string, field: string): string[][] {
  const idOf = (id: string): string => requireId(prefix, id, ["where", field]);
  const lists: string[][] = [];
  if (filter?.eq) lists.push([idOf(filter.eq)]);
  if (filter?.in) {
    lists.push(requireListLength(filter.in, VALUES_MAX, `where.${field}.in`).map(idOf));
  }
  return lists;
}
