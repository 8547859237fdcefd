// Generated from .graphql files by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
/** Who shall work on a lead. */
export type AssignLeadInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: string;
  /** TypeID `led_…`. */
  readonly leadId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  /** TypeID `stf_…` of somebody active at the lead's rooftop; null, which has to be said, gives it back to the pool. */
  readonly assigneeId?: string | null | undefined;
};

/** What happened to an entity. */
export type ChangeKind =
  /** It exists since this change. */
  | "CREATED"
  /** It changed. */
  | "UPDATED"
  /** It is gone. */
  | "REMOVED";

/** A step on the road to the sale. */
export type ChangeLeadStageInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: string;
  /** TypeID `led_…`. */
  readonly leadId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  /** The next stage. */
  readonly stage: LeadStage;
  /** Why it is lost; required for LOST and refused for any other stage. */
  readonly lostReason?: LeadLostReason | null | undefined;
};

/** A step in the life of a unit. */
export type ChangeStockUnitStatusInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: string;
  /** TypeID `stk_…`. */
  readonly stockUnitId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  /** The next status. */
  readonly status: StockUnitStatus;
  /** Why, at most 500 characters. */
  readonly reason?: string | null | undefined;
};

/** A task that is done. */
export type CompleteTaskInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: string;
  /** TypeID `tsk_…`. */
  readonly taskId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  /** What came of it, at most 500 characters. */
  readonly outcome?: string | null | undefined;
};

/** How true a count is. */
export type CountPrecision =
  /** The value is the exact number. */
  | "EXACT"
  /** Counting stopped at the limit: there are at least so many, and more. */
  | "AT_LEAST";

/** Something to do. */
export type CreateTaskInput = {
  /** Same key, same answer: a repeated request notes nothing twice. */
  readonly idempotencyKey: string;
  /** The rooftop it belongs to, TypeID `rft_…`. */
  readonly rooftopId: string;
  /** By what way, or what for. */
  readonly kind: TaskKind;
  /** What is to do, on one line of 1 to 200 characters. */
  readonly title: string;
  /** What helps to do it, at most 4,000 characters. */
  readonly notes?: string | null | undefined;
  /** By when. What is past is overdue at once. */
  readonly dueAt: string;
  /** Whose task it is, TypeID `stf_…` of somebody active at the rooftop. Left out: the caller's; null: whoever takes it. */
  readonly assigneeId?: string | null | undefined;
  /** For whom, TypeID `cus_…`. Left out: the customer of the lead. */
  readonly customerId?: string | null | undefined;
  /** The lead it is about, TypeID `led_…`; a lead of this customer at this rooftop. */
  readonly leadId?: string | null | undefined;
};

/** What a customer is. */
export type CustomerKind =
  /** A natural person. */
  | "PERSON"
  /** A business; it has a business name. */
  | "BUSINESS";

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

/** A unit of distance. */
export type DistanceUnit =
  /** International mile. */
  | "MILE"
  /** Kilometer. */
  | "KILOMETER";

/** Stable codes of refusals. Clients must tolerate codes they do not know. */
export type ErrorCode =
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
  | "NOTHING_TO_CHANGE"
  /** This is not the number of a driver license. */
  | "DRIVER_LICENSE_INVALID"
  /** This is not a tax number of that kind. */
  | "TAX_IDENTIFICATION_INVALID"
  /** This is not the routing number of a bank. */
  | "ROUTING_NUMBER_INVALID"
  /** The lead cannot go from its stage to that one. */
  | "STAGE_CHANGE_NOT_ALLOWED"
  /** A lead is not lost without a reason. */
  | "LOST_REASON_REQUIRED"
  /** There is neither an e-mail address nor a phone number, so nobody could answer. */
  | "CONTACT_REQUIRED"
  /** This is not an e-mail address. */
  | "EMAIL_INVALID"
  /** This is not a phone number. */
  | "PHONE_INVALID"
  /** Another customer of the rooftop has the same e-mail address and phone number. */
  | "CONTACT_TAKEN"
  /** Nobody active at the rooftop has this id. */
  | "STAFF_MEMBER_UNAVAILABLE"
  /** Nobody links themselves to a staff member, nor is linked to one from whom they took another user. */
  | "LINK_TO_ONESELF"
  /** The staff member is another user, who has to be unlinked first. */
  | "STAFF_MEMBER_LINKED"
  /** The user is another staff member of the rooftop already. */
  | "USER_ALREADY_LINKED"
  /** The task is done; it is changed only after it was reopened. */
  | "TASK_COMPLETED"
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
  /** The deal has as many trade-ins as a deal can have. */
  | "TRADE_IN_LIMIT_REACHED"
  /** An entry above the limit is decided by somebody other than its maker. */
  | "APPROVER_IS_MAKER"
  /** Only its maker withdraws a proposal. */
  | "NOT_THE_MAKER"
  /** The proposal was approved, rejected or withdrawn before. */
  | "PROPOSAL_DECIDED"
  /** The chart has an account of this number. */
  | "ACCOUNT_NUMBER_TAKEN"
  /** The chart holds as many accounts as it can. */
  | "CHART_FULL"
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
  /** The month of the entry is closed, or a later one is. */
  | "PERIOD_CLOSED"
  /** An earlier month is open; months close in order. */
  | "EARLIER_PERIOD_OPEN"
  /** A later month is closed; months are reopened from the latest. */
  | "LATER_PERIOD_CLOSED"
  /** The appointment is over or was given back. */
  | "APPOINTMENT_NOT_BOOKED"
  /** The part master has a part of this number. */
  | "PART_NUMBER_TAKEN"
  /** An order without jobs is voided, not closed. */
  | "ORDER_WITHOUT_JOBS"
  /** The order is closed or void. */
  | "REPAIR_ORDER_NOT_OPEN"
  /** The order is invoiced; its jobs stand. */
  | "REPAIR_ORDER_INVOICED"
  /** An order takes no more than 100 jobs. */
  | "REPAIR_ORDER_FULL"
  /** There is no active technician of this id at the rooftop of the order. */
  | "TECHNICIAN_NOT_AVAILABLE"
  /** There is no such part. */
  | "PART_UNKNOWN"
  /** A warranty job states what was found. */
  | "WARRANTY_JOB_NEEDS_CAUSE"
  /** No technician, or no hours, on a line of the order. */
  | "JOB_WITHOUT_TECHNICIAN_HOURS"
  /** No correction on a line of the order. */
  | "JOB_WITHOUT_CORRECTION"
  /** Not a VIN: wrong length or a letter that VINs do not use (I, O, Q). */
  | "VIN_MALFORMED"
  /** The check digit (position 9) is wrong; give `vinOverrideReason` to accept it all the same. */
  | "VIN_CHECK_DIGIT_WRONG"
  /** The unit has left stock; what was asked for it is history. */
  | "UNIT_LEFT_STOCK"
  /** The group has a rooftop of this name. */
  | "ROOFTOP_NAME_TAKEN"
  /** The rooftop has used this stock number. */
  | "STOCK_NUMBER_TAKEN"
  /** The car is in the group's stock already. */
  | "VEHICLE_IN_STOCK"
  /** The unit cannot go from its status to that one. */
  | "STATUS_CHANGE_NOT_ALLOWED";

/** Conditions on an id; all that are given must hold. */
export type IdFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** Is one of these, at most 500. */
  readonly in?: ReadonlyArray<string> | null | undefined;
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

/** Conditions on a whole number; all that are given must hold. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
};

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

/** Conditions on leads; all that are given must hold. */
export type LeadFilter = {
  /** Rooftop. */
  readonly rooftopId?: IdFilter | null | undefined;
  /** Stage. */
  readonly stage?: LeadStageFilter | null | undefined;
  /** Who works on it. */
  readonly assigneeId?: IdFilter | null | undefined;
  /** Whether anybody works on it. */
  readonly assigned?: boolean | null | undefined;
  /** Whether it is open and no person has answered yet. */
  readonly awaitingResponse?: boolean | null | undefined;
  /** Whether it is neither won nor lost. */
  readonly open?: boolean | null | undefined;
  /** One field for all: beginnings of words of the name of the enquirer or customer; with `@`, or as one word with a dot or underscore inside, the beginning of an e-mail address; at least 3 digits that begin or end a phone number. Addresses, numbers and what the enquiry said only for who may see them; else names of customers. */
  readonly search?: string | null | undefined;
  /** Customer. */
  readonly customerId?: IdFilter | null | undefined;
  /** Unit it is about. */
  readonly stockUnitId?: IdFilter | null | undefined;
  /** When it arrived. */
  readonly receivedAt?: LeadReceivedFilter | null | undefined;
};

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

/** One sort key of the leads. */
export type LeadOrder = {
  /** What to sort by. */
  readonly field: LeadOrderField;
  /** Direction. */
  readonly direction?: SortDirection | null | undefined;
};

/** What leads can be sorted by. */
export type LeadOrderField =
  /** When it arrived. */
  | "RECEIVED_AT"
  /** When a person should have answered. */
  | "FIRST_RESPONSE_DUE_AT";

