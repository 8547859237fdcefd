// Generated from the schema.graphql files by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  MoneyMapper,
  RooftopMapper,
  UserMapper,
  StockUnitMapper,
  CustomerMapper,
  CustomerConnectionMapper,
  CustomerEdgeMapper,
  StaffMemberMapper,
  ViewerStaffRecordMapper,
  StaffMemberConnectionMapper,
  StaffMemberEdgeMapper,
  LeadMapper,
  LeadConnectionMapper,
  LeadEdgeMapper,
  LeadChangeEventMapper,
  InteractionMapper,
  InteractionConnectionMapper,
  InteractionEdgeMapper,
  TaskMapper,
  TaskConnectionMapper,
  TaskEdgeMapper,
  TaskChangeEventMapper,
  WorkItemConnectionMapper,
  WorkItemEdgeMapper,
  WorkItemMapper,
  ViewerMapper,
  ViewerRooftopMapper,
  FinancialProfileMapper,
  DriverLicenseMapper,
  TaxIdentificationMapper,
  IncomeMapper,
  BankAccountMapper,
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
  /** One lead; null when there is none the caller may see. */
  readonly lead?: Maybe<Lead>;
  /** Leads by keyset; `first` is 1 to 250. Without a `where` it holds every lead ever received. */
  readonly leads: LeadConnection;
  /** One customer; null when there is none the caller may see. */
  readonly customer?: Maybe<Customer>;
  /** Customers of the rooftops where the caller may see them, by keyset, newest first; `first` is 1 to 250. */
  readonly customers: CustomerConnection;
  /** One staff member; null when there is none the caller may see. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Who works at a rooftop, by family and given name; `first` is 1 to 250. */
  readonly staffMembers: StaffMemberConnection;
  /** One task; null when there is none the caller may see. */
  readonly task?: Maybe<Task>;
  /** Who asks, and what the caller may do where: for leaving out what would be refused. */
  readonly viewer: Viewer;
  /** What waits at a rooftop: leads that nobody has answered and open tasks, what is due first; then the tasks completed today. By time alone: what a lead may be worth is not weighed, for prices are kept elsewhere. `first` is 1 to 250. */
  readonly workQueue: WorkItemConnection;
};

export type QueryLeadArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryLeadsArgs = {
  where?: InputMaybe<LeadFilter>;
  orderBy?: InputMaybe<ReadonlyArray<LeadOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type QueryCustomerArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryCustomersArgs = {
  where?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type QueryStaffMemberArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryStaffMembersArgs = {
  rooftopId: Scalars["ID"]["input"];
  active?: InputMaybe<Scalars["Boolean"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type QueryTaskArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryWorkQueueArgs = {
  where: WorkQueueFilter;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Records what a lender asks for: identity numbers, income, bank account. A part left out stays as it is, null
   * clears it.
   */
  readonly recordFinancialProfile: RecordFinancialProfilePayload;
  /**
   * Takes in an enquiry. The customer is found among those of the rooftop by e-mail address, else by phone number, else created. Who asks about
   * the same unit again within 30 days, while the lead is open, gets that lead, with the enquiry added to it: contact data that
   * the lead has stays, what it lacks is filled in when staff enter the enquiry.
   */
  readonly createLead: CreateLeadPayload;
  /**
   * Sends an enquiry from a website. The answer is the same whether or not the dealer knows the person, and a
   * rooftop hears of an enquiry about the same listing or stock number as of one lead.
   */
  readonly submitLead: SubmitLeadPayload;
  /** Notes that the dealership and a customer were in touch. The first personal answer to a lead stops its clock. */
  readonly recordInteraction: RecordInteractionPayload;
  /** Gives a lead to a staff member, or back to the pool. Of two who take it at once, one is told. */
  readonly assignLead: AssignLeadPayload;
  /** Moves a lead along the road to the sale, gives it up with a reason, or takes a lost one up again. */
  readonly changeLeadStage: ChangeLeadStagePayload;
  /** Makes a person or business known to a rooftop. */
  readonly createCustomer: CreateCustomerPayload;
  /** Changes the name of a customer or how it can be reached. */
  readonly updateCustomer: UpdateCustomerPayload;
  /** Enters somebody who works at a rooftop. */
  readonly addStaffMember: AddStaffMemberPayload;
  /** Says which user a staff member is when signed in, or that it is none. */
  readonly linkStaffMember: LinkStaffMemberPayload;
  /** Notes what somebody has to do by a time. The clock of a lead runs on: a plan is no answer. */
  readonly createTask: CreateTaskPayload;
  /** Puts an open task off, gives it to somebody else or says what it is. */
  readonly updateTask: UpdateTaskPayload;
  /** Notes that a task is done, by the caller. Of two who complete it at once, one is told. */
  readonly completeTask: CompleteTaskPayload;
  /** Takes back that a task is done. */
  readonly reopenTask: ReopenTaskPayload;
};

export type MutationRecordFinancialProfileArgs = {
  input: RecordFinancialProfileInput;
};

export type MutationCreateLeadArgs = {
  input: CreateLeadInput;
};

export type MutationSubmitLeadArgs = {
  input: SubmitLeadInput;
};

export type MutationRecordInteractionArgs = {
  input: RecordInteractionInput;
};

export type MutationAssignLeadArgs = {
  input: AssignLeadInput;
};

export type MutationChangeLeadStageArgs = {
  input: ChangeLeadStageInput;
};

export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};

export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};

export type MutationAddStaffMemberArgs = {
  input: AddStaffMemberInput;
};

export type MutationLinkStaffMemberArgs = {
  input: LinkStaffMemberInput;
};

export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};

export type MutationUpdateTaskArgs = {
  input: UpdateTaskInput;
};

export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};

export type MutationReopenTaskArgs = {
  input: ReopenTaskInput;
};

export type Subscription = {
  readonly __typename?: "Subscription";
  /** Pushes changes of leads in the order of each lead. `after` resumes; a gap is announced by `reset`. */
  readonly leadChanges: LeadChangeEvent;
  /** Pushes changes of tasks in the order of each task. `after` resumes; a gap is announced by `reset`. */
  readonly taskChanges: TaskChangeEvent;
};

