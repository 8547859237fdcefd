import { money } from "@forecourt/platform/money";
import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { sourceInBooks } from "../journal/journal-entry.ts";
import { limitAt } from "./approval-limit.ts";
import { approveJournalEntry } from "./commands/approve-journal-entry.ts";
import { rejectJournalEntry } from "./commands/reject-journal-entry.ts";
import { setApprovalLimit } from "./commands/set-approval-limit.ts";
import { withdrawJournalEntry } from "./commands/withdraw-journal-entry.ts";
import { deciderOf, makerOf } from "./journal-entry-proposal.ts";
import { searchProposals } from "./queries/proposals.ts";

export const approvalResolvers: Resolvers = {
  Query: {
    journalEntryProposals: (_root, args, { database, cursors, actor }) =>
      searchProposals(database, cursors, actor, args),
  },
  Mutation: {
    approveJournalEntry: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const approved = await context.execute(approveJournalEntry, idempotencyKey, input);
        return {
          journalEntry: await context.entryById.load(approved.journalEntryId),
          proposal: await context.proposalById.load(approved.proposalId),
        };
      }),
    rejectJournalEntry: (
      _root,
      { input: { idempotencyKey, ...input } },
      { execute, proposalById },
    ) =>
      payload(async () => {
        const { proposalId } = await execute(rejectJournalEntry, idempotencyKey, input);
        return { proposal: await proposalById.load(proposalId) };
      }),
    withdrawJournalEntry: (
      _root,
      { input: { idempotencyKey, ...input } },
      { execute, proposalById },
    ) =>
      payload(async () => {
        const { proposalId } = await execute(withdrawJournalEntry, idempotencyKey, input);
        return { proposal: await proposalById.load(proposalId) };
      }),
    setApprovalLimit: (
      _root,
      { input: { idempotencyKey, ...input } },
      { execute, approvalLimitOfRooftop },
    ) =>
      payload(async () => {
        const { rooftopId } = await execute(setApprovalLimit, idempotencyKey, input);
        return { approvalLimit: await approvalLimitOfRooftop.load(rooftopId) };
      }),
  },
  Rooftop: {
    approvalLimit: ({ id }, _args, { approvalLimitOfRooftop }) => approvalLimitOfRooftop.load(id),
  },
  ApprovalLimit: {
    amount: (limit) => money(limitAt(limit), limit.currency),
    setBy: ({ rooftopId, setBy: id, setByName: name }) =>
      id === null || name === null ? null : { rooftopId, id, name },
  },
  JournalEntry: {
    proposedBy: async ({ id }, _args, { proposalOfEntry }) => {
      const proposal = await proposalOfEntry.load(id);
      return proposal && makerOf(proposal);
    },
    approvedBy: async ({ id }, _args, { proposalOfEntry }) => {
      const proposal = await proposalOfEntry.load(id);
      return proposal && deciderOf(proposal);
    },
  },
  JournalEntryProposal: {
    __resolveReference: ({ id }, { proposalById }) => {
      const uuid = decodeId("jpr", id);
      return uuid === undefined ? null : proposalById.load(uuid);
    },
    id: ({ id }) => encodeId("jpr", id),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
    source: (proposal) => sourceInBooks(proposal),
    reverses: ({ reverses }, _args, { entryById }) =>
      reverses === null ? null : entryById.load(reverses),
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
    lines: ({ id }, _args, { linesOfProposal }) => linesOfProposal.load(id),
    proposedBy: (proposal) => makerOf(proposal),
    decidedBy: (proposal) => deciderOf(proposal),
    journalEntry: ({ journalEntryId }, _args, { entryById }) =>
      journalEntryId === null ? null : entryById.load(journalEntryId),
  },
};