/** A span of time on arrival, half-open. */
export type LeadReceivedFilter = {
  /** At or after. */
  readonly gte?: string | null | undefined;
  /** Before. */
  readonly lt?: string | null | undefined;
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

/** Conditions on the stage. */
export type LeadStageFilter = {
  /** Is this one. */
  readonly eq?: LeadStage | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<LeadStage> | null | undefined;
};

/** Conditions on a business date; all that are given must hold. */
export type LocalDateFilter = {
  /** On. */
  readonly eq?: string | null | undefined;
  /** On or after. */
  readonly gte?: string | null | undefined;
  /** On or before. */
  readonly lte?: string | null | undefined;
};

/** Conditions on an amount in minor units; all that are given must hold. */
export type MoneyFilter = {
  /** At least, in minor units. */
  readonly gte?: number | null | undefined;
  /** At most, in minor units. */
  readonly lte?: number | null | undefined;
};

/** An amount of money as input. */
export type MoneyInput = {
  /** Amount in the smallest unit of the currency: cents for USD. */
  readonly minorUnits: number;
  /** ISO 4217 code. */
  readonly currency: string;
};

/** A mileage as input. */
export type OdometerInput = {
  /** Distance driven, 0 to 2,000,000. */
  readonly value: number;
  /** Unit of the distance. */
  readonly unit: DistanceUnit;
};

/** A car that comes into stock. */
export type ReceiveStockUnitInput = {
  /** Same key, same answer: a repeated request stores nothing twice. */
  readonly idempotencyKey: string;
  /** Where it is held, TypeID `rft_…`. */
  readonly rooftopId: string;
  /** Vehicle identification number as read from the car. */
  readonly vin: string;
  /** Accepts a VIN with a wrong check digit; say why (grey import, plate re-stamped). Kept of a short one too. At most 500 characters. */
  readonly vinOverrideReason?: string | null | undefined;
  /** Of a car whose VIN does not tell it, such as one from before 1981: 1886 to 2100. Otherwise the VIN decides. */
  readonly modelYear?: number | null | undefined;
  /** The dealer's number, unique at the rooftop, 1 to 24 characters. */
  readonly stockNumber: string;
  /** How it is sold. */
  readonly condition: StockUnitCondition;
  /** First status: ON_ORDER, IN_TRANSIT or RECEIVED. */
  readonly status?: StockUnitStatus | null | undefined;
  /** Reading on arrival. */
  readonly odometer?: OdometerInput | null | undefined;
  /** What it cost, in the rooftop's currency, not negative. */
  readonly cost?: MoneyInput | null | undefined;
  /** What is asked for it, in the rooftop's currency, not negative. */
  readonly askingPrice?: MoneyInput | null | undefined;
};

/** A touch that happened. */
export type RecordInteractionInput = {
  /** Same key, same answer: a repeated request notes nothing twice. */
  readonly idempotencyKey: string;
  /** The rooftop it belongs to, TypeID `rft_…`. */
  readonly rooftopId: string;
  /** With whom, TypeID `cus_…`. */
  readonly customerId: string;
  /** The lead it was about, TypeID `led_…`; a lead of this customer at this rooftop. */
  readonly leadId?: string | null | undefined;
  /** Who spoke or wrote for the dealership, TypeID `stf_…`; somebody active at the rooftop. Left out: the caller, unless a machine sent it; null: nobody. */
  readonly staffMemberId?: string | null | undefined;
  /** By what way. */
  readonly channel: InteractionChannel;
  /** Who began. */
  readonly direction: InteractionDirection;
  /** Whether a machine sent it. An automatic message is no answer to a lead. */
  readonly automatic?: boolean | null | undefined;
  /** When it happened; now by default, not in the future. */
  readonly occurredAt?: string | null | undefined;
  /** What it was about, at most 200 characters. */
  readonly subject?: string | null | undefined;
  /** What was said, at most 4,000 characters. */
  readonly notes?: string | null | undefined;
};

/** A task that is not done after all. */
export type ReopenTaskInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: string;
  /** TypeID `tsk_…`. */
  readonly taskId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
};

/** Life of a repair order. */
export type RepairOrderState =
  /** Expected, not here yet. */
  | "APPOINTMENT"
  /** The car is here. */
  | "CHECKED_IN"
  /** The work is being written down. */
  | "WRITE_UP"
  /** A technician has the work. */
  | "DISPATCHED"
  /** Some work is done. */
  | "IN_PROGRESS"
  /** Parts are missing. */
  | "WAITING_PARTS"
  /** The customer has to agree to more than the estimate. */
  | "WAITING_APPROVAL"
  /** With another workshop. */
  | "SUBLET"
  /** The work is being checked. */
  | "QC"
  /** All work is done. */
  | "READY"
  /** The invoice is written; the jobs stand. */
  | "INVOICED"
  /** The invoice is paid. */
  | "PAID"
  /** All work is done, and nothing more is added. Final. */
  | "CLOSED"
  /** Given up; the number stays used. Final. */
  | "VOID";

/** A new asking price. */
export type RepriceStockUnitInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: string;
  /** TypeID `stk_…`. */
  readonly stockUnitId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  /** The new price, in the rooftop's currency, not negative. */
  readonly askingPrice: MoneyInput;
  /** Why, at most 500 characters. */
  readonly reason?: string | null | undefined;
};

/** Direction of a sort. */
export type SortDirection =
  /** Smallest first. */
  | "ASC"
  /** Largest first. */
  | "DESC";

/** Something to do with a stock unit. */
export type StockUnitAction =
  /** repriceStockUnit. */
  | "REPRICE"
  /** changeStockUnitStatus, to one of `nextStatuses`. */
  | "CHANGE_STATUS";

/** How a stock unit is sold. */
export type StockUnitCondition =
  /** Never titled. */
  | "NEW"
  /** Titled before. */
  | "USED"
  /** Used, under a manufacturer's programme. */
  | "CERTIFIED"
  /** New, driven by the dealer. */
  | "DEMO";

/** Conditions on condition. */
export type StockUnitConditionFilter = {
  /** Is this one. */
  readonly eq?: StockUnitCondition | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<StockUnitCondition> | null | undefined;
};

/** Conditions on stock units; all that are given must hold. */
export type StockUnitFilter = {
  /** Rooftop. */
  readonly rooftopId?: IdFilter | null | undefined;
  /** Status. */
  readonly status?: StockUnitStatusFilter | null | undefined;
  /** Condition. */
  readonly condition?: StockUnitConditionFilter | null | undefined;
  /** Stock number, exactly. */
  readonly stockNumber?: StringFilter | null | undefined;
  /**
   * Words that all occur, 2 to 60 characters in all: each begins the stock number or a word of year, make, model
   * or trim, or is the VIN or the end of it from four characters on. `2021 civic`, `004352`. So are all of them
   * written as one: `SM 501733`.
   */
  readonly search?: string | null | undefined;
  /** Make, exactly. */
  readonly make?: StringFilter | null | undefined;
  /** Model year. */
  readonly modelYear?: IntFilter | null | undefined;
  /** Whether a price is asked for it. */
  readonly priced?: boolean | null | undefined;
  /** Days in stock by the rooftop's calendar. */
  readonly daysInStock?: IntFilter | null | undefined;
  /** Asking price. */
  readonly askingPrice?: MoneyFilter | null | undefined;
  /** Cost; of units whose cost the caller may see. */
  readonly unitCost?: MoneyFilter | null | undefined;
  /** Business date of receipt. */
  readonly receivedOn?: LocalDateFilter | null | undefined;
};

/** One sort key of the stock list. */
export type StockUnitOrder = {
  /** What to sort by. */
  readonly field: StockUnitOrderField;
  /** Direction. */
  readonly direction?: SortDirection | null | undefined;
};

/** What the stock list can be sorted by. */
export type StockUnitOrderField =
  /** Days in stock, that is RECEIVED_ON the other way round; a unit that left keeps the place of its receipt. */
  | "DAYS_IN_STOCK"
  /** Asking price; units without one come last. */
  | "ASKING_PRICE"
  /** Cost, of units whose cost the caller may see and no others; units without one come last. */
  | "UNIT_COST"
  /** Stock number. */
  | "STOCK_NUMBER"
  /** Business date of receipt. */
  | "RECEIVED_ON";

/** Life of a stock unit. */
export type StockUnitStatus =
  /** Ordered from the factory. */
  | "ON_ORDER"
  /** On its way. */
  | "IN_TRANSIT"
  /** Arrived, not yet worked on. */
  | "RECEIVED"
  /** Being reconditioned. */
  | "IN_RECON"
  /** Ready and shown. */
  | "FRONT_LINE"
  /** Kept for a customer's deposit. */
  | "HELD"
  /** Sold, not yet delivered. */
  | "SOLD_PENDING"
  /** Handed over. Final. */
  | "DELIVERED"
  /** Sold to the trade. Final. */
  | "WHOLESALED"
  /** Sent back. Final. */
  | "RETURNED";

/** Conditions on status. */
export type StockUnitStatusFilter = {
  /** Is this one. */
  readonly eq?: StockUnitStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<StockUnitStatus> | null | undefined;
};

/** Why a stream has a gap. */
export type StreamResetReason =
  /** The cursor is not known here (any more). */
  | "CURSOR_UNKNOWN"
  /** The reader was too far behind to be caught up. */
  | "TOO_FAR_BEHIND";

/** Conditions on text; all that are given must hold. */
export type StringFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** Is one of these, at most 500. */
  readonly in?: ReadonlyArray<string> | null | undefined;
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

/** Kinds of tax numbers. */
export type TaxIdentificationKind =
  /** Social security number. */
  | "SSN"
  /** Individual taxpayer identification number. */
  | "ITIN"
  /** Employer identification number. */
  | "EIN";

/** Changes of a customer. A field left out stays as it is; null or blank clears it. */
export type UpdateCustomerInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: string;
  /** TypeID `cus_…`. */
  readonly customerId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  /** Given name, at most 120 characters. */
  readonly givenName?: string | null | undefined;
  /** Family name, at most 120 characters. */
  readonly familyName?: string | null | undefined;
  /** Name of the business, at most 120 characters. */
  readonly businessName?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Phone number: ten digits of North America, or with `+` and country code. */
  readonly phone?: string | null | undefined;
};

/** Changes of an open task. A field left out stays as it is. */
export type UpdateTaskInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: string;
  /** TypeID `tsk_…`. */
  readonly taskId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  /** By what way, or what for. */
  readonly kind?: TaskKind | null | undefined;
  /** What is to do, on one line of 1 to 200 characters. */
  readonly title?: string | null | undefined;
  /** What helps to do it, at most 4,000 characters; null or blank clears it. */
  readonly notes?: string | null | undefined;
  /** By when. */
  readonly dueAt?: string | null | undefined;
  /** Whose task it is, TypeID `stf_…` of somebody active at the rooftop; null for whoever takes it. */
  readonly assigneeId?: string | null | undefined;
};

/** What is to be said of a text that should be a VIN. */
export type VinVerdict =
  /** 17 characters and the right check digit. */
  | "VALID"
  /** The check digit (position 9) does not fit; it is received with a `vinOverrideReason` only. */
  | "CHECK_DIGIT_WRONG"
  /** 17 characters, from outside North America: it has no check digit. */
  | "NOT_NORTH_AMERICAN"
  /** 5 to 16 characters: taken for a number from before 1981, of which nothing is decoded. */
  | "PRE_1981"
  /** Less than 5 characters, or more than 17. */
  | "WRONG_LENGTH"
  /** It has a character that VINs do not have, such as I, O and Q. */
  | "WRONG_CHARACTERS";

/** Whose work a queue holds. */
export type WorkAssignee =
  /** The caller's and nobody's: assigned to the caller or to nobody, or completed by the caller today. */
  | "MINE"
  /** Everybody's at the rooftop. */
  | "TEAM";

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

