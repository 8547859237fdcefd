import type DataLoader from "dataloader";
import type { Actor } from "@forecourt/platform/actor";
import type { CursorCodec } from "@forecourt/platform/cursor";
import { idConditions, valueConditions } from "@forecourt/platform/filter";
import { keysetPage, type Page } from "@forecourt/platform/keyset";
import { scopedTo, scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, loaderOfMany, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { QueryJournalEntryProposalsArgs } from "../../__generated__/resolvers.ts";
import type { ProposalLineRow, ProposalRow } from "../journal-entry-proposal.ts";

export const proposalColumns = `proposal.id, proposal.version, proposal.rooftop_id AS "rooftopId",
  proposal.currency, proposal.state, proposal.journal, proposal.effective_on AS "effectiveOn",
  proposal.memo, proposal.source_type AS "sourceType", proposal.source_id AS "sourceId",
  proposal.source_version AS "sourceVersion", proposal.purpose, proposal.reverses,
  proposal.total_minor AS "totalMinor",
  proposal.proposed_at AS "proposedAt", proposal.proposed_by AS "proposedBy",
  proposal.proposed_by_name AS "proposedByName", proposal.decided_at AS "decidedAt",
  proposal.decided_by AS "decidedBy", proposal.decided_by_name AS "decidedByName",
  proposal.reason, proposal.journal_entry_id AS "journalEntryId"`;

export const proposalLineColumns = `line.proposal_id AS "proposalId", line.rooftop_id AS "rooftopId",
  line.line, line.account_id AS "accountId", line.currency, line.amount_minor AS "amountMinor",
  line.control`;

/** Proposals by id; one of a rooftop whose books the actor may not see loads as null. */
export function createProposalById(database: Reader, actor: Actor): Loader<string, ProposalRow> {
  return proposalsBy(database, actor, "id", (proposal) => proposal.id);
}

/** Approved proposals by the id of the entry they became. */
export function createProposalOfEntry(database: Reader, actor: Actor): Loader<string, ProposalRow> {
  return proposalsBy(
    database,
    actor,
    "journal_entry_id",
    (proposal) => proposal.journalEntryId ?? "",
  );
}

function proposalsBy(
  database: Reader,
  actor: Actor,
  column: "id" | "journal_entry_id",
  keyOf: (proposal: ProposalRow) => string,
): Loader<string, ProposalRow> {
  return loaderBy(
    (ids) =>
      database.read<ProposalRow>(
        `SELECT ${proposalColumns} FROM journal_entry_proposal AS proposal
         WHERE ${column} = ANY ($1) AND ($2::uuid[] IS NULL OR rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "ledger:read")],
      ),
    keyOf,
  );
}

/** Lines of proposals, in the order they were proposed in. */
export function createLinesOfProposal(
  database: Reader,
  actor: Actor,
): DataLoader<string, ProposalLineRow[]> {
  return loaderOfMany(
    (proposalIds) =>
      database.read<ProposalLineRow>(
        `SELECT ${proposalLineColumns} FROM journal_entry_proposal_line AS line
         WHERE line.proposal_id = ANY ($1) AND ($2::uuid[] IS NULL OR line.rooftop_id = ANY ($2))
         ORDER BY line.proposal_id, line.line`,
        [proposalIds, scopeValue(actor, "ledger:read")],
      ),
    (line) => line.proposalId,
  );
}

/** A page of proposals, the latest first. @throws LIST_TOO_LONG, CURSOR_INVALID, ID_MALFORMED */
export function searchProposals(
  database: Reader,
  cursors: CursorCodec,
  actor: Actor,
  { where, first, after }: QueryJournalEntryProposalsArgs & { first: number },
): Promise<Page<ProposalRow>> {
  return keysetPage(database, cursors, {
    list: "journalEntryProposals",
    select: proposalColumns,
    from: "journal_entry_proposal AS proposal",
    where: [
      ...idConditions("proposal.rooftop_id", "rft", "rooftopId", where?.rooftopId),
      ...valueConditions("proposal.state", "text", "state", where?.state),
    ],
    scope: scopedTo("proposal.rooftop_id", actor, "ledger:read"),
    filter: where,
    sort: [{ sql: "proposal.proposed_at", type: "timestamptz", direction: "DESC" }],
    id: "proposal.id",
    first,
    after,
  });
}
