import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { idInput, textInput } from "@forecourt/platform/input-rules";
import { JournalEntryRejected } from "@forecourt/schema/events/ledger";
import { lockedProposal, requireSecondPerson, storeDecision } from "./decide-proposal.ts";

/**
 * Refuses a proposed entry for good, by somebody other than its maker; the reason is kept with it. Publishes
 * `ledger.journal-entry-rejected.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, PROPOSAL_DECIDED, APPROVER_IS_MAKER
 */
export const rejectJournalEntry = defineCommand({
  name: "journal-entry.reject",
  requires: "journal:approve",
  input: z.object({
    proposalId: idInput("jpr"),
    expectedVersion: z.int(),
    reason: textInput(500),
  }),
  async run(scope, { reason, ...input }) {
    const { proposal } = await lockedProposal(scope, input);
    requireSecondPerson(scope, proposal);
    const { id, rooftopId } = proposal;
    const version = await storeDecision(scope, proposal, { state: "REJECTED", reason });
    scope.record(JournalEntryRejected, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: ["state", "decidedAt", "decidedBy", "reason"],
      reason,
      data: { proposalId: id },
    });
    return { proposalId: id };
  },
});