/** What an item is. */
export type WorkItemKind =
  /** An open lead that no person has answered. */
  | "UNANSWERED_LEAD"
  /** A task, open or completed today. */
  | "TASK";

export type KeepSessionQueryVariables = Exact<{ [key: string]: never }>;

export type KeepSessionQuery = { readonly __typename: "Query" };

export type CustomerFormFragment = {
  readonly __typename: "Customer";
  readonly id: string;
  readonly version: number;
  readonly kind: CustomerKind;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly businessName: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
} & { " $fragmentName"?: "CustomerFormFragment" };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;

export type UpdateCustomerMutation = {
  readonly __typename: "Mutation";
  readonly updateCustomer: {
    readonly __typename: "UpdateCustomerPayload";
    readonly customer: {
      readonly __typename: "Customer";
      readonly id: string;
      readonly version: number;
      readonly kind: CustomerKind;
      readonly displayName: string | null;
      readonly givenName: string | null;
      readonly familyName: string | null;
      readonly businessName: string | null;
      readonly email: string | null;
      readonly phone: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type CustomerHeaderFragment = {
  readonly __typename: "Customer";
  readonly id: string;
  readonly kind: CustomerKind;
  readonly displayName: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly businessName: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly createdAt: string;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
} & { " $fragmentName"?: "CustomerHeaderFragment" };

export type CustomerHistoryFragment = {
  readonly __typename: "Customer";
  readonly id: string;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
  readonly interactions?: {
    readonly __typename: "InteractionConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Interaction";
      readonly id: string;
      readonly channel: InteractionChannel;
      readonly direction: InteractionDirection;
      readonly automatic: boolean;
      readonly occurredAt: string;
      readonly subject: string | null;
      readonly notes: string | null;
      readonly staffMember: {
        readonly __typename: "StaffMember";
        readonly id: string;
        readonly displayName: string;
      } | null;
    }>;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  } | null;
  readonly leads?: {
    readonly __typename: "LeadConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Lead";
      readonly id: string;
      readonly stage: LeadStage;
      readonly receivedAt: string;
      readonly comments: string | null;
      readonly source: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly assignee: {
        readonly __typename: "StaffMember";
        readonly id: string;
        readonly displayName: string;
      } | null;
      readonly interest: {
        readonly __typename: "StockUnit";
        readonly id: string;
        readonly stockNumber: string;
        readonly vehicle: {
          readonly __typename: "Vehicle";
          readonly id: string;
          readonly modelYear: number | null;
          readonly specification: {
            readonly __typename: "VehicleSpecification";
            readonly id: string;
            readonly make: string | null;
            readonly model: string | null;
            readonly certainTrim: string | null;
          } | null;
        };
      } | null;
    }>;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  } | null;
  readonly tasks?: {
    readonly __typename: "TaskConnection";
    readonly nodes: ReadonlyArray<
      {
        readonly __typename: "Task";
        readonly id: string;
        readonly dueAt: string;
        readonly completedAt: string | null;
      } & { " $fragmentRefs"?: { TaskRowFragment: TaskRowFragment } }
    >;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  } | null;
  readonly deals?: {
    readonly __typename: "DealConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Deal";
      readonly id: string;
      readonly number: number;
      readonly state: DealState;
      readonly kind: DealKind | null;
      readonly createdAt: string;
      readonly finalizedAt: string | null;
      readonly rooftop: {
        readonly __typename: "Rooftop";
        readonly id: string;
        readonly name: string;
      } | null;
      readonly salesperson: {
        readonly __typename: "StaffMember";
        readonly id: string;
        readonly displayName: string;
      } | null;
      readonly stockUnit: {
        readonly __typename: "StockUnit";
        readonly id: string;
        readonly stockNumber: string;
        readonly vehicle: {
          readonly __typename: "Vehicle";
          readonly id: string;
          readonly vin: string;
          readonly modelYear: number | null;
          readonly specification: {
            readonly __typename: "VehicleSpecification";
            readonly id: string;
            readonly make: string | null;
            readonly model: string | null;
            readonly certainTrim: string | null;
          } | null;
        };
      } | null;
      readonly tradeIns: ReadonlyArray<{
        readonly __typename: "TradeIn";
        readonly id: string;
        readonly vehicle: {
          readonly __typename: "Vehicle";
          readonly id: string;
          readonly vin: string;
          readonly modelYear: number | null;
          readonly specification: {
            readonly __typename: "VehicleSpecification";
            readonly id: string;
            readonly make: string | null;
            readonly model: string | null;
            readonly certainTrim: string | null;
          } | null;
        } | null;
      }>;
      readonly worksheet: {
        readonly __typename: "DealWorksheet";
        readonly sellingPrice: {
          readonly __typename: "Money";
          readonly minorUnits: number;
          readonly currency: string;
        } | null;
      } | null;
    }>;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  } | null;
  readonly repairOrders?: {
    readonly __typename: "RepairOrderConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "RepairOrder";
      readonly id: string;
      readonly number: string;
      readonly state: RepairOrderState;
      readonly openedAt: string;
      readonly closedAt: string | null;
      readonly odometerIn: number | null;
      readonly odometerUnit: DistanceUnit;
      readonly rooftop: {
        readonly __typename: "Rooftop";
        readonly id: string;
        readonly name: string;
      } | null;
      readonly advisor: {
        readonly __typename: "StaffMember";
        readonly id: string;
        readonly displayName: string;
      } | null;
      readonly vehicle: {
        readonly __typename: "Vehicle";
        readonly id: string;
        readonly vin: string;
        readonly modelYear: number | null;
        readonly specification: {
          readonly __typename: "VehicleSpecification";
          readonly id: string;
          readonly make: string | null;
          readonly model: string | null;
          readonly certainTrim: string | null;
        } | null;
      } | null;
      readonly total?: {
        readonly __typename: "Money";
        readonly minorUnits: number;
        readonly currency: string;
      } | null;
      readonly jobs: ReadonlyArray<{
        readonly __typename: "ServiceJob";
        readonly id: string;
        readonly line: number;
        readonly complaint: string | null;
      }>;
    }>;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  } | null;
} & { " $fragmentName"?: "CustomerHistoryFragment" };

export type CustomerPageQueryVariables = Exact<{
  id: string;
  rows: number;
  amounts: boolean;
  contacts: boolean;
  deals: boolean;
  leads: boolean;
  tasks: boolean;
  touches: boolean;
  workshop: boolean;
}>;

export type CustomerPageQuery = {
  readonly __typename: "Query";
  readonly customer:
    | ({
        readonly __typename: "Customer";
        readonly id: string;
        readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
      } & {
        " $fragmentRefs"?: {
          CustomerHeaderFragment: CustomerHeaderFragment;
          CustomerFormFragment: CustomerFormFragment;
          CustomerHistoryFragment: CustomerHistoryFragment;
        };
      })
    | null;
};

export type FinancialProfileQueryVariables = Exact<{
  id: string;
}>;

export type FinancialProfileQuery = {
  readonly __typename: "Query";
  readonly customer: {
    readonly __typename: "Customer";
    readonly id: string;
    readonly financialProfile: {
      readonly __typename: "FinancialProfile";
      readonly updatedAt: string;
      readonly driverLicense: {
        readonly __typename: "DriverLicense";
        readonly state: string;
        readonly expiresOn: string;
        readonly numberLast4: string;
      } | null;
      readonly taxIdentification: {
        readonly __typename: "TaxIdentification";
        readonly kind: TaxIdentificationKind;
        readonly numberLast4: string;
      } | null;
      readonly bankAccount: {
        readonly __typename: "BankAccount";
        readonly holder: string;
        readonly accountNumberLast4: string;
      } | null;
    } | null;
  } | null;
};

export type FinancialNumbersQueryVariables = Exact<{
  id: string;
}>;

export type FinancialNumbersQuery = {
  readonly __typename: "Query";
  readonly customer: {
    readonly __typename: "Customer";
    readonly id: string;
    readonly financialProfile: {
      readonly __typename: "FinancialProfile";
      readonly driverLicense: {
        readonly __typename: "DriverLicense";
        readonly number: string | null;
      } | null;
      readonly taxIdentification: {
        readonly __typename: "TaxIdentification";
        readonly number: string | null;
      } | null;
      readonly income: {
        readonly __typename: "Income";
        readonly employer: string | null;
        readonly grossMonthly: {
          readonly __typename: "Money";
          readonly minorUnits: number;
          readonly currency: string;
        } | null;
      } | null;
      readonly bankAccount: {
        readonly __typename: "BankAccount";
        readonly routingNumber: string | null;
        readonly accountNumber: string | null;
      } | null;
    } | null;
  } | null;
};

export type LeadAsideFragment = {
  readonly __typename: "Lead";
  readonly id: string;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
  readonly contact?: {
    readonly __typename: "LeadContact";
    readonly givenName: string | null;
    readonly familyName: string | null;
    readonly businessName: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  readonly interest:
    | ({ readonly __typename: "StockUnit"; readonly id: string } & {
        " $fragmentRefs"?: { LeadVehicleFragment: LeadVehicleFragment };
      })
    | null;
  readonly deal?: {
    readonly __typename: "Deal";
    readonly id: string;
    readonly number: number;
    readonly state: DealState;
  } | null;
  readonly customer?: {
    readonly __typename: "Customer";
    readonly id: string;
    readonly displayName: string | null;
    readonly email?: string | null;
    readonly phone?: string | null;
    readonly leads: {
      readonly __typename: "LeadConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Lead";
        readonly id: string;
        readonly stage: LeadStage;
        readonly receivedAt: string;
        readonly source: {
          readonly __typename: "CodedValue";
          readonly code: string;
          readonly label: string;
        } | null;
        readonly interest: {
          readonly __typename: "StockUnit";
          readonly id: string;
          readonly stockNumber: string;
          readonly vehicle: {
            readonly __typename: "Vehicle";
            readonly id: string;
            readonly modelYear: number | null;
            readonly specification: {
              readonly __typename: "VehicleSpecification";
              readonly id: string;
              readonly make: string | null;
              readonly model: string | null;
              readonly certainTrim: string | null;
            } | null;
          };
        } | null;
      }>;
    } | null;
    readonly deals?: {
      readonly __typename: "DealConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Deal";
        readonly id: string;
        readonly number: number;
        readonly state: DealState;
        readonly stockUnit: {
          readonly __typename: "StockUnit";
          readonly id: string;
          readonly stockNumber: string;
          readonly vehicle: {
            readonly __typename: "Vehicle";
            readonly id: string;
            readonly modelYear: number | null;
            readonly specification: {
              readonly __typename: "VehicleSpecification";
              readonly id: string;
              readonly make: string | null;
              readonly model: string | null;
              readonly certainTrim: string | null;
            } | null;
          };
        } | null;
      }>;
    } | null;
    readonly repairOrders?: {
      readonly __typename: "RepairOrderConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "RepairOrder";
        readonly id: string;
        readonly number: string;
        readonly openedAt: string;
        readonly vehicle: {
          readonly __typename: "Vehicle";
          readonly id: string;
          readonly modelYear: number | null;
          readonly specification: {
            readonly __typename: "VehicleSpecification";
            readonly id: string;
            readonly make: string | null;
            readonly model: string | null;
            readonly certainTrim: string | null;
          } | null;
        } | null;
      }>;
    } | null;
  } | null;
} & { " $fragmentName"?: "LeadAsideFragment" };

