import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { JournalEntryWithdrawn } from "@forecourt/schema/events/ledger";
import { lockedProposal, storeDecision } from "./decide-proposal.ts";

/**
 * Takes a proposed entry back, by its maker, and publishes `ledger.journal-entry-withdrawn.v1`.
 * @throws NOT_FOUND, VERSION_CONFLICT, PROPOSAL_DECIDED, NOT_THE_MAKER
 */
export const withdrawJournalEntry = defineCommand({
  name: "journal-entry.withdraw",
  requires: "journal:post",
  input: z.object({ proposalId: idInput("jpr"), expectedVersion: z.int() }),
  async run(scope, input) {
    const { proposal } = await lockedProposal(scope, input);
    const { id, rooftopId, proposedBy } = proposal;
    if (scope.actor.id !== proposedBy) {
      throw new DomainError("NOT_THE_MAKER", "Only its maker withdraws it", ["proposalId"]);
    }
    const version = await storeDecision(scope, proposal, { state: "WITHDRAWN" });
    scope.record(JournalEntryWithdrawn, {
      kind: "UPDATED",
      aggregate: { id, version },
      rooftopId,
      changedPaths: ["state", "decidedAt", "decidedBy"],
      data: { proposalId: id },
    });
    return { proposalId: id };
  },
});
