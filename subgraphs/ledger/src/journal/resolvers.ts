import { money } from "@forecourt/platform/money";
import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Posting } from "../approval/commands/post-or-propose.ts";
import type { Context } from "../context.ts";
import { postJournalEntry } from "./commands/post-journal-entry.ts";
import { reverseJournalEntry } from "./commands/reverse-journal-entry.ts";
import { sourceInBooks, sourcePrefixes, type JournalEntryRow } from "./journal-entry.ts";
import { searchJournalEntries } from "./queries/search-journal-entries.ts";

function entryById(id: string, context: Context): Promise<JournalEntryRow | null> | null {
  const uuid = decodeId("jne", id);
  return uuid === undefined ? null : context.entryById.load(uuid);
}

/** A document is known here by its id only, so any well-formed one can be asked for its entries. */
function documentReference(prefix: string, id: string): { id: string } | null {
  const uuid = decodeId(prefix, id);
  return uuid === undefined ? null : { id: uuid };
}

/** The entry in the books, or what waits for approval. */
async function postingOf(
  { journalEntryId, proposalId }: Posting,
  { entryById, proposalById }: Context,
) {
  return {
    journalEntry: journalEntryId === null ? null : await entryById.load(journalEntryId),
    proposal: proposalId === null ? null : await proposalById.load(proposalId),
  };
}

export const journalResolvers: Resolvers = {
  Query: {
    journalEntry: (_root, { id }, context) => entryById(id, context),
    journalEntries: (_root, args, { database, cursors, actor }) =>
      searchJournalEntries(database, cursors, actor, args),
  },
  Mutation: {
    postJournalEntry: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const posting = await context.execute(postJournalEntry, idempotencyKey, input);
        return postingOf(posting, context);
      }),
    reverseJournalEntry: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => {
        const posting = await context.execute(reverseJournalEntry, idempotencyKey, input);
        return postingOf(posting, context);
      }),
  },
  JournalEntry: {
    __resolveReference: ({ id }, context) => entryById(id, context),
    id: ({ id }) => encodeId("jne", id),
    state: () => "POSTED",
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
    source: (entry) => sourceInBooks(entry),
    reverses: ({ reverses }, _args, context) =>
      reverses === null ? null : context.entryById.load(reverses),
    reversedBy: ({ id }, _args, { reversalOf }) => reversalOf.load(id),
    lines: ({ id }, _args, { linesOfEntry }) => linesOfEntry.load(id),
  },
  JournalLine: {
    account: async ({ accountId }, _args, { accountById }) => {
      const account = await accountById.load(accountId);
      if (!account) throw new Error(`journal line on unknown account ${accountId}`);
      return account;
    },
    debit: ({ amountMinor, currency }) => (amountMinor > 0n ? money(amountMinor, currency) : null),
    credit: ({ amountMinor, currency }) =>
      amountMinor < 0n ? money(-amountMinor, currency) : null,
  },
  JournalEntrySource: {
    id: ({ type, id }) => encodeId(sourcePrefixes[type], id),
    deal: ({ type, id }) => (type === "DEAL" ? { id } : null),
    repairOrder: ({ type, id }) => (type === "REPAIR_ORDER" ? { id } : null),
    stockUnit: ({ type, id }) => (type === "STOCK_UNIT" ? { id } : null),
  },
  Deal: {
    __resolveReference: ({ id }) => documentReference("dea", id),
    id: ({ id }) => encodeId("dea", id),
    journalEntries: ({ id }, _args, { entriesOfDeal }) => entriesOfDeal.load(id),
  },
  RepairOrder: {
    __resolveReference: ({ id }) => documentReference("rpo", id),
    id: ({ id }) => encodeId("rpo", id),
    journalEntries: ({ id }, _args, { entriesOfRepairOrder }) => entriesOfRepairOrder.load(id),
  },
  StockUnit: {
    id: ({ id }) => encodeId("stk", id),
  },
};