export type AssignLeadMutationVariables = Exact<{
  input: AssignLeadInput;
}>;

export type AssignLeadMutation = {
  readonly __typename: "Mutation";
  readonly assignLead: {
    readonly __typename: "AssignLeadPayload";
    readonly lead: {
      readonly __typename: "Lead";
      readonly id: string;
      readonly version: number;
      readonly stage: LeadStage;
      readonly firstRespondedAt: string | null;
      readonly nextStages: ReadonlyArray<LeadStage>;
      readonly lostReason: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly assignee: {
        readonly __typename: "StaffMember";
        readonly id: string;
        readonly displayName: string;
      } | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly currentVersion: number;
          readonly changedPaths: ReadonlyArray<string>;
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type ChangeLeadStageMutationVariables = Exact<{
  input: ChangeLeadStageInput;
}>;

export type ChangeLeadStageMutation = {
  readonly __typename: "Mutation";
  readonly changeLeadStage: {
    readonly __typename: "ChangeLeadStagePayload";
    readonly lead: {
      readonly __typename: "Lead";
      readonly id: string;
      readonly version: number;
      readonly stage: LeadStage;
      readonly firstRespondedAt: string | null;
      readonly nextStages: ReadonlyArray<LeadStage>;
      readonly lostReason: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly assignee: {
        readonly __typename: "StaffMember";
        readonly id: string;
        readonly displayName: string;
      } | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly currentVersion: number;
          readonly changedPaths: ReadonlyArray<string>;
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type RecordInteractionMutationVariables = Exact<{
  input: RecordInteractionInput;
}>;

export type RecordInteractionMutation = {
  readonly __typename: "Mutation";
  readonly recordInteraction: {
    readonly __typename: "RecordInteractionPayload";
    readonly interaction:
      | ({
          readonly __typename: "Interaction";
          readonly id: string;
          readonly lead: {
            readonly __typename: "Lead";
            readonly id: string;
            readonly version: number;
            readonly stage: LeadStage;
            readonly firstResponseDueAt: string | null;
            readonly firstRespondedAt: string | null;
            readonly attempts: number | null;
            readonly nextStages: ReadonlyArray<LeadStage>;
            readonly lostReason: {
              readonly __typename: "CodedValue";
              readonly code: string;
              readonly label: string;
            } | null;
            readonly assignee: {
              readonly __typename: "StaffMember";
              readonly id: string;
              readonly displayName: string;
            } | null;
          } | null;
        } & { " $fragmentRefs"?: { LeadTouchFragment: LeadTouchFragment } })
      | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type LeadConversationQueryVariables = Exact<{
  id: string;
  contacts: boolean;
  deals: boolean;
  people: boolean;
  tasks: boolean;
  touches: boolean;
  workshop: boolean;
  leads: boolean;
}>;

export type LeadConversationQuery = {
  readonly __typename: "Query";
  readonly lead:
    | ({
        readonly __typename: "Lead";
        readonly id: string;
        readonly version: number;
        readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
        readonly customer?: {
          readonly __typename: "Customer";
          readonly id: string;
          readonly displayName: string | null;
        } | null;
      } & {
        " $fragmentRefs"?: {
          LeadHeaderFragment: LeadHeaderFragment;
          LeadThreadFragment: LeadThreadFragment;
          LeadAsideFragment: LeadAsideFragment;
          LeadTasksFragment: LeadTasksFragment;
        };
      })
    | null;
};

export type LeadHeaderFragment = {
  readonly __typename: "Lead";
  readonly id: string;
  readonly version: number;
  readonly stage: LeadStage;
  readonly receivedAt: string;
  readonly firstResponseDueAt: string | null;
  readonly firstRespondedAt: string | null;
  readonly attempts?: number | null;
  readonly nextStages: ReadonlyArray<LeadStage>;
  readonly lostReason: {
    readonly __typename: "CodedValue";
    readonly code: string;
    readonly label: string;
  } | null;
  readonly source: {
    readonly __typename: "CodedValue";
    readonly code: string;
    readonly label: string;
  } | null;
  readonly contact?: {
    readonly __typename: "LeadContact";
    readonly givenName: string | null;
    readonly familyName: string | null;
    readonly businessName: string | null;
  } | null;
  readonly customer?: {
    readonly __typename: "Customer";
    readonly id: string;
    readonly displayName: string | null;
  } | null;
  readonly assignee: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
} & { " $fragmentName"?: "LeadHeaderFragment" };

export type LeadListQueryVariables = Exact<{
  where?: LeadFilter | null | undefined;
  orderBy?: ReadonlyArray<LeadOrder> | LeadOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  place?: LeadFilter | null | undefined;
  contacts: boolean;
  people: boolean;
  touches: boolean;
}>;

export type LeadListQuery = {
  readonly __typename: "Query";
  readonly leads: {
    readonly __typename: "LeadConnection";
    readonly pageInfo: {
      readonly __typename: "PageInfo";
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<
      { readonly __typename: "Lead"; readonly id: string } & {
        " $fragmentRefs"?: { LeadRowFragment: LeadRowFragment };
      }
    >;
  };
  readonly place: {
    readonly __typename: "LeadConnection";
    readonly queues: {
      readonly __typename: "LeadQueues";
      readonly open: number;
      readonly unanswered: number;
      readonly overdue: number;
      readonly mine: number;
      readonly unassigned: number;
    } | null;
  };
};

export type LeadCountsQueryVariables = Exact<{
  place?: LeadFilter | null | undefined;
}>;

export type LeadCountsQuery = {
  readonly __typename: "Query";
  readonly place: {
    readonly __typename: "LeadConnection";
    readonly queues: {
      readonly __typename: "LeadQueues";
      readonly open: number;
      readonly unanswered: number;
      readonly overdue: number;
      readonly mine: number;
      readonly unassigned: number;
    } | null;
  };
};

export type LeadRowNowFragment = {
  readonly __typename: "Lead";
  readonly id: string;
  readonly version: number;
  readonly stage: LeadStage;
  readonly firstResponseDueAt: string | null;
  readonly firstRespondedAt: string | null;
  readonly attempts?: number | null;
  readonly nextStages: ReadonlyArray<LeadStage>;
  readonly lostReason: {
    readonly __typename: "CodedValue";
    readonly code: string;
    readonly label: string;
  } | null;
  readonly assignee: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
} & { " $fragmentName"?: "LeadRowNowFragment" };

export type LeadRowFragment = {
  readonly __typename: "Lead";
  readonly id: string;
  readonly version: number;
  readonly stage: LeadStage;
  readonly receivedAt: string;
  readonly firstResponseDueAt: string | null;
  readonly firstRespondedAt: string | null;
  readonly attempts?: number | null;
  readonly source: {
    readonly __typename: "CodedValue";
    readonly code: string;
    readonly label: string;
  } | null;
  readonly contact?: {
    readonly __typename: "LeadContact";
    readonly givenName: string | null;
    readonly familyName: string | null;
    readonly businessName: string | null;
  } | null;
  readonly customer?: {
    readonly __typename: "Customer";
    readonly id: string;
    readonly displayName: string | null;
  } | null;
  readonly assignee: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
  readonly interest:
    | ({ readonly __typename: "StockUnit"; readonly id: string } & {
        " $fragmentRefs"?: { LeadVehicleFragment: LeadVehicleFragment };
      })
    | null;
} & { " $fragmentName"?: "LeadRowFragment" };

export type LeadTasksFragment = {
  readonly __typename: "Lead";
  readonly id: string;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
  readonly tasks?: {
    readonly __typename: "TaskConnection";
    readonly nodes: ReadonlyArray<
      { readonly __typename: "Task"; readonly id: string; readonly completedAt: string | null } & {
        " $fragmentRefs"?: { TaskRowFragment: TaskRowFragment };
      }
    >;
  } | null;
} & { " $fragmentName"?: "LeadTasksFragment" };

export type LeadThreadFragment = {
  readonly __typename: "Lead";
  readonly id: string;
  readonly receivedAt: string;
  readonly comments?: string | null;
  readonly interest: {
    readonly __typename: "StockUnit";
    readonly id: string;
    readonly stockNumber: string;
  } | null;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
  readonly interactions?: {
    readonly __typename: "InteractionConnection";
    readonly nodes: ReadonlyArray<
      {
        readonly __typename: "Interaction";
        readonly id: string;
        readonly direction: InteractionDirection;
        readonly occurredAt: string;
      } & { " $fragmentRefs"?: { LeadTouchFragment: LeadTouchFragment } }
    >;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  } | null;
} & { " $fragmentName"?: "LeadThreadFragment" };

export type LeadTouchFragment = {
  readonly __typename: "Interaction";
  readonly id: string;
  readonly channel: InteractionChannel;
  readonly direction: InteractionDirection;
  readonly automatic: boolean;
  readonly occurredAt: string;
  readonly subject: string | null;
  readonly notes: string | null;
  readonly staffMember: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
} & { " $fragmentName"?: "LeadTouchFragment" };

export type LeadVehicleFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly stockNumber: string;
  readonly status: StockUnitStatus;
  readonly askingPrice: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
  } | null;
  readonly vehicle: {
    readonly __typename: "Vehicle";
    readonly id: string;
    readonly modelYear: number | null;
    readonly specification: {
      readonly __typename: "VehicleSpecification";
      readonly id: string;
      readonly make: string | null;
      readonly model: string | null;
      readonly certainTrim: string | null;
    } | null;
  };
} & { " $fragmentName"?: "LeadVehicleFragment" };

export type StockElsewhereQueryVariables = Exact<{
  where?: StockUnitFilter | null | undefined;
}>;

export type StockElsewhereQuery = {
  readonly __typename: "Query";
  readonly stockUnits: {
    readonly __typename: "StockUnitConnection";
    readonly totalCount: {
      readonly __typename: "Count";
      readonly value: number;
      readonly precision: CountPrecision;
    };
  };
};

export type StockListQueryVariables = Exact<{
  where?: StockUnitFilter | null | undefined;
  orderBy?: ReadonlyArray<StockUnitOrder> | StockUnitOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  overview: boolean;
  costs: boolean;
  deals: boolean;
  leads: boolean;
  workshop: boolean;
}>;

export type StockListQuery = {
  readonly __typename: "Query";
  readonly stockUnits: {
    readonly __typename: "StockUnitConnection";
    readonly pageInfo: {
      readonly __typename: "PageInfo";
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<
      { readonly __typename: "StockUnit"; readonly id: string } & {
        " $fragmentRefs"?: { StockRowFragment: StockRowFragment };
      }
    >;
  };
  readonly overview?: {
    readonly __typename: "StockUnitConnection";
    readonly totalCount: {
      readonly __typename: "Count";
      readonly value: number;
      readonly precision: CountPrecision;
    };
    readonly facets: {
      readonly __typename: "StockUnitFacets";
      readonly status: ReadonlyArray<{
        readonly __typename: "StockUnitStatusFacet";
        readonly value: StockUnitStatus;
        readonly count: number;
      }>;
      readonly condition: ReadonlyArray<{
        readonly __typename: "StockUnitConditionFacet";
        readonly value: StockUnitCondition;
        readonly count: number;
      }>;
      readonly rooftop: ReadonlyArray<{
        readonly __typename: "StockUnitRooftopFacet";
        readonly count: number;
        readonly rooftop: {
          readonly __typename: "Rooftop";
          readonly id: string;
          readonly name: string;
          readonly currency: string;
        };
      }>;
      readonly make: ReadonlyArray<{
        readonly __typename: "StockUnitMakeFacet";
        readonly value: string;
        readonly count: number;
      }>;
      readonly ages: ReadonlyArray<{
        readonly __typename: "StockAgeBucket";
        readonly fromDays: number;
        readonly toDays: number | null;
        readonly count: number;
      }>;
    } | null;
  };
};

export type StockOverviewQueryVariables = Exact<{
  where?: StockUnitFilter | null | undefined;
  orderBy?: ReadonlyArray<StockUnitOrder> | StockUnitOrder | null | undefined;
  newest: boolean;
  newestMax: number;
}>;

export type StockOverviewQuery = {
  readonly __typename: "Query";
  readonly newest?: {
    readonly __typename: "StockUnitConnection";
    readonly nodes: ReadonlyArray<{ readonly __typename: "StockUnit"; readonly id: string }>;
  };
  readonly overview: {
    readonly __typename: "StockUnitConnection";
    readonly totalCount: {
      readonly __typename: "Count";
      readonly value: number;
      readonly precision: CountPrecision;
    };
    readonly facets: {
      readonly __typename: "StockUnitFacets";
      readonly status: ReadonlyArray<{
        readonly __typename: "StockUnitStatusFacet";
        readonly value: StockUnitStatus;
        readonly count: number;
      }>;
      readonly condition: ReadonlyArray<{
        readonly __typename: "StockUnitConditionFacet";
        readonly value: StockUnitCondition;
        readonly count: number;
      }>;
      readonly rooftop: ReadonlyArray<{
        readonly __typename: "StockUnitRooftopFacet";
        readonly count: number;
        readonly rooftop: {
          readonly __typename: "Rooftop";
          readonly id: string;
          readonly name: string;
          readonly currency: string;
        };
      }>;
      readonly make: ReadonlyArray<{
        readonly __typename: "StockUnitMakeFacet";
        readonly value: string;
        readonly count: number;
      }>;
      readonly ages: ReadonlyArray<{
        readonly __typename: "StockAgeBucket";
        readonly fromDays: number;
        readonly toDays: number | null;
        readonly count: number;
      }>;
    } | null;
  };
};

export type StockRowFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly version: number;
  readonly stockNumber: string;
  readonly status: StockUnitStatus;
  readonly condition: StockUnitCondition;
  readonly daysInStock: number;
  readonly availableActions: ReadonlyArray<StockUnitAction>;
  readonly nextStatuses: ReadonlyArray<StockUnitStatus>;
  readonly openLeadCount?: number | null;
  readonly askingPrice: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
  } | null;
  readonly unitCost?: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
  } | null;
  readonly activeDeal?: {
    readonly __typename: "Deal";
    readonly id: string;
    readonly number: number;
    readonly state: DealState;
  } | null;
  readonly rooftop: {
    readonly __typename: "Rooftop";
    readonly id: string;
    readonly name: string;
    readonly currency: string;
  };
  readonly vehicle: {
    readonly __typename: "Vehicle";
    readonly id: string;
    readonly vin: string;
    readonly modelYear: number | null;
    readonly odometer: {
      readonly __typename: "OdometerReading";
      readonly value: number;
      readonly unit: DistanceUnit;
    } | null;
    readonly specification: {
      readonly __typename: "VehicleSpecification";
      readonly id: string;
      readonly make: string | null;
      readonly model: string | null;
      readonly trim: string | null;
      readonly certainTrim: string | null;
    } | null;
    readonly openRecalls: ReadonlyArray<{
      readonly __typename: "RecallNotice";
      readonly id: string;
      readonly title: string;
    }> | null;
    readonly serviceHistory?: {
      readonly __typename: "RepairOrderConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "RepairOrder";
        readonly id: string;
        readonly number: string;
        readonly state: RepairOrderState;
        readonly openedAt: string;
      }>;
    } | null;
  };
} & { " $fragmentName"?: "StockRowFragment" };

export type StockRowNowFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly version: number;
  readonly stockNumber: string;
  readonly status: StockUnitStatus;
  readonly condition: StockUnitCondition;
  readonly availableActions: ReadonlyArray<StockUnitAction>;
  readonly nextStatuses: ReadonlyArray<StockUnitStatus>;
  readonly askingPrice: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
  } | null;
  readonly unitCost?: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
  } | null;
  readonly activeDeal?: {
    readonly __typename: "Deal";
    readonly id: string;
    readonly number: number;
    readonly state: DealState;
  } | null;
} & { " $fragmentName"?: "StockRowNowFragment" };

export type UnitPanelQueryVariables = Exact<{
  id: string;
  costs: boolean;
  deals: boolean;
  leads: boolean;
  workshop: boolean;
}>;

export type UnitPanelQuery = {
  readonly __typename: "Query";
  readonly stockUnit:
    | ({ readonly __typename: "StockUnit"; readonly id: string } & {
        " $fragmentRefs"?: {
          StockRowFragment: StockRowFragment;
          UnitPanelMoreFragment: UnitPanelMoreFragment;
          UnitActionsFragment: UnitActionsFragment;
        };
      })
    | null;
};

export type UnitPanelMoreFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly receivedOn: string;
  readonly leftOn: string | null;
  readonly vehicle: {
    readonly __typename: "Vehicle";
    readonly id: string;
    readonly specification: {
      readonly __typename: "VehicleSpecification";
      readonly id: string;
      readonly engine: string | null;
      readonly transmission: string | null;
      readonly bodyStyle: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly drivetrain: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
    } | null;
  };
} & { " $fragmentName"?: "UnitPanelMoreFragment" };

