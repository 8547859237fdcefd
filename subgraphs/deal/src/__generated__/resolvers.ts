// Generated from the schema.graphql files by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  DealMapper,
  DealConnectionMapper,
  DealEdgeMapper,
  TradeInMapper,
  DealWorksheetMapper,
  StockUnitMapper,
  LeadMapper,
  CustomerMapper,
  VehicleMapper,
  RooftopMapper,
  StaffMemberMapper,
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
  /** One deal; null when there is none the caller may see. */
  readonly deal?: Maybe<Deal>;
  /** Deals by keyset; `first` is 1 to 250. Without a `where` it holds every deal ever started. */
  readonly deals: DealConnection;
};

export type QueryDealArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryDealsArgs = {
  where?: InputMaybe<DealFilter>;
  orderBy?: InputMaybe<ReadonlyArray<DealOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** Starts a deal on a stock unit. Until it is cancelled or unwound, no other deal can have the unit. */
  readonly startDeal: StartDealPayload;
  /** Gives up a deal that is still a draft; the stock unit is free for another deal. */
  readonly cancelDeal: CancelDealPayload;
  /** Finalizes a deal. Not available yet: every deal that is found at the expected version is refused with FINALIZE_NOT_AVAILABLE. */
  readonly finalizeDeal: FinalizeDealPayload;
  /** Takes a car in payment. The deal must be a draft. */
  readonly addTradeIn: AddTradeInPayload;
  /** Takes a trade-in out of a deal. The deal must be a draft. */
  readonly removeTradeIn: RemoveTradeInPayload;
  /** Stores the figures entered on the worksheet of a draft, in place of those before. Nothing is calculated yet: computed figures are null afterwards. */
  readonly saveWorksheet: SaveWorksheetPayload;
};

export type MutationStartDealArgs = {
  input: StartDealInput;
};

export type MutationCancelDealArgs = {
  input: CancelDealInput;
};

export type MutationFinalizeDealArgs = {
  input: FinalizeDealInput;
};

export type MutationAddTradeInArgs = {
  input: AddTradeInInput;
};

export type MutationRemoveTradeInArgs = {
  input: RemoveTradeInInput;
};

