import type DataLoader from "dataloader";
import type { ChildPages } from "@forecourt/platform/children";
import type { Loader } from "@forecourt/platform/loader";
import type { SubgraphContext } from "@forecourt/platform/subgraph";
import type { ApprovalLimitRow } from "./approval/approval-limit.ts";
import type { ProposalLineRow, ProposalRow } from "./approval/journal-entry-proposal.ts";
import type { AccountRow } from "./chart/account.entity.ts";
import type { EntryLineRow, JournalEntryRow } from "./journal/journal-entry.ts";
import type { AccountingPeriodRow } from "./periods/accounting-period.entity.ts";

/** What a resolver of the ledger subgraph can reach; loaders live for one request. */
export interface Context extends SubgraphContext {
  readonly accountById: Loader<string, AccountRow>;
  readonly accountsOfRooftop: DataLoader<string, AccountRow[]>;
  readonly periodById: Loader<string, AccountingPeriodRow>;
  readonly openPeriodOfRooftop: Loader<string, AccountingPeriodRow>;
  readonly periodsOfRooftop: ChildPages<AccountingPeriodRow>;
  readonly entryById: Loader<string, JournalEntryRow>;
  readonly reversalOf: Loader<string, JournalEntryRow>;
  readonly linesOfEntry: DataLoader<string, EntryLineRow[]>;
  readonly approvalLimitOfRooftop: Loader<string, ApprovalLimitRow>;
  readonly proposalById: Loader<string, ProposalRow>;
  readonly proposalOfEntry: Loader<string, ProposalRow>;
  readonly linesOfProposal: DataLoader<string, ProposalLineRow[]>;
  readonly entriesOfDeal: DataLoader<string, JournalEntryRow[]>;
  readonly entriesOfRepairOrder: DataLoader<string, JournalEntryRow[]>;
}