export type GrossAtQueryVariables = Exact<{
  id: string;
  askingPrice: MoneyInput;
}>;

export type GrossAtQuery = {
  readonly __typename: "Query";
  readonly stockUnit: {
    readonly __typename: "StockUnit";
    readonly id: string;
    readonly grossAt: {
      readonly __typename: "Money";
      readonly minorUnits: number;
      readonly currency: string;
    } | null;
  } | null;
};

export type RepriceStockUnitMutationVariables = Exact<{
  input: RepriceStockUnitInput;
}>;

export type RepriceStockUnitMutation = {
  readonly __typename: "Mutation";
  readonly repriceStockUnit: {
    readonly __typename: "RepriceStockUnitPayload";
    readonly stockUnit: {
      readonly __typename: "StockUnit";
      readonly id: string;
      readonly version: number;
      readonly status: StockUnitStatus;
      readonly availableActions: ReadonlyArray<StockUnitAction>;
      readonly askingPrice: {
        readonly __typename: "Money";
        readonly minorUnits: number;
        readonly currency: string;
      } | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly currentVersion: number;
          readonly changedPaths: ReadonlyArray<string>;
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type ReceiveUnitMutationVariables = Exact<{
  input: ReceiveStockUnitInput;
}>;

export type ReceiveUnitMutation = {
  readonly __typename: "Mutation";
  readonly receiveStockUnit: {
    readonly __typename: "ReceiveStockUnitPayload";
    readonly stockUnit: {
      readonly __typename: "StockUnit";
      readonly id: string;
      readonly stockNumber: string;
      readonly vehicle: {
        readonly __typename: "Vehicle";
        readonly id: string;
        readonly vin: string;
        readonly modelYear: number | null;
        readonly specification: {
          readonly __typename: "VehicleSpecification";
          readonly id: string;
          readonly make: string | null;
          readonly model: string | null;
          readonly certainTrim: string | null;
        } | null;
      };
    } | null;
    readonly warnings: ReadonlyArray<{
      readonly __typename: "ReceiptWarning";
      readonly code: string;
      readonly message: string;
    }>;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type ReceiveQueryVariables = Exact<{ [key: string]: never }>;

export type ReceiveQuery = {
  readonly __typename: "Query";
  readonly rooftops: ReadonlyArray<{
    readonly __typename: "Rooftop";
    readonly id: string;
    readonly name: string;
    readonly currency: string;
  }>;
};

export type VinCheckQueryVariables = Exact<{
  vin: string;
  rooftopId: string;
}>;

export type VinCheckQuery = {
  readonly __typename: "Query";
  readonly vinCheck: {
    readonly __typename: "VinCheck";
    readonly input: string;
    readonly vin: string | null;
    readonly verdict: VinVerdict;
    readonly expectedCheckDigit: string | null;
    readonly suggestions: ReadonlyArray<string>;
    readonly modelYear: number | null;
    readonly uncertain: ReadonlyArray<string>;
    readonly isInStock: boolean;
    readonly proposedStockNumber: string;
    readonly specification: {
      readonly __typename: "DecodedSpecification";
      readonly make: string | null;
      readonly model: string | null;
      readonly trim: string | null;
      readonly series: string | null;
      readonly engine: string | null;
      readonly doors: number | null;
      readonly bodyStyle: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly drivetrain: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly fuelType: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
    } | null;
    readonly inStock: {
      readonly __typename: "StockUnit";
      readonly id: string;
      readonly stockNumber: string;
      readonly receivedOn: string;
      readonly rooftop: {
        readonly __typename: "Rooftop";
        readonly id: string;
        readonly name: string;
      };
    } | null;
    readonly vehicle: {
      readonly __typename: "Vehicle";
      readonly id: string;
      readonly odometer: {
        readonly __typename: "OdometerReading";
        readonly value: number;
        readonly unit: DistanceUnit;
        readonly readOn: string | null;
      } | null;
      readonly stockUnits: {
        readonly __typename: "StockUnitConnection";
        readonly nodes: ReadonlyArray<{
          readonly __typename: "StockUnit";
          readonly id: string;
          readonly stockNumber: string;
          readonly status: StockUnitStatus;
          readonly receivedOn: string;
          readonly leftOn: string | null;
          readonly rooftop: {
            readonly __typename: "Rooftop";
            readonly id: string;
            readonly name: string;
          };
        }>;
      } | null;
    } | null;
  };
};

export type ChangeUnitStatusMutationVariables = Exact<{
  input: ChangeStockUnitStatusInput;
  deals: boolean;
}>;

export type ChangeUnitStatusMutation = {
  readonly __typename: "Mutation";
  readonly changeStockUnitStatus: {
    readonly __typename: "ChangeStockUnitStatusPayload";
    readonly stockUnit:
      | ({
          readonly __typename: "StockUnit";
          readonly id: string;
          readonly version: number;
          readonly status: StockUnitStatus;
          readonly availableActions: ReadonlyArray<StockUnitAction>;
          readonly nextStatuses: ReadonlyArray<StockUnitStatus>;
          readonly askingPrice: {
            readonly __typename: "Money";
            readonly minorUnits: number;
            readonly currency: string;
          } | null;
          readonly activeDeal?: {
            readonly __typename: "Deal";
            readonly id: string;
            readonly number: number;
            readonly state: DealState;
          } | null;
        } & { " $fragmentRefs"?: { UnitHeaderFragment: UnitHeaderFragment } })
      | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly currentVersion: number;
          readonly changedPaths: ReadonlyArray<string>;
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type UnitActionsFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly version: number;
  readonly status: StockUnitStatus;
  readonly availableActions: ReadonlyArray<StockUnitAction>;
  readonly nextStatuses: ReadonlyArray<StockUnitStatus>;
  readonly askingPrice: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
  } | null;
  readonly activeDeal?: {
    readonly __typename: "Deal";
    readonly id: string;
    readonly number: number;
    readonly state: DealState;
  } | null;
} & { " $fragmentName"?: "UnitActionsFragment" };

export type UnitDealFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string };
  readonly vehicle: {
    readonly __typename: "Vehicle";
    readonly id: string;
    readonly saleHistory?: {
      readonly __typename: "DealConnection";
      readonly nodes: ReadonlyArray<{ readonly __typename: "Deal"; readonly id: string }>;
    } | null;
  };
  readonly activeDeal?: {
    readonly __typename: "Deal";
    readonly id: string;
    readonly number: number;
    readonly state: DealState;
    readonly kind: DealKind | null;
    readonly createdAt: string;
    readonly finalizedAt: string | null;
    readonly buyer: {
      readonly __typename: "Customer";
      readonly id: string;
      readonly displayName: string | null;
    } | null;
    readonly salesperson: {
      readonly __typename: "StaffMember";
      readonly id: string;
      readonly displayName: string;
    } | null;
  } | null;
} & { " $fragmentName"?: "UnitDealFragment" };

export type UnitCommitmentQueryVariables = Exact<{
  id: string;
  deals: boolean;
}>;

export type UnitCommitmentQuery = {
  readonly __typename: "Query";
  readonly stockUnit:
    | ({ readonly __typename: "StockUnit"; readonly id: string } & {
        " $fragmentRefs"?: { UnitDealFragment: UnitDealFragment };
      })
    | null;
};

export type UnitHeaderFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly stockNumber: string;
  readonly status: StockUnitStatus;
  readonly condition: StockUnitCondition;
  readonly daysInStock: number;
  readonly leftOn: string | null;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string; readonly name: string };
  readonly vehicle: {
    readonly __typename: "Vehicle";
    readonly id: string;
    readonly vin: string;
    readonly modelYear: number | null;
    readonly specification: {
      readonly __typename: "VehicleSpecification";
      readonly id: string;
      readonly make: string | null;
      readonly model: string | null;
      readonly certainTrim: string | null;
    } | null;
  };
} & { " $fragmentName"?: "UnitHeaderFragment" };

export type UnitLeadsFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly openLeadCount?: number | null;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string };
  readonly interestedLeads?: {
    readonly __typename: "LeadConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Lead";
      readonly id: string;
      readonly stage: LeadStage;
      readonly receivedAt: string;
      readonly firstResponseDueAt: string | null;
      readonly firstRespondedAt: string | null;
      readonly source: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly customer?: {
        readonly __typename: "Customer";
        readonly id: string;
        readonly displayName: string | null;
      } | null;
      readonly assignee: {
        readonly __typename: "StaffMember";
        readonly id: string;
        readonly displayName: string;
      } | null;
    }>;
  } | null;
} & { " $fragmentName"?: "UnitLeadsFragment" };

