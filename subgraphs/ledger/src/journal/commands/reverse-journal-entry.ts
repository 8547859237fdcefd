import type { EntityManager } from "typeorm";
import { z } from "zod";
import { businessDate } from "@forecourt/platform/business-date";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput, optionalInput, textInput } from "@forecourt/platform/input-rules";
import { reachOf } from "@forecourt/platform/list-scope";
import { postOrPropose } from "../../approval/commands/post-or-propose.ts";
import { lockedRooftop } from "../../rooftop/commands/locked-rooftop.ts";
import {
  alreadyReversed,
  requireEffectiveOn,
  reversed,
  sourceOf,
  type EntryLine,
  type JournalEntryRow,
} from "../journal-entry.ts";
import { entryColumns, lineColumns } from "../queries/journal-entries.ts";

/**
 * Posts the mirror image of an entry, or proposes it when it needs a second person: the only way to take one
 * back. The reason becomes its memo.
 * An entry of a rooftop where the actor may not post does not exist, as in a query.
 * @throws NOT_FOUND, ENTRY_ALREADY_REVERSED, PERIOD_CLOSED
 */
export const reverseJournalEntry = defineCommand({
  name: "journal-entry.reverse",
  requires: "journal:post",
  input: z.object({
    journalEntryId: idInput("jne"),
    effectiveOn: optionalInput(z.iso.date()),
    reason: textInput(200),
  }),
  constraints: {
    journal_entry_reverses: () => alreadyReversed("journalEntryId"),
  },
  async run(scope, { journalEntryId, effectiveOn, reason }) {
    const [entry]: JournalEntryRow[] = await scope.tx.query(
      `SELECT ${entryColumns} FROM journal_entry AS entry
       WHERE entry.id = $1 AND ($2::uuid[] IS NULL OR entry.rooftop_id = ANY ($2))`,
      [journalEntryId, reachOf(scope)],
    );
    if (!entry) {
      throw new DomainError("NOT_FOUND", "There is no such entry", ["journalEntryId"]);
    }
    const rooftop = await lockedRooftop(scope, entry.rooftopId);
    const today = businessDate(scope.now, rooftop.timeZone);
    const reversedOn = effectiveOn ?? (today < entry.effectiveOn ? entry.effectiveOn : today);
    requireEffectiveOn(reversedOn, today);
    if (reversedOn < entry.effectiveOn) {
      throw new DomainError("INPUT_INVALID", "must not be before the entry it reverses", [
        "effectiveOn",
      ]);
    }
    return postOrPropose(scope, rooftop, {
      journal: entry.journal,
      effectiveOn: reversedOn,
      memo: reason,
      source: sourceOf(entry),
      reverses: entry.id,
      lines: reversed(await linesOf(scope.tx, entry.id)),
    });
  },
});

function linesOf(tx: EntityManager, entryId: string): Promise<EntryLine[]> {
  return tx.query(
    `SELECT ${lineColumns} FROM journal_line AS line WHERE line.entry_id = $1 ORDER BY line.line`,
    [entryId],
  );
}
