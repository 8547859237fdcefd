import type { Page } from "@forecourt/platform/keyset";
import type { Money } from "@forecourt/platform/money";
import type { UserErrorFields } from "@forecourt/platform/payload";
import type { ApprovalLimitRow } from "./approval/approval-limit.ts";
import type { JournalActor, ProposalRow } from "./approval/journal-entry-proposal.ts";
import type { AccountRow } from "./chart/account.entity.ts";
import type { EntrySource, JournalEntryRow, JournalLineRow } from "./journal/journal-entry.ts";
import type { AccountingPeriodRow } from "./periods/accounting-period.entity.ts";
import type { TrialBalance, TrialBalanceRow } from "./trial-balance/trial-balance.ts";

/** An entity of another department: its UUID. */
interface Reference {
  readonly id: string;
}

export type RooftopMapper = Reference;
export type DealMapper = Reference;
export type RepairOrderMapper = Reference;
export type StockUnitMapper = Reference;
export type AccountMapper = AccountRow;
export type AccountingPeriodMapper = AccountingPeriodRow;
export type AccountingPeriodConnectionMapper = Page<AccountingPeriodRow>;
export type AccountingPeriodEdgeMapper = Page<AccountingPeriodRow>["edges"][number];
export type JournalEntryMapper = JournalEntryRow;
export type JournalEntryConnectionMapper = Page<JournalEntryRow>;
export type JournalEntryEdgeMapper = Page<JournalEntryRow>["edges"][number];
export type JournalEntrySourceMapper = EntrySource & { readonly rooftopId: string };
export type JournalLineMapper = JournalLineRow;
export type ApprovalLimitMapper = ApprovalLimitRow;
export type JournalActorMapper = JournalActor;
export type JournalEntryProposalMapper = ProposalRow;
export type JournalEntryProposalConnectionMapper = Page<ProposalRow>;
export type JournalEntryProposalEdgeMapper = Page<ProposalRow>["edges"][number];
export type TrialBalanceMapper = TrialBalance;
export type TrialBalanceRowMapper = TrialBalanceRow;
export type MoneyMapper = Money;
export type UserErrorMapper = UserErrorFields;