export type UnitPageQueryVariables = Exact<{
  id: string;
  costs: boolean;
  deals: boolean;
  leads: boolean;
  people: boolean;
  workshop: boolean;
  amounts: boolean;
}>;

export type UnitPageQuery = {
  readonly __typename: "Query";
  readonly stockUnit:
    | ({
        readonly __typename: "StockUnit";
        readonly id: string;
        readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string };
      } & {
        " $fragmentRefs"?: {
          UnitHeaderFragment: UnitHeaderFragment;
          UnitActionsFragment: UnitActionsFragment;
          UnitRecallsFragment: UnitRecallsFragment;
          UnitSpecificationFragment: UnitSpecificationFragment;
          UnitTimelineFragment: UnitTimelineFragment;
          UnitPriceFragment: UnitPriceFragment;
          UnitDealFragment: UnitDealFragment;
          UnitLeadsFragment: UnitLeadsFragment;
        };
      })
    | null;
};

export type UnitPriceFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly version: number;
  readonly status: StockUnitStatus;
  readonly availableActions: ReadonlyArray<StockUnitAction>;
  readonly rooftop: {
    readonly __typename: "Rooftop";
    readonly id: string;
    readonly currency: string;
  };
  readonly askingPrice: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
  } | null;
  readonly unitCost?: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
  } | null;
  readonly priceHistory: {
    readonly __typename: "PriceRecordConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "PriceRecord";
      readonly version: number;
      readonly reason: string | null;
      readonly changedAt: string;
      readonly changedByUser: {
        readonly __typename: "User";
        readonly id: string;
        readonly staffMember: {
          readonly __typename: "StaffMember";
          readonly id: string;
          readonly displayName: string;
        } | null;
      };
      readonly price: {
        readonly __typename: "Money";
        readonly minorUnits: number;
        readonly currency: string;
      };
    }>;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  };
} & { " $fragmentName"?: "UnitPriceFragment" };

export type UnitRecallsFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly status: StockUnitStatus;
  readonly condition: StockUnitCondition;
  readonly leftOn: string | null;
  readonly vehicle: {
    readonly __typename: "Vehicle";
    readonly id: string;
    readonly openRecalls: ReadonlyArray<{
      readonly __typename: "RecallNotice";
      readonly id: string;
      readonly campaign: string;
      readonly title: string;
      readonly component: string | null;
      readonly remedyAvailable: boolean;
      readonly announcedOn: string | null;
    }> | null;
  };
} & { " $fragmentName"?: "UnitRecallsFragment" };

export type UnitSpecificationFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly vehicle: {
    readonly __typename: "Vehicle";
    readonly id: string;
    readonly modelYear: number | null;
    readonly odometer: {
      readonly __typename: "OdometerReading";
      readonly value: number;
      readonly unit: DistanceUnit;
      readonly readOn: string | null;
    } | null;
    readonly specification: {
      readonly __typename: "VehicleSpecification";
      readonly id: string;
      readonly make: string | null;
      readonly model: string | null;
      readonly trim: string | null;
      readonly series: string | null;
      readonly engine: string | null;
      readonly transmission: string | null;
      readonly doors: number | null;
      readonly cityMpg: number | null;
      readonly highwayMpg: number | null;
      readonly bodyStyle: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly drivetrain: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly fuelType: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
    } | null;
  };
} & { " $fragmentName"?: "UnitSpecificationFragment" };

