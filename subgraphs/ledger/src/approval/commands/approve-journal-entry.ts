import type { EntityManager } from "typeorm";
import { z } from "zod";
import { businessDate } from "@forecourt/platform/business-date";
import { defineCommand } from "@forecourt/platform/command";
import { idInput } from "@forecourt/platform/input-rules";
import { JournalEntryApproved } from "@forecourt/schema/events/ledger";
import { writeJournalEntry } from "../../journal/commands/write-journal-entry.ts";
import {
  alreadyReversed,
  requireEffectiveOn,
  sourceAlreadyPosted,
  sourceOf,
  type EntryLine,
} from "../../journal/journal-entry.ts";
import { proposalLineColumns } from "../queries/proposals.ts";
import { lockedProposal, requireSecondPerson, storeDecision } from "./decide-proposal.ts";

/**
 * Posts a proposed entry, by somebody other than its maker, and publishes
 * `ledger.journal-entry-approved.v1` beside `ledger.journal-entry-posted.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, PROPOSAL_DECIDED, APPROVER_IS_MAKER, PERIOD_CLOSED,
 * SOURCE_ALREADY_POSTED, ENTRY_ALREADY_REVERSED
 */
export const approveJournalEntry = defineCommand({
  name: "journal-entry.approve",
  requires: "journal:approve",
  input: z.object({ proposalId: idInput("jpr"), expectedVersion: z.int() }),
  constraints: {
    journal_entry_source: () => sourceAlreadyPosted("proposalId"),
    journal_entry_reverses: () => alreadyReversed("proposalId"),
  },
  async run(scope, input) {
    const { proposal, rooftop } = await lockedProposal(scope, input);
    requireSecondPerson(scope, proposal);
    const { id, rooftopId, journal, effectiveOn, memo, reverses } = proposal;
    const today = businessDate(scope.now, rooftop.timeZone);
    requireEffectiveOn(effectiveOn, today, "proposalId");
    const entry = { journal, effectiveOn, memo, source: sourceOf(proposal), reverses };
    const lines = await linesOf(scope.tx, id);
    const posted = await writeJournalEntry(scope, rooftop, { ...entry, lines }, "proposalId");
    const version = await storeDecision(scope, proposal, { state: "APPROVED", ...posted });
    scope.record(JournalEntryApproved, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: ["state", "decidedAt", "decidedBy", "journalEntry"],
      data: { proposalId: id, ...posted },
    });
    return { proposalId: id, ...posted };
  },
});

function linesOf(tx: EntityManager, proposalId: string): Promise<EntryLine[]> {
  return tx.query(
    `SELECT ${proposalLineColumns} FROM journal_entry_proposal_line AS line
     WHERE line.proposal_id = $1 ORDER BY line.line`,
    [proposalId],
  );
}
