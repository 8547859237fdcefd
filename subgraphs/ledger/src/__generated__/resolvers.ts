// Generated from the schema.graphql files by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  RooftopMapper,
  DealMapper,
  RepairOrderMapper,
  StockUnitMapper,
  AccountMapper,
  AccountingPeriodMapper,
  AccountingPeriodConnectionMapper,
  AccountingPeriodEdgeMapper,
  JournalEntryMapper,
  JournalEntryConnectionMapper,
  JournalEntryEdgeMapper,
  JournalEntrySourceMapper,
  JournalLineMapper,
  ApprovalLimitMapper,
  JournalActorMapper,
  JournalEntryProposalMapper,
  JournalEntryProposalConnectionMapper,
  JournalEntryProposalEdgeMapper,
  TrialBalanceMapper,
  TrialBalanceRowMapper,
  MoneyMapper,
  UserErrorMapper,
} from "../mappers.ts";
import type { Context } from "../context.ts";
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** An instant in UTC, RFC 3339: `2026-11-20T14:05:00.000Z`. */
  DateTime: { input: Date; output: Date };
  /** A business date at a rooftop, `2026-11-20`. */
  LocalDate: { input: string; output: string };
  /** An IANA time zone name, `America/Chicago`. */
  TimeZone: { input: string; output: string };
  /** An exact decimal number as text, `1.30`. Never a binary fraction. */
  Decimal: { input: string; output: string };
  /** A whole number up to ±(2^53−1). */
  Long: { input: bigint; output: bigint };
  /** An ISO 4217 currency code, `USD`. */
  CurrencyCode: { input: string; output: string };
  /** A vehicle identification number. Spaces, hyphens and lower case are accepted on input. */
  VIN: { input: string; output: string };
  /** An opaque, signed position in a list or stream. Valid only for the list, sort and filter it came from. */
  Cursor: { input: string; output: string };
};

export type Query = {
  readonly __typename?: "Query";
  /** Entries that wait, or waited, for a second person, the latest first; `first` is 1 to 250. */
  readonly journalEntryProposals: JournalEntryProposalConnection;
  /** One entry; null when there is none the caller may see. */
  readonly journalEntry?: Maybe<JournalEntry>;
  /** The journal by keyset, the latest business date first; `first` is 1 to 250. */
  readonly journalEntries: JournalEntryConnection;
  /** Balances of all accounts of a rooftop at the end of a business date; null for a rooftop the caller may not see. */
  readonly trialBalance?: Maybe<TrialBalance>;
};