export type UnitTimelineFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string; readonly name: string };
  readonly statusHistory: {
    readonly __typename: "StockStatusRecordConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "StockStatusRecord";
      readonly version: number;
      readonly from: StockUnitStatus | null;
      readonly to: StockUnitStatus;
      readonly reason: string | null;
      readonly changedAt: string;
      readonly changedByUser: {
        readonly __typename: "User";
        readonly id: string;
        readonly staffMember: {
          readonly __typename: "StaffMember";
          readonly id: string;
          readonly displayName: string;
        } | null;
      };
    }>;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  };
  readonly priceHistory: {
    readonly __typename: "PriceRecordConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "PriceRecord";
      readonly version: number;
      readonly reason: string | null;
      readonly changedAt: string;
      readonly changedByUser: {
        readonly __typename: "User";
        readonly id: string;
        readonly staffMember: {
          readonly __typename: "StaffMember";
          readonly id: string;
          readonly displayName: string;
        } | null;
      };
      readonly price: {
        readonly __typename: "Money";
        readonly minorUnits: number;
        readonly currency: string;
      };
    }>;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  };
  readonly interestedLeads?: {
    readonly __typename: "LeadConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Lead";
      readonly id: string;
      readonly stage: LeadStage;
      readonly receivedAt: string;
      readonly source: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly customer?: {
        readonly __typename: "Customer";
        readonly id: string;
        readonly displayName: string | null;
      } | null;
      readonly assignee: {
        readonly __typename: "StaffMember";
        readonly id: string;
        readonly displayName: string;
      } | null;
    }>;
    readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
  } | null;
  readonly activeDeal?: {
    readonly __typename: "Deal";
    readonly id: string;
    readonly number: number;
    readonly state: DealState;
    readonly createdAt: string;
    readonly finalizedAt: string | null;
    readonly buyer: {
      readonly __typename: "Customer";
      readonly id: string;
      readonly displayName: string | null;
    } | null;
    readonly salesperson: {
      readonly __typename: "StaffMember";
      readonly id: string;
      readonly displayName: string;
    } | null;
  } | null;
  readonly vehicle: {
    readonly __typename: "Vehicle";
    readonly id: string;
    readonly stockUnits: {
      readonly __typename: "StockUnitConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "StockUnit";
        readonly id: string;
        readonly stockNumber: string;
        readonly status: StockUnitStatus;
        readonly receivedOn: string;
        readonly leftOn: string | null;
        readonly rooftop: {
          readonly __typename: "Rooftop";
          readonly id: string;
          readonly name: string;
        };
      }>;
    } | null;
    readonly saleHistory?: {
      readonly __typename: "DealConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "Deal";
        readonly id: string;
        readonly number: number;
        readonly createdAt: string;
        readonly finalizedAt: string | null;
        readonly buyer: {
          readonly __typename: "Customer";
          readonly id: string;
          readonly displayName: string | null;
        } | null;
        readonly salesperson: {
          readonly __typename: "StaffMember";
          readonly id: string;
          readonly displayName: string;
        } | null;
        readonly rooftop: {
          readonly __typename: "Rooftop";
          readonly id: string;
          readonly name: string;
        } | null;
      }>;
    } | null;
    readonly serviceHistory?: {
      readonly __typename: "RepairOrderConnection";
      readonly nodes: ReadonlyArray<{
        readonly __typename: "RepairOrder";
        readonly id: string;
        readonly number: string;
        readonly state: RepairOrderState;
        readonly openedAt: string;
        readonly closedAt: string | null;
        readonly odometerIn: number | null;
        readonly odometerUnit: DistanceUnit;
        readonly rooftop: {
          readonly __typename: "Rooftop";
          readonly id: string;
          readonly name: string;
        } | null;
        readonly total?: {
          readonly __typename: "Money";
          readonly minorUnits: number;
          readonly currency: string;
        } | null;
        readonly jobs: ReadonlyArray<{
          readonly __typename: "ServiceJob";
          readonly id: string;
          readonly line: number;
          readonly complaint: string | null;
          readonly correction: string | null;
        }>;
      }>;
      readonly pageInfo: { readonly __typename: "PageInfo"; readonly hasNextPage: boolean };
    } | null;
  };
} & { " $fragmentName"?: "UnitTimelineFragment" };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;