export type MutationSaveWorksheetArgs = {
  input: SaveWorksheetInput;
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
  /** The deal has as many trade-ins as a deal can have. */
  | "TRADE_IN_LIMIT_REACHED"
  /** The stock unit is in another deal that is neither cancelled nor unwound. */
  | "STOCK_UNIT_IN_DEAL"
  /** There is no such stock unit, or none the caller may see; one received a moment ago may not be known to the sales desk yet. */
  | "STOCK_UNIT_UNKNOWN"
  /** The stock unit is held by another rooftop where the caller sees stock; it has to be transferred first. */
  | "STOCK_UNIT_AT_OTHER_ROOFTOP"
  /** Only a deal in state DRAFT can be changed so. */
  | "DEAL_NOT_DRAFT"
  /** Deals cannot be finalized yet. */
  | "FINALIZE_NOT_AVAILABLE"
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

/** A sale of one stock unit to one buyer, from the first pencil to the finalized contract. */
export type Deal = {
  readonly __typename?: "Deal";
  /** TypeID `dea_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change of the deal, its trade-ins or its worksheet; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** Consecutive number at the rooftop, from 1, without gaps. */
  readonly number: Scalars["Int"]["output"];
  /** Where in its life the deal is. */
  readonly state: DealState;
  /** How the car is sold; null when not said yet. */
  readonly kind?: Maybe<DealKind>;
  /** Where it is sold. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Who buys; null when not known. */
  readonly buyer?: Maybe<Customer>;
  /** Who signs with the buyer; null when nobody does. */
  readonly coBuyer?: Maybe<Customer>;
  /** What is sold; null when not known. */
  readonly stockUnit?: Maybe<StockUnit>;
  /** The lead it came from; null when it came from none. */
  readonly lead?: Maybe<Lead>;
  /** Who sells; null when not known. */
  readonly salesperson?: Maybe<StaffMember>;
  /** When it was started. */
  readonly createdAt: Scalars["DateTime"]["output"];
  /** When it was finalized; null when it has not been. */
  readonly finalizedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Cars taken in payment, in the order they were entered; at most 10. */
  readonly tradeIns: ReadonlyArray<TradeIn>;
  /** The figures of the deal; null while none have been entered. */
  readonly worksheet?: Maybe<DealWorksheet>;
};

/** Life of a deal. */
export type DealState =
  /** Being worked on; everything may change. */
  | "DRAFT"
  /** Being finalized: unit, credit and books are being reserved. */
  | "RESERVING"
  /** Being finalized: everything is reserved and is being confirmed. */
  | "COMMITTING"
  /** Sold. */
  | "FINALIZED"
  /** Being given up: what was reserved is being released. */
  | "CANCELLING"
  /** Given up before it was finalized. Final. */
  | "CANCELLED"
  /** A finalized deal that is being reversed. */
  | "UNWINDING"
  /** A finalized deal that was reversed. Final. */
  | "UNWOUND";

/** How a car is sold. */
export type DealKind =
  /** To a consumer, financed. */
  | "RETAIL"
  /** To a consumer, leased. */
  | "LEASE"
  /** To a consumer, paid in full. */
  | "CASH"
  /** To the trade. */
  | "WHOLESALE";

/** A page of deals. */
export type DealConnection = {
  readonly __typename?: "DealConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<DealEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<Deal>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of deals. */
export type DealConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A deal and its place in the list. */
export type DealEdge = {
  readonly __typename?: "DealEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The deal. */
  readonly node: Deal;
};

export type StockUnit = {
  readonly __typename?: "StockUnit";
  readonly id: Scalars["ID"]["output"];
  /** The deal the unit is promised to or was sold in: the one that is neither CANCELLED nor UNWOUND. Null when there is none the caller may see. */
  readonly activeDeal?: Maybe<Deal>;
};

export type Lead = {
  readonly __typename?: "Lead";
  readonly id: Scalars["ID"]["output"];
  /** The newest deal that came from this lead, in whatever state; null when there is none the caller may see. */
  readonly deal?: Maybe<Deal>;
};

export type Customer = {
  readonly __typename?: "Customer";
  readonly id: Scalars["ID"]["output"];
  /** Deals in which the customer is the buyer, newest first; `first` is 1 to 250. */
  readonly deals?: Maybe<DealConnection>;
};

export type CustomerDealsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type Vehicle = {
  readonly __typename?: "Vehicle";
  readonly id: Scalars["ID"]["output"];
  /** Finalized deals in which this car was sold out of stock, newest first; `first` is 1 to 250. */
  readonly saleHistory?: Maybe<DealConnection>;
};

export type VehicleSaleHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type Rooftop = {
  readonly __typename?: "Rooftop";
  readonly id: Scalars["ID"]["output"];
};

export type StaffMember = {
  readonly __typename?: "StaffMember";
  readonly id: Scalars["ID"]["output"];
};

/** Conditions on the state of a deal; all that are given must hold. */
export type DealStateFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<DealState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DealState>>;
};

/** Conditions on deals; all that are given must hold. */
export type DealFilter = {
  /** Where it is sold. */
  readonly rooftopId?: InputMaybe<IdFilter>;
  /** Where in its life the deal is. */
  readonly state?: InputMaybe<DealStateFilter>;
  /** Number at the rooftop. */
  readonly number?: InputMaybe<IntFilter>;
  /** Who sells. */
  readonly salespersonId?: InputMaybe<IdFilter>;
};

/** What deals can be sorted by. */
export type DealOrderField =
  /** When the deal was started. */
  | "CREATED_AT"
  /** Number at the rooftop. */
  | "NUMBER";

/** One sort key of a list of deals. */
export type DealOrder = {
  /** What to sort by. */
  readonly field: DealOrderField;
  /** Direction. */
  readonly direction?: InputMaybe<SortDirection>;
};

/** A new deal. */
export type StartDealInput = {
  /** Same key, same answer: a repeated request starts nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Where it is sold, TypeID `rft_…`. The deal is worked in the rooftop's currency. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** How the car is sold; may be left open. */
  readonly kind?: InputMaybe<DealKind>;
  /** Who buys, TypeID `cus_…`. */
  readonly buyerId: Scalars["ID"]["input"];
  /** Who signs with the buyer, TypeID `cus_…`; not the buyer. */
  readonly coBuyerId?: InputMaybe<Scalars["ID"]["input"]>;
  /** What is sold, TypeID `stk_…`; a unit that the same rooftop holds. */
  readonly stockUnitId: Scalars["ID"]["input"];
  /** The lead it came from, TypeID `led_…`. */
  readonly leadId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Who sells, TypeID `stf_…`. */
  readonly salespersonId?: InputMaybe<Scalars["ID"]["input"]>;
};

/** Answer of startDeal. */
export type StartDealPayload = {
  readonly __typename?: "StartDealPayload";
  /** The new deal; null when refused. */
  readonly deal?: Maybe<Deal>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A draft that is given up. */
export type CancelDealInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `dea_…`. */
  readonly dealId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Why, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of cancelDeal. */
export type CancelDealPayload = {
  readonly __typename?: "CancelDealPayload";
  /** The deal as it is now; null when refused. */
  readonly deal?: Maybe<Deal>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A deal to finalize. */
export type FinalizeDealInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `dea_…`. */
  readonly dealId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
};

/** Answer of finalizeDeal. */
export type FinalizeDealPayload = {
  readonly __typename?: "FinalizeDealPayload";
  /** The deal as it is now; null when refused. */
  readonly deal?: Maybe<Deal>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A car that the buyer gives in payment. */
export type TradeIn = {
  readonly __typename?: "TradeIn";
  /** TypeID `trd_…`. */
  readonly id: Scalars["ID"]["output"];
  /** The car; null when it is not known to the group. */
  readonly vehicle?: Maybe<Vehicle>;
  /** What the buyer is credited for it; null when not entered. */
  readonly allowance?: Maybe<Money>;
  /** What it is worth to the dealer (ACV); null when not appraised. */
  readonly actualCashValue?: Maybe<Money>;
  /** What the buyer still owes on it; zero when it is paid off, null when not known. */
  readonly payoff?: Maybe<Money>;
  /** Allowance less payoff: positive counts as a down payment, negative is added to the amount financed. Null while either is not known. */
  readonly equity?: Maybe<Money>;
};

/** A car to take in payment. */
export type AddTradeInInput = {
  /** Same key, same answer: a repeated request adds nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `dea_…`. */
  readonly dealId: Scalars["ID"]["input"];
  /** The version of the deal the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** The car, TypeID `veh_…`, when it is known to the group. */
  readonly vehicleId?: InputMaybe<Scalars["ID"]["input"]>;
  /** What the buyer is credited for it, in the rooftop's currency, not negative. */
  readonly allowance: MoneyInput;
  /** What it is worth to the dealer (ACV), in the rooftop's currency, not negative; left out when not appraised. */
  readonly actualCashValue?: InputMaybe<MoneyInput>;
  /** What the buyer still owes on it, in the rooftop's currency, not negative; zero when it is paid off, left out when not known. */
  readonly payoff?: InputMaybe<MoneyInput>;
};

/** Answer of addTradeIn. */
export type AddTradeInPayload = {
  readonly __typename?: "AddTradeInPayload";
  /** The new trade-in; null when refused. */
  readonly tradeIn?: Maybe<TradeIn>;
  /** The deal as it is now; null when refused. */
  readonly deal?: Maybe<Deal>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A trade-in to take out. */
export type RemoveTradeInInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `dea_…`. */
  readonly dealId: Scalars["ID"]["input"];
  /** The version of the deal the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** TypeID `trd_…`. */
  readonly tradeInId: Scalars["ID"]["input"];
};

/** Answer of removeTradeIn. */
export type RemoveTradeInPayload = {
  readonly __typename?: "RemoveTradeInPayload";
  /** The deal as it is now; null when refused. */
  readonly deal?: Maybe<Deal>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The figures of a deal. Entered figures are as the desk gave them; computed figures are null unless they were stored with the deal, because nothing is calculated here yet. */
export type DealWorksheet = {
  readonly __typename?: "DealWorksheet";
  /** Entered: price of the car before taxes, fees and products; null when not entered. */
  readonly sellingPrice?: Maybe<Money>;
  /** Entered: manufacturer rebates given to the buyer; null when not entered. */
  readonly rebates?: Maybe<Money>;
  /** Entered: cash paid by the buyer at signing; null when not entered. */
  readonly cashDown?: Maybe<Money>;
  /** Entered: charges of the dealer and of the authorities, at most 40. */
  readonly fees: ReadonlyArray<WorksheetFee>;
  /** Entered: finance and insurance products, at most 40. */
  readonly products: ReadonlyArray<WorksheetProduct>;
  /** Computed: taxes on the sale; null when not computed. */
  readonly taxes?: Maybe<ReadonlyArray<WorksheetTax>>;
  /** Computed: what the lender finances; null when not computed. */
  readonly amountFinanced?: Maybe<Money>;
  /** Computed: sum of all payments; null when not computed. */
  readonly totalOfPayments?: Maybe<Money>;
  /** Computed: total of payments less amount financed; null when not computed. */
  readonly financeCharge?: Maybe<Money>;
  /** Computed: annual percentage rate in percent (Regulation Z), `7.49`; null when not computed. */
  readonly apr?: Maybe<Scalars["Decimal"]["output"]>;
  /** Computed: gross profit on the car; null when not computed. */
  readonly frontGross?: Maybe<Money>;
  /** Computed: gross profit on products and financing; null when not computed. */
  readonly backGross?: Maybe<Money>;
  /** Computed: those stored payment scenarios that have one of the asked terms and one of the asked amounts down, in the order asked. Combinations that were not computed are left out. */
  readonly payments: ReadonlyArray<PaymentScenario>;
};

/** The figures of a deal. Entered figures are as the desk gave them; computed figures are null unless they were stored with the deal, because nothing is calculated here yet. */
export type DealWorksheetPaymentsArgs = {
  terms: ReadonlyArray<Scalars["Int"]["input"]>;
  cashDowns: ReadonlyArray<Scalars["Long"]["input"]>;
};

/** A charge of the dealer or of an authority, such as the document fee or the title. */
export type WorksheetFee = {
  readonly __typename?: "WorksheetFee";
  /** The dealer's code, `DOC`. */
  readonly code: Scalars["String"]["output"];
  /** Name on the buyer's order. */
  readonly label: Scalars["String"]["output"];
  /** Whether sales tax is due on it. */
  readonly taxable: Scalars["Boolean"]["output"];
  /** What the buyer pays. */
  readonly amount: Money;
};

/** A finance and insurance product, such as a service contract. */
export type WorksheetProduct = {
  readonly __typename?: "WorksheetProduct";
  /** The dealer's code, `VSC`. */
  readonly code: Scalars["String"]["output"];
  /** Name on the contract. */
  readonly label: Scalars["String"]["output"];
  /** What the buyer pays. */
  readonly amount: Money;
  /** What the dealer pays its administrator; null when not known. */
  readonly cost?: Maybe<Money>;
};

/** A tax on the sale. */
export type WorksheetTax = {
  readonly __typename?: "WorksheetTax";
  /** Code of the tax. */
  readonly code: Scalars["String"]["output"];
  /** Name on the buyer's order. */
  readonly label: Scalars["String"]["output"];
  /** What the buyer pays. */
  readonly amount: Money;
  /** The rule that set it; null when not stored. */
  readonly rule?: Maybe<Scalars["String"]["output"]>;
};

/** One way to finance the deal. */
export type PaymentScenario = {
  readonly __typename?: "PaymentScenario";
  /** Number of monthly payments. */
  readonly termMonths: Scalars["Int"]["output"];
  /** Annual percentage rate in percent; null when not stored. */
  readonly apr?: Maybe<Scalars["Decimal"]["output"]>;
  /** Cash paid at signing. */
  readonly cashDown: Money;
  /** The monthly payment; null when not stored. */
  readonly monthly?: Maybe<Money>;
};

/** A fee as entered. */
export type WorksheetFeeInput = {
  /** The dealer's code, 1 to 40 characters. */
  readonly code: Scalars["String"]["input"];
  /** Name on the buyer's order, 1 to 120 characters. */
  readonly label: Scalars["String"]["input"];
  /** Whether sales tax is due on it. */
  readonly taxable: Scalars["Boolean"]["input"];
  /** What the buyer pays, in the rooftop's currency, not negative. */
  readonly amount: MoneyInput;
};

/** A product as entered. */
export type WorksheetProductInput = {
  /** The dealer's code, 1 to 40 characters. */
  readonly code: Scalars["String"]["input"];
  /** Name on the contract, 1 to 120 characters. */
  readonly label: Scalars["String"]["input"];
  /** What the buyer pays, in the rooftop's currency, not negative. */
  readonly amount: MoneyInput;
  /** What the dealer pays its administrator, in the rooftop's currency, not negative; left out when not known. For who may not see it, the cost known of the product's code stands. */
  readonly cost?: InputMaybe<MoneyInput>;
};

/** The entered figures of a worksheet, whole: what is left out is not entered. */
export type SaveWorksheetInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `dea_…`. */
  readonly dealId: Scalars["ID"]["input"];
  /** The version of the deal the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Price of the car before taxes, fees and products, in the rooftop's currency, not negative. */
  readonly sellingPrice?: InputMaybe<MoneyInput>;
  /** Manufacturer rebates given to the buyer, in the rooftop's currency, not negative. */
  readonly rebates?: InputMaybe<MoneyInput>;
  /** Cash paid by the buyer at signing, in the rooftop's currency, not negative. */
  readonly cashDown?: InputMaybe<MoneyInput>;
  /** Charges of the dealer and of the authorities, at most 40. */
  readonly fees?: InputMaybe<ReadonlyArray<WorksheetFeeInput>>;
  /** Finance and insurance products, at most 40. Who may not see costs keeps each product that has one, alone of its code, or is refused with AMOUNTS_HIDDEN. */
  readonly products?: InputMaybe<ReadonlyArray<WorksheetProductInput>>;
};

/** Answer of saveWorksheet. */
export type SaveWorksheetPayload = {
  readonly __typename?: "SaveWorksheetPayload";
  /** The deal as it is now; null when refused. */
  readonly deal?: Maybe<Deal>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  Deal: Deal;
  StockUnit: StockUnit;
  Lead: Lead;
  Customer: Customer;
  Vehicle: Vehicle;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Deal: { __typename: "Deal" } & GraphQLRecursivePick<FederationTypes["Deal"], { id: true }>;
  StockUnit: { __typename: "StockUnit" } & GraphQLRecursivePick<
    FederationTypes["StockUnit"],
    { id: true }
  >;
  Lead: { __typename: "Lead" } & GraphQLRecursivePick<FederationTypes["Lead"], { id: true }>;
  Customer: { __typename: "Customer" } & GraphQLRecursivePick<
    FederationTypes["Customer"],
    { id: true }
  >;
  Vehicle: { __typename: "Vehicle" } & GraphQLRecursivePick<
    FederationTypes["Vehicle"],
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
  Deal: ResolverTypeWrapper<DealMapper>;
  DealState: DealState;
  DealKind: DealKind;
  DealConnection: ResolverTypeWrapper<DealConnectionMapper>;
  DealEdge: ResolverTypeWrapper<DealEdgeMapper>;
  StockUnit: ResolverTypeWrapper<StockUnitMapper>;
  Lead: ResolverTypeWrapper<LeadMapper>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  Vehicle: ResolverTypeWrapper<VehicleMapper>;
  Rooftop: ResolverTypeWrapper<RooftopMapper>;
  StaffMember: ResolverTypeWrapper<StaffMemberMapper>;
  DealStateFilter: DealStateFilter;
  DealFilter: DealFilter;
  DealOrderField: DealOrderField;
  DealOrder: DealOrder;
  StartDealInput: StartDealInput;
  StartDealPayload: ResolverTypeWrapper<
    Omit<StartDealPayload, "deal" | "userErrors"> & {
      deal?: Maybe<ResolversTypes["Deal"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  CancelDealInput: CancelDealInput;
  CancelDealPayload: ResolverTypeWrapper<
    Omit<CancelDealPayload, "deal" | "userErrors"> & {
      deal?: Maybe<ResolversTypes["Deal"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  FinalizeDealInput: FinalizeDealInput;
  FinalizeDealPayload: ResolverTypeWrapper<
    Omit<FinalizeDealPayload, "deal" | "userErrors"> & {
      deal?: Maybe<ResolversTypes["Deal"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  TradeIn: ResolverTypeWrapper<TradeInMapper>;
  AddTradeInInput: AddTradeInInput;
  AddTradeInPayload: ResolverTypeWrapper<
    Omit<AddTradeInPayload, "tradeIn" | "deal" | "userErrors"> & {
      tradeIn?: Maybe<ResolversTypes["TradeIn"]>;
      deal?: Maybe<ResolversTypes["Deal"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  RemoveTradeInInput: RemoveTradeInInput;
  RemoveTradeInPayload: ResolverTypeWrapper<
    Omit<RemoveTradeInPayload, "deal" | "userErrors"> & {
      deal?: Maybe<ResolversTypes["Deal"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  DealWorksheet: ResolverTypeWrapper<DealWorksheetMapper>;
  WorksheetFee: ResolverTypeWrapper<
    Omit<WorksheetFee, "amount"> & { amount: ResolversTypes["Money"] }
  >;
  WorksheetProduct: ResolverTypeWrapper<
    Omit<WorksheetProduct, "amount" | "cost"> & {
      amount: ResolversTypes["Money"];
      cost?: Maybe<ResolversTypes["Money"]>;
    }
  >;
  WorksheetTax: ResolverTypeWrapper<
    Omit<WorksheetTax, "amount"> & { amount: ResolversTypes["Money"] }
  >;
  PaymentScenario: ResolverTypeWrapper<
    Omit<PaymentScenario, "cashDown" | "monthly"> & {
      cashDown: ResolversTypes["Money"];
      monthly?: Maybe<ResolversTypes["Money"]>;
    }
  >;
  WorksheetFeeInput: WorksheetFeeInput;
  WorksheetProductInput: WorksheetProductInput;
  SaveWorksheetInput: SaveWorksheetInput;
  SaveWorksheetPayload: ResolverTypeWrapper<
    Omit<SaveWorksheetPayload, "deal" | "userErrors"> & {
      deal?: Maybe<ResolversTypes["Deal"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
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
  Deal: DealMapper;
  DealConnection: DealConnectionMapper;
  DealEdge: DealEdgeMapper;
  StockUnit: StockUnitMapper;
  Lead: LeadMapper;
  Customer: CustomerMapper;
  Vehicle: VehicleMapper;
  Rooftop: RooftopMapper;
  StaffMember: StaffMemberMapper;
  DealStateFilter: DealStateFilter;
  DealFilter: DealFilter;
  DealOrder: DealOrder;
  StartDealInput: StartDealInput;
  StartDealPayload: Omit<StartDealPayload, "deal" | "userErrors"> & {
    deal?: Maybe<ResolversParentTypes["Deal"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  CancelDealInput: CancelDealInput;
  CancelDealPayload: Omit<CancelDealPayload, "deal" | "userErrors"> & {
    deal?: Maybe<ResolversParentTypes["Deal"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  FinalizeDealInput: FinalizeDealInput;
  FinalizeDealPayload: Omit<FinalizeDealPayload, "deal" | "userErrors"> & {
    deal?: Maybe<ResolversParentTypes["Deal"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  TradeIn: TradeInMapper;
  AddTradeInInput: AddTradeInInput;
  AddTradeInPayload: Omit<AddTradeInPayload, "tradeIn" | "deal" | "userErrors"> & {
    tradeIn?: Maybe<ResolversParentTypes["TradeIn"]>;
    deal?: Maybe<ResolversParentTypes["Deal"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  RemoveTradeInInput: RemoveTradeInInput;
  RemoveTradeInPayload: Omit<RemoveTradeInPayload, "deal" | "userErrors"> & {
    deal?: Maybe<ResolversParentTypes["Deal"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  DealWorksheet: DealWorksheetMapper;
  WorksheetFee: Omit<WorksheetFee, "amount"> & { amount: ResolversParentTypes["Money"] };
  WorksheetProduct: Omit<WorksheetProduct, "amount" | "cost"> & {
    amount: ResolversParentTypes["Money"];
    cost?: Maybe<ResolversParentTypes["Money"]>;
  };
  WorksheetTax: Omit<WorksheetTax, "amount"> & { amount: ResolversParentTypes["Money"] };
  PaymentScenario: Omit<PaymentScenario, "cashDown" | "monthly"> & {
    cashDown: ResolversParentTypes["Money"];
    monthly?: Maybe<ResolversParentTypes["Money"]>;
  };
  WorksheetFeeInput: WorksheetFeeInput;
  WorksheetProductInput: WorksheetProductInput;
  SaveWorksheetInput: SaveWorksheetInput;
  SaveWorksheetPayload: Omit<SaveWorksheetPayload, "deal" | "userErrors"> & {
    deal?: Maybe<ResolversParentTypes["Deal"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
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
  deal?: Resolver<
    Maybe<ResolversTypes["Deal"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDealArgs, "id">
  >;
  deals?: Resolver<
    ResolversTypes["DealConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryDealsArgs, "first">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  startDeal?: Resolver<
    ResolversTypes["StartDealPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationStartDealArgs, "input">
  >;
  cancelDeal?: Resolver<
    ResolversTypes["CancelDealPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCancelDealArgs, "input">
  >;
  finalizeDeal?: Resolver<
    ResolversTypes["FinalizeDealPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationFinalizeDealArgs, "input">
  >;
  addTradeIn?: Resolver<
    ResolversTypes["AddTradeInPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAddTradeInArgs, "input">
  >;
  removeTradeIn?: Resolver<
    ResolversTypes["RemoveTradeInPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveTradeInArgs, "input">
  >;
  saveWorksheet?: Resolver<
    ResolversTypes["SaveWorksheetPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSaveWorksheetArgs, "input">
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
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["DealState"], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["DealKind"]>, ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  coBuyer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  stockUnit?: Resolver<Maybe<ResolversTypes["StockUnit"]>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes["Lead"]>, ParentType, ContextType>;
  salesperson?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  finalizedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  tradeIns?: Resolver<ReadonlyArray<ResolversTypes["TradeIn"]>, ParentType, ContextType>;
  worksheet?: Resolver<Maybe<ResolversTypes["DealWorksheet"]>, ParentType, ContextType>;
};

export type DealConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DealConnection"] =
    ResolversParentTypes["DealConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["DealEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Deal"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<DealConnectionTotalCountArgs, "limit">
  >;
};

export type DealEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DealEdge"] = ResolversParentTypes["DealEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Deal"], ParentType, ContextType>;
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
  activeDeal?: Resolver<Maybe<ResolversTypes["Deal"]>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes["Deal"]>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  deals?: Resolver<
    Maybe<ResolversTypes["DealConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerDealsArgs, "first">
  >;
};

export type VehicleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Vehicle"] = ResolversParentTypes["Vehicle"],
  FederationReferenceType extends FederationReferenceTypes["Vehicle"] =
    FederationReferenceTypes["Vehicle"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Vehicle"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  saleHistory?: Resolver<
    Maybe<ResolversTypes["DealConnection"]>,
    ParentType,
    ContextType,
    RequireFields<VehicleSaleHistoryArgs, "first">
  >;
};

export type RooftopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Rooftop"] = ResolversParentTypes["Rooftop"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type StaffMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StaffMember"] = ResolversParentTypes["StaffMember"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type StartDealPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StartDealPayload"] =
    ResolversParentTypes["StartDealPayload"],
> = {
  deal?: Resolver<Maybe<ResolversTypes["Deal"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CancelDealPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CancelDealPayload"] =
    ResolversParentTypes["CancelDealPayload"],
> = {
  deal?: Resolver<Maybe<ResolversTypes["Deal"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type FinalizeDealPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FinalizeDealPayload"] =
    ResolversParentTypes["FinalizeDealPayload"],
> = {
  deal?: Resolver<Maybe<ResolversTypes["Deal"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type TradeInResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TradeIn"] = ResolversParentTypes["TradeIn"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes["Vehicle"]>, ParentType, ContextType>;
  allowance?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  actualCashValue?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  payoff?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  equity?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type AddTradeInPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AddTradeInPayload"] =
    ResolversParentTypes["AddTradeInPayload"],
> = {
  tradeIn?: Resolver<Maybe<ResolversTypes["TradeIn"]>, ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes["Deal"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RemoveTradeInPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RemoveTradeInPayload"] =
    ResolversParentTypes["RemoveTradeInPayload"],
> = {
  deal?: Resolver<Maybe<ResolversTypes["Deal"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type DealWorksheetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DealWorksheet"] = ResolversParentTypes["DealWorksheet"],
> = {
  sellingPrice?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  rebates?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  cashDown?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes["WorksheetFee"]>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes["WorksheetProduct"]>, ParentType, ContextType>;
  taxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes["WorksheetTax"]>>, ParentType, ContextType>;
  amountFinanced?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  totalOfPayments?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  financeCharge?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  apr?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  frontGross?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  backGross?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  payments?: Resolver<
    ReadonlyArray<ResolversTypes["PaymentScenario"]>,
    ParentType,
    ContextType,
    RequireFields<DealWorksheetPaymentsArgs, "terms" | "cashDowns">
  >;
};

export type WorksheetFeeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["WorksheetFee"] = ResolversParentTypes["WorksheetFee"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  taxable?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
};

export type WorksheetProductResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["WorksheetProduct"] =
    ResolversParentTypes["WorksheetProduct"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type WorksheetTaxResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["WorksheetTax"] = ResolversParentTypes["WorksheetTax"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type PaymentScenarioResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PaymentScenario"] =
    ResolversParentTypes["PaymentScenario"],
> = {
  termMonths?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  apr?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  cashDown?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  monthly?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type SaveWorksheetPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SaveWorksheetPayload"] =
    ResolversParentTypes["SaveWorksheetPayload"],
> = {
  deal?: Resolver<Maybe<ResolversTypes["Deal"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
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
  Deal?: DealResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  StockUnit?: StockUnitResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  Rooftop?: RooftopResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StartDealPayload?: StartDealPayloadResolvers<ContextType>;
  CancelDealPayload?: CancelDealPayloadResolvers<ContextType>;
  FinalizeDealPayload?: FinalizeDealPayloadResolvers<ContextType>;
  TradeIn?: TradeInResolvers<ContextType>;
  AddTradeInPayload?: AddTradeInPayloadResolvers<ContextType>;
  RemoveTradeInPayload?: RemoveTradeInPayloadResolvers<ContextType>;
  DealWorksheet?: DealWorksheetResolvers<ContextType>;
  WorksheetFee?: WorksheetFeeResolvers<ContextType>;
  WorksheetProduct?: WorksheetProductResolvers<ContextType>;
  WorksheetTax?: WorksheetTaxResolvers<ContextType>;
  PaymentScenario?: PaymentScenarioResolvers<ContextType>;
  SaveWorksheetPayload?: SaveWorksheetPayloadResolvers<ContextType>;
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