export type QueryJournalEntryProposalsArgs = {
  where?: InputMaybe<JournalEntryProposalFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type QueryJournalEntryArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryJournalEntriesArgs = {
  where?: InputMaybe<JournalEntryFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type QueryTrialBalanceArgs = {
  rooftopId: Scalars["ID"]["input"];
  asOf: Scalars["LocalDate"]["input"];
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** Posts a proposed entry. Never by its maker; all rules of posting are looked at again. */
  readonly approveJournalEntry: ApproveJournalEntryPayload;
  /** Refuses a proposed entry for good. Never by its maker, who withdraws it instead. */
  readonly rejectJournalEntry: RejectJournalEntryPayload;
  /** Takes a proposed entry back, by its maker. */
  readonly withdrawJournalEntry: WithdrawJournalEntryPayload;
  /** Sets the total above which manual entries of a rooftop, those posted by a person, need a second one. It binds whoever sets it only downward. */
  readonly setApprovalLimit: SetApprovalLimitPayload;
  /** Adds an account to the chart of a rooftop. */
  readonly openAccount: OpenAccountPayload;
  /** Opens the accounts of the standard chart that the rooftop does not have. */
  readonly adoptStandardChart: AdoptStandardChartPayload;
  /** Posts a balanced entry. It can never be changed; a reversing entry takes it back. One that a person posts above the approval limit is proposed, whatever document it names. */
  readonly postJournalEntry: PostJournalEntryPayload;
  /** Posts the mirror image of an entry. An entry is reversed once. A reversal by a person above the approval limit is proposed. */
  readonly reverseJournalEntry: ReverseJournalEntryPayload;
  /** Closes a month of a rooftop for good; months close in order. */
  readonly closeAccountingPeriod: CloseAccountingPeriodPayload;
  /** Opens a closed month again, the latest first. The reason is kept in the audit record. */
  readonly reopenAccountingPeriod: ReopenAccountingPeriodPayload;
};

export type MutationApproveJournalEntryArgs = {
  input: ApproveJournalEntryInput;
};

export type MutationRejectJournalEntryArgs = {
  input: RejectJournalEntryInput;
};

export type MutationWithdrawJournalEntryArgs = {
  input: WithdrawJournalEntryInput;
};

export type MutationSetApprovalLimitArgs = {
  input: SetApprovalLimitInput;
};

export type MutationOpenAccountArgs = {
  input: OpenAccountInput;
};

export type MutationAdoptStandardChartArgs = {
  input: AdoptStandardChartInput;
};

export type MutationPostJournalEntryArgs = {
  input: PostJournalEntryInput;
};

export type MutationReverseJournalEntryArgs = {
  input: ReverseJournalEntryInput;
};

export type MutationCloseAccountingPeriodArgs = {
  input: CloseAccountingPeriodInput;
};

export type MutationReopenAccountingPeriodArgs = {
  input: ReopenAccountingPeriodInput;
};

export type Subscription = {
  readonly __typename?: "Subscription";
};

/** An amount of money. */
export type Money = {
  readonly __typename?: "Money";
  /** Amount in the smallest unit of the currency: cents for USD. Negative amounts are credits or deductions. */
  readonly minorUnits: Scalars["Long"]["output"];
  /** ISO 4217 code. */
  readonly currency: Scalars["CurrencyCode"]["output"];
  /** The same amount in major units as a decimal string, `14995.00`. */
  readonly decimal: Scalars["Decimal"]["output"];
};

/** An amount of money as input. */
export type MoneyInput = {
  /** Amount in the smallest unit of the currency: cents for USD. */
  readonly minorUnits: Scalars["Long"]["input"];
  /** ISO 4217 code. */
  readonly currency: Scalars["CurrencyCode"]["input"];
};

/** A value from a list that dealers or manufacturers own, so it is not an enum. */
export type CodedValue = {
  readonly __typename?: "CodedValue";
  /** Stable code. */
  readonly code: Scalars["String"]["output"];
  /** Text for people. */
  readonly label: Scalars["String"]["output"];
};

/** How true a count is. */
export type CountPrecision =
  /** The value is the exact number. */
  | "EXACT"
  /** Counting stopped at the limit: there are at least so many, and more. */
  | "AT_LEAST";

/** A number of rows and how true it is. */
export type Count = {
  readonly __typename?: "Count";
  /** Rows counted. */
  readonly value: Scalars["Int"]["output"];
  /** Whether there may be more. */
  readonly precision: CountPrecision;
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: "PageInfo";
  /** Whether rows follow this page. */
  readonly hasNextPage: Scalars["Boolean"]["output"];
  /** Cursor of the last row; pass it as `after` for the next page. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars["Cursor"]["output"]>;
};

/** Direction of a sort. */
export type SortDirection =
  /** Smallest first. */
  | "ASC"
  /** Largest first. */
  | "DESC";

/** A unit of distance. */
export type DistanceUnit =
  /** International mile. */
  | "MILE"
  /** Kilometer. */
  | "KILOMETER";

/** Conditions on a whole number; all that are given must hold. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars["Int"]["input"]>;
  /** At least. */
  readonly gte?: InputMaybe<Scalars["Int"]["input"]>;
  /** At most. */
  readonly lte?: InputMaybe<Scalars["Int"]["input"]>;
};

/** Conditions on an amount in minor units; all that are given must hold. */
export type MoneyFilter = {
  /** At least, in minor units. */
  readonly gte?: InputMaybe<Scalars["Long"]["input"]>;
  /** At most, in minor units. */
  readonly lte?: InputMaybe<Scalars["Long"]["input"]>;
};

/** Conditions on a business date; all that are given must hold. */
export type LocalDateFilter = {
  /** On. */
  readonly eq?: InputMaybe<Scalars["LocalDate"]["input"]>;
  /** On or after. */
  readonly gte?: InputMaybe<Scalars["LocalDate"]["input"]>;
  /** On or before. */
  readonly lte?: InputMaybe<Scalars["LocalDate"]["input"]>;
};

/** Conditions on an id; all that are given must hold. */
export type IdFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<Scalars["ID"]["input"]>;
  /** Is one of these, at most 500. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
};

/** Conditions on text; all that are given must hold. */
export type StringFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars["String"]["input"]>;
  /** Is one of these, at most 500. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/** What happened to an entity. */
export type ChangeKind =
  /** It exists since this change. */
  | "CREATED"
  /** It changed. */
  | "UPDATED"
  /** It is gone. */
  | "REMOVED";

/** Why a stream has a gap. */
export type StreamResetReason =
  /** The cursor is not known here (any more). */
  | "CURSOR_UNKNOWN"
  /** The reader was too far behind to be caught up. */
  | "TOO_FAR_BEHIND";

/** Says that changes were skipped: fetch the list again, then follow from `resumeFrom`. */
export type StreamReset = {
  readonly __typename?: "StreamReset";
  /** Why. */
  readonly reason: StreamResetReason;
  /** Cursor from which the stream is complete again. */
  readonly resumeFrom: Scalars["Cursor"]["output"];
};

/** A reason why a mutation changed nothing. Read `code`; `message` is for developers. */
export type UserError = {
  /** Stable code. */
  readonly code: ErrorCode;
  /** What is wrong, in English, for developers. */
  readonly message: Scalars["String"]["output"];
  /** The input field it is about, from the root of `input`. */
  readonly path?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
};

/** A refusal that needs no further fields. */
export type InputError = UserError & {
  readonly __typename?: "InputError";
  /** Stable code. */
  readonly code: ErrorCode;
  /** What is wrong, in English, for developers. */
  readonly message: Scalars["String"]["output"];
  /** The input field it is about, from the root of `input`. */
  readonly path?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
};

/** Somebody changed the record since it was read. */
export type VersionConflictError = UserError & {
  readonly __typename?: "VersionConflictError";
  /** Always VERSION_CONFLICT. */
  readonly code: ErrorCode;
  /** What is wrong, in English, for developers. */
  readonly message: Scalars["String"]["output"];
  /** Always expectedVersion. */
  readonly path?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** The version the record has now. */
  readonly currentVersion: Scalars["Int"]["output"];
  /** Fields that changed since the expected version; edits of other fields may be sent again. */
  readonly changedPaths: ReadonlyArray<Scalars["String"]["output"]>;
};

/** Stable codes of refusals. Clients must tolerate codes they do not know. */
export type ErrorCode =
  /** The month of the entry is closed, or a later one is. */
  | "PERIOD_CLOSED"
  /** An earlier month is open; months close in order. */
  | "EARLIER_PERIOD_OPEN"
  /** A later month is closed; months are reopened from the latest. */
  | "LATER_PERIOD_CLOSED"
  /** Debits and credits differ. */
  | "ENTRY_UNBALANCED"
  /** The rooftop has no account of this number. */
  | "ACCOUNT_UNKNOWN"
  /** The account has a schedule, so its lines need a control number. */
  | "CONTROL_REQUIRED"
  /** This version of the document was posted for this purpose. */
  | "SOURCE_ALREADY_POSTED"
  /** The entry was reversed before. */
  | "ENTRY_ALREADY_REVERSED"
  /** The chart has an account of this number. */
  | "ACCOUNT_NUMBER_TAKEN"
  /** The chart holds as many accounts as it can. */
  | "CHART_FULL"
  /** An entry above the limit is decided by somebody other than its maker. */
  | "APPROVER_IS_MAKER"
  /** Only its maker withdraws a proposal. */
  | "NOT_THE_MAKER"
  /** The proposal was approved, rejected or withdrawn before. */
  | "PROPOSAL_DECIDED"
  /** A field of the input breaks a rule of shape or range. */
  | "INPUT_INVALID"
  /** The id is malformed or of another type. */
  | "ID_MALFORMED"
  /** No such object, or none the caller may see. */
  | "NOT_FOUND"
  /** The record changed since it was read. */
  | "VERSION_CONFLICT"
  /** The idempotency key was used with another input. */
  | "IDEMPOTENCY_KEY_REUSED"
  /** There is no such rooftop. */
  | "ROOFTOP_UNKNOWN"
  /** The amount is not in the currency of the rooftop. */
  | "CURRENCY_MISMATCH"
  /** Lines would be replaced so that an amount the caller may not see is lost, or might become that of another line. */
  | "AMOUNTS_HIDDEN"
  /** Others hold the record just now; send the same request with the same key again. */
  | "BUSY"
  /** The input asks for what is already so. */
  | "NOTHING_TO_CHANGE";

export type Rooftop = {
  readonly __typename?: "Rooftop";
  /** The total above which a manual entry needs a second person. */
  readonly approvalLimit?: Maybe<ApprovalLimit>;
  /** The chart of accounts by number; at most 1,000. */
  readonly accounts?: Maybe<ReadonlyArray<Account>>;
  /** The earliest month that is open: the one to close next. Null before the first entry. */
  readonly openPeriod?: Maybe<AccountingPeriod>;
  /** Months of the books, the latest first; `first` is 1 to 250. */
  readonly accountingPeriods?: Maybe<AccountingPeriodConnection>;
  readonly id: Scalars["ID"]["output"];
};

export type RooftopAccountingPeriodsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** Debits and equal credits in the books of one rooftop. It never changes. */
export type JournalEntry = {
  readonly __typename?: "JournalEntry";
  /** Who proposed it; null for one that needed no approval. */
  readonly proposedBy?: Maybe<JournalActor>;
  /** Who approved it; null for one that needed no approval. */
  readonly approvedBy?: Maybe<JournalActor>;
  /** TypeID `jne_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Number at the rooftop; numbers have no gaps. */
  readonly number: Scalars["Int"]["output"];
  /** Where in its life the entry is. */
  readonly state: JournalEntryState;
  /** Whose books. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Journal it is written in. */
  readonly journal: Journal;
  /** Business date at the rooftop; it decides the accounting period. */
  readonly effectiveOn: Scalars["LocalDate"]["output"];
  /** When it was stored. */
  readonly postedAt: Scalars["DateTime"]["output"];
  /** What it is about; no names. */
  readonly memo?: Maybe<Scalars["String"]["output"]>;
  /** The document it names; null when it names none. */
  readonly source?: Maybe<JournalEntrySource>;
  /** The entry this one takes back. */
  readonly reverses?: Maybe<JournalEntry>;
  /** The entry that takes this one back. */
  readonly reversedBy?: Maybe<JournalEntry>;
  /** Debits and credits in the order they were posted in; 2 to 500. */
  readonly lines: ReadonlyArray<JournalLine>;
};

/** Answer of postJournalEntry. */
export type PostJournalEntryPayload = {
  readonly __typename?: "PostJournalEntryPayload";
  /** The entry, waiting for approval, when a person posts it and its total is above the limit; then nothing is posted yet. */
  readonly proposal?: Maybe<JournalEntryProposal>;
  /** The new entry; null when refused or proposed. */
  readonly journalEntry?: Maybe<JournalEntry>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Answer of reverseJournalEntry. */
export type ReverseJournalEntryPayload = {
  readonly __typename?: "ReverseJournalEntryPayload";
  /** The reversing entry, waiting for approval, when a person posts it and its total is above the limit. */
  readonly proposal?: Maybe<JournalEntryProposal>;
  /** The new, reversing entry; null when refused or proposed. */
  readonly journalEntry?: Maybe<JournalEntry>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who acted in the books. */
export type JournalActor = {
  readonly __typename?: "JournalActor";
  /** Id of the person or service, as in the audit record. */
  readonly id: Scalars["String"]["output"];
  /** Name at the time. */
  readonly name: Scalars["String"]["output"];
};

/** The total above which a manual entry, one posted by a person and not by a department itself, needs a second person. */
export type ApprovalLimit = {
  readonly __typename?: "ApprovalLimit";
  /** Manual entries up to and including this total are posted at once; 10,000.00 unless somebody has set another. */
  readonly amount: Money;
  /** When it was set; null for the default. */
  readonly setAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Who set it; null for the default. */
  readonly setBy?: Maybe<JournalActor>;
};

/** A manual entry above the approval limit: in nobody's books until somebody other than its maker approves it. */
export type JournalEntryProposal = {
  readonly __typename?: "JournalEntryProposal";
  /** TypeID `jpr_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** Whether it waits, and how it ended. */
  readonly state: JournalEntryProposalState;
  /** Whose books. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Journal it is to be written in. */
  readonly journal: Journal;
  /** Business date at the rooftop. */
  readonly effectiveOn: Scalars["LocalDate"]["output"];
  /** What it is about; no names. */
  readonly memo?: Maybe<Scalars["String"]["output"]>;
  /** The document it names. The ledger does not know whether there is one; whoever approves looks. */
  readonly source?: Maybe<JournalEntrySource>;
  /** The entry it is to take back. */
  readonly reverses?: Maybe<JournalEntry>;
  /** Sum of the debits. */
  readonly total: Money;
  /** Debits and credits; 2 to 500. */
  readonly lines: ReadonlyArray<JournalLine>;
  /** When it was made. */
  readonly proposedAt: Scalars["DateTime"]["output"];
  /** Its maker. */
  readonly proposedBy: JournalActor;
  /** When it was approved, rejected or withdrawn. */
  readonly decidedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Who approved, rejected or withdrew it. */
  readonly decidedBy?: Maybe<JournalActor>;
  /** Why it was rejected. */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
  /** The entry it became. */
  readonly journalEntry?: Maybe<JournalEntry>;
};

/** Where in its life a proposal is. */
export type JournalEntryProposalState =
  /** It waits for somebody other than its maker. */
  | "PROPOSED"
  /** It is in the books. */
  | "APPROVED"
  /** Somebody other than its maker refused it. */
  | "REJECTED"
  /** Its maker took it back. */
  | "WITHDRAWN";

/** A page of proposals. */
export type JournalEntryProposalConnection = {
  readonly __typename?: "JournalEntryProposalConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<JournalEntryProposalEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<JournalEntryProposal>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of proposals. */
export type JournalEntryProposalConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A proposal and its place in the list. */
export type JournalEntryProposalEdge = {
  readonly __typename?: "JournalEntryProposalEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The proposal. */
  readonly node: JournalEntryProposal;
};

/** Conditions on the state of a proposal. */
export type JournalEntryProposalStateFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<JournalEntryProposalState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<JournalEntryProposalState>>;
};

/** Conditions on proposals; all that are given must hold. */
export type JournalEntryProposalFilter = {
  /** Whose books. */
  readonly rooftopId?: InputMaybe<IdFilter>;
  /** Whether it waits, and how it ended. */
  readonly state?: InputMaybe<JournalEntryProposalStateFilter>;
};

/** A proposal to post. */
export type ApproveJournalEntryInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `jpr_…`. */
  readonly proposalId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
};

/** Answer of approveJournalEntry. */
export type ApproveJournalEntryPayload = {
  readonly __typename?: "ApproveJournalEntryPayload";
  /** The entry in the books; null when refused. */
  readonly journalEntry?: Maybe<JournalEntry>;
  /** The proposal as it is now; null when refused. */
  readonly proposal?: Maybe<JournalEntryProposal>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A proposal to refuse. */
export type RejectJournalEntryInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `jpr_…`. */
  readonly proposalId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Why, at most 500 characters; no names. */
  readonly reason: Scalars["String"]["input"];
};

/** Answer of rejectJournalEntry. */
export type RejectJournalEntryPayload = {
  readonly __typename?: "RejectJournalEntryPayload";
  /** The proposal as it is now; null when refused. */
  readonly proposal?: Maybe<JournalEntryProposal>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A proposal to take back. */
export type WithdrawJournalEntryInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `jpr_…`. */
  readonly proposalId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
};

/** Answer of withdrawJournalEntry. */
export type WithdrawJournalEntryPayload = {
  readonly __typename?: "WithdrawJournalEntryPayload";
  /** The proposal as it is now; null when refused. */
  readonly proposal?: Maybe<JournalEntryProposal>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A limit to set. */
export type SetApprovalLimitInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Whose books, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** Manual entries above this total need a second person; zero for every one. */
  readonly amount: MoneyInput;
};

/** Answer of setApprovalLimit. */
export type SetApprovalLimitPayload = {
  readonly __typename?: "SetApprovalLimitPayload";
  /** The limit as it is now; null when refused. */
  readonly approvalLimit?: Maybe<ApprovalLimit>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An account in the chart of a rooftop. */
export type Account = {
  readonly __typename?: "Account";
  /** TypeID `acc_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
  /** Number of the account, unique at the rooftop, `4200-01`. */
  readonly number: Scalars["String"]["output"];
  /** Name of the account. */
  readonly name: Scalars["String"]["output"];
  /** Where it stands in the statements. */
  readonly kind: AccountKind;
  /** Whose books it is in. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Currency of the rooftop's books. */
  readonly currency: Scalars["CurrencyCode"]["output"];
  /** What the control number of each line names; null for an account without a schedule. */
  readonly control?: Maybe<ScheduleControl>;
};

/** Where an account stands in the statements. */
export type AccountKind =
  /** What the dealer owns or is owed. */
  | "ASSET"
  /** What the dealer owes. */
  | "LIABILITY"
  /** What belongs to the owners. */
  | "EQUITY"
  /** Sales and other income. */
  | "REVENUE"
  /** Cost of what was sold. */
  | "COST"
  /** Cost of doing business. */
  | "EXPENSE";

/** What the control numbers of a schedule name. */
export type ScheduleControl =
  /** A contract for an F&I product. */
  | "CONTRACT"
  /** A customer, by id. */
  | "CUSTOMER"
  /** A deal. */
  | "DEAL"
  /** An employee, by id. */
  | "EMPLOYEE"
  /** A tax jurisdiction. */
  | "JURISDICTION"
  /** A part. */
  | "PART"
  /** A cash receipt. */
  | "RECEIPT"
  /** A repair order. */
  | "REPAIR_ORDER"
  /** A stock unit. */
  | "STOCK_UNIT"
  /** A vendor. */
  | "VENDOR";

/** A new account. */
export type OpenAccountInput = {
  /** Same key, same answer: a repeated request opens nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Whose books, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** 1 to 16 digits, capitals and hyphens, a digit first; unique at the rooftop. */
  readonly number: Scalars["String"]["input"];
  /** Name of the account, at most 80 characters. */
  readonly name: Scalars["String"]["input"];
  /** Where it stands in the statements. */
  readonly kind: AccountKind;
  /** Makes every line carry a control number that names one of these. */
  readonly control?: InputMaybe<ScheduleControl>;
};

/** Answer of openAccount. */
export type OpenAccountPayload = {
  readonly __typename?: "OpenAccountPayload";
  /** The new account; null when refused. */
  readonly account?: Maybe<Account>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A rooftop that begins to keep books. */
export type AdoptStandardChartInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Whose books, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
};

/** Answer of adoptStandardChart. */
export type AdoptStandardChartPayload = {
  readonly __typename?: "AdoptStandardChartPayload";
  /** The whole chart of the rooftop by number; null when refused. */
  readonly accounts?: Maybe<ReadonlyArray<Account>>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Deal = {
  readonly __typename?: "Deal";
  readonly id: Scalars["ID"]["output"];
  /** What this deal did to the books, the oldest first; at most 100. */
  readonly journalEntries?: Maybe<ReadonlyArray<JournalEntry>>;
};

export type RepairOrder = {
  readonly __typename?: "RepairOrder";
  readonly id: Scalars["ID"]["output"];
  /** What this repair order did to the books, the oldest first; at most 100. */
  readonly journalEntries?: Maybe<ReadonlyArray<JournalEntry>>;
};

export type StockUnit = {
  readonly __typename?: "StockUnit";
  readonly id: Scalars["ID"]["output"];
};

/** Where in its life an entry is. */
export type JournalEntryState =
  /** In the books for good. A reversed entry stays posted. */
  "POSTED";

/** Journals of a dealership. */
export type Journal =
  /** New vehicle sales. */
  | "NV"
  /** Used vehicle sales. */
  | "UV"
  /** Vehicle purchases. */
  | "VP"
  /** Service sales to customers. */
  | "SS"
  /** Warranty sales. */
  | "WS"
  /** Internal sales. */
  | "IS"
  /** Parts sales. */
  | "PS"
  /** Purchases and accounts payable. */
  | "PU"
  /** Cash receipts. */
  | "CR"
  /** Cash disbursements. */
  | "CD"
  /** Payroll. */
  | "PR"
  /** Standard entries, such as accruals. */
  | "SE"
  /** General journal. */
  | "GJ";

/** The document an entry comes from. One version of it is posted once for each purpose. */
export type JournalEntrySource = {
  readonly __typename?: "JournalEntrySource";
  /** Kind of document. */
  readonly type: JournalEntrySourceType;
  /** TypeID of the document. */
  readonly id: Scalars["ID"]["output"];
  /** Version of the document that was posted. */
  readonly version: Scalars["Int"]["output"];
  /** Which of its postings this is, `SALE`. */
  readonly purpose: Scalars["String"]["output"];
  /** The document, when it is a deal. */
  readonly deal?: Maybe<Deal>;
  /** The document, when it is a repair order. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** The document, when it is a stock unit. */
  readonly stockUnit?: Maybe<StockUnit>;
};

/** Kinds of documents that entries come from. */
export type JournalEntrySourceType =
  /** A deal. */
  | "DEAL"
  /** A repair order. */
  | "REPAIR_ORDER"
  /** A stock unit. */
  | "STOCK_UNIT";

/** One side of an entry: a debit or a credit of an account. */
export type JournalLine = {
  readonly __typename?: "JournalLine";
  /** Place in the entry, from 1. */
  readonly line: Scalars["Int"]["output"];
  /** The account. */
  readonly account: Account;
  /** Amount, when it is a debit; else null. */
  readonly debit?: Maybe<Money>;
  /** Amount, when it is a credit; else null. */
  readonly credit?: Maybe<Money>;
  /** Control number in the schedule of the account: a deal, repair order, stock number or other id. */
  readonly control?: Maybe<Scalars["String"]["output"]>;
};

/** A page of journal entries. */
export type JournalEntryConnection = {
  readonly __typename?: "JournalEntryConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<JournalEntryEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<JournalEntry>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of journal entries. */
export type JournalEntryConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A journal entry and its place in the list. */
export type JournalEntryEdge = {
  readonly __typename?: "JournalEntryEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The entry. */
  readonly node: JournalEntry;
};

/** Conditions on the journal. */
export type JournalFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<Journal>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Journal>>;
};

/** Conditions on journal entries; all that are given must hold. */
export type JournalEntryFilter = {
  /** Whose books. */
  readonly rooftopId?: InputMaybe<IdFilter>;
  /** An account of one of its lines. */
  readonly accountId?: InputMaybe<IdFilter>;
  /** Journal. */
  readonly journal?: InputMaybe<JournalFilter>;
  /** Number at the rooftop. */
  readonly number?: InputMaybe<IntFilter>;
  /** Business date. */
  readonly effectiveOn?: InputMaybe<LocalDateFilter>;
};

/** One side of an entry as input: either a debit or a credit. */
export type JournalLineInput = {
  /** Number of an account in the chart of the rooftop. */
  readonly accountNumber: Scalars["String"]["input"];
  /** Amount to debit, more than zero, in the rooftop's currency. */
  readonly debit?: InputMaybe<MoneyInput>;
  /** Amount to credit, more than zero, in the rooftop's currency. */
  readonly credit?: InputMaybe<MoneyInput>;
  /** Control number, required on an account with a schedule: 1 to 40 letters, digits and `_./:#-`. */
  readonly control?: InputMaybe<Scalars["String"]["input"]>;
};

/** The document an entry comes from, as input. */
export type JournalEntrySourceInput = {
  /** Kind of document. */
  readonly type: JournalEntrySourceType;
  /** TypeID of the document. */
  readonly id: Scalars["ID"]["input"];
  /** Version of the document, from 1. */
  readonly version: Scalars["Int"]["input"];
  /** Which of its postings this is: 1 to 40 capitals, digits and `_`. */
  readonly purpose: Scalars["String"]["input"];
};

/** An entry to post. */
export type PostJournalEntryInput = {
  /** Same key, same answer: a repeated request posts nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Whose books, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** Journal it is written in. */
  readonly journal: Journal;
  /** Business date, at most 366 days ahead. The first entry of a month opens the month. */
  readonly effectiveOn: Scalars["LocalDate"]["input"];
  /** What it is about, at most 200 characters; no names. */
  readonly memo?: InputMaybe<Scalars["String"]["input"]>;
  /** The document it comes from. Naming one does not spare a person the approval. */
  readonly source?: InputMaybe<JournalEntrySourceInput>;
  /** 2 to 500 lines whose debits equal their credits. */
  readonly lines: ReadonlyArray<JournalLineInput>;
};

/** An entry to take back. */
export type ReverseJournalEntryInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `jne_…`. */
  readonly journalEntryId: Scalars["ID"]["input"];
  /** Business date, not before that of the entry; by default today or, when later, that of the entry. */
  readonly effectiveOn?: InputMaybe<Scalars["LocalDate"]["input"]>;
  /** Why, at most 200 characters; no names. */
  readonly reason: Scalars["String"]["input"];
};

/** Debits and credits differ. */
export type EntryUnbalancedError = UserError & {
  readonly __typename?: "EntryUnbalancedError";
  /** Always ENTRY_UNBALANCED. */
  readonly code: ErrorCode;
  /** What is wrong, in English, for developers. */
  readonly message: Scalars["String"]["output"];
  /** Always lines. */
  readonly path?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** Debits less credits. */
  readonly difference: Money;
};

/** A month of the books of a rooftop. The first entry of a month opens it. */
export type AccountingPeriod = {
  readonly __typename?: "AccountingPeriod";
  /** TypeID `prd_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** Whose books. */
  readonly rooftop?: Maybe<Rooftop>;
  /** First day of the month. */
  readonly month: Scalars["LocalDate"]["output"];
  /** Whether it takes entries. */
  readonly state: AccountingPeriodState;
};

/** Whether a month takes entries. */
export type AccountingPeriodState =
  /** It takes entries. */
  | "OPEN"
  /** It takes none; its figures are final. */
  | "CLOSED";

/** A page of accounting periods. */
export type AccountingPeriodConnection = {
  readonly __typename?: "AccountingPeriodConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<AccountingPeriodEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<AccountingPeriod>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of accounting periods. */
export type AccountingPeriodConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** An accounting period and its place in the list. */
export type AccountingPeriodEdge = {
  readonly __typename?: "AccountingPeriodEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The period. */
  readonly node: AccountingPeriod;
};

/** A month whose figures are final. */
export type CloseAccountingPeriodInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `prd_…`. */
  readonly accountingPeriodId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
};

/** Answer of closeAccountingPeriod. */
export type CloseAccountingPeriodPayload = {
  readonly __typename?: "CloseAccountingPeriodPayload";
  /** The period as it is now; null when refused. */
  readonly accountingPeriod?: Maybe<AccountingPeriod>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A closed month that must take entries again. */
export type ReopenAccountingPeriodInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `prd_…`. */
  readonly accountingPeriodId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Why, at most 500 characters. */
  readonly reason: Scalars["String"]["input"];
};

/** Answer of reopenAccountingPeriod. */
export type ReopenAccountingPeriodPayload = {
  readonly __typename?: "ReopenAccountingPeriodPayload";
  /** The period as it is now; null when refused. */
  readonly accountingPeriod?: Maybe<AccountingPeriod>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The net balance of each account, on its debit or credit side. Both sides are equal. */
export type TrialBalance = {
  readonly __typename?: "TrialBalance";
  /** Last business date that counts. */
  readonly asOf: Scalars["LocalDate"]["output"];
  /** Whose books. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Sum of the debit balances. */
  readonly totalDebit: Money;
  /** Sum of the credit balances. */
  readonly totalCredit: Money;
  /** Accounts with a balance, by number. */
  readonly rows: ReadonlyArray<TrialBalanceRow>;
};

/** The balance of one account. */
export type TrialBalanceRow = {
  readonly __typename?: "TrialBalanceRow";
  /** The account. */
  readonly account: Account;
  /** Balance, when debits prevail; else null. */
  readonly debit?: Maybe<Money>;
  /** Balance, when credits prevail; else null. */
  readonly credit?: Maybe<Money>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> =
  Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Rooftop: Rooftop;
  JournalEntry: JournalEntry;
  JournalEntryProposal: JournalEntryProposal;
  Account: Account;
  Deal: Deal;
  RepairOrder: RepairOrder;
  AccountingPeriod: AccountingPeriod;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Rooftop: { __typename: "Rooftop" } & GraphQLRecursivePick<
    FederationTypes["Rooftop"],
    { id: true }
  >;
  JournalEntry: { __typename: "JournalEntry" } & GraphQLRecursivePick<
    FederationTypes["JournalEntry"],
    { id: true }
  >;
  JournalEntryProposal: { __typename: "JournalEntryProposal" } & GraphQLRecursivePick<
    FederationTypes["JournalEntryProposal"],
    { id: true }
  >;
  Account: { __typename: "Account" } & GraphQLRecursivePick<
    FederationTypes["Account"],
    { id: true }
  >;
  Deal: { __typename: "Deal" } & GraphQLRecursivePick<FederationTypes["Deal"], { id: true }>;
  RepairOrder: { __typename: "RepairOrder" } & GraphQLRecursivePick<
    FederationTypes["RepairOrder"],
    { id: true }
  >;
  AccountingPeriod: { __typename: "AccountingPeriod" } & GraphQLRecursivePick<
    FederationTypes["AccountingPeriod"],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  LocalDate: ResolverTypeWrapper<Scalars["LocalDate"]["output"]>;
  TimeZone: ResolverTypeWrapper<Scalars["TimeZone"]["output"]>;
  Decimal: ResolverTypeWrapper<Scalars["Decimal"]["output"]>;
  Long: ResolverTypeWrapper<Scalars["Long"]["output"]>;
  CurrencyCode: ResolverTypeWrapper<Scalars["CurrencyCode"]["output"]>;
  VIN: ResolverTypeWrapper<Scalars["VIN"]["output"]>;
  Cursor: ResolverTypeWrapper<Scalars["Cursor"]["output"]>;
  Money: ResolverTypeWrapper<MoneyMapper>;
  MoneyInput: MoneyInput;
  CodedValue: ResolverTypeWrapper<CodedValue>;
  CountPrecision: CountPrecision;
  Count: ResolverTypeWrapper<Count>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SortDirection: SortDirection;
  DistanceUnit: DistanceUnit;
  IntFilter: IntFilter;
  MoneyFilter: MoneyFilter;
  LocalDateFilter: LocalDateFilter;
  IDFilter: IdFilter;
  StringFilter: StringFilter;
  ChangeKind: ChangeKind;
  StreamResetReason: StreamResetReason;
  StreamReset: ResolverTypeWrapper<StreamReset>;
  UserError: ResolverTypeWrapper<UserErrorMapper>;
  InputError: ResolverTypeWrapper<InputError>;
  VersionConflictError: ResolverTypeWrapper<VersionConflictError>;
  ErrorCode: ErrorCode;
  Rooftop: ResolverTypeWrapper<RooftopMapper>;
  JournalEntry: ResolverTypeWrapper<JournalEntryMapper>;
  PostJournalEntryPayload: ResolverTypeWrapper<
    Omit<PostJournalEntryPayload, "proposal" | "journalEntry" | "userErrors"> & {
      proposal?: Maybe<ResolversTypes["JournalEntryProposal"]>;
      journalEntry?: Maybe<ResolversTypes["JournalEntry"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  ReverseJournalEntryPayload: ResolverTypeWrapper<
    Omit<ReverseJournalEntryPayload, "proposal" | "journalEntry" | "userErrors"> & {
      proposal?: Maybe<ResolversTypes["JournalEntryProposal"]>;
      journalEntry?: Maybe<ResolversTypes["JournalEntry"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  JournalActor: ResolverTypeWrapper<JournalActorMapper>;
  ApprovalLimit: ResolverTypeWrapper<ApprovalLimitMapper>;
  JournalEntryProposal: ResolverTypeWrapper<JournalEntryProposalMapper>;
  JournalEntryProposalState: JournalEntryProposalState;
  JournalEntryProposalConnection: ResolverTypeWrapper<JournalEntryProposalConnectionMapper>;
  JournalEntryProposalEdge: ResolverTypeWrapper<JournalEntryProposalEdgeMapper>;
  JournalEntryProposalStateFilter: JournalEntryProposalStateFilter;
  JournalEntryProposalFilter: JournalEntryProposalFilter;
  ApproveJournalEntryInput: ApproveJournalEntryInput;
  ApproveJournalEntryPayload: ResolverTypeWrapper<
    Omit<ApproveJournalEntryPayload, "journalEntry" | "proposal" | "userErrors"> & {
      journalEntry?: Maybe<ResolversTypes["JournalEntry"]>;
      proposal?: Maybe<ResolversTypes["JournalEntryProposal"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  RejectJournalEntryInput: RejectJournalEntryInput;
  RejectJournalEntryPayload: ResolverTypeWrapper<
    Omit<RejectJournalEntryPayload, "proposal" | "userErrors"> & {
      proposal?: Maybe<ResolversTypes["JournalEntryProposal"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  WithdrawJournalEntryInput: WithdrawJournalEntryInput;
  WithdrawJournalEntryPayload: ResolverTypeWrapper<
    Omit<WithdrawJournalEntryPayload, "proposal" | "userErrors"> & {
      proposal?: Maybe<ResolversTypes["JournalEntryProposal"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  SetApprovalLimitInput: SetApprovalLimitInput;
  SetApprovalLimitPayload: ResolverTypeWrapper<
    Omit<SetApprovalLimitPayload, "approvalLimit" | "userErrors"> & {
      approvalLimit?: Maybe<ResolversTypes["ApprovalLimit"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  Account: ResolverTypeWrapper<AccountMapper>;
  AccountKind: AccountKind;
  ScheduleControl: ScheduleControl;
  OpenAccountInput: OpenAccountInput;
  OpenAccountPayload: ResolverTypeWrapper<
    Omit<OpenAccountPayload, "account" | "userErrors"> & {
      account?: Maybe<ResolversTypes["Account"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  AdoptStandardChartInput: AdoptStandardChartInput;
  AdoptStandardChartPayload: ResolverTypeWrapper<
    Omit<AdoptStandardChartPayload, "accounts" | "userErrors"> & {
      accounts?: Maybe<ReadonlyArray<ResolversTypes["Account"]>>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  Deal: ResolverTypeWrapper<DealMapper>;
  RepairOrder: ResolverTypeWrapper<RepairOrderMapper>;
  StockUnit: ResolverTypeWrapper<StockUnitMapper>;
  JournalEntryState: JournalEntryState;
  Journal: Journal;
  JournalEntrySource: ResolverTypeWrapper<JournalEntrySourceMapper>;
  JournalEntrySourceType: JournalEntrySourceType;
  JournalLine: ResolverTypeWrapper<JournalLineMapper>;
  JournalEntryConnection: ResolverTypeWrapper<JournalEntryConnectionMapper>;
  JournalEntryEdge: ResolverTypeWrapper<JournalEntryEdgeMapper>;
  JournalFilter: JournalFilter;
  JournalEntryFilter: JournalEntryFilter;
  JournalLineInput: JournalLineInput;
  JournalEntrySourceInput: JournalEntrySourceInput;
  PostJournalEntryInput: PostJournalEntryInput;
  ReverseJournalEntryInput: ReverseJournalEntryInput;
  EntryUnbalancedError: ResolverTypeWrapper<
    Omit<EntryUnbalancedError, "difference"> & { difference: ResolversTypes["Money"] }
  >;
  AccountingPeriod: ResolverTypeWrapper<AccountingPeriodMapper>;
  AccountingPeriodState: AccountingPeriodState;
  AccountingPeriodConnection: ResolverTypeWrapper<AccountingPeriodConnectionMapper>;
  AccountingPeriodEdge: ResolverTypeWrapper<AccountingPeriodEdgeMapper>;
  CloseAccountingPeriodInput: CloseAccountingPeriodInput;
  CloseAccountingPeriodPayload: ResolverTypeWrapper<
    Omit<CloseAccountingPeriodPayload, "accountingPeriod" | "userErrors"> & {
      accountingPeriod?: Maybe<ResolversTypes["AccountingPeriod"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  ReopenAccountingPeriodInput: ReopenAccountingPeriodInput;
  ReopenAccountingPeriodPayload: ResolverTypeWrapper<
    Omit<ReopenAccountingPeriodPayload, "accountingPeriod" | "userErrors"> & {
      accountingPeriod?: Maybe<ResolversTypes["AccountingPeriod"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  TrialBalance: ResolverTypeWrapper<TrialBalanceMapper>;
  TrialBalanceRow: ResolverTypeWrapper<TrialBalanceRowMapper>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  DateTime: Scalars["DateTime"]["output"];
  LocalDate: Scalars["LocalDate"]["output"];
  TimeZone: Scalars["TimeZone"]["output"];
  Decimal: Scalars["Decimal"]["output"];
  Long: Scalars["Long"]["output"];
  CurrencyCode: Scalars["CurrencyCode"]["output"];
  VIN: Scalars["VIN"]["output"];
  Cursor: Scalars["Cursor"]["output"];
  Money: MoneyMapper;
  MoneyInput: MoneyInput;
  CodedValue: CodedValue;
  Count: Count;
  PageInfo: PageInfo;
  IntFilter: IntFilter;
  MoneyFilter: MoneyFilter;
  LocalDateFilter: LocalDateFilter;
  IDFilter: IdFilter;
  StringFilter: StringFilter;
  StreamReset: StreamReset;
  UserError: UserErrorMapper;
  InputError: InputError;
  VersionConflictError: VersionConflictError;
  Rooftop: RooftopMapper;
  JournalEntry: JournalEntryMapper;
  PostJournalEntryPayload: Omit<
    PostJournalEntryPayload,
    "proposal" | "journalEntry" | "userErrors"
  > & {
    proposal?: Maybe<ResolversParentTypes["JournalEntryProposal"]>;
    journalEntry?: Maybe<ResolversParentTypes["JournalEntry"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  ReverseJournalEntryPayload: Omit<
    ReverseJournalEntryPayload,
    "proposal" | "journalEntry" | "userErrors"
  > & {
    proposal?: Maybe<ResolversParentTypes["JournalEntryProposal"]>;
    journalEntry?: Maybe<ResolversParentTypes["JournalEntry"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  JournalActor: JournalActorMapper;
  ApprovalLimit: ApprovalLimitMapper;
  JournalEntryProposal: JournalEntryProposalMapper;
  JournalEntryProposalConnection: JournalEntryProposalConnectionMapper;
  JournalEntryProposalEdge: JournalEntryProposalEdgeMapper;
  JournalEntryProposalStateFilter: JournalEntryProposalStateFilter;
  JournalEntryProposalFilter: JournalEntryProposalFilter;
  ApproveJournalEntryInput: ApproveJournalEntryInput;
  ApproveJournalEntryPayload: Omit<
    ApproveJournalEntryPayload,
    "journalEntry" | "proposal" | "userErrors"
  > & {
    journalEntry?: Maybe<ResolversParentTypes["JournalEntry"]>;
    proposal?: Maybe<ResolversParentTypes["JournalEntryProposal"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  RejectJournalEntryInput: RejectJournalEntryInput;
  RejectJournalEntryPayload: Omit<RejectJournalEntryPayload, "proposal" | "userErrors"> & {
    proposal?: Maybe<ResolversParentTypes["JournalEntryProposal"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  WithdrawJournalEntryInput: WithdrawJournalEntryInput;
  WithdrawJournalEntryPayload: Omit<WithdrawJournalEntryPayload, "proposal" | "userErrors"> & {
    proposal?: Maybe<ResolversParentTypes["JournalEntryProposal"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  SetApprovalLimitInput: SetApprovalLimitInput;
  SetApprovalLimitPayload: Omit<SetApprovalLimitPayload, "approvalLimit" | "userErrors"> & {
    approvalLimit?: Maybe<ResolversParentTypes["ApprovalLimit"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  Account: AccountMapper;
  OpenAccountInput: OpenAccountInput;
  OpenAccountPayload: Omit<OpenAccountPayload, "account" | "userErrors"> & {
    account?: Maybe<ResolversParentTypes["Account"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  AdoptStandardChartInput: AdoptStandardChartInput;
  AdoptStandardChartPayload: Omit<AdoptStandardChartPayload, "accounts" | "userErrors"> & {
    accounts?: Maybe<ReadonlyArray<ResolversParentTypes["Account"]>>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  Deal: DealMapper;
  RepairOrder: RepairOrderMapper;
  StockUnit: StockUnitMapper;
  JournalEntrySource: JournalEntrySourceMapper;
  JournalLine: JournalLineMapper;
  JournalEntryConnection: JournalEntryConnectionMapper;
  JournalEntryEdge: JournalEntryEdgeMapper;
  JournalFilter: JournalFilter;
  JournalEntryFilter: JournalEntryFilter;
  JournalLineInput: JournalLineInput;
  JournalEntrySourceInput: JournalEntrySourceInput;
  PostJournalEntryInput: PostJournalEntryInput;
  ReverseJournalEntryInput: ReverseJournalEntryInput;
  EntryUnbalancedError: Omit<EntryUnbalancedError, "difference"> & {
    difference: ResolversParentTypes["Money"];
  };
  AccountingPeriod: AccountingPeriodMapper;
  AccountingPeriodConnection: AccountingPeriodConnectionMapper;
  AccountingPeriodEdge: AccountingPeriodEdgeMapper;
  CloseAccountingPeriodInput: CloseAccountingPeriodInput;
  CloseAccountingPeriodPayload: Omit<
    CloseAccountingPeriodPayload,
    "accountingPeriod" | "userErrors"
  > & {
    accountingPeriod?: Maybe<ResolversParentTypes["AccountingPeriod"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  ReopenAccountingPeriodInput: ReopenAccountingPeriodInput;
  ReopenAccountingPeriodPayload: Omit<
    ReopenAccountingPeriodPayload,
    "accountingPeriod" | "userErrors"
  > & {
    accountingPeriod?: Maybe<ResolversParentTypes["AccountingPeriod"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  TrialBalance: TrialBalanceMapper;
  TrialBalanceRow: TrialBalanceRowMapper;
  String: Scalars["String"]["output"];
  Boolean: Scalars["Boolean"]["output"];
  Int: Scalars["Int"]["output"];
};

export type LinkDirectiveArgs = {
  url: Scalars["String"]["input"];
  import?: Maybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

export type LinkDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = LinkDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = {};

export type ShareableDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ShareableDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = {};

export type InaccessibleDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = InaccessibleDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars["String"]["input"];
};

export type TagDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = TagDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars["Int"]["input"];
};

export type CostDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = CostDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars["Int"]["input"]>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars["String"]["input"]>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars["String"]["input"]>>;
  requireOneSlicingArgument?: Maybe<Scalars["Boolean"]["input"]>;
};

export type ListSizeDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ListSizeDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NeedsDirectiveArgs = {
  permission: Scalars["String"]["input"];
};

export type NeedsDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = NeedsDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OpenDirectiveArgs = {};

export type OpenDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = OpenDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AtRooftopDirectiveArgs = {
  field?: Maybe<Scalars["String"]["input"]>;
};

export type AtRooftopDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = AtRooftopDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GroupWideDirectiveArgs = {};

export type GroupWideDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = GroupWideDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  journalEntryProposals?: Resolver<
    ResolversTypes["JournalEntryProposalConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryJournalEntryProposalsArgs, "first">
  >;
  journalEntry?: Resolver<
    Maybe<ResolversTypes["JournalEntry"]>,
    ParentType,
    ContextType,
    RequireFields<QueryJournalEntryArgs, "id">
  >;
  journalEntries?: Resolver<
    ResolversTypes["JournalEntryConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryJournalEntriesArgs, "first">
  >;
  trialBalance?: Resolver<
    Maybe<ResolversTypes["TrialBalance"]>,
    ParentType,
    ContextType,
    RequireFields<QueryTrialBalanceArgs, "rooftopId" | "asOf">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  approveJournalEntry?: Resolver<
    ResolversTypes["ApproveJournalEntryPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationApproveJournalEntryArgs, "input">
  >;
  rejectJournalEntry?: Resolver<
    ResolversTypes["RejectJournalEntryPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRejectJournalEntryArgs, "input">
  >;
  withdrawJournalEntry?: Resolver<
    ResolversTypes["WithdrawJournalEntryPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawJournalEntryArgs, "input">
  >;
  setApprovalLimit?: Resolver<
    ResolversTypes["SetApprovalLimitPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSetApprovalLimitArgs, "input">
  >;
  openAccount?: Resolver<
    ResolversTypes["OpenAccountPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationOpenAccountArgs, "input">
  >;
  adoptStandardChart?: Resolver<
    ResolversTypes["AdoptStandardChartPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAdoptStandardChartArgs, "input">
  >;
  postJournalEntry?: Resolver<
    ResolversTypes["PostJournalEntryPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationPostJournalEntryArgs, "input">
  >;
  reverseJournalEntry?: Resolver<
    ResolversTypes["ReverseJournalEntryPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationReverseJournalEntryArgs, "input">
  >;
  closeAccountingPeriod?: Resolver<
    ResolversTypes["CloseAccountingPeriodPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCloseAccountingPeriodArgs, "input">
  >;
  reopenAccountingPeriod?: Resolver<
    ResolversTypes["ReopenAccountingPeriodPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationReopenAccountingPeriodArgs, "input">
  >;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["DateTime"],
  any
> {
  name: "DateTime";
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["LocalDate"],
  any
> {
  name: "LocalDate";
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["TimeZone"],
  any
> {
  name: "TimeZone";
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["Decimal"],
  any
> {
  name: "Decimal";
}

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Long"], any> {
  name: "Long";
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["CurrencyCode"],
  any
> {
  name: "CurrencyCode";
}

export interface VinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["VIN"], any> {
  name: "VIN";
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Cursor"], any> {
  name: "Cursor";
}

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Money"] = ResolversParentTypes["Money"],
> = {
  minorUnits?: Resolver<ResolversTypes["Long"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
  decimal?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
};

export type CodedValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CodedValue"] = ResolversParentTypes["CodedValue"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type CountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Count"] = ResolversParentTypes["Count"],
> = {
  value?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes["CountPrecision"], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PageInfo"] = ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes["Cursor"]>, ParentType, ContextType>;
};

export type StreamResetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StreamReset"] = ResolversParentTypes["StreamReset"],
> = {
  reason?: Resolver<ResolversTypes["StreamResetReason"], ParentType, ContextType>;
  resumeFrom?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["UserError"] = ResolversParentTypes["UserError"],
> = {
  __resolveType: TypeResolveFn<
    "InputError" | "VersionConflictError" | "EntryUnbalancedError",
    ParentType,
    ContextType
  >;
};

export type InputErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InputError"] = ResolversParentTypes["InputError"],
> = {
  code?: Resolver<ResolversTypes["ErrorCode"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VersionConflictError"] =
    ResolversParentTypes["VersionConflictError"],
> = {
  code?: Resolver<ResolversTypes["ErrorCode"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  changedPaths?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RooftopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Rooftop"] = ResolversParentTypes["Rooftop"],
  FederationReferenceType extends FederationReferenceTypes["Rooftop"] =
    FederationReferenceTypes["Rooftop"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Rooftop"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  approvalLimit?: Resolver<Maybe<ResolversTypes["ApprovalLimit"]>, ParentType, ContextType>;
  accounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes["Account"]>>, ParentType, ContextType>;
  openPeriod?: Resolver<Maybe<ResolversTypes["AccountingPeriod"]>, ParentType, ContextType>;
  accountingPeriods?: Resolver<
    Maybe<ResolversTypes["AccountingPeriodConnection"]>,
    ParentType,
    ContextType,
    RequireFields<RooftopAccountingPeriodsArgs, "first">
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type JournalEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JournalEntry"] = ResolversParentTypes["JournalEntry"],
  FederationReferenceType extends FederationReferenceTypes["JournalEntry"] =
    FederationReferenceTypes["JournalEntry"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["JournalEntry"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  proposedBy?: Resolver<Maybe<ResolversTypes["JournalActor"]>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes["JournalActor"]>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["JournalEntryState"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  journal?: Resolver<ResolversTypes["Journal"], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes["LocalDate"], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  memo?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes["JournalEntrySource"]>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes["JournalLine"]>, ParentType, ContextType>;
};

export type PostJournalEntryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PostJournalEntryPayload"] =
    ResolversParentTypes["PostJournalEntryPayload"],
> = {
  proposal?: Resolver<Maybe<ResolversTypes["JournalEntryProposal"]>, ParentType, ContextType>;
  journalEntry?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ReverseJournalEntryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReverseJournalEntryPayload"] =
    ResolversParentTypes["ReverseJournalEntryPayload"],
> = {
  proposal?: Resolver<Maybe<ResolversTypes["JournalEntryProposal"]>, ParentType, ContextType>;
  journalEntry?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type JournalActorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JournalActor"] = ResolversParentTypes["JournalActor"],
> = {
  id?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ApprovalLimitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ApprovalLimit"] = ResolversParentTypes["ApprovalLimit"],
> = {
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes["JournalActor"]>, ParentType, ContextType>;
};

export type JournalEntryProposalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JournalEntryProposal"] =
    ResolversParentTypes["JournalEntryProposal"],
  FederationReferenceType extends FederationReferenceTypes["JournalEntryProposal"] =
    FederationReferenceTypes["JournalEntryProposal"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["JournalEntryProposal"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["JournalEntryProposalState"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  journal?: Resolver<ResolversTypes["Journal"], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes["LocalDate"], ParentType, ContextType>;
  memo?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes["JournalEntrySource"]>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes["JournalLine"]>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes["JournalActor"], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes["JournalActor"]>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  journalEntry?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
};

export type JournalEntryProposalConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JournalEntryProposalConnection"] =
    ResolversParentTypes["JournalEntryProposalConnection"],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["JournalEntryProposalEdge"]>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["JournalEntryProposal"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<JournalEntryProposalConnectionTotalCountArgs, "limit">
  >;
};

export type JournalEntryProposalEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JournalEntryProposalEdge"] =
    ResolversParentTypes["JournalEntryProposalEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["JournalEntryProposal"], ParentType, ContextType>;
};

export type ApproveJournalEntryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ApproveJournalEntryPayload"] =
    ResolversParentTypes["ApproveJournalEntryPayload"],
> = {
  journalEntry?: Resolver<Maybe<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes["JournalEntryProposal"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RejectJournalEntryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectJournalEntryPayload"] =
    ResolversParentTypes["RejectJournalEntryPayload"],
> = {
  proposal?: Resolver<Maybe<ResolversTypes["JournalEntryProposal"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type WithdrawJournalEntryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["WithdrawJournalEntryPayload"] =
    ResolversParentTypes["WithdrawJournalEntryPayload"],
> = {
  proposal?: Resolver<Maybe<ResolversTypes["JournalEntryProposal"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SetApprovalLimitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SetApprovalLimitPayload"] =
    ResolversParentTypes["SetApprovalLimitPayload"],
> = {
  approvalLimit?: Resolver<Maybe<ResolversTypes["ApprovalLimit"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AccountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Account"] = ResolversParentTypes["Account"],
  FederationReferenceType extends FederationReferenceTypes["Account"] =
    FederationReferenceTypes["Account"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Account"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["AccountKind"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes["ScheduleControl"]>, ParentType, ContextType>;
};

export type OpenAccountPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OpenAccountPayload"] =
    ResolversParentTypes["OpenAccountPayload"],
> = {
  account?: Resolver<Maybe<ResolversTypes["Account"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AdoptStandardChartPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdoptStandardChartPayload"] =
    ResolversParentTypes["AdoptStandardChartPayload"],
> = {
  accounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes["Account"]>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type DealResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Deal"] = ResolversParentTypes["Deal"],
  FederationReferenceType extends FederationReferenceTypes["Deal"] =
    FederationReferenceTypes["Deal"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Deal"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  journalEntries?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["JournalEntry"]>>,
    ParentType,
    ContextType
  >;
};

export type RepairOrderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RepairOrder"] = ResolversParentTypes["RepairOrder"],
  FederationReferenceType extends FederationReferenceTypes["RepairOrder"] =
    FederationReferenceTypes["RepairOrder"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["RepairOrder"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  journalEntries?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["JournalEntry"]>>,
    ParentType,
    ContextType
  >;
};

export type StockUnitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockUnit"] = ResolversParentTypes["StockUnit"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type JournalEntrySourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JournalEntrySource"] =
    ResolversParentTypes["JournalEntrySource"],
> = {
  type?: Resolver<ResolversTypes["JournalEntrySourceType"], ParentType, ContextType>;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes["Deal"]>, ParentType, ContextType>;
  repairOrder?: Resolver<Maybe<ResolversTypes["RepairOrder"]>, ParentType, ContextType>;
  stockUnit?: Resolver<Maybe<ResolversTypes["StockUnit"]>, ParentType, ContextType>;
};

export type JournalLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JournalLine"] = ResolversParentTypes["JournalLine"],
> = {
  line?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  account?: Resolver<ResolversTypes["Account"], ParentType, ContextType>;
  debit?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JournalEntryConnection"] =
    ResolversParentTypes["JournalEntryConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["JournalEntryEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["JournalEntry"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<JournalEntryConnectionTotalCountArgs, "limit">
  >;
};

export type JournalEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JournalEntryEdge"] =
    ResolversParentTypes["JournalEntryEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["JournalEntry"], ParentType, ContextType>;
};

export type EntryUnbalancedErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EntryUnbalancedError"] =
    ResolversParentTypes["EntryUnbalancedError"],
> = {
  code?: Resolver<ResolversTypes["ErrorCode"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountingPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AccountingPeriod"] =
    ResolversParentTypes["AccountingPeriod"],
  FederationReferenceType extends FederationReferenceTypes["AccountingPeriod"] =
    FederationReferenceTypes["AccountingPeriod"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["AccountingPeriod"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes["LocalDate"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["AccountingPeriodState"], ParentType, ContextType>;
};

export type AccountingPeriodConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AccountingPeriodConnection"] =
    ResolversParentTypes["AccountingPeriodConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["AccountingPeriodEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["AccountingPeriod"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<AccountingPeriodConnectionTotalCountArgs, "limit">
  >;
};

export type AccountingPeriodEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AccountingPeriodEdge"] =
    ResolversParentTypes["AccountingPeriodEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["AccountingPeriod"], ParentType, ContextType>;
};

export type CloseAccountingPeriodPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CloseAccountingPeriodPayload"] =
    ResolversParentTypes["CloseAccountingPeriodPayload"],
> = {
  accountingPeriod?: Resolver<Maybe<ResolversTypes["AccountingPeriod"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ReopenAccountingPeriodPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReopenAccountingPeriodPayload"] =
    ResolversParentTypes["ReopenAccountingPeriodPayload"],
> = {
  accountingPeriod?: Resolver<Maybe<ResolversTypes["AccountingPeriod"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type TrialBalanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TrialBalance"] = ResolversParentTypes["TrialBalance"],
> = {
  asOf?: Resolver<ResolversTypes["LocalDate"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  totalDebit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  totalCredit?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes["TrialBalanceRow"]>, ParentType, ContextType>;
};

export type TrialBalanceRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TrialBalanceRow"] =
    ResolversParentTypes["TrialBalanceRow"],
> = {
  account?: Resolver<ResolversTypes["Account"], ParentType, ContextType>;
  debit?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Long?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  VIN?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  CodedValue?: CodedValueResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  StreamReset?: StreamResetResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  VersionConflictError?: VersionConflictErrorResolvers<ContextType>;
  Rooftop?: RooftopResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  PostJournalEntryPayload?: PostJournalEntryPayloadResolvers<ContextType>;
  ReverseJournalEntryPayload?: ReverseJournalEntryPayloadResolvers<ContextType>;
  JournalActor?: JournalActorResolvers<ContextType>;
  ApprovalLimit?: ApprovalLimitResolvers<ContextType>;
  JournalEntryProposal?: JournalEntryProposalResolvers<ContextType>;
  JournalEntryProposalConnection?: JournalEntryProposalConnectionResolvers<ContextType>;
  JournalEntryProposalEdge?: JournalEntryProposalEdgeResolvers<ContextType>;
  ApproveJournalEntryPayload?: ApproveJournalEntryPayloadResolvers<ContextType>;
  RejectJournalEntryPayload?: RejectJournalEntryPayloadResolvers<ContextType>;
  WithdrawJournalEntryPayload?: WithdrawJournalEntryPayloadResolvers<ContextType>;
  SetApprovalLimitPayload?: SetApprovalLimitPayloadResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  OpenAccountPayload?: OpenAccountPayloadResolvers<ContextType>;
  AdoptStandardChartPayload?: AdoptStandardChartPayloadResolvers<ContextType>;
  Deal?: DealResolvers<ContextType>;
  RepairOrder?: RepairOrderResolvers<ContextType>;
  StockUnit?: StockUnitResolvers<ContextType>;
  JournalEntrySource?: JournalEntrySourceResolvers<ContextType>;
  JournalLine?: JournalLineResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
  EntryUnbalancedError?: EntryUnbalancedErrorResolvers<ContextType>;
  AccountingPeriod?: AccountingPeriodResolvers<ContextType>;
  AccountingPeriodConnection?: AccountingPeriodConnectionResolvers<ContextType>;
  AccountingPeriodEdge?: AccountingPeriodEdgeResolvers<ContextType>;
  CloseAccountingPeriodPayload?: CloseAccountingPeriodPayloadResolvers<ContextType>;
  ReopenAccountingPeriodPayload?: ReopenAccountingPeriodPayloadResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  TrialBalanceRow?: TrialBalanceRowResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  open?: OpenDirectiveResolver<any, any, ContextType>;
  atRooftop?: AtRooftopDirectiveResolver<any, any, ContextType>;
  groupWide?: GroupWideDirectiveResolver<any, any, ContextType>;
};
