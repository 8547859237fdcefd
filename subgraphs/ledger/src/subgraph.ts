import { openSubgraph, type Subgraph, type SubgraphDeps } from "@forecourt/platform/subgraph";
import { CreateLedgerTables1700000500000 } from "../migrations/1700000500000-create-ledger-tables.ts";
import { ProtectLedgerRows1700000500100 } from "../migrations/1700000500100-protect-ledger-rows.ts";
import { ProposeJournalEntries1700000500200 } from "../migrations/1700000500200-propose-journal-entries.ts";
import { KeepDocumentsOfProposals1700000500300 } from "../migrations/1700000500300-keep-documents-of-proposals.ts";
import { createApprovalLimitOfRooftop } from "./approval/queries/approval-limits.ts";
import {
  createLinesOfProposal,
  createProposalById,
  createProposalOfEntry,
} from "./approval/queries/proposals.ts";
import { approvalResolvers } from "./approval/resolvers.ts";
import { AccountEntity } from "./chart/account.entity.ts";
import { createAccountById, createAccountsOfRooftop } from "./chart/queries/accounts.ts";
import { chartResolvers } from "./chart/resolvers.ts";
import type { Context } from "./context.ts";
import {
  createEntriesOfSource,
  createEntryById,
  createLinesOfEntry,
  createReversalOf,
} from "./journal/queries/journal-entries.ts";
import { journalResolvers } from "./journal/resolvers.ts";
import { AccountingPeriodEntity } from "./periods/accounting-period.entity.ts";
import {
  createOpenPeriodOfRooftop,
  createPeriodById,
  createPeriodsOfRooftop,
} from "./periods/queries/accounting-periods.ts";
import { periodResolvers } from "./periods/resolvers.ts";
import { knowRooftopWhenOpened } from "./rooftop/consumers/know-rooftop-when-opened.ts";
import { rooftopResolvers } from "./rooftop/resolvers.ts";
import { RooftopEntity } from "./rooftop/rooftop.entity.ts";
import { trialBalanceResolvers } from "./trial-balance/resolvers.ts";

/** Charts of accounts, accounting periods, the journal and its approvals, trial balances. */
export function createLedgerSubgraph(deps: SubgraphDeps): Promise<Subgraph> {
  return openSubgraph<Context>(
    {
      name: "ledger",
      // A posting may be repeated a year later, by a payment run that was restored, say.
      commandKeyDays: 400,
      folder: import.meta.dirname,
      resolvers: [
        rooftopResolvers,
        chartResolvers,
        periodResolvers,
        journalResolvers,
        approvalResolvers,
        trialBalanceResolvers,
      ],
      entities: [RooftopEntity, AccountEntity, AccountingPeriodEntity],
      migrations: [
        CreateLedgerTables1700000500000,
        ProtectLedgerRows1700000500100,
        ProposeJournalEntries1700000500200,
        KeepDocumentsOfProposals1700000500300,
      ],
      rowSecurity: ["ledger:read"],
      consumers: [knowRooftopWhenOpened],
      createContext(base) {
        const { database, cursors, actor } = base;
        return {
          ...base,
          accountById: createAccountById(database, actor),
          accountsOfRooftop: createAccountsOfRooftop(database, actor),
          periodById: createPeriodById(database, actor),
          openPeriodOfRooftop: createOpenPeriodOfRooftop(database, actor),
          periodsOfRooftop: createPeriodsOfRooftop(database, cursors, actor),
          entryById: createEntryById(database, actor),
          reversalOf: createReversalOf(database, actor),
          linesOfEntry: createLinesOfEntry(database, actor),
          approvalLimitOfRooftop: createApprovalLimitOfRooftop(database, actor),
          proposalById: createProposalById(database, actor),
          proposalOfEntry: createProposalOfEntry(database, actor),
          linesOfProposal: createLinesOfProposal(database, actor),
          entriesOfDeal: createEntriesOfSource(database, actor, "DEAL"),
          entriesOfRepairOrder: createEntriesOfSource(database, actor, "REPAIR_ORDER"),
        };
      },
    },
    deps,
  );
}
