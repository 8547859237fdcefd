import type { Actor } from "@forecourt/platform/actor";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { requireBalanced, type NewJournalEntry } from "../../journal/journal-entry.ts";
import { writeJournalEntry } from "../../journal/commands/write-journal-entry.ts";
import type { RooftopRow } from "../../rooftop/rooftop.entity.ts";
import { limitFor } from "../approval-limit.ts";
import { approvalLimitOf } from "./approval-limit-of.ts";
import { proposeJournalEntry } from "./propose-journal-entry.ts";

/** An entry is in the books, or waits for somebody else's approval. */
export type Posting =
  | { readonly journalEntryId: string; readonly proposalId: null }
  | { readonly journalEntryId: null; readonly proposalId: string };

/**
 * Posts an entry in the books of a rooftop that the caller has locked, unless it is manual and its total is
 * above the approval limit: then it is proposed.
 * @throws ENTRY_UNBALANCED, PERIOD_CLOSED, SOURCE_ALREADY_POSTED, ENTRY_ALREADY_REVERSED
 */
export async function postOrPropose(
  scope: CommandScope,
  rooftop: RooftopRow,
  entry: NewJournalEntry,
): Promise<Posting> {
  const total = requireBalanced(entry.lines, rooftop.currency);
  if (!isManual(scope.actor) || total <= (await limitOf(scope, rooftop))) {
    return { ...(await writeJournalEntry(scope, rooftop, entry)), proposalId: null };
  }
  const proposalId = await proposeJournalEntry(scope, rooftop, entry, total);
  return { journalEntryId: null, proposalId };
}

/** A person can name any document, so the document proves nothing; who posts decides. */
function isManual({ kind }: Actor): boolean {
  return kind !== "SERVICE";
}

async function limitOf({ tx, actor }: CommandScope, { id }: RooftopRow): Promise<bigint> {
  return limitFor(await approvalLimitOf(tx, id), actor.id);
}