export type SubscriptionLeadChangesArgs = {
  rooftopIds?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type SubscriptionTaskChangesArgs = {
  rooftopIds?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
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
  /** The task is done; it is changed only after it was reopened. */
  | "TASK_COMPLETED"
  /** Nobody active at the rooftop has this id. */
  | "STAFF_MEMBER_UNAVAILABLE"
  /** Nobody links themselves to a staff member, nor is linked to one from whom they took another user. */
  | "LINK_TO_ONESELF"
  /** The staff member is another user, who has to be unlinked first. */
  | "STAFF_MEMBER_LINKED"
  /** The user is another staff member of the rooftop already. */
  | "USER_ALREADY_LINKED"
  /** There is neither an e-mail address nor a phone number, so nobody could answer. */
  | "CONTACT_REQUIRED"
  /** This is not an e-mail address. */
  | "EMAIL_INVALID"
  /** This is not a phone number. */
  | "PHONE_INVALID"
  /** Another customer of the rooftop has the same e-mail address and phone number. */
  | "CONTACT_TAKEN"
  /** The lead cannot go from its stage to that one. */
  | "STAGE_CHANGE_NOT_ALLOWED"
  /** A lead is not lost without a reason. */
  | "LOST_REASON_REQUIRED"
  /** This is not the number of a driver license. */
  | "DRIVER_LICENSE_INVALID"
  /** This is not a tax number of that kind. */
  | "TAX_IDENTIFICATION_INVALID"
  /** This is not the routing number of a bank. */
  | "ROUTING_NUMBER_INVALID"
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

/** A person or business, as one rooftop knows it; what belongs to no rooftop only group-wide staff sees. */
export type Customer = {
  readonly __typename?: "Customer";
  /** What a lender asks for; null while nothing is recorded. */
  readonly financialProfile?: Maybe<FinancialProfile>;
  /** When and how the dealership and the customer were in touch, newest first; `first` is 1 to 250. */
  readonly interactions?: Maybe<InteractionConnection>;
  /** What the customer asked for, newest first; `first` is 1 to 250. */
  readonly leads?: Maybe<LeadConnection>;
  /** TypeID `cus_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** The rooftop whose customer it is; null for the group's. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Person or business. */
  readonly kind: CustomerKind;
  /** Name, else business name, else e-mail address, else phone number, as far as the caller may see them; null when all are unknown. */
  readonly displayName?: Maybe<Scalars["String"]["output"]>;
  /** Given name. */
  readonly givenName?: Maybe<Scalars["String"]["output"]>;
  /** Family name. */
  readonly familyName?: Maybe<Scalars["String"]["output"]>;
  /** Name of the business. */
  readonly businessName?: Maybe<Scalars["String"]["output"]>;
  /** E-mail address, in lower case. */
  readonly email?: Maybe<Scalars["String"]["output"]>;
  /** Phone number, E.164: `+13125550142`. */
  readonly phone?: Maybe<Scalars["String"]["output"]>;
  /** Since when the customer is known. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** What is to do, or was done, for the customer, the last due first; `first` is 1 to 250. */
  readonly tasks?: Maybe<TaskConnection>;
};

/** A person or business, as one rooftop knows it; what belongs to no rooftop only group-wide staff sees. */
export type CustomerInteractionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** A person or business, as one rooftop knows it; what belongs to no rooftop only group-wide staff sees. */
export type CustomerLeadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** A person or business, as one rooftop knows it; what belongs to no rooftop only group-wide staff sees. */
export type CustomerTasksArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** Nonpublic personal information of a customer, stored encrypted. Every reading of a full value is noted. */
export type FinancialProfile = {
  readonly __typename?: "FinancialProfile";
  /** Grows by one with every change; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** When it was recorded last. */
  readonly updatedAt: Scalars["DateTime"]["output"];
  /** Driver license; null while unknown. */
  readonly driverLicense?: Maybe<DriverLicense>;
  /** Social security or other tax number; null while unknown. */
  readonly taxIdentification?: Maybe<TaxIdentification>;
  /** Income; null while unknown. */
  readonly income?: Maybe<Income>;
  /** Bank account; null while unknown. */
  readonly bankAccount?: Maybe<BankAccount>;
};

/** A driver license. */
export type DriverLicense = {
  readonly __typename?: "DriverLicense";
  /** State that issued it, two letters. */
  readonly state: Scalars["String"]["output"];
  /** Last day on which it is valid. */
  readonly expiresOn: Scalars["LocalDate"]["output"];
  /** End of the number: at most four characters, and never more than half of it. */
  readonly numberLast4: Scalars["String"]["output"];
  /** The whole number. Who reads it is noted. */
  readonly number?: Maybe<Scalars["String"]["output"]>;
};

/** A number under which taxes are paid. */
export type TaxIdentification = {
  readonly __typename?: "TaxIdentification";
  /** What kind of number it is. */
  readonly kind: TaxIdentificationKind;
  /** Last four digits. */
  readonly numberLast4: Scalars["String"]["output"];
  /** All nine digits. Who reads them is noted. */
  readonly number?: Maybe<Scalars["String"]["output"]>;
};

/** Kinds of tax numbers. */
export type TaxIdentificationKind =
  /** Social security number. */
  | "SSN"
  /** Individual taxpayer identification number. */
  | "ITIN"
  /** Employer identification number. */
  | "EIN";

/** What a customer lives on. */
export type Income = {
  readonly __typename?: "Income";
  /** Before taxes, a month. Who reads it is noted. */
  readonly grossMonthly?: Maybe<Money>;
  /** Who pays it; null when nobody said. Who reads it is noted. */
  readonly employer?: Maybe<Scalars["String"]["output"]>;
};

/** A bank account in the United States. */
export type BankAccount = {
  readonly __typename?: "BankAccount";
  /** Whose account it is. */
  readonly holder: Scalars["String"]["output"];
  /** End of the account number: at most four digits, and never more than half of it. */
  readonly accountNumberLast4: Scalars["String"]["output"];
  /** ABA routing number, nine digits. Who reads it is noted. */
  readonly routingNumber?: Maybe<Scalars["String"]["output"]>;
  /** The whole account number. Who reads it is noted. */
  readonly accountNumber?: Maybe<Scalars["String"]["output"]>;
};

/** A driver license. */
export type DriverLicenseInput = {
  /** 4 to 25 letters and digits. */
  readonly number: Scalars["String"]["input"];
  /** State that issued it, two letters. */
  readonly state: Scalars["String"]["input"];
  /** Last day on which it is valid. */
  readonly expiresOn: Scalars["LocalDate"]["input"];
};

/** A number under which taxes are paid. */
export type TaxIdentificationInput = {
  /** What kind of number it is. */
  readonly kind: TaxIdentificationKind;
  /** Nine digits; hyphens and spaces are accepted. */
  readonly number: Scalars["String"]["input"];
};

/** What a customer lives on. */
export type IncomeInput = {
  /** Before taxes, a month. */
  readonly grossMonthly: MoneyInput;
  /** Who pays it, at most 120 characters. */
  readonly employer?: InputMaybe<Scalars["String"]["input"]>;
};

/** A bank account in the United States. */
export type BankAccountInput = {
  /** ABA routing number, nine digits. */
  readonly routingNumber: Scalars["String"]["input"];
  /** 4 to 17 digits. */
  readonly accountNumber: Scalars["String"]["input"];
  /** Whose account it is, at most 120 characters. */
  readonly holder: Scalars["String"]["input"];
};

/** What a lender asks for. A part left out stays as it is; null clears it. */
export type RecordFinancialProfileInput = {
  /** Same key, same answer: a repeated request records nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `cus_…`. */
  readonly customerId: Scalars["ID"]["input"];
  /** The version the caller has seen; 0 where nothing is recorded yet. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Driver license. */
  readonly driverLicense?: InputMaybe<DriverLicenseInput>;
  /** Tax number. */
  readonly taxIdentification?: InputMaybe<TaxIdentificationInput>;
  /** Income. */
  readonly income?: InputMaybe<IncomeInput>;
  /** Bank account. */
  readonly bankAccount?: InputMaybe<BankAccountInput>;
};

/** Answer of recordFinancialProfile. */
export type RecordFinancialProfilePayload = {
  readonly __typename?: "RecordFinancialProfilePayload";
  /** What is recorded now; null when refused. */
  readonly financialProfile?: Maybe<FinancialProfile>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How somebody who asks can be named and reached. Blank fields count as not given. */
export type LeadContactInput = {
  /** Given name, at most 120 characters. */
  readonly givenName?: InputMaybe<Scalars["String"]["input"]>;
  /** Family name, at most 120 characters. */
  readonly familyName?: InputMaybe<Scalars["String"]["input"]>;
  /** Name of the business, at most 120 characters. */
  readonly businessName?: InputMaybe<Scalars["String"]["input"]>;
  /** E-mail address; this or `phone` is required. */
  readonly email?: InputMaybe<Scalars["String"]["input"]>;
  /** Phone number: ten digits of North America, or with `+` and country code. This or `email` is required. */
  readonly phone?: InputMaybe<Scalars["String"]["input"]>;
};

/** An enquiry. */
export type CreateLeadInput = {
  /** Same key, same answer: a repeated request stores nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** The rooftop that was asked, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** Where it came from. */
  readonly source: LeadSource;
  /** Who asks. */
  readonly contact: LeadContactInput;
  /** The unit it is about, TypeID `stk_…`; left out for a general enquiry. */
  readonly stockUnitId?: InputMaybe<Scalars["ID"]["input"]>;
  /** What the person wrote, at most 4,000 characters. */
  readonly comments?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of createLead. */
export type CreateLeadPayload = {
  readonly __typename?: "CreateLeadPayload";
  /** The lead; null when refused. */
  readonly lead?: Maybe<Lead>;
  /** Whether the enquiry was added to a lead that was open already. */
  readonly repeated?: Maybe<Scalars["Boolean"]["output"]>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How somebody who writes from a website can be named and reached. Blank fields count as not given. */
export type SubmitLeadContactInput = {
  /** Given name, at most 120 characters, no address of a website. */
  readonly givenName?: InputMaybe<Scalars["String"]["input"]>;
  /** Family name, at most 120 characters, no address of a website. */
  readonly familyName?: InputMaybe<Scalars["String"]["input"]>;
  /** E-mail address; this or `phone` is required. */
  readonly email?: InputMaybe<Scalars["String"]["input"]>;
  /** Phone number: ten digits of North America, or with `+` and country code. This or `email` is required. */
  readonly phone?: InputMaybe<Scalars["String"]["input"]>;
};

/** Whether the dealer may call and write, and what the person was shown when asked (47 CFR 64.1200). */
export type ContactConsentInput = {
  /** Whether the person agreed. */
  readonly given: Scalars["Boolean"]["input"];
  /** The text beside the box, at most 2,000 characters. */
  readonly text: Scalars["String"]["input"];
};

/** An enquiry from a website. */
export type SubmitLeadInput = {
  /** Same key and contact, same answer: a repeated request stores nothing twice. At most 200 characters. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** The rooftop that is asked, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** The listing it is about, TypeID `lst_…`. */
  readonly listingId?: InputMaybe<Scalars["ID"]["input"]>;
  /** The stock number it is about, at most 40 letters, digits, hyphens. */
  readonly stockNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** Who asks. */
  readonly contact: SubmitLeadContactInput;
  /** What the person wrote, at most 4,000 characters. */
  readonly comments?: InputMaybe<Scalars["String"]["input"]>;
  /** Whether the dealer may call and write. */
  readonly consent: ContactConsentInput;
};

/** Answer of submitLead. */
export type SubmitLeadPayload = {
  readonly __typename?: "SubmitLeadPayload";
  /** A name for the enquiry that the person can quote; null when refused. */
  readonly reference?: Maybe<Scalars["ID"]["output"]>;
  /** When it arrived; null when refused. */
  readonly receivedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A customer's interest in buying, at one rooftop, from the enquiry to won or lost. */
export type Lead = {
  readonly __typename?: "Lead";
  /** The listing (`lst_…`) or stock number that the person named on a website; null otherwise. */
  readonly namedInterest?: Maybe<Scalars["String"]["output"]>;
  /** Whether the person agreed to be called and written to, as said in the enquiry that the lead began with; null when not asked. */
  readonly contactConsent?: Maybe<Scalars["Boolean"]["output"]>;
  /** When and how the dealership and the person were in touch about it, newest first; `first` is 1 to 250. */
  readonly interactions?: Maybe<InteractionConnection>;
  /** TypeID `led_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** How far the lead is. */
  readonly stage: LeadStage;
  /** Why it is lost; null unless it is, or when nobody said. */
  readonly lostReason?: Maybe<CodedValue>;
  /** Where it came from. */
  readonly source?: Maybe<CodedValue>;
  /** When it arrived. */
  readonly receivedAt: Scalars["DateTime"]["output"];
  /** When a person should have answered: 15 minutes after it arrived, at any hour. */
  readonly firstResponseDueAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** When a person first answered; automatic replies do not count. Null until then. */
  readonly firstRespondedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Who works on it; null while nobody does. */
  readonly assignee?: Maybe<StaffMember>;
  /** Who asks. */
  readonly customer?: Maybe<Customer>;
  /** Name and address as the enquiry gave them; the customer's record may say otherwise. */
  readonly contact?: Maybe<LeadContact>;
  /** The unit it is about; null for a general enquiry. */
  readonly interest?: Maybe<StockUnit>;
  /** What the person wrote. */
  readonly comments?: Maybe<Scalars["String"]["output"]>;
  /** The rooftop that was asked. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Where changeLeadStage can take it now; empty when the caller may not. */
  readonly nextStages: ReadonlyArray<LeadStage>;
  /** How often a person called or wrote to the enquirer so far; automatic messages do not count. */
  readonly attempts?: Maybe<Scalars["Int"]["output"]>;
  /** What is to do, or was done, about the lead, the last due first; `first` is 1 to 250. */
  readonly tasks?: Maybe<TaskConnection>;
};

/** A customer's interest in buying, at one rooftop, from the enquiry to won or lost. */
export type LeadInteractionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** A customer's interest in buying, at one rooftop, from the enquiry to won or lost. */
export type LeadTasksArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** One touch between the dealership and a customer: a call, a message, a visit. Never changed afterwards. */
export type Interaction = {
  readonly __typename?: "Interaction";
  /** TypeID `itn_…`. */
  readonly id: Scalars["ID"]["output"];
  /** With whom. */
  readonly customer?: Maybe<Customer>;
  /** The lead it was about; null when it was about none. */
  readonly lead?: Maybe<Lead>;
  /** Who spoke or wrote for the dealership; null when unknown, or when nobody did. */
  readonly staffMember?: Maybe<StaffMember>;
  /** The rooftop it belongs to. */
  readonly rooftop?: Maybe<Rooftop>;
  /** By what way. */
  readonly channel: InteractionChannel;
  /** Who began. */
  readonly direction: InteractionDirection;
  /** Whether a machine sent it, such as an automatic reply. */
  readonly automatic: Scalars["Boolean"]["output"];
  /** When it happened. */
  readonly occurredAt: Scalars["DateTime"]["output"];
  /** When it was noted here, which may be later. */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** What it was about, on one line. */
  readonly subject?: Maybe<Scalars["String"]["output"]>;
  /** What was said. */
  readonly notes?: Maybe<Scalars["String"]["output"]>;
};

/** By what way people are in touch. */
export type InteractionChannel =
  /** A call. */
  | "PHONE"
  /** An e-mail. */
  | "EMAIL"
  /** A text message. */
  | "TEXT"
  /** A chat on a website. */
  | "CHAT"
  /** A visit. */
  | "IN_PERSON"
  /** A form on a website, or a lead passed on by another company. */
  | "WEB_FORM"
  /** A message on a social network. */
  | "SOCIAL_MEDIA"
  /** A letter. */
  | "MAIL";

/** Who began. */
export type InteractionDirection =
  /** The customer. */
  | "INBOUND"
  /** The dealership. */
  | "OUTBOUND";

/** A page of interactions. */
export type InteractionConnection = {
  readonly __typename?: "InteractionConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<InteractionEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<Interaction>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of interactions. */
export type InteractionConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** An interaction and its place in the list. */
export type InteractionEdge = {
  readonly __typename?: "InteractionEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The interaction. */
  readonly node: Interaction;
};

/** A touch that happened. */
export type RecordInteractionInput = {
  /** Same key, same answer: a repeated request notes nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** The rooftop it belongs to, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** With whom, TypeID `cus_…`. */
  readonly customerId: Scalars["ID"]["input"];
  /** The lead it was about, TypeID `led_…`; a lead of this customer at this rooftop. */
  readonly leadId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Who spoke or wrote for the dealership, TypeID `stf_…`; somebody active at the rooftop. Left out: the caller, unless a machine sent it; null: nobody. */
  readonly staffMemberId?: InputMaybe<Scalars["ID"]["input"]>;
  /** By what way. */
  readonly channel: InteractionChannel;
  /** Who began. */
  readonly direction: InteractionDirection;
  /** Whether a machine sent it. An automatic message is no answer to a lead. */
  readonly automatic?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** When it happened; now by default, not in the future. */
  readonly occurredAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** What it was about, at most 200 characters. */
  readonly subject?: InputMaybe<Scalars["String"]["input"]>;
  /** What was said, at most 4,000 characters. */
  readonly notes?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of recordInteraction. */
export type RecordInteractionPayload = {
  readonly __typename?: "RecordInteractionPayload";
  /** The new interaction; null when refused. */
  readonly interaction?: Maybe<Interaction>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type StockUnit = {
  readonly __typename?: "StockUnit";
  readonly id: Scalars["ID"]["output"];
  /** Leads about this unit, newest first; `first` is 1 to 250. */
  readonly interestedLeads?: Maybe<LeadConnection>;
  /** How many leads about this unit are open, of those the caller may see. */
  readonly openLeadCount?: Maybe<Scalars["Int"]["output"]>;
};

export type StockUnitInterestedLeadsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** How somebody named themselves in an enquiry. */
export type LeadContact = {
  readonly __typename?: "LeadContact";
  /** Given name. */
  readonly givenName?: Maybe<Scalars["String"]["output"]>;
  /** Family name. */
  readonly familyName?: Maybe<Scalars["String"]["output"]>;
  /** Name of the business. */
  readonly businessName?: Maybe<Scalars["String"]["output"]>;
  /** E-mail address, in lower case. */
  readonly email?: Maybe<Scalars["String"]["output"]>;
  /** Phone number, E.164. */
  readonly phone?: Maybe<Scalars["String"]["output"]>;
};

/** The road to the sale. */
export type LeadStage =
  /** Nobody has taken it up. */
  | "NEW"
  /** Somebody is in touch, or tries to be. */
  | "WORKING"
  /** A visit is agreed. */
  | "APPOINTMENT_SET"
  /** The person came and saw the car. */
  | "SHOWN"
  /** Figures are on the table. */
  | "NEGOTIATING"
  /** Sold. Final. */
  | "WON"
  /** Given up, with a reason; can be taken up again. */
  | "LOST";

/** Where leads come from. */
export type LeadSource =
  /** The dealer's own website. */
  | "WEBSITE"
  /** A call. */
  | "PHONE"
  /** Came in without an appointment: an up. */
  | "WALK_IN"
  /** Sent by a customer. */
  | "REFERRAL"
  /** A listing site. */
  | "MARKETPLACE"
  /** Passed on by the manufacturer. */
  | "MANUFACTURER"
  /** A social network. */
  | "SOCIAL_MEDIA"
  /** A service customer in the lane. */
  | "SERVICE_DRIVE";

/** Why leads are lost. */
export type LeadLostReason =
  /** Never answered. A message from the person reopens the lead. */
  | "UNRESPONSIVE"
  /** Bought another car elsewhere. */
  | "BOUGHT_ELSEWHERE"
  /** The price. */
  | "PRICE"
  /** No lender would finance it. */
  | "FINANCING"
  /** The car went to somebody else. */
  | "UNIT_SOLD"
  /** Does not want a car any more. */
  | "NO_LONGER_LOOKING"
  /** The e-mail address or phone number is wrong. */
  | "UNREACHABLE"
  /** Anything else. */
  | "OTHER";

/** A page of leads. */
export type LeadConnection = {
  readonly __typename?: "LeadConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<LeadEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<Lead>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
  /** Open leads by queue, at the rooftops of the condition and whatever else it says; null below a customer or a unit. */
  readonly queues?: Maybe<LeadQueues>;
};

/** A page of leads. */
export type LeadConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** How many open leads are in each queue of the inbox. A lead may be in several. */
export type LeadQueues = {
  readonly __typename?: "LeadQueues";
  /** Neither won nor lost. */
  readonly open: Scalars["Int"]["output"];
  /** No person has answered yet. */
  readonly unanswered: Scalars["Int"]["output"];
  /** A person should have answered by now. */
  readonly overdue: Scalars["Int"]["output"];
  /** The caller works on it. */
  readonly mine: Scalars["Int"]["output"];
  /** Nobody works on it. */
  readonly unassigned: Scalars["Int"]["output"];
};

/** A lead and its place in the list. */
export type LeadEdge = {
  readonly __typename?: "LeadEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The lead. */
  readonly node: Lead;
};

/** Conditions on the stage. */
export type LeadStageFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<LeadStage>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<LeadStage>>;
};

/** A span of time on arrival, half-open. */
export type LeadReceivedFilter = {
  /** At or after. */
  readonly gte?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Before. */
  readonly lt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Conditions on leads; all that are given must hold. */
export type LeadFilter = {
  /** Rooftop. */
  readonly rooftopId?: InputMaybe<IdFilter>;
  /** Stage. */
  readonly stage?: InputMaybe<LeadStageFilter>;
  /** Who works on it. */
  readonly assigneeId?: InputMaybe<IdFilter>;
  /** Whether anybody works on it. */
  readonly assigned?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Whether it is open and no person has answered yet. */
  readonly awaitingResponse?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Whether it is neither won nor lost. */
  readonly open?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** One field for all: beginnings of words of the name of the enquirer or customer; with `@`, or as one word with a dot or underscore inside, the beginning of an e-mail address; at least 3 digits that begin or end a phone number. Addresses, numbers and what the enquiry said only for who may see them; else names of customers. */
  readonly search?: InputMaybe<Scalars["String"]["input"]>;
  /** Customer. */
  readonly customerId?: InputMaybe<IdFilter>;
  /** Unit it is about. */
  readonly stockUnitId?: InputMaybe<IdFilter>;
  /** When it arrived. */
  readonly receivedAt?: InputMaybe<LeadReceivedFilter>;
};

/** What leads can be sorted by. */
export type LeadOrderField =
  /** When it arrived. */
  | "RECEIVED_AT"
  /** When a person should have answered. */
  | "FIRST_RESPONSE_DUE_AT";

/** One sort key of the leads. */
export type LeadOrder = {
  /** What to sort by. */
  readonly field: LeadOrderField;
  /** Direction. */
  readonly direction?: InputMaybe<SortDirection>;
};

/** Who shall work on a lead. */
export type AssignLeadInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `led_…`. */
  readonly leadId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** TypeID `stf_…` of somebody active at the lead's rooftop; null, which has to be said, gives it back to the pool. */
  readonly assigneeId?: InputMaybe<Scalars["ID"]["input"]>;
};

/** Answer of assignLead. */
export type AssignLeadPayload = {
  readonly __typename?: "AssignLeadPayload";
  /** The lead as it is now, also after VERSION_CONFLICT; null when refused for another reason. */
  readonly lead?: Maybe<Lead>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A step on the road to the sale. */
export type ChangeLeadStageInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `led_…`. */
  readonly leadId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** The next stage. */
  readonly stage: LeadStage;
  /** Why it is lost; required for LOST and refused for any other stage. */
  readonly lostReason?: InputMaybe<LeadLostReason>;
};

/** Answer of changeLeadStage. */
export type ChangeLeadStagePayload = {
  readonly __typename?: "ChangeLeadStagePayload";
  /** The lead as it is now, also after VERSION_CONFLICT; null when refused for another reason. */
  readonly lead?: Maybe<Lead>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change of a lead, or the announcement of a gap (then only `reset` is set). */
export type LeadChangeEvent = {
  readonly __typename?: "LeadChangeEvent";
  /** Position of this message; pass it as `after` to resume. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** When the change was stored. */
  readonly occurredAt: Scalars["DateTime"]["output"];
  /** What happened. */
  readonly kind?: Maybe<ChangeKind>;
  /** TypeID of the lead. */
  readonly leadId?: Maybe<Scalars["ID"]["output"]>;
  /** Version of the lead after the change. */
  readonly version?: Maybe<Scalars["Int"]["output"]>;
  /** Fields of the lead that changed, as far as the caller may see them. */
  readonly changedPaths?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** Set when messages were skipped. */
  readonly reset?: Maybe<StreamReset>;
  /** The lead as it is now; null when it is gone. */
  readonly lead?: Maybe<Lead>;
};

/** What a customer is. */
export type CustomerKind =
  /** A natural person. */
  | "PERSON"
  /** A business; it has a business name. */
  | "BUSINESS";

/** A page of customers. */
export type CustomerConnection = {
  readonly __typename?: "CustomerConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<CustomerEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<Customer>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of customers. */
export type CustomerConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A customer and its place in the list. */
export type CustomerEdge = {
  readonly __typename?: "CustomerEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The customer. */
  readonly node: Customer;
};

/** Conditions on customers; all that are given must hold. */
export type CustomerFilter = {
  /** One field for all: beginnings of words of the name; with `@`, or as one word with a dot or underscore inside, the beginning of an e-mail address; at least 3 digits that begin or end a phone number. Addresses and numbers only for who may see them; else names. */
  readonly search?: InputMaybe<Scalars["String"]["input"]>;
  /** Beginnings of words of the name or business name, in any order: `lov ada`. At most 6 words. */
  readonly text?: InputMaybe<Scalars["String"]["input"]>;
  /** E-mail address, as people write it. */
  readonly email?: InputMaybe<Scalars["String"]["input"]>;
  /** Phone number, as people write it. */
  readonly phone?: InputMaybe<Scalars["String"]["input"]>;
};

/** A new customer. At least an e-mail address or a phone number is required; blank fields count as not given. */
export type CreateCustomerInput = {
  /** Same key, same answer: a repeated request stores nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Whose customer it is, TypeID `rft_…`. Left out: the rooftop of who works at one only, the group's for group-wide staff. */
  readonly rooftopId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Given name, at most 120 characters. */
  readonly givenName?: InputMaybe<Scalars["String"]["input"]>;
  /** Family name, at most 120 characters. */
  readonly familyName?: InputMaybe<Scalars["String"]["input"]>;
  /** Name of the business, at most 120 characters. */
  readonly businessName?: InputMaybe<Scalars["String"]["input"]>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars["String"]["input"]>;
  /** Phone number: ten digits of North America, or with `+` and country code. */
  readonly phone?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of createCustomer. */
export type CreateCustomerPayload = {
  readonly __typename?: "CreateCustomerPayload";
  /** The new customer; null when refused. */
  readonly customer?: Maybe<Customer>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes of a customer. A field left out stays as it is; null or blank clears it. */
export type UpdateCustomerInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `cus_…`. */
  readonly customerId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Given name, at most 120 characters. */
  readonly givenName?: InputMaybe<Scalars["String"]["input"]>;
  /** Family name, at most 120 characters. */
  readonly familyName?: InputMaybe<Scalars["String"]["input"]>;
  /** Name of the business, at most 120 characters. */
  readonly businessName?: InputMaybe<Scalars["String"]["input"]>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars["String"]["input"]>;
  /** Phone number: ten digits of North America, or with `+` and country code. */
  readonly phone?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of updateCustomer. */
export type UpdateCustomerPayload = {
  readonly __typename?: "UpdateCustomerPayload";
  /** The customer as it is now, also after VERSION_CONFLICT; null when refused for another reason. */
  readonly customer?: Maybe<Customer>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Rooftop = {
  readonly __typename?: "Rooftop";
  readonly id: Scalars["ID"]["output"];
  /** Who works here, newest first; `first` is 1 to 250. */
  readonly staff?: Maybe<StaffMemberConnection>;
};

export type RooftopStaffArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** Whoever signs in, or a service: the subject of a token. */
export type User = {
  readonly __typename?: "User";
  /** As the token names it: `usr_…` of the dealer's own sign-in. */
  readonly id: Scalars["ID"]["output"];
  /** Who that is on the staff, of those whom the caller may see; null for services and for who is linked to nobody. */
  readonly staffMember?: Maybe<StaffMember>;
};

/** A person who works at a rooftop. */
export type StaffMember = {
  readonly __typename?: "StaffMember";
  /** TypeID `stf_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change. */
  readonly version: Scalars["Int"]["output"];
  /** Given and family name. */
  readonly displayName: Scalars["String"]["output"];
  /** Given name. */
  readonly givenName: Scalars["String"]["output"];
  /** Family name. */
  readonly familyName: Scalars["String"]["output"];
  /** What the person is employed as; null when not entered. */
  readonly title?: Maybe<CodedValue>;
  /** Where the person works. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Whether the person works there now. Who left stays known for what they did. */
  readonly active: Scalars["Boolean"]["output"];
  /** Whether a user is linked, so that whoever signs in as that user is this person. */
  readonly hasUser: Scalars["Boolean"]["output"];
};

/** A page of staff members. */
export type StaffMemberConnection = {
  readonly __typename?: "StaffMemberConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<StaffMemberEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<StaffMember>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of staff members. */
export type StaffMemberConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A staff member and its place in the list. */
export type StaffMemberEdge = {
  readonly __typename?: "StaffMemberEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The staff member. */
  readonly node: StaffMember;
};

/** What people are employed as. */
export type StaffTitle =
  /** Runs the rooftop. */
  | "GENERAL_MANAGER"
  /** Runs the sales floor and desks deals. */
  | "SALES_MANAGER"
  /** Sells cars. */
  | "SALESPERSON"
  /** Answers leads in the business development center. */
  | "BDC_AGENT"
  /** Finance and insurance. */
  | "FINANCE_MANAGER"
  /** Runs the workshop. */
  | "SERVICE_MANAGER"
  /** Writes up repair orders. */
  | "SERVICE_ADVISOR"
  /** Repairs cars. */
  | "TECHNICIAN"
  /** Sells and hands out parts. */
  | "PARTS_ADVISOR"
  /** Keeps the books. */
  | "CONTROLLER"
  /** Titles, registration and other paperwork. */
  | "OFFICE_CLERK";

/** Somebody who begins to work at a rooftop. */
export type AddStaffMemberInput = {
  /** Same key, same answer: a repeated request enters nobody twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Where the person works, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** Given name, at most 120 characters. */
  readonly givenName: Scalars["String"]["input"];
  /** Family name, at most 120 characters. */
  readonly familyName: Scalars["String"]["input"];
  /** What the person is employed as. */
  readonly title: StaffTitle;
  /** Who the person is when signed in: `id` of the viewer, at most 1,000 characters, and not the caller's own. One record of a user per rooftop. */
  readonly userId?: InputMaybe<Scalars["String"]["input"]>;
};

/** Which user a staff member is. */
export type LinkStaffMemberInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `stf_…`. */
  readonly staffMemberId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** `id` of the viewer, at most 1,000 characters, and not the caller's own; null, which has to be said, for nobody. */
  readonly userId?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of linkStaffMember. */
export type LinkStaffMemberPayload = {
  readonly __typename?: "LinkStaffMemberPayload";
  /** The staff member as it is now, also after VERSION_CONFLICT; null when refused for another reason. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Answer of addStaffMember. */
export type AddStaffMemberPayload = {
  readonly __typename?: "AddStaffMemberPayload";
  /** The new staff member; null when refused. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something to do by a time, at one rooftop: a call to make, a visit to prepare. The trade also says follow-up. */
export type Task = {
  readonly __typename?: "Task";
  /** TypeID `tsk_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** The rooftop it belongs to. */
  readonly rooftop?: Maybe<Rooftop>;
  /** By what way, or what for. */
  readonly kind: TaskKind;
  /** What is to do, on one line. */
  readonly title: Scalars["String"]["output"];
  /** What helps to do it. */
  readonly notes?: Maybe<Scalars["String"]["output"]>;
  /** By when. */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** Whose task it is; null for whoever takes it. */
  readonly assignee?: Maybe<StaffMember>;
  /** For whom; null when it is about no customer. */
  readonly customer?: Maybe<Customer>;
  /** The lead it is about; null when it is about none. */
  readonly lead?: Maybe<Lead>;
  /** Who noted it; null for who does not work at the rooftop. */
  readonly createdBy?: Maybe<StaffMember>;
  /** When it was noted. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** When it was done; null while it is open. */
  readonly completedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Who did it; null while it is open, and for who does not work at the rooftop. */
  readonly completedBy?: Maybe<StaffMember>;
  /** What came of it. */
  readonly outcome?: Maybe<Scalars["String"]["output"]>;
};

/** By what way a task is done, or what for. */
export type TaskKind =
  /** Call. */
  | "CALL"
  /** Write an e-mail. */
  | "EMAIL"
  /** Write a text message. */
  | "TEXT"
  /** Prepare or confirm a visit. */
  | "APPOINTMENT"
  /** Prepare a test drive. */
  | "TEST_DRIVE"
  /** Prepare a delivery, or ask how it went. */
  | "DELIVERY"
  /** Anything else. */
  | "OTHER";

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: "TaskConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of tasks. */
export type TaskConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A task and its place in the list. */
export type TaskEdge = {
  readonly __typename?: "TaskEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The task. */
  readonly node: Task;
};

/** Something to do. */
export type CreateTaskInput = {
  /** Same key, same answer: a repeated request notes nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** The rooftop it belongs to, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** By what way, or what for. */
  readonly kind: TaskKind;
  /** What is to do, on one line of 1 to 200 characters. */
  readonly title: Scalars["String"]["input"];
  /** What helps to do it, at most 4,000 characters. */
  readonly notes?: InputMaybe<Scalars["String"]["input"]>;
  /** By when. What is past is overdue at once. */
  readonly dueAt: Scalars["DateTime"]["input"];
  /** Whose task it is, TypeID `stf_…` of somebody active at the rooftop. Left out: the caller's; null: whoever takes it. */
  readonly assigneeId?: InputMaybe<Scalars["ID"]["input"]>;
  /** For whom, TypeID `cus_…`. Left out: the customer of the lead. */
  readonly customerId?: InputMaybe<Scalars["ID"]["input"]>;
  /** The lead it is about, TypeID `led_…`; a lead of this customer at this rooftop. */
  readonly leadId?: InputMaybe<Scalars["ID"]["input"]>;
};

/** Answer of createTask. */
export type CreateTaskPayload = {
  readonly __typename?: "CreateTaskPayload";
  /** The new task; null when refused. */
  readonly task?: Maybe<Task>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes of an open task. A field left out stays as it is. */
export type UpdateTaskInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `tsk_…`. */
  readonly taskId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** By what way, or what for. */
  readonly kind?: InputMaybe<TaskKind>;
  /** What is to do, on one line of 1 to 200 characters. */
  readonly title?: InputMaybe<Scalars["String"]["input"]>;
  /** What helps to do it, at most 4,000 characters; null or blank clears it. */
  readonly notes?: InputMaybe<Scalars["String"]["input"]>;
  /** By when. */
  readonly dueAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Whose task it is, TypeID `stf_…` of somebody active at the rooftop; null for whoever takes it. */
  readonly assigneeId?: InputMaybe<Scalars["ID"]["input"]>;
};

/** Answer of updateTask. */
export type UpdateTaskPayload = {
  readonly __typename?: "UpdateTaskPayload";
  /** The task as it is now, also after VERSION_CONFLICT; null when refused for another reason. */
  readonly task?: Maybe<Task>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A task that is done. */
export type CompleteTaskInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `tsk_…`. */
  readonly taskId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** What came of it, at most 500 characters. */
  readonly outcome?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of completeTask. */
export type CompleteTaskPayload = {
  readonly __typename?: "CompleteTaskPayload";
  /** The task as it is now, also after VERSION_CONFLICT; null when refused for another reason. */
  readonly task?: Maybe<Task>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A task that is not done after all. */
export type ReopenTaskInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `tsk_…`. */
  readonly taskId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
};

/** Answer of reopenTask. */
export type ReopenTaskPayload = {
  readonly __typename?: "ReopenTaskPayload";
  /** The task as it is now, also after VERSION_CONFLICT; null when refused for another reason. */
  readonly task?: Maybe<Task>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change of a task, or the announcement of a gap (then only `reset` is set). */
export type TaskChangeEvent = {
  readonly __typename?: "TaskChangeEvent";
  /** Position of this message; pass it as `after` to resume. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** When the change was stored. */
  readonly occurredAt: Scalars["DateTime"]["output"];
  /** What happened. */
  readonly kind?: Maybe<ChangeKind>;
  /** TypeID of the task. */
  readonly taskId?: Maybe<Scalars["ID"]["output"]>;
  /** Version of the task after the change. */
  readonly version?: Maybe<Scalars["Int"]["output"]>;
  /** Fields of the task that changed, as far as the caller may see them. */
  readonly changedPaths?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** Set when messages were skipped. */
  readonly reset?: Maybe<StreamReset>;
  /** The task as it is now; null when it is gone. */
  readonly task?: Maybe<Task>;
};

/** Whoever is signed in. */
export type Viewer = {
  readonly __typename?: "Viewer";
  /** Subject of the token: `usr_…` of the dealer's own sign-in. */
  readonly id: Scalars["ID"]["output"];
  /** Name, as sign-in knows it. */
  readonly displayName: Scalars["String"]["output"];
  /** The records of this person, one per rooftop where the person works now; empty for who is linked to none. */
  readonly staffMembers?: Maybe<ReadonlyArray<StaffMember>>;
  /**
   * The same as names. Both stand: this one is for what everybody sees, such as the frame of an application, and is
   * empty where staff may not be seen; `staffMembers` is the staff record itself and is refused there.
   */
  readonly staffRecords: ReadonlyArray<ViewerStaffRecord>;
  /** Where the caller may do anything, by name; of the whole group for group-wide staff. At most 500. */
  readonly rooftops: ReadonlyArray<ViewerRooftop>;
  /** What the caller may do somewhere: names as in `docs/permissions.md`. Some also ask for a second factor when used. */
  readonly permissions: ReadonlyArray<Scalars["String"]["output"]>;
};

/** Who the viewer is on the staff of a rooftop. */
export type ViewerStaffRecord = {
  readonly __typename?: "ViewerStaffRecord";
  /** Of the staff member, TypeID `stf_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Given and family name. */
  readonly displayName: Scalars["String"]["output"];
  /** What the person is employed as; null when not entered. */
  readonly title?: Maybe<CodedValue>;
  /** Where the person works, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["output"];
};

/** A rooftop where the viewer works. */
export type ViewerRooftop = {
  readonly __typename?: "ViewerRooftop";
  /** TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["output"];
  /** The rooftop. */
  readonly rooftop?: Maybe<Rooftop>;
  /** What the caller may do here. Some also ask for a second factor when used. */
  readonly permissions: ReadonlyArray<Scalars["String"]["output"]>;
};

/** Whose work, and where. */
export type WorkQueueFilter = {
  /** Rooftop, TypeID `rft_…`: its time zone says what is today. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** Whose work; the caller's by default. */
  readonly assignee?: InputMaybe<WorkAssignee>;
};

/** Whose work a queue holds. */
export type WorkAssignee =
  /** The caller's and nobody's: assigned to the caller or to nobody, or completed by the caller today. */
  | "MINE"
  /** Everybody's at the rooftop. */
  | "TEAM";

/** A page of things that wait. */
export type WorkItemConnection = {
  readonly __typename?: "WorkItemConnection";
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<WorkItemEdge>;
  /** Items. */
  readonly nodes: ReadonlyArray<WorkItem>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
  /** Number of items in each group, on all pages; null where the caller may not see tasks. */
  readonly summary?: Maybe<WorkQueueSummary>;
};

/** A page of things that wait. */
export type WorkItemConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** An item and its place in the list. */
export type WorkItemEdge = {
  readonly __typename?: "WorkItemEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The item. */
  readonly node: WorkItem;
};

/** Something that waits for somebody, or was done today. */
export type WorkItem = {
  readonly __typename?: "WorkItem";
  /** Of the lead or task. */
  readonly id: Scalars["ID"]["output"];
  /** What it is. */
  readonly kind: WorkItemKind;
  /** When a person should have answered the lead, or the task should be done. */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** How soon it is due, by the clock of the request. */
  readonly group: WorkItemGroup;
  /** Why it is here: a code, and one sentence in English. */
  readonly reason: CodedValue;
  /** The lead to answer, or the lead the task is about. */
  readonly lead?: Maybe<Lead>;
  /** The task; null for a lead to answer. */
  readonly task?: Maybe<Task>;
  /** Who waits; null when it is about no customer. */
  readonly customer?: Maybe<Customer>;
};

/** What an item is. */
export type WorkItemKind =
  /** An open lead that no person has answered. */
  | "UNANSWERED_LEAD"
  /** A task, open or completed today. */
  | "TASK";

/** How soon something is due, the first first. */
export type WorkItemGroup =
  /** It is past due. */
  | "OVERDUE"
  /** Within two hours. */
  | "NEXT_TWO_HOURS"
  /** Later today, by the time zone of the rooftop. */
  | "TODAY"
  /** On another day. */
  | "LATER"
  /** Completed today. */
  | "DONE";

/** How much waits, by group. */
export type WorkQueueSummary = {
  readonly __typename?: "WorkQueueSummary";
  /** Past due. */
  readonly overdue: Scalars["Int"]["output"];
  /** Within two hours. */
  readonly nextTwoHours: Scalars["Int"]["output"];
  /** Later today. */
  readonly today: Scalars["Int"]["output"];
  /** On another day. */
  readonly later: Scalars["Int"]["output"];
  /** Tasks completed today. */
  readonly doneToday: Scalars["Int"]["output"];
  /** Leads to answer, in whatever group. */
  readonly unansweredLeads: Scalars["Int"]["output"];
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
  Customer: Customer;
  Lead: Lead;
  Interaction: Interaction;
  StockUnit: StockUnit;
  Rooftop: Rooftop;
  User: User;
  StaffMember: StaffMember;
  Task: Task;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer: { __typename: "Customer" } & GraphQLRecursivePick<
    FederationTypes["Customer"],
    { id: true }
  >;
  Lead: { __typename: "Lead" } & GraphQLRecursivePick<FederationTypes["Lead"], { id: true }>;
  Interaction: { __typename: "Interaction" } & GraphQLRecursivePick<
    FederationTypes["Interaction"],
    { id: true }
  >;
  StockUnit: { __typename: "StockUnit" } & GraphQLRecursivePick<
    FederationTypes["StockUnit"],
    { id: true }
  >;
  Rooftop: { __typename: "Rooftop" } & GraphQLRecursivePick<
    FederationTypes["Rooftop"],
    { id: true }
  >;
  User: { __typename: "User" } & GraphQLRecursivePick<FederationTypes["User"], { id: true }>;
  StaffMember: { __typename: "StaffMember" } & GraphQLRecursivePick<
    FederationTypes["StaffMember"],
    { id: true }
  >;
  Task: { __typename: "Task" } & GraphQLRecursivePick<FederationTypes["Task"], { id: true }>;
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
  Customer: ResolverTypeWrapper<CustomerMapper>;
  FinancialProfile: ResolverTypeWrapper<FinancialProfileMapper>;
  DriverLicense: ResolverTypeWrapper<DriverLicenseMapper>;
  TaxIdentification: ResolverTypeWrapper<TaxIdentificationMapper>;
  TaxIdentificationKind: TaxIdentificationKind;
  Income: ResolverTypeWrapper<IncomeMapper>;
  BankAccount: ResolverTypeWrapper<BankAccountMapper>;
  DriverLicenseInput: DriverLicenseInput;
  TaxIdentificationInput: TaxIdentificationInput;
  IncomeInput: IncomeInput;
  BankAccountInput: BankAccountInput;
  RecordFinancialProfileInput: RecordFinancialProfileInput;
  RecordFinancialProfilePayload: ResolverTypeWrapper<
    Omit<RecordFinancialProfilePayload, "financialProfile" | "userErrors"> & {
      financialProfile?: Maybe<ResolversTypes["FinancialProfile"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  LeadContactInput: LeadContactInput;
  CreateLeadInput: CreateLeadInput;
  CreateLeadPayload: ResolverTypeWrapper<
    Omit<CreateLeadPayload, "lead" | "userErrors"> & {
      lead?: Maybe<ResolversTypes["Lead"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  SubmitLeadContactInput: SubmitLeadContactInput;
  ContactConsentInput: ContactConsentInput;
  SubmitLeadInput: SubmitLeadInput;
  SubmitLeadPayload: ResolverTypeWrapper<
    Omit<SubmitLeadPayload, "userErrors"> & {
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  Lead: ResolverTypeWrapper<LeadMapper>;
  Interaction: ResolverTypeWrapper<InteractionMapper>;
  InteractionChannel: InteractionChannel;
  InteractionDirection: InteractionDirection;
  InteractionConnection: ResolverTypeWrapper<InteractionConnectionMapper>;
  InteractionEdge: ResolverTypeWrapper<InteractionEdgeMapper>;
  RecordInteractionInput: RecordInteractionInput;
  RecordInteractionPayload: ResolverTypeWrapper<
    Omit<RecordInteractionPayload, "interaction" | "userErrors"> & {
      interaction?: Maybe<ResolversTypes["Interaction"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  StockUnit: ResolverTypeWrapper<StockUnitMapper>;
  LeadContact: ResolverTypeWrapper<LeadContact>;
  LeadStage: LeadStage;
  LeadSource: LeadSource;
  LeadLostReason: LeadLostReason;
  LeadConnection: ResolverTypeWrapper<LeadConnectionMapper>;
  LeadQueues: ResolverTypeWrapper<LeadQueues>;
  LeadEdge: ResolverTypeWrapper<LeadEdgeMapper>;
  LeadStageFilter: LeadStageFilter;
  LeadReceivedFilter: LeadReceivedFilter;
  LeadFilter: LeadFilter;
  LeadOrderField: LeadOrderField;
  LeadOrder: LeadOrder;
  AssignLeadInput: AssignLeadInput;
  AssignLeadPayload: ResolverTypeWrapper<
    Omit<AssignLeadPayload, "lead" | "userErrors"> & {
      lead?: Maybe<ResolversTypes["Lead"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  ChangeLeadStageInput: ChangeLeadStageInput;
  ChangeLeadStagePayload: ResolverTypeWrapper<
    Omit<ChangeLeadStagePayload, "lead" | "userErrors"> & {
      lead?: Maybe<ResolversTypes["Lead"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  LeadChangeEvent: ResolverTypeWrapper<LeadChangeEventMapper>;
  CustomerKind: CustomerKind;
  CustomerConnection: ResolverTypeWrapper<CustomerConnectionMapper>;
  CustomerEdge: ResolverTypeWrapper<CustomerEdgeMapper>;
  CustomerFilter: CustomerFilter;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerPayload: ResolverTypeWrapper<
    Omit<CreateCustomerPayload, "customer" | "userErrors"> & {
      customer?: Maybe<ResolversTypes["Customer"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerPayload: ResolverTypeWrapper<
    Omit<UpdateCustomerPayload, "customer" | "userErrors"> & {
      customer?: Maybe<ResolversTypes["Customer"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  Rooftop: ResolverTypeWrapper<RooftopMapper>;
  User: ResolverTypeWrapper<UserMapper>;
  StaffMember: ResolverTypeWrapper<StaffMemberMapper>;
  StaffMemberConnection: ResolverTypeWrapper<StaffMemberConnectionMapper>;
  StaffMemberEdge: ResolverTypeWrapper<StaffMemberEdgeMapper>;
  StaffTitle: StaffTitle;
  AddStaffMemberInput: AddStaffMemberInput;
  LinkStaffMemberInput: LinkStaffMemberInput;
  LinkStaffMemberPayload: ResolverTypeWrapper<
    Omit<LinkStaffMemberPayload, "staffMember" | "userErrors"> & {
      staffMember?: Maybe<ResolversTypes["StaffMember"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  AddStaffMemberPayload: ResolverTypeWrapper<
    Omit<AddStaffMemberPayload, "staffMember" | "userErrors"> & {
      staffMember?: Maybe<ResolversTypes["StaffMember"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  Task: ResolverTypeWrapper<TaskMapper>;
  TaskKind: TaskKind;
  TaskConnection: ResolverTypeWrapper<TaskConnectionMapper>;
  TaskEdge: ResolverTypeWrapper<TaskEdgeMapper>;
  CreateTaskInput: CreateTaskInput;
  CreateTaskPayload: ResolverTypeWrapper<
    Omit<CreateTaskPayload, "task" | "userErrors"> & {
      task?: Maybe<ResolversTypes["Task"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskPayload: ResolverTypeWrapper<
    Omit<UpdateTaskPayload, "task" | "userErrors"> & {
      task?: Maybe<ResolversTypes["Task"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: ResolverTypeWrapper<
    Omit<CompleteTaskPayload, "task" | "userErrors"> & {
      task?: Maybe<ResolversTypes["Task"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  ReopenTaskInput: ReopenTaskInput;
  ReopenTaskPayload: ResolverTypeWrapper<
    Omit<ReopenTaskPayload, "task" | "userErrors"> & {
      task?: Maybe<ResolversTypes["Task"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  TaskChangeEvent: ResolverTypeWrapper<TaskChangeEventMapper>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  ViewerStaffRecord: ResolverTypeWrapper<ViewerStaffRecordMapper>;
  ViewerRooftop: ResolverTypeWrapper<ViewerRooftopMapper>;
  WorkQueueFilter: WorkQueueFilter;
  WorkAssignee: WorkAssignee;
  WorkItemConnection: ResolverTypeWrapper<WorkItemConnectionMapper>;
  WorkItemEdge: ResolverTypeWrapper<WorkItemEdgeMapper>;
  WorkItem: ResolverTypeWrapper<WorkItemMapper>;
  WorkItemKind: WorkItemKind;
  WorkItemGroup: WorkItemGroup;
  WorkQueueSummary: ResolverTypeWrapper<WorkQueueSummary>;
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
  Customer: CustomerMapper;
  FinancialProfile: FinancialProfileMapper;
  DriverLicense: DriverLicenseMapper;
  TaxIdentification: TaxIdentificationMapper;
  Income: IncomeMapper;
  BankAccount: BankAccountMapper;
  DriverLicenseInput: DriverLicenseInput;
  TaxIdentificationInput: TaxIdentificationInput;
  IncomeInput: IncomeInput;
  BankAccountInput: BankAccountInput;
  RecordFinancialProfileInput: RecordFinancialProfileInput;
  RecordFinancialProfilePayload: Omit<
    RecordFinancialProfilePayload,
    "financialProfile" | "userErrors"
  > & {
    financialProfile?: Maybe<ResolversParentTypes["FinancialProfile"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  LeadContactInput: LeadContactInput;
  CreateLeadInput: CreateLeadInput;
  CreateLeadPayload: Omit<CreateLeadPayload, "lead" | "userErrors"> & {
    lead?: Maybe<ResolversParentTypes["Lead"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  SubmitLeadContactInput: SubmitLeadContactInput;
  ContactConsentInput: ContactConsentInput;
  SubmitLeadInput: SubmitLeadInput;
  SubmitLeadPayload: Omit<SubmitLeadPayload, "userErrors"> & {
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  Lead: LeadMapper;
  Interaction: InteractionMapper;
  InteractionConnection: InteractionConnectionMapper;
  InteractionEdge: InteractionEdgeMapper;
  RecordInteractionInput: RecordInteractionInput;
  RecordInteractionPayload: Omit<RecordInteractionPayload, "interaction" | "userErrors"> & {
    interaction?: Maybe<ResolversParentTypes["Interaction"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  StockUnit: StockUnitMapper;
  LeadContact: LeadContact;
  LeadConnection: LeadConnectionMapper;
  LeadQueues: LeadQueues;
  LeadEdge: LeadEdgeMapper;
  LeadStageFilter: LeadStageFilter;
  LeadReceivedFilter: LeadReceivedFilter;
  LeadFilter: LeadFilter;
  LeadOrder: LeadOrder;
  AssignLeadInput: AssignLeadInput;
  AssignLeadPayload: Omit<AssignLeadPayload, "lead" | "userErrors"> & {
    lead?: Maybe<ResolversParentTypes["Lead"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  ChangeLeadStageInput: ChangeLeadStageInput;
  ChangeLeadStagePayload: Omit<ChangeLeadStagePayload, "lead" | "userErrors"> & {
    lead?: Maybe<ResolversParentTypes["Lead"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  LeadChangeEvent: LeadChangeEventMapper;
  CustomerConnection: CustomerConnectionMapper;
  CustomerEdge: CustomerEdgeMapper;
  CustomerFilter: CustomerFilter;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerPayload: Omit<CreateCustomerPayload, "customer" | "userErrors"> & {
    customer?: Maybe<ResolversParentTypes["Customer"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerPayload: Omit<UpdateCustomerPayload, "customer" | "userErrors"> & {
    customer?: Maybe<ResolversParentTypes["Customer"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  Rooftop: RooftopMapper;
  User: UserMapper;
  StaffMember: StaffMemberMapper;
  StaffMemberConnection: StaffMemberConnectionMapper;
  StaffMemberEdge: StaffMemberEdgeMapper;
  AddStaffMemberInput: AddStaffMemberInput;
  LinkStaffMemberInput: LinkStaffMemberInput;
  LinkStaffMemberPayload: Omit<LinkStaffMemberPayload, "staffMember" | "userErrors"> & {
    staffMember?: Maybe<ResolversParentTypes["StaffMember"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  AddStaffMemberPayload: Omit<AddStaffMemberPayload, "staffMember" | "userErrors"> & {
    staffMember?: Maybe<ResolversParentTypes["StaffMember"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  Task: TaskMapper;
  TaskConnection: TaskConnectionMapper;
  TaskEdge: TaskEdgeMapper;
  CreateTaskInput: CreateTaskInput;
  CreateTaskPayload: Omit<CreateTaskPayload, "task" | "userErrors"> & {
    task?: Maybe<ResolversParentTypes["Task"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskPayload: Omit<UpdateTaskPayload, "task" | "userErrors"> & {
    task?: Maybe<ResolversParentTypes["Task"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: Omit<CompleteTaskPayload, "task" | "userErrors"> & {
    task?: Maybe<ResolversParentTypes["Task"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  ReopenTaskInput: ReopenTaskInput;
  ReopenTaskPayload: Omit<ReopenTaskPayload, "task" | "userErrors"> & {
    task?: Maybe<ResolversParentTypes["Task"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  TaskChangeEvent: TaskChangeEventMapper;
  Viewer: ViewerMapper;
  ViewerStaffRecord: ViewerStaffRecordMapper;
  ViewerRooftop: ViewerRooftopMapper;
  WorkQueueFilter: WorkQueueFilter;
  WorkItemConnection: WorkItemConnectionMapper;
  WorkItemEdge: WorkItemEdgeMapper;
  WorkItem: WorkItemMapper;
  WorkQueueSummary: WorkQueueSummary;
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
  lead?: Resolver<
    Maybe<ResolversTypes["Lead"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLeadArgs, "id">
  >;
  leads?: Resolver<
    ResolversTypes["LeadConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryLeadsArgs, "first">
  >;
  customer?: Resolver<
    Maybe<ResolversTypes["Customer"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCustomerArgs, "id">
  >;
  customers?: Resolver<
    ResolversTypes["CustomerConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryCustomersArgs, "first">
  >;
  staffMember?: Resolver<
    Maybe<ResolversTypes["StaffMember"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStaffMemberArgs, "id">
  >;
  staffMembers?: Resolver<
    ResolversTypes["StaffMemberConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryStaffMembersArgs, "rooftopId" | "first">
  >;
  task?: Resolver<
    Maybe<ResolversTypes["Task"]>,
    ParentType,
    ContextType,
    RequireFields<QueryTaskArgs, "id">
  >;
  viewer?: Resolver<ResolversTypes["Viewer"], ParentType, ContextType>;
  workQueue?: Resolver<
    ResolversTypes["WorkItemConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryWorkQueueArgs, "where" | "first">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  recordFinancialProfile?: Resolver<
    ResolversTypes["RecordFinancialProfilePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordFinancialProfileArgs, "input">
  >;
  createLead?: Resolver<
    ResolversTypes["CreateLeadPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCreateLeadArgs, "input">
  >;
  submitLead?: Resolver<
    ResolversTypes["SubmitLeadPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitLeadArgs, "input">
  >;
  recordInteraction?: Resolver<
    ResolversTypes["RecordInteractionPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordInteractionArgs, "input">
  >;
  assignLead?: Resolver<
    ResolversTypes["AssignLeadPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAssignLeadArgs, "input">
  >;
  changeLeadStage?: Resolver<
    ResolversTypes["ChangeLeadStagePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationChangeLeadStageArgs, "input">
  >;
  createCustomer?: Resolver<
    ResolversTypes["CreateCustomerPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCreateCustomerArgs, "input">
  >;
  updateCustomer?: Resolver<
    ResolversTypes["UpdateCustomerPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateCustomerArgs, "input">
  >;
  addStaffMember?: Resolver<
    ResolversTypes["AddStaffMemberPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAddStaffMemberArgs, "input">
  >;
  linkStaffMember?: Resolver<
    ResolversTypes["LinkStaffMemberPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationLinkStaffMemberArgs, "input">
  >;
  createTask?: Resolver<
    ResolversTypes["CreateTaskPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCreateTaskArgs, "input">
  >;
  updateTask?: Resolver<
    ResolversTypes["UpdateTaskPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateTaskArgs, "input">
  >;
  completeTask?: Resolver<
    ResolversTypes["CompleteTaskPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteTaskArgs, "input">
  >;
  reopenTask?: Resolver<
    ResolversTypes["ReopenTaskPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationReopenTaskArgs, "input">
  >;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Subscription"] = ResolversParentTypes["Subscription"],
> = {
  leadChanges?: SubscriptionResolver<
    ResolversTypes["LeadChangeEvent"],
    "leadChanges",
    ParentType,
    ContextType,
    Partial<SubscriptionLeadChangesArgs>
  >;
  taskChanges?: SubscriptionResolver<
    ResolversTypes["TaskChangeEvent"],
    "taskChanges",
    ParentType,
    ContextType,
    Partial<SubscriptionTaskChangesArgs>
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
  __resolveType: TypeResolveFn<"InputError" | "VersionConflictError", ParentType, ContextType>;
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

export type CustomerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Customer"] = ResolversParentTypes["Customer"],
  FederationReferenceType extends FederationReferenceTypes["Customer"] =
    FederationReferenceTypes["Customer"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Customer"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  financialProfile?: Resolver<Maybe<ResolversTypes["FinancialProfile"]>, ParentType, ContextType>;
  interactions?: Resolver<
    Maybe<ResolversTypes["InteractionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerInteractionsArgs, "first">
  >;
  leads?: Resolver<
    Maybe<ResolversTypes["LeadConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerLeadsArgs, "first">
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CustomerKind"], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  businessName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  tasks?: Resolver<
    Maybe<ResolversTypes["TaskConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerTasksArgs, "first">
  >;
};

export type FinancialProfileResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FinancialProfile"] =
    ResolversParentTypes["FinancialProfile"],
> = {
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  driverLicense?: Resolver<Maybe<ResolversTypes["DriverLicense"]>, ParentType, ContextType>;
  taxIdentification?: Resolver<Maybe<ResolversTypes["TaxIdentification"]>, ParentType, ContextType>;
  income?: Resolver<Maybe<ResolversTypes["Income"]>, ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes["BankAccount"]>, ParentType, ContextType>;
};

export type DriverLicenseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DriverLicense"] = ResolversParentTypes["DriverLicense"],
> = {
  state?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes["LocalDate"], ParentType, ContextType>;
  numberLast4?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type TaxIdentificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TaxIdentification"] =
    ResolversParentTypes["TaxIdentification"],
> = {
  kind?: Resolver<ResolversTypes["TaxIdentificationKind"], ParentType, ContextType>;
  numberLast4?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type IncomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Income"] = ResolversParentTypes["Income"],
> = {
  grossMonthly?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type BankAccountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BankAccount"] = ResolversParentTypes["BankAccount"],
> = {
  holder?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  accountNumberLast4?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  routingNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type RecordFinancialProfilePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordFinancialProfilePayload"] =
    ResolversParentTypes["RecordFinancialProfilePayload"],
> = {
  financialProfile?: Resolver<Maybe<ResolversTypes["FinancialProfile"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CreateLeadPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreateLeadPayload"] =
    ResolversParentTypes["CreateLeadPayload"],
> = {
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  repeated?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SubmitLeadPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SubmitLeadPayload"] =
    ResolversParentTypes["SubmitLeadPayload"],
> = {
  reference?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type LeadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Lead"] = ResolversParentTypes["Lead"],
  FederationReferenceType extends FederationReferenceTypes["Lead"] =
    FederationReferenceTypes["Lead"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Lead"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  namedInterest?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  contactConsent?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  interactions?: Resolver<
    Maybe<ResolversTypes["InteractionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LeadInteractionsArgs, "first">
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes["LeadStage"], ParentType, ContextType>;
  lostReason?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  firstResponseDueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  firstRespondedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes["LeadContact"]>, ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes["StockUnit"]>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  nextStages?: Resolver<ReadonlyArray<ResolversTypes["LeadStage"]>, ParentType, ContextType>;
  attempts?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  tasks?: Resolver<
    Maybe<ResolversTypes["TaskConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LeadTasksArgs, "first">
  >;
};

export type InteractionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Interaction"] = ResolversParentTypes["Interaction"],
  FederationReferenceType extends FederationReferenceTypes["Interaction"] =
    FederationReferenceTypes["Interaction"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Interaction"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes["InteractionChannel"], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes["InteractionDirection"], ParentType, ContextType>;
  automatic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type InteractionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InteractionConnection"] =
    ResolversParentTypes["InteractionConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["InteractionEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Interaction"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<InteractionConnectionTotalCountArgs, "limit">
  >;
};

export type InteractionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InteractionEdge"] =
    ResolversParentTypes["InteractionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Interaction"], ParentType, ContextType>;
};

export type RecordInteractionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordInteractionPayload"] =
    ResolversParentTypes["RecordInteractionPayload"],
> = {
  interaction?: Resolver<Maybe<ResolversTypes["Interaction"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type StockUnitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockUnit"] = ResolversParentTypes["StockUnit"],
  FederationReferenceType extends FederationReferenceTypes["StockUnit"] =
    FederationReferenceTypes["StockUnit"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["StockUnit"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  interestedLeads?: Resolver<
    Maybe<ResolversTypes["LeadConnection"]>,
    ParentType,
    ContextType,
    RequireFields<StockUnitInterestedLeadsArgs, "first">
  >;
  openLeadCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type LeadContactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LeadContact"] = ResolversParentTypes["LeadContact"],
> = {
  givenName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  businessName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type LeadConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LeadConnection"] =
    ResolversParentTypes["LeadConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["LeadEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Lead"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<LeadConnectionTotalCountArgs, "limit">
  >;
  queues?: Resolver<Maybe<ResolversTypes["LeadQueues"]>, ParentType, ContextType>;
};

export type LeadQueuesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LeadQueues"] = ResolversParentTypes["LeadQueues"],
> = {
  open?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unassigned?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LeadEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LeadEdge"] = ResolversParentTypes["LeadEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Lead"], ParentType, ContextType>;
};

export type AssignLeadPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AssignLeadPayload"] =
    ResolversParentTypes["AssignLeadPayload"],
> = {
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ChangeLeadStagePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ChangeLeadStagePayload"] =
    ResolversParentTypes["ChangeLeadStagePayload"],
> = {
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type LeadChangeEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LeadChangeEvent"] =
    ResolversParentTypes["LeadChangeEvent"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["ChangeKind"]>, ParentType, ContextType>;
  leadId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  changedPaths?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  reset?: Resolver<Maybe<ResolversTypes["StreamReset"]>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CustomerConnection"] =
    ResolversParentTypes["CustomerConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["CustomerEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Customer"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<CustomerConnectionTotalCountArgs, "limit">
  >;
};

export type CustomerEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CustomerEdge"] = ResolversParentTypes["CustomerEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Customer"], ParentType, ContextType>;
};

export type CreateCustomerPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreateCustomerPayload"] =
    ResolversParentTypes["CreateCustomerPayload"],
> = {
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type UpdateCustomerPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["UpdateCustomerPayload"] =
    ResolversParentTypes["UpdateCustomerPayload"],
> = {
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  staff?: Resolver<
    Maybe<ResolversTypes["StaffMemberConnection"]>,
    ParentType,
    ContextType,
    RequireFields<RooftopStaffArgs, "first">
  >;
};

export type UserResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["User"] = ResolversParentTypes["User"],
  FederationReferenceType extends FederationReferenceTypes["User"] =
    FederationReferenceTypes["User"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["User"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
};

export type StaffMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StaffMember"] = ResolversParentTypes["StaffMember"],
  FederationReferenceType extends FederationReferenceTypes["StaffMember"] =
    FederationReferenceTypes["StaffMember"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["StaffMember"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasUser?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type StaffMemberConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StaffMemberConnection"] =
    ResolversParentTypes["StaffMemberConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["StaffMemberEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<StaffMemberConnectionTotalCountArgs, "limit">
  >;
};

export type StaffMemberEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StaffMemberEdge"] =
    ResolversParentTypes["StaffMemberEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["StaffMember"], ParentType, ContextType>;
};

export type LinkStaffMemberPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LinkStaffMemberPayload"] =
    ResolversParentTypes["LinkStaffMemberPayload"],
> = {
  staffMember?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AddStaffMemberPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AddStaffMemberPayload"] =
    ResolversParentTypes["AddStaffMemberPayload"],
> = {
  staffMember?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type TaskResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Task"] = ResolversParentTypes["Task"],
  FederationReferenceType extends FederationReferenceTypes["Task"] =
    FederationReferenceTypes["Task"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Task"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["TaskKind"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  completedBy?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type TaskConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TaskConnection"] =
    ResolversParentTypes["TaskConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["TaskEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Task"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<TaskConnectionTotalCountArgs, "limit">
  >;
};

export type TaskEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TaskEdge"] = ResolversParentTypes["TaskEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Task"], ParentType, ContextType>;
};

export type CreateTaskPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreateTaskPayload"] =
    ResolversParentTypes["CreateTaskPayload"],
> = {
  task?: Resolver<Maybe<ResolversTypes["Task"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type UpdateTaskPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["UpdateTaskPayload"] =
    ResolversParentTypes["UpdateTaskPayload"],
> = {
  task?: Resolver<Maybe<ResolversTypes["Task"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CompleteTaskPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CompleteTaskPayload"] =
    ResolversParentTypes["CompleteTaskPayload"],
> = {
  task?: Resolver<Maybe<ResolversTypes["Task"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ReopenTaskPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReopenTaskPayload"] =
    ResolversParentTypes["ReopenTaskPayload"],
> = {
  task?: Resolver<Maybe<ResolversTypes["Task"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type TaskChangeEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TaskChangeEvent"] =
    ResolversParentTypes["TaskChangeEvent"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["ChangeKind"]>, ParentType, ContextType>;
  taskId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  changedPaths?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  reset?: Resolver<Maybe<ResolversTypes["StreamReset"]>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes["Task"]>, ParentType, ContextType>;
};

export type ViewerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Viewer"] = ResolversParentTypes["Viewer"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  staffMembers?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["StaffMember"]>>,
    ParentType,
    ContextType
  >;
  staffRecords?: Resolver<
    ReadonlyArray<ResolversTypes["ViewerStaffRecord"]>,
    ParentType,
    ContextType
  >;
  rooftops?: Resolver<ReadonlyArray<ResolversTypes["ViewerRooftop"]>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ViewerStaffRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ViewerStaffRecord"] =
    ResolversParentTypes["ViewerStaffRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  rooftopId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type ViewerRooftopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ViewerRooftop"] = ResolversParentTypes["ViewerRooftop"],
> = {
  rooftopId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type WorkItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["WorkItemConnection"] =
    ResolversParentTypes["WorkItemConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["WorkItemEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["WorkItem"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<WorkItemConnectionTotalCountArgs, "limit">
  >;
  summary?: Resolver<Maybe<ResolversTypes["WorkQueueSummary"]>, ParentType, ContextType>;
};

export type WorkItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["WorkItemEdge"] = ResolversParentTypes["WorkItemEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["WorkItem"], ParentType, ContextType>;
};

export type WorkItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["WorkItem"] = ResolversParentTypes["WorkItem"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["WorkItemKind"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  group?: Resolver<ResolversTypes["WorkItemGroup"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes["Task"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
};

export type WorkQueueSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["WorkQueueSummary"] =
    ResolversParentTypes["WorkQueueSummary"],
> = {
  overdue?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  nextTwoHours?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  today?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  later?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  doneToday?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unansweredLeads?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
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
  Customer?: CustomerResolvers<ContextType>;
  FinancialProfile?: FinancialProfileResolvers<ContextType>;
  DriverLicense?: DriverLicenseResolvers<ContextType>;
  TaxIdentification?: TaxIdentificationResolvers<ContextType>;
  Income?: IncomeResolvers<ContextType>;
  BankAccount?: BankAccountResolvers<ContextType>;
  RecordFinancialProfilePayload?: RecordFinancialProfilePayloadResolvers<ContextType>;
  CreateLeadPayload?: CreateLeadPayloadResolvers<ContextType>;
  SubmitLeadPayload?: SubmitLeadPayloadResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  Interaction?: InteractionResolvers<ContextType>;
  InteractionConnection?: InteractionConnectionResolvers<ContextType>;
  InteractionEdge?: InteractionEdgeResolvers<ContextType>;
  RecordInteractionPayload?: RecordInteractionPayloadResolvers<ContextType>;
  StockUnit?: StockUnitResolvers<ContextType>;
  LeadContact?: LeadContactResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadQueues?: LeadQueuesResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  AssignLeadPayload?: AssignLeadPayloadResolvers<ContextType>;
  ChangeLeadStagePayload?: ChangeLeadStagePayloadResolvers<ContextType>;
  LeadChangeEvent?: LeadChangeEventResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CreateCustomerPayload?: CreateCustomerPayloadResolvers<ContextType>;
  UpdateCustomerPayload?: UpdateCustomerPayloadResolvers<ContextType>;
  Rooftop?: RooftopResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  LinkStaffMemberPayload?: LinkStaffMemberPayloadResolvers<ContextType>;
  AddStaffMemberPayload?: AddStaffMemberPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  CreateTaskPayload?: CreateTaskPayloadResolvers<ContextType>;
  UpdateTaskPayload?: UpdateTaskPayloadResolvers<ContextType>;
  CompleteTaskPayload?: CompleteTaskPayloadResolvers<ContextType>;
  ReopenTaskPayload?: ReopenTaskPayloadResolvers<ContextType>;
  TaskChangeEvent?: TaskChangeEventResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerStaffRecord?: ViewerStaffRecordResolvers<ContextType>;
  ViewerRooftop?: ViewerRooftopResolvers<ContextType>;
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>;
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkQueueSummary?: WorkQueueSummaryResolvers<ContextType>;
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
