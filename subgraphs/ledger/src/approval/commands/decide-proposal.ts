import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { reachOf } from "@forecourt/platform/list-scope";
import { lockedRooftop } from "../../rooftop/commands/locked-rooftop.ts";
import type { RooftopRow } from "../../rooftop/rooftop.entity.ts";
import type { ProposalRow } from "../journal-entry-proposal.ts";
import { proposalColumns } from "../queries/proposals.ts";

/**
 * The proposal a command decides about, at the version the caller has seen; it and its rooftop are locked.
 * One of a rooftop where the actor may not give the command does not exist.
 * @throws NOT_FOUND, VERSION_CONFLICT, PROPOSAL_DECIDED
 */
export async function lockedProposal(
  scope: CommandScope,
  { proposalId, expectedVersion }: { proposalId: string; expectedVersion: number },
): Promise<{ proposal: ProposalRow; rooftop: RooftopRow }> {
  const [found]: { rooftopId: string }[] = await scope.tx.query(
    `SELECT rooftop_id AS "rooftopId" FROM journal_entry_proposal
     WHERE id = $1 AND ($2::uuid[] IS NULL OR rooftop_id = ANY ($2))`,
    [proposalId, reachOf(scope)],
  );
  if (!found) throw new DomainError("NOT_FOUND", "There is no such proposal", ["proposalId"]);
  const rooftop = await lockedRooftop(scope, found.rooftopId);
  const [proposal]: ProposalRow[] = await scope.tx.query(
    `SELECT ${proposalColumns} FROM journal_entry_proposal AS proposal WHERE id = $1 FOR UPDATE`,
    [proposalId],
  );
  if (!proposal) throw new Error(`proposal ${proposalId} is gone`);
  await scope.requireVersion(proposal, expectedVersion);
  if (proposal.state === "PROPOSED") return { proposal, rooftop };
  throw new DomainError("PROPOSAL_DECIDED", "The proposal was decided before", ["proposalId"]);
}

/** @throws APPROVER_IS_MAKER */
export function requireSecondPerson({ actor }: CommandScope, { proposedBy }: ProposalRow): void {
  if (actor.id !== proposedBy) return;
  throw new DomainError("APPROVER_IS_MAKER", "Somebody other than its maker decides about it", [
    "proposalId",
  ]);
}

export type Decision =
  | { readonly state: "APPROVED"; readonly journalEntryId: string }
  | { readonly state: "REJECTED"; readonly reason: string }
  | { readonly state: "WITHDRAWN" };

/** Stores the decision about a proposal that the caller has locked; the version it has now. */
export async function storeDecision(
  { tx, actor, now }: CommandScope,
  { id, version }: ProposalRow,
  decision: Decision,
): Promise<number> {
  await tx.query(
    `UPDATE journal_entry_proposal SET version = $2, state = $3, decided_at = $4, decided_by = $5,
       decided_by_name = $6, reason = $7, journal_entry_id = $8 WHERE id = $1`,
    [
      id,
      version + 1,
      decision.state,
      now,
      actor.id,
      actor.displayName,
      decision.state === "REJECTED" ? decision.reason : null,
      decision.state === "APPROVED" ? decision.journalEntryId : null,
    ],
  );
  return version + 1;
}