export type CompleteTaskMutation = {
  readonly __typename: "Mutation";
  readonly completeTask: {
    readonly __typename: "CompleteTaskPayload";
    readonly task: {
      readonly __typename: "Task";
      readonly id: string;
      readonly version: number;
      readonly completedAt: string | null;
      readonly outcome: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type ReopenTaskMutationVariables = Exact<{
  input: ReopenTaskInput;
}>;

export type ReopenTaskMutation = {
  readonly __typename: "Mutation";
  readonly reopenTask: {
    readonly __typename: "ReopenTaskPayload";
    readonly task: {
      readonly __typename: "Task";
      readonly id: string;
      readonly version: number;
      readonly completedAt: string | null;
      readonly outcome: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type StaffChoiceQueryVariables = Exact<{
  rooftopId: string;
}>;

export type StaffChoiceQuery = {
  readonly __typename: "Query";
  readonly staffMembers: {
    readonly __typename: "StaffMemberConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "StaffMember";
      readonly id: string;
      readonly displayName: string;
      readonly title: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
    }>;
  };
};

export type TaskFormFragment = {
  readonly __typename: "Task";
  readonly id: string;
  readonly version: number;
  readonly kind: TaskKind;
  readonly title: string;
  readonly notes: string | null;
  readonly dueAt: string;
  readonly assignee: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
} & { " $fragmentName"?: "TaskFormFragment" };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;

export type CreateTaskMutation = {
  readonly __typename: "Mutation";
  readonly createTask: {
    readonly __typename: "CreateTaskPayload";
    readonly task:
      | ({ readonly __typename: "Task"; readonly id: string } & {
          " $fragmentRefs"?: { TaskFormFragment: TaskFormFragment };
        })
      | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type UpdateTaskMutationVariables = Exact<{
  input: UpdateTaskInput;
}>;

export type UpdateTaskMutation = {
  readonly __typename: "Mutation";
  readonly updateTask: {
    readonly __typename: "UpdateTaskPayload";
    readonly task: {
      readonly __typename: "Task";
      readonly id: string;
      readonly version: number;
      readonly kind: TaskKind;
      readonly title: string;
      readonly notes: string | null;
      readonly dueAt: string;
      readonly assignee: {
        readonly __typename: "StaffMember";
        readonly id: string;
        readonly displayName: string;
      } | null;
      readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: "EntryUnbalancedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "InputError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "UnfinishedJobError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VersionConflictError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
      | {
          readonly __typename: "VinMalformedError";
          readonly code: ErrorCode;
          readonly message: string;
          readonly path: ReadonlyArray<string> | null;
        }
    >;
  };
};

export type TaskRowFragment = ({
  readonly __typename: "Task";
  readonly id: string;
  readonly version: number;
  readonly kind: TaskKind;
  readonly title: string;
  readonly dueAt: string;
  readonly completedAt: string | null;
  readonly outcome: string | null;
  readonly notes: string | null;
  readonly assignee: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
  readonly customer: {
    readonly __typename: "Customer";
    readonly id: string;
    readonly displayName: string | null;
  } | null;
  readonly lead?: { readonly __typename: "Lead"; readonly id: string } | null;
  readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
} & { " $fragmentRefs"?: { TaskFormFragment: TaskFormFragment } }) & {
  " $fragmentName"?: "TaskRowFragment";
};

export type DealRowFragment = {
  readonly __typename: "Deal";
  readonly id: string;
  readonly number: number;
  readonly state: DealState;
  readonly createdAt: string;
  readonly buyer: {
    readonly __typename: "Customer";
    readonly id: string;
    readonly displayName: string | null;
  } | null;
  readonly salesperson: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
  readonly stockUnit: {
    readonly __typename: "StockUnit";
    readonly id: string;
    readonly stockNumber: string;
    readonly askingPrice: {
      readonly __typename: "Money";
      readonly minorUnits: number;
      readonly currency: string;
    } | null;
    readonly vehicle: {
      readonly __typename: "Vehicle";
      readonly id: string;
      readonly modelYear: number | null;
      readonly specification: {
        readonly __typename: "VehicleSpecification";
        readonly id: string;
        readonly make: string | null;
        readonly model: string | null;
        readonly certainTrim: string | null;
      } | null;
    };
  } | null;
} & { " $fragmentName"?: "DealRowFragment" };

export type ProposalRowFragment = {
  readonly __typename: "JournalEntryProposal";
  readonly id: string;
  readonly memo: string | null;
  readonly effectiveOn: string;
  readonly proposedAt: string;
  readonly journal: Journal;
  readonly total: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
  };
  readonly proposedBy: {
    readonly __typename: "JournalActor";
    readonly id: string;
    readonly name: string;
  };
} & { " $fragmentName"?: "ProposalRowFragment" };

export type RepairOrderRowFragment = {
  readonly __typename: "RepairOrder";
  readonly id: string;
  readonly number: string;
  readonly state: RepairOrderState;
  readonly openedAt: string;
  readonly customer?: {
    readonly __typename: "Customer";
    readonly id: string;
    readonly displayName: string | null;
  } | null;
  readonly advisor?: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
  readonly jobs?: ReadonlyArray<{
    readonly __typename: "ServiceJob";
    readonly id: string;
    readonly line: number;
    readonly complaint: string | null;
    readonly technician: {
      readonly __typename: "Technician";
      readonly id: string;
      readonly displayName: string | null;
    } | null;
  }>;
  readonly vehicle: {
    readonly __typename: "Vehicle";
    readonly id: string;
    readonly vin: string;
    readonly modelYear: number | null;
    readonly specification: {
      readonly __typename: "VehicleSpecification";
      readonly id: string;
      readonly make: string | null;
      readonly model: string | null;
      readonly certainTrim: string | null;
    } | null;
  } | null;
} & { " $fragmentName"?: "RepairOrderRowFragment" };

export type TodayQueryVariables = Exact<{
  rooftopId: string;
  assignee: WorkAssignee;
  rows: number;
  queue: boolean;
  queueRows: boolean;
  leads: boolean;
  entries: boolean;
  entryRows: boolean;
  orders: boolean;
  orderRows: boolean;
  people: boolean;
  jobs: boolean;
  stock: boolean;
  deals: boolean;
  dealRows: boolean;
  salesperson?: IdFilter | null | undefined;
}>;

export type TodayQuery = {
  readonly __typename: "Query";
  readonly workQueue?: {
    readonly __typename: "WorkItemConnection";
    readonly nodes?: ReadonlyArray<
      {
        readonly __typename: "WorkItem";
        readonly id: string;
        readonly group: WorkItemGroup;
        readonly dueAt: string;
      } & { " $fragmentRefs"?: { WorkRowFragment: WorkRowFragment } }
    >;
    readonly totalCount?: {
      readonly __typename: "Count";
      readonly value: number;
      readonly precision: CountPrecision;
    };
    readonly summary: {
      readonly __typename: "WorkQueueSummary";
      readonly overdue: number;
      readonly nextTwoHours: number;
      readonly today: number;
      readonly later: number;
      readonly doneToday: number;
    } | null;
  };
  readonly leads?: {
    readonly __typename: "LeadConnection";
    readonly queues: {
      readonly __typename: "LeadQueues";
      readonly unanswered: number;
      readonly overdue: number;
      readonly mine: number;
    } | null;
  };
  readonly journalEntryProposals?: {
    readonly __typename: "JournalEntryProposalConnection";
    readonly nodes?: ReadonlyArray<
      { readonly __typename: "JournalEntryProposal"; readonly id: string } & {
        " $fragmentRefs"?: { ProposalRowFragment: ProposalRowFragment };
      }
    >;
    readonly totalCount: {
      readonly __typename: "Count";
      readonly value: number;
      readonly precision: CountPrecision;
    };
  };
  readonly repairOrders?: {
    readonly __typename: "RepairOrderConnection";
    readonly nodes?: ReadonlyArray<
      { readonly __typename: "RepairOrder"; readonly id: string } & {
        " $fragmentRefs"?: { RepairOrderRowFragment: RepairOrderRowFragment };
      }
    >;
    readonly totalCount: {
      readonly __typename: "Count";
      readonly value: number;
      readonly precision: CountPrecision;
    };
  };
  readonly stockUnits?: {
    readonly __typename: "StockUnitConnection";
    readonly totalCount: {
      readonly __typename: "Count";
      readonly value: number;
      readonly precision: CountPrecision;
    };
  };
  readonly deals?: {
    readonly __typename: "DealConnection";
    readonly nodes?: ReadonlyArray<
      { readonly __typename: "Deal"; readonly id: string } & {
        " $fragmentRefs"?: { DealRowFragment: DealRowFragment };
      }
    >;
    readonly totalCount: {
      readonly __typename: "Count";
      readonly value: number;
      readonly precision: CountPrecision;
    };
  };
};

export type WorkRowFragment = {
  readonly __typename: "WorkItem";
  readonly id: string;
  readonly kind: WorkItemKind;
  readonly group: WorkItemGroup;
  readonly dueAt: string;
  readonly reason: {
    readonly __typename: "CodedValue";
    readonly code: string;
    readonly label: string;
  };
  readonly customer: {
    readonly __typename: "Customer";
    readonly id: string;
    readonly displayName: string | null;
  } | null;
  readonly lead?:
    | ({ readonly __typename: "Lead"; readonly id: string } & {
        " $fragmentRefs"?: { WorkLeadFragment: WorkLeadFragment };
      })
    | null;
  readonly task:
    | ({ readonly __typename: "Task"; readonly id: string } & {
        " $fragmentRefs"?: { WorkTaskFragment: WorkTaskFragment };
      })
    | null;
} & { " $fragmentName"?: "WorkRowFragment" };

export type WorkLeadFragment = {
  readonly __typename: "Lead";
  readonly id: string;
  readonly version: number;
  readonly stage: LeadStage;
  readonly firstRespondedAt: string | null;
  readonly source: {
    readonly __typename: "CodedValue";
    readonly code: string;
    readonly label: string;
  } | null;
  readonly assignee: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
  readonly interest: {
    readonly __typename: "StockUnit";
    readonly id: string;
    readonly stockNumber: string;
    readonly status: StockUnitStatus;
    readonly askingPrice: {
      readonly __typename: "Money";
      readonly minorUnits: number;
      readonly currency: string;
    } | null;
    readonly vehicle: {
      readonly __typename: "Vehicle";
      readonly id: string;
      readonly modelYear: number | null;
      readonly specification: {
        readonly __typename: "VehicleSpecification";
        readonly id: string;
        readonly make: string | null;
        readonly model: string | null;
        readonly certainTrim: string | null;
      } | null;
    };
  } | null;
} & { " $fragmentName"?: "WorkLeadFragment" };

export type WorkTaskFragment = ({
  readonly __typename: "Task";
  readonly id: string;
  readonly version: number;
  readonly kind: TaskKind;
  readonly title: string;
  readonly dueAt: string;
  readonly completedAt: string | null;
  readonly assignee: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
  readonly completedBy: {
    readonly __typename: "StaffMember";
    readonly id: string;
    readonly displayName: string;
  } | null;
} & { " $fragmentRefs"?: { TaskFormFragment: TaskFormFragment } }) & {
  " $fragmentName"?: "WorkTaskFragment";
};

export type LeadFeedSubscriptionVariables = Exact<{
  rooftopIds?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  people: boolean;
  touches: boolean;
}>;

export type LeadFeedSubscription = {
  readonly __typename: "Subscription";
  readonly leadChanges: {
    readonly __typename: "LeadChangeEvent";
    readonly cursor: string;
    readonly kind: ChangeKind | null;
    readonly leadId: string | null;
    readonly version: number | null;
    readonly changedPaths: ReadonlyArray<string> | null;
    readonly reset: {
      readonly __typename: "StreamReset";
      readonly reason: StreamResetReason;
      readonly resumeFrom: string;
    } | null;
    readonly lead:
      | ({
          readonly __typename: "Lead";
          readonly id: string;
          readonly version: number;
          readonly interest: { readonly __typename: "StockUnit"; readonly id: string } | null;
          readonly customer?: { readonly __typename: "Customer"; readonly id: string } | null;
        } & {
          " $fragmentRefs"?: {
            WorkLeadFragment: WorkLeadFragment;
            LeadRowNowFragment: LeadRowNowFragment;
          };
        })
      | null;
  };
};

export type StockFeedSubscriptionVariables = Exact<{
  rooftopIds?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  costs: boolean;
  deals: boolean;
}>;

export type StockFeedSubscription = {
  readonly __typename: "Subscription";
  readonly stockChanges: {
    readonly __typename: "StockChangeEvent";
    readonly cursor: string;
    readonly kind: ChangeKind | null;
    readonly stockUnitId: string | null;
    readonly version: number | null;
    readonly changedPaths: ReadonlyArray<string> | null;
    readonly reset: {
      readonly __typename: "StreamReset";
      readonly reason: StreamResetReason;
      readonly resumeFrom: string;
    } | null;
    readonly stockUnit:
      | ({ readonly __typename: "StockUnit"; readonly id: string; readonly version: number } & {
          " $fragmentRefs"?: { StockRowNowFragment: StockRowNowFragment };
        })
      | null;
  };
};

export type TaskFeedSubscriptionVariables = Exact<{
  rooftopIds?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  leads: boolean;
}>;

export type TaskFeedSubscription = {
  readonly __typename: "Subscription";
  readonly taskChanges: {
    readonly __typename: "TaskChangeEvent";
    readonly cursor: string;
    readonly kind: ChangeKind | null;
    readonly taskId: string | null;
    readonly version: number | null;
    readonly changedPaths: ReadonlyArray<string> | null;
    readonly reset: {
      readonly __typename: "StreamReset";
      readonly reason: StreamResetReason;
      readonly resumeFrom: string;
    } | null;
    readonly task:
      | ({
          readonly __typename: "Task";
          readonly id: string;
          readonly version: number;
          readonly customer: { readonly __typename: "Customer"; readonly id: string } | null;
          readonly lead?: { readonly __typename: "Lead"; readonly id: string } | null;
        } & {
          " $fragmentRefs"?: {
            TaskRowFragment: TaskRowFragment;
            WorkTaskFragment: WorkTaskFragment;
          };
        })
      | null;
  };
};

export type PaletteSearchQueryVariables = Exact<{
  text: string;
  dealNumber: number;
  orderNumber: string;
  rows: number;
  units: boolean;
  customers: boolean;
  contacts: boolean;
  leads: boolean;
  deals: boolean;
  orders: boolean;
}>;

export type PaletteSearchQuery = {
  readonly __typename: "Query";
  readonly stockUnits?: {
    readonly __typename: "StockUnitConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "StockUnit";
      readonly id: string;
      readonly stockNumber: string;
      readonly status: StockUnitStatus;
      readonly rooftop: {
        readonly __typename: "Rooftop";
        readonly id: string;
        readonly name: string;
      };
      readonly vehicle: {
        readonly __typename: "Vehicle";
        readonly id: string;
        readonly vin: string;
        readonly modelYear: number | null;
        readonly specification: {
          readonly __typename: "VehicleSpecification";
          readonly id: string;
          readonly make: string | null;
          readonly model: string | null;
          readonly certainTrim: string | null;
        } | null;
      };
    }>;
  };
  readonly customers?: {
    readonly __typename: "CustomerConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Customer";
      readonly id: string;
      readonly displayName: string | null;
      readonly phone?: string | null;
      readonly email?: string | null;
      readonly rooftop: {
        readonly __typename: "Rooftop";
        readonly id: string;
        readonly name: string;
      } | null;
    }>;
  };
  readonly leads?: {
    readonly __typename: "LeadConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Lead";
      readonly id: string;
      readonly stage: LeadStage;
      readonly source: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
      readonly customer: {
        readonly __typename: "Customer";
        readonly id: string;
        readonly displayName: string | null;
      } | null;
      readonly rooftop: {
        readonly __typename: "Rooftop";
        readonly id: string;
        readonly name: string;
      } | null;
    }>;
  };
  readonly deals?: {
    readonly __typename: "DealConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Deal";
      readonly id: string;
      readonly number: number;
      readonly state: DealState;
      readonly buyer: {
        readonly __typename: "Customer";
        readonly id: string;
        readonly displayName: string | null;
      } | null;
      readonly stockUnit: {
        readonly __typename: "StockUnit";
        readonly id: string;
        readonly stockNumber: string;
      } | null;
      readonly rooftop: {
        readonly __typename: "Rooftop";
        readonly id: string;
        readonly name: string;
      } | null;
    }>;
  };
  readonly repairOrders?: {
    readonly __typename: "RepairOrderConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename: "RepairOrder";
      readonly id: string;
      readonly number: string;
      readonly state: RepairOrderState;
      readonly customer?: {
        readonly __typename: "Customer";
        readonly id: string;
        readonly displayName: string | null;
      } | null;
      readonly vehicle: {
        readonly __typename: "Vehicle";
        readonly id: string;
        readonly vin: string;
        readonly modelYear: number | null;
        readonly specification: {
          readonly __typename: "VehicleSpecification";
          readonly id: string;
          readonly make: string | null;
          readonly model: string | null;
          readonly certainTrim: string | null;
        } | null;
      } | null;
      readonly rooftop: {
        readonly __typename: "Rooftop";
        readonly id: string;
        readonly name: string;
      } | null;
    }>;
  };
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  readonly __typename: "Query";
  readonly viewer: {
    readonly __typename: "Viewer";
    readonly id: string;
    readonly displayName: string;
    readonly permissions: ReadonlyArray<string>;
    readonly staffRecords: ReadonlyArray<{
      readonly __typename: "ViewerStaffRecord";
      readonly id: string;
      readonly displayName: string;
      readonly rooftopId: string;
      readonly title: {
        readonly __typename: "CodedValue";
        readonly code: string;
        readonly label: string;
      } | null;
    }>;
    readonly rooftops: ReadonlyArray<{
      readonly __typename: "ViewerRooftop";
      readonly rooftopId: string;
      readonly permissions: ReadonlyArray<string>;
      readonly rooftop: {
        readonly __typename: "Rooftop";
        readonly id: string;
        readonly name: string;
        readonly timeZone: string;
      } | null;
    }>;
  };
};
