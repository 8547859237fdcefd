// Generated from the schema.graphql files by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  RooftopMapper,
  VehicleMapper,
  CustomerMapper,
  StaffMemberMapper,
  RepairOrderMapper,
  RepairOrderConnectionMapper,
  RepairOrderEdgeMapper,
  ServiceJobMapper,
  JobPartMapper,
  TechnicianMapper,
  PartMapper,
  AppointmentMapper,
  AppointmentConnectionMapper,
  AppointmentEdgeMapper,
  RecallNoticeMapper,
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
  /** One appointment; null when there is none the caller may see. */
  readonly appointment?: Maybe<Appointment>;
  /** One part; null when there is none. */
  readonly part?: Maybe<Part>;
  /** The part with this number; null when there is none. */
  readonly partByNumber?: Maybe<Part>;
  /** One recall notice; null when there is none. */
  readonly recallNotice?: Maybe<RecallNotice>;
  /** One repair order; null when there is none the caller may see. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** Repair orders by keyset; `first` is 1 to 250. */
  readonly repairOrders: RepairOrderConnection;
  /** One technician; null when there is none the caller may see. */
  readonly technician?: Maybe<Technician>;
  /** Technicians of a rooftop by name, at most 250; empty when the caller may not see the rooftop. */
  readonly technicians: ReadonlyArray<Technician>;
};

export type QueryAppointmentArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPartArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPartByNumberArgs = {
  partNumber: Scalars["String"]["input"];
};

export type QueryRecallNoticeArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryRepairOrderArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryRepairOrdersArgs = {
  where?: InputMaybe<RepairOrderFilter>;
  orderBy?: InputMaybe<ReadonlyArray<RepairOrderOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type QueryTechnicianArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryTechniciansArgs = {
  rooftopId: Scalars["ID"]["input"];
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** Promises a time in the workshop. */
  readonly bookAppointment: BookAppointmentPayload;
  /** Gives a promised time back. */
  readonly cancelAppointment: CancelAppointmentPayload;
  /** Adds a part to the part master of the group. */
  readonly addPart: AddPartPayload;
  /** Announces a recall for cars, or adds cars and newer facts to a campaign announced before. */
  readonly announceRecall: AnnounceRecallPayload;
  /** Checks a car in and gives the visit the next number of the rooftop. */
  readonly openRepairOrder: OpenRepairOrderPayload;
  /** Adds a line of work to an order. */
  readonly addServiceJob: AddServiceJobPayload;
  /** Gives a job to a technician, or to another one. */
  readonly assignTechnician: AssignTechnicianPayload;
  /** Notes what was found and done on a job, and prices it. May be repeated until the order is invoiced. */
  readonly completeJob: CompleteJobPayload;
  /** Closes an order that has lines, all with a technician with hours and a correction. Paid or not is not asked. */
  readonly closeRepairOrder: CloseRepairOrderPayload;
  /** Gives an order up. Its number is not used again. */
  readonly voidRepairOrder: VoidRepairOrderPayload;
  /** Adds somebody who works on cars at a rooftop. */
  readonly addTechnician: AddTechnicianPayload;
};

export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};

export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};

export type MutationAddPartArgs = {
  input: AddPartInput;
};

export type MutationAnnounceRecallArgs = {
  input: AnnounceRecallInput;
};

export type MutationOpenRepairOrderArgs = {
  input: OpenRepairOrderInput;
};

export type MutationAddServiceJobArgs = {
  input: AddServiceJobInput;
};

export type MutationAssignTechnicianArgs = {
  input: AssignTechnicianInput;
};

export type MutationCompleteJobArgs = {
  input: CompleteJobInput;
};

export type MutationCloseRepairOrderArgs = {
  input: CloseRepairOrderInput;
};

export type MutationVoidRepairOrderArgs = {
  input: VoidRepairOrderInput;
};

export type MutationAddTechnicianArgs = {
  input: AddTechnicianInput;
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
  /** The part master has a part of this number. */
  | "PART_NUMBER_TAKEN"
  /** The appointment is over or was given back. */
  | "APPOINTMENT_NOT_BOOKED"
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

export type Vehicle = {
  readonly __typename?: "Vehicle";
  /** Appointments of this car at rooftops the caller may see, latest first; `first` is 1 to 250. */
  readonly appointments?: Maybe<AppointmentConnection>;
  /** Recalls whose remedy was not done on this car, newest first; at most 50. */
  readonly openRecalls?: Maybe<ReadonlyArray<RecallNotice>>;
  readonly id: Scalars["ID"]["output"];
  /** Repair orders of this car at rooftops the caller may see, newest first, void ones too; `first` is 1 to 250. */
  readonly serviceHistory?: Maybe<RepairOrderConnection>;
};

export type VehicleAppointmentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type VehicleServiceHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** A time in the workshop, promised for a car. */
export type Appointment = {
  readonly __typename?: "Appointment";
  /** TypeID `apt_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** Where the car is expected. */
  readonly rooftop?: Maybe<Rooftop>;
  /** The car. */
  readonly vehicle?: Maybe<Vehicle>;
  /** Who brings it; null when not known. */
  readonly customer?: Maybe<Customer>;
  /** When the car is expected. */
  readonly startsAt: Scalars["DateTime"]["output"];
  /** Until when the workshop has planned for it; not included. */
  readonly endsAt: Scalars["DateTime"]["output"];
  /** What became of it. */
  readonly state: AppointmentState;
  /** What to look at, as the customer said it. */
  readonly note?: Maybe<Scalars["String"]["output"]>;
};

/** What became of an appointment. */
export type AppointmentState =
  /** Promised. */
  | "BOOKED"
  /** The car came. */
  | "ARRIVED"
  /** The car did not come. */
  | "NO_SHOW"
  /** Given back. */
  | "CANCELLED";

/** A page of appointments. */
export type AppointmentConnection = {
  readonly __typename?: "AppointmentConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<Appointment>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of appointments. */
export type AppointmentConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** An appointment and its place in the list. */
export type AppointmentEdge = {
  readonly __typename?: "AppointmentEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The appointment. */
  readonly node: Appointment;
};

/** A new appointment. */
export type BookAppointmentInput = {
  /** Same key, same answer: a repeated request books nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Where the car is expected, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** The car, TypeID `veh_…`. */
  readonly vehicleId: Scalars["ID"]["input"];
  /** Who brings it, TypeID `cus_…`. */
  readonly customerId?: InputMaybe<Scalars["ID"]["input"]>;
  /** When the car is expected; not in the past, nor after 2100-01-01. */
  readonly startsAt: Scalars["DateTime"]["input"];
  /** Until when; after `startsAt`, at most 30 days later. */
  readonly endsAt: Scalars["DateTime"]["input"];
  /** What to look at, as the customer said it; at most 1,000 characters. */
  readonly note?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of bookAppointment. */
export type BookAppointmentPayload = {
  readonly __typename?: "BookAppointmentPayload";
  /** The new appointment; null when refused. */
  readonly appointment?: Maybe<Appointment>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An appointment to give back. */
export type CancelAppointmentInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `apt_…`. */
  readonly appointmentId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Why, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of cancelAppointment. */
export type CancelAppointmentPayload = {
  readonly __typename?: "CancelAppointmentPayload";
  /** The appointment as it is now; null when refused. */
  readonly appointment?: Maybe<Appointment>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A part of the group's part master. */
export type Part = {
  readonly __typename?: "Part";
  /** TypeID `prt_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Number as printed on the box. */
  readonly partNumber: Scalars["String"]["output"];
  /** What it is; null when not entered. */
  readonly description?: Maybe<Scalars["String"]["output"]>;
  /** List price of one; null when not known. */
  readonly listPrice?: Maybe<Money>;
};

/** A new part. */
export type AddPartInput = {
  /** Same key, same answer: a repeated request adds nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Number as printed on the box, at most 40 characters; unique but for case, spaces and punctuation. */
  readonly partNumber: Scalars["String"]["input"];
  /** What it is, at most 200 characters. */
  readonly description?: InputMaybe<Scalars["String"]["input"]>;
  /** List price of one, not negative. */
  readonly listPrice?: InputMaybe<MoneyInput>;
};

/** Answer of addPart. */
export type AddPartPayload = {
  readonly __typename?: "AddPartPayload";
  /** The new part; null when refused. */
  readonly part?: Maybe<Part>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A manufacturer's safety recall or campaign. */
export type RecallNotice = {
  readonly __typename?: "RecallNotice";
  /** TypeID `rcl_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Number of the authority or manufacturer, `23V-456`. */
  readonly campaign: Scalars["String"]["output"];
  /** What is wrong, in one line. */
  readonly title: Scalars["String"]["output"];
  /** Whether a remedy can be done now. */
  readonly remedyAvailable: Scalars["Boolean"]["output"];
  /** The part of the car concerned; null when not entered. */
  readonly component?: Maybe<Scalars["String"]["output"]>;
  /** Date of the announcement. */
  readonly announcedOn?: Maybe<Scalars["LocalDate"]["output"]>;
};

/** A recall and the cars it concerns. */
export type AnnounceRecallInput = {
  /** Same key, same answer: a repeated request announces nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Number of the authority or manufacturer, at most 40 characters. */
  readonly campaign: Scalars["String"]["input"];
  /** What is wrong, in one line, at most 200 characters. */
  readonly title: Scalars["String"]["input"];
  /** Whether a remedy can be done now. */
  readonly remedyAvailable: Scalars["Boolean"]["input"];
  /** The part of the car concerned, at most 120 characters. */
  readonly component?: InputMaybe<Scalars["String"]["input"]>;
  /** Date of the announcement, 2000-01-01 to 2100-01-01; today (UTC) by default, or the date known from before. */
  readonly announcedOn?: InputMaybe<Scalars["LocalDate"]["input"]>;
  /** Cars concerned, TypeIDs `veh_…`, 1 to 250; repeat the campaign for more. */
  readonly vehicleIds: ReadonlyArray<Scalars["ID"]["input"]>;
};

/** Answer of announceRecall. */
export type AnnounceRecallPayload = {
  readonly __typename?: "AnnounceRecallPayload";
  /** The notice as it is now; null when refused. */
  readonly recallNotice?: Maybe<RecallNotice>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Customer = {
  readonly __typename?: "Customer";
  readonly id: Scalars["ID"]["output"];
  /** Repair orders of this customer at rooftops the caller may see, newest first, void ones too; `first` is 1 to 250. */
  readonly repairOrders?: Maybe<RepairOrderConnection>;
};

export type CustomerRepairOrdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type StaffMember = {
  readonly __typename?: "StaffMember";
  readonly id: Scalars["ID"]["output"];
};

/** One visit of a car to the workshop. */
export type RepairOrder = {
  readonly __typename?: "RepairOrder";
  /** TypeID `rpo_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** Number of the order, without gaps at its rooftop. */
  readonly number: Scalars["String"]["output"];
  /** Where in its life the order is. */
  readonly state: RepairOrderState;
  /** When the car was checked in. */
  readonly openedAt: Scalars["DateTime"]["output"];
  /** When the order was closed; null while it is open, and when it is void. */
  readonly closedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Reading on arrival; null when not taken. */
  readonly odometerIn?: Maybe<Scalars["Int"]["output"]>;
  /** Unit of the reading. */
  readonly odometerUnit: DistanceUnit;
  /** Where the car is. */
  readonly rooftop?: Maybe<Rooftop>;
  /** The car. */
  readonly vehicle?: Maybe<Vehicle>;
  /** Who brought it; null for the dealer's own cars and when not known. */
  readonly customer?: Maybe<Customer>;
  /** Who looks after the customer; null when nobody is named. */
  readonly advisor?: Maybe<StaffMember>;
  /** Labor and parts of all jobs, before tax; null until every job is priced. */
  readonly total?: Maybe<Money>;
  /** Lines of work by line number, at most 100. */
  readonly jobs: ReadonlyArray<ServiceJob>;
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

/** Who pays for a job. */
export type PayType =
  /** The customer. */
  | "CUSTOMER"
  /** The manufacturer, under warranty. */
  | "WARRANTY"
  /** The dealer: stock units, goodwill, own cars. */
  | "INTERNAL"
  /** A service contract the customer has bought. */
  | "SERVICE_CONTRACT";

/** A line of a repair order: complaint, cause, correction. */
export type ServiceJob = {
  readonly __typename?: "ServiceJob";
  /** TypeID `job_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Line number on the order, from 1. */
  readonly line: Scalars["Int"]["output"];
  /** What the customer says is wrong. */
  readonly complaint?: Maybe<Scalars["String"]["output"]>;
  /** What the technician found; null until then. */
  readonly cause?: Maybe<Scalars["String"]["output"]>;
  /** What was done about it; null until then. */
  readonly correction?: Maybe<Scalars["String"]["output"]>;
  /** Who pays. */
  readonly payType: PayType;
  /** Labor operation, `AA20AA`; null when the work has none. */
  readonly opCode?: Maybe<Scalars["String"]["output"]>;
  /** Hours of labor, two decimal places; null until the job is completed. */
  readonly laborHours?: Maybe<Scalars["Decimal"]["output"]>;
  /** Price of an hour; null when not known. */
  readonly laborRate?: Maybe<Money>;
  /** Hours times rate, rounded half up; null until both are known. */
  readonly laborAmount?: Maybe<Money>;
  /** Who does the work; null until assigned. */
  readonly technician?: Maybe<Technician>;
  /** Parts put in, at most 100. */
  readonly parts: ReadonlyArray<JobPart>;
};

/** Parts of one kind put in by a job. */
export type JobPart = {
  readonly __typename?: "JobPart";
  /** How many; liters and the like with up to three decimal places. */
  readonly quantity: Scalars["Decimal"]["output"];
  /** The part. */
  readonly part?: Maybe<Part>;
  /** Price of one; null when not known. */
  readonly unitPrice?: Maybe<Money>;
  /** Quantity times price, rounded half up; null when the price is not known. */
  readonly amount?: Maybe<Money>;
};

/** A page of repair orders. */
export type RepairOrderConnection = {
  readonly __typename?: "RepairOrderConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<RepairOrderEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<RepairOrder>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of repair orders. */
export type RepairOrderConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A repair order and its place in the list. */
export type RepairOrderEdge = {
  readonly __typename?: "RepairOrderEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The order. */
  readonly node: RepairOrder;
};

/** Conditions on state. */
export type RepairOrderStateFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<RepairOrderState>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RepairOrderState>>;
};

/** A span of time. */
export type RepairOrderOpenedFilter = {
  /** At or after. */
  readonly gte?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Before. */
  readonly lt?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** Conditions on repair orders; all that are given must hold. */
export type RepairOrderFilter = {
  /** Rooftop. */
  readonly rooftopId?: InputMaybe<IdFilter>;
  /** Car. */
  readonly vehicleId?: InputMaybe<IdFilter>;
  /** Customer. */
  readonly customerId?: InputMaybe<IdFilter>;
  /** State. */
  readonly state?: InputMaybe<RepairOrderStateFilter>;
  /** Number, exactly. */
  readonly number?: InputMaybe<StringFilter>;
  /** When the car was checked in. */
  readonly openedAt?: InputMaybe<RepairOrderOpenedFilter>;
};

/** What repair orders can be sorted by. */
export type RepairOrderOrderField =
  /** When the car was checked in. */
  | "OPENED_AT"
  /** Number. */
  | "NUMBER";

/** One sort key of the repair orders. */
export type RepairOrderOrder = {
  /** What to sort by. */
  readonly field: RepairOrderOrderField;
  /** Direction. */
  readonly direction?: InputMaybe<SortDirection>;
};

/** A car that comes in. */
export type OpenRepairOrderInput = {
  /** Same key, same answer: a repeated request opens nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Where the car is, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** The car, TypeID `veh_…`. */
  readonly vehicleId: Scalars["ID"]["input"];
  /** Who brought it, TypeID `cus_…`. */
  readonly customerId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Who looks after the customer, TypeID `stf_…`. */
  readonly advisorId?: InputMaybe<Scalars["ID"]["input"]>;
  /** Reading on arrival, 0 to 2,000,000. */
  readonly odometerIn?: InputMaybe<Scalars["Int"]["input"]>;
  /** Unit of the reading. */
  readonly odometerUnit?: InputMaybe<DistanceUnit>;
};

/** Answer of openRepairOrder. */
export type OpenRepairOrderPayload = {
  readonly __typename?: "OpenRepairOrderPayload";
  /** The new order; null when refused. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Parts of one kind for a job. */
export type JobPartInput = {
  /** TypeID `prt_…`. */
  readonly partId: Scalars["ID"]["input"];
  /** How many, more than 0 and less than 10,000, up to three decimal places. */
  readonly quantity: Scalars["Decimal"]["input"];
  /** Price of one in the rooftop's currency; the list price by default, where it is in that currency. For who may not see amounts, the price noted of the part comes first. */
  readonly unitPrice?: InputMaybe<MoneyInput>;
};

/** A line of work. */
export type AddServiceJobInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `rpo_…`. */
  readonly repairOrderId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** What the customer says is wrong, at most 2,000 characters. */
  readonly complaint: Scalars["String"]["input"];
  /** Who pays. */
  readonly payType: PayType;
  /** Labor operation, at most 20 characters. */
  readonly opCode?: InputMaybe<Scalars["String"]["input"]>;
  /** Price of an hour in the rooftop's currency; without it the job is not priced. */
  readonly laborRate?: InputMaybe<MoneyInput>;
  /** Parts known to be needed, at most 100. */
  readonly parts?: InputMaybe<ReadonlyArray<JobPartInput>>;
};

/** Answer of addServiceJob. */
export type AddServiceJobPayload = {
  readonly __typename?: "AddServiceJobPayload";
  /** The order as it is now, the new job last; null when refused. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A technician for a job. */
export type AssignTechnicianInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `job_…`. */
  readonly jobId: Scalars["ID"]["input"];
  /** The version of the repair order the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** An active technician of the rooftop, TypeID `tec_…`. */
  readonly technicianId: Scalars["ID"]["input"];
};

/** Answer of assignTechnician. */
export type AssignTechnicianPayload = {
  readonly __typename?: "AssignTechnicianPayload";
  /** The order as it is now; null when refused. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was found and done on a job. */
export type CompleteJobInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `job_…`. */
  readonly jobId: Scalars["ID"]["input"];
  /** The version of the repair order the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** What the technician found, at most 2,000 characters; left out, what was noted before stands. A warranty job needs it. */
  readonly cause?: InputMaybe<Scalars["String"]["input"]>;
  /** What was done about it, at most 2,000 characters. */
  readonly correction: Scalars["String"]["input"];
  /** Hours of labor, more than 0 and less than 1,000, up to two decimal places. */
  readonly laborHours: Scalars["Decimal"]["input"];
  /** Price of an hour in the rooftop's currency; left out, the price known before stands. */
  readonly laborRate?: InputMaybe<MoneyInput>;
  /** Parts put in, at most 100, in place of those noted before; left out, those stand. Who may not see amounts keeps each part that has a price on one line of its own, or is refused with AMOUNTS_HIDDEN. */
  readonly parts?: InputMaybe<ReadonlyArray<JobPartInput>>;
};

/** Answer of completeJob. */
export type CompleteJobPayload = {
  readonly __typename?: "CompleteJobPayload";
  /** The order as it is now; null when refused. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An order to close. */
export type CloseRepairOrderInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `rpo_…`. */
  readonly repairOrderId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
};

/** Answer of closeRepairOrder. */
export type CloseRepairOrderPayload = {
  readonly __typename?: "CloseRepairOrderPayload";
  /** The order as it is now; null when refused. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** Why nothing was stored, every unfinished line named; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An order to give up. */
export type VoidRepairOrderInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `rpo_…`. */
  readonly repairOrderId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Why, at most 500 characters. */
  readonly reason: Scalars["String"]["input"];
};

/** Answer of voidRepairOrder. */
export type VoidRepairOrderPayload = {
  readonly __typename?: "VoidRepairOrderPayload";
  /** The order as it is now; null when refused. */
  readonly repairOrder?: Maybe<RepairOrder>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A line that keeps an order from closing. */
export type UnfinishedJobError = UserError & {
  readonly __typename?: "UnfinishedJobError";
  /** JOB_WITHOUT_TECHNICIAN_HOURS or JOB_WITHOUT_CORRECTION. */
  readonly code: ErrorCode;
  /** What is missing, in English, for developers. */
  readonly message: Scalars["String"]["output"];
  /** Always repairOrderId. */
  readonly path?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** The line. */
  readonly line: Scalars["Int"]["output"];
};

export type Rooftop = {
  readonly __typename?: "Rooftop";
  readonly id: Scalars["ID"]["output"];
};

/** Somebody who works on cars. */
export type Technician = {
  readonly __typename?: "Technician";
  /** TypeID `tec_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Name as the workshop uses it. */
  readonly displayName?: Maybe<Scalars["String"]["output"]>;
  /** Where the technician works. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Whether jobs can be assigned. */
  readonly active?: Maybe<Scalars["Boolean"]["output"]>;
};

/** A new technician. */
export type AddTechnicianInput = {
  /** Same key, same answer: a repeated request adds nobody twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Where the technician works, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** Name as the workshop uses it, at most 120 characters. */
  readonly displayName: Scalars["String"]["input"];
};

/** Answer of addTechnician. */
export type AddTechnicianPayload = {
  readonly __typename?: "AddTechnicianPayload";
  /** The new technician; null when refused. */
  readonly technician?: Maybe<Technician>;
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
  Vehicle: Vehicle;
  Appointment: Appointment;
  Part: Part;
  RecallNotice: RecallNotice;
  Customer: Customer;
  RepairOrder: RepairOrder;
  Technician: Technician;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Vehicle: { __typename: "Vehicle" } & GraphQLRecursivePick<
    FederationTypes["Vehicle"],
    { id: true }
  >;
  Appointment: { __typename: "Appointment" } & GraphQLRecursivePick<
    FederationTypes["Appointment"],
    { id: true }
  >;
  Part: { __typename: "Part" } & GraphQLRecursivePick<FederationTypes["Part"], { id: true }>;
  RecallNotice: { __typename: "RecallNotice" } & GraphQLRecursivePick<
    FederationTypes["RecallNotice"],
    { id: true }
  >;
  Customer: { __typename: "Customer" } & GraphQLRecursivePick<
    FederationTypes["Customer"],
    { id: true }
  >;
  RepairOrder: { __typename: "RepairOrder" } & GraphQLRecursivePick<
    FederationTypes["RepairOrder"],
    { id: true }
  >;
  Technician: { __typename: "Technician" } & GraphQLRecursivePick<
    FederationTypes["Technician"],
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
  Vehicle: ResolverTypeWrapper<VehicleMapper>;
  Appointment: ResolverTypeWrapper<AppointmentMapper>;
  AppointmentState: AppointmentState;
  AppointmentConnection: ResolverTypeWrapper<AppointmentConnectionMapper>;
  AppointmentEdge: ResolverTypeWrapper<AppointmentEdgeMapper>;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentPayload: ResolverTypeWrapper<
    Omit<BookAppointmentPayload, "appointment" | "userErrors"> & {
      appointment?: Maybe<ResolversTypes["Appointment"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentPayload: ResolverTypeWrapper<
    Omit<CancelAppointmentPayload, "appointment" | "userErrors"> & {
      appointment?: Maybe<ResolversTypes["Appointment"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  Part: ResolverTypeWrapper<PartMapper>;
  AddPartInput: AddPartInput;
  AddPartPayload: ResolverTypeWrapper<
    Omit<AddPartPayload, "part" | "userErrors"> & {
      part?: Maybe<ResolversTypes["Part"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  RecallNotice: ResolverTypeWrapper<RecallNoticeMapper>;
  AnnounceRecallInput: AnnounceRecallInput;
  AnnounceRecallPayload: ResolverTypeWrapper<
    Omit<AnnounceRecallPayload, "recallNotice" | "userErrors"> & {
      recallNotice?: Maybe<ResolversTypes["RecallNotice"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  StaffMember: ResolverTypeWrapper<StaffMemberMapper>;
  RepairOrder: ResolverTypeWrapper<RepairOrderMapper>;
  RepairOrderState: RepairOrderState;
  PayType: PayType;
  ServiceJob: ResolverTypeWrapper<ServiceJobMapper>;
  JobPart: ResolverTypeWrapper<JobPartMapper>;
  RepairOrderConnection: ResolverTypeWrapper<RepairOrderConnectionMapper>;
  RepairOrderEdge: ResolverTypeWrapper<RepairOrderEdgeMapper>;
  RepairOrderStateFilter: RepairOrderStateFilter;
  RepairOrderOpenedFilter: RepairOrderOpenedFilter;
  RepairOrderFilter: RepairOrderFilter;
  RepairOrderOrderField: RepairOrderOrderField;
  RepairOrderOrder: RepairOrderOrder;
  OpenRepairOrderInput: OpenRepairOrderInput;
  OpenRepairOrderPayload: ResolverTypeWrapper<
    Omit<OpenRepairOrderPayload, "repairOrder" | "userErrors"> & {
      repairOrder?: Maybe<ResolversTypes["RepairOrder"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  JobPartInput: JobPartInput;
  AddServiceJobInput: AddServiceJobInput;
  AddServiceJobPayload: ResolverTypeWrapper<
    Omit<AddServiceJobPayload, "repairOrder" | "userErrors"> & {
      repairOrder?: Maybe<ResolversTypes["RepairOrder"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  AssignTechnicianInput: AssignTechnicianInput;
  AssignTechnicianPayload: ResolverTypeWrapper<
    Omit<AssignTechnicianPayload, "repairOrder" | "userErrors"> & {
      repairOrder?: Maybe<ResolversTypes["RepairOrder"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  CompleteJobInput: CompleteJobInput;
  CompleteJobPayload: ResolverTypeWrapper<
    Omit<CompleteJobPayload, "repairOrder" | "userErrors"> & {
      repairOrder?: Maybe<ResolversTypes["RepairOrder"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  CloseRepairOrderInput: CloseRepairOrderInput;
  CloseRepairOrderPayload: ResolverTypeWrapper<
    Omit<CloseRepairOrderPayload, "repairOrder" | "userErrors"> & {
      repairOrder?: Maybe<ResolversTypes["RepairOrder"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  VoidRepairOrderInput: VoidRepairOrderInput;
  VoidRepairOrderPayload: ResolverTypeWrapper<
    Omit<VoidRepairOrderPayload, "repairOrder" | "userErrors"> & {
      repairOrder?: Maybe<ResolversTypes["RepairOrder"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  UnfinishedJobError: ResolverTypeWrapper<UnfinishedJobError>;
  Rooftop: ResolverTypeWrapper<RooftopMapper>;
  Technician: ResolverTypeWrapper<TechnicianMapper>;
  AddTechnicianInput: AddTechnicianInput;
  AddTechnicianPayload: ResolverTypeWrapper<
    Omit<AddTechnicianPayload, "technician" | "userErrors"> & {
      technician?: Maybe<ResolversTypes["Technician"]>;
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
  Vehicle: VehicleMapper;
  Appointment: AppointmentMapper;
  AppointmentConnection: AppointmentConnectionMapper;
  AppointmentEdge: AppointmentEdgeMapper;
  BookAppointmentInput: BookAppointmentInput;
  BookAppointmentPayload: Omit<BookAppointmentPayload, "appointment" | "userErrors"> & {
    appointment?: Maybe<ResolversParentTypes["Appointment"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  CancelAppointmentInput: CancelAppointmentInput;
  CancelAppointmentPayload: Omit<CancelAppointmentPayload, "appointment" | "userErrors"> & {
    appointment?: Maybe<ResolversParentTypes["Appointment"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  Part: PartMapper;
  AddPartInput: AddPartInput;
  AddPartPayload: Omit<AddPartPayload, "part" | "userErrors"> & {
    part?: Maybe<ResolversParentTypes["Part"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  RecallNotice: RecallNoticeMapper;
  AnnounceRecallInput: AnnounceRecallInput;
  AnnounceRecallPayload: Omit<AnnounceRecallPayload, "recallNotice" | "userErrors"> & {
    recallNotice?: Maybe<ResolversParentTypes["RecallNotice"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  Customer: CustomerMapper;
  StaffMember: StaffMemberMapper;
  RepairOrder: RepairOrderMapper;
  ServiceJob: ServiceJobMapper;
  JobPart: JobPartMapper;
  RepairOrderConnection: RepairOrderConnectionMapper;
  RepairOrderEdge: RepairOrderEdgeMapper;
  RepairOrderStateFilter: RepairOrderStateFilter;
  RepairOrderOpenedFilter: RepairOrderOpenedFilter;
  RepairOrderFilter: RepairOrderFilter;
  RepairOrderOrder: RepairOrderOrder;
  OpenRepairOrderInput: OpenRepairOrderInput;
  OpenRepairOrderPayload: Omit<OpenRepairOrderPayload, "repairOrder" | "userErrors"> & {
    repairOrder?: Maybe<ResolversParentTypes["RepairOrder"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  JobPartInput: JobPartInput;
  AddServiceJobInput: AddServiceJobInput;
  AddServiceJobPayload: Omit<AddServiceJobPayload, "repairOrder" | "userErrors"> & {
    repairOrder?: Maybe<ResolversParentTypes["RepairOrder"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  AssignTechnicianInput: AssignTechnicianInput;
  AssignTechnicianPayload: Omit<AssignTechnicianPayload, "repairOrder" | "userErrors"> & {
    repairOrder?: Maybe<ResolversParentTypes["RepairOrder"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  CompleteJobInput: CompleteJobInput;
  CompleteJobPayload: Omit<CompleteJobPayload, "repairOrder" | "userErrors"> & {
    repairOrder?: Maybe<ResolversParentTypes["RepairOrder"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  CloseRepairOrderInput: CloseRepairOrderInput;
  CloseRepairOrderPayload: Omit<CloseRepairOrderPayload, "repairOrder" | "userErrors"> & {
    repairOrder?: Maybe<ResolversParentTypes["RepairOrder"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  VoidRepairOrderInput: VoidRepairOrderInput;
  VoidRepairOrderPayload: Omit<VoidRepairOrderPayload, "repairOrder" | "userErrors"> & {
    repairOrder?: Maybe<ResolversParentTypes["RepairOrder"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  UnfinishedJobError: UnfinishedJobError;
  Rooftop: RooftopMapper;
  Technician: TechnicianMapper;
  AddTechnicianInput: AddTechnicianInput;
  AddTechnicianPayload: Omit<AddTechnicianPayload, "technician" | "userErrors"> & {
    technician?: Maybe<ResolversParentTypes["Technician"]>;
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
  appointment?: Resolver<
    Maybe<ResolversTypes["Appointment"]>,
    ParentType,
    ContextType,
    RequireFields<QueryAppointmentArgs, "id">
  >;
  part?: Resolver<
    Maybe<ResolversTypes["Part"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPartArgs, "id">
  >;
  partByNumber?: Resolver<
    Maybe<ResolversTypes["Part"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPartByNumberArgs, "partNumber">
  >;
  recallNotice?: Resolver<
    Maybe<ResolversTypes["RecallNotice"]>,
    ParentType,
    ContextType,
    RequireFields<QueryRecallNoticeArgs, "id">
  >;
  repairOrder?: Resolver<
    Maybe<ResolversTypes["RepairOrder"]>,
    ParentType,
    ContextType,
    RequireFields<QueryRepairOrderArgs, "id">
  >;
  repairOrders?: Resolver<
    ResolversTypes["RepairOrderConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryRepairOrdersArgs, "first">
  >;
  technician?: Resolver<
    Maybe<ResolversTypes["Technician"]>,
    ParentType,
    ContextType,
    RequireFields<QueryTechnicianArgs, "id">
  >;
  technicians?: Resolver<
    ReadonlyArray<ResolversTypes["Technician"]>,
    ParentType,
    ContextType,
    RequireFields<QueryTechniciansArgs, "rooftopId">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  bookAppointment?: Resolver<
    ResolversTypes["BookAppointmentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationBookAppointmentArgs, "input">
  >;
  cancelAppointment?: Resolver<
    ResolversTypes["CancelAppointmentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCancelAppointmentArgs, "input">
  >;
  addPart?: Resolver<
    ResolversTypes["AddPartPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAddPartArgs, "input">
  >;
  announceRecall?: Resolver<
    ResolversTypes["AnnounceRecallPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAnnounceRecallArgs, "input">
  >;
  openRepairOrder?: Resolver<
    ResolversTypes["OpenRepairOrderPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationOpenRepairOrderArgs, "input">
  >;
  addServiceJob?: Resolver<
    ResolversTypes["AddServiceJobPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAddServiceJobArgs, "input">
  >;
  assignTechnician?: Resolver<
    ResolversTypes["AssignTechnicianPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAssignTechnicianArgs, "input">
  >;
  completeJob?: Resolver<
    ResolversTypes["CompleteJobPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteJobArgs, "input">
  >;
  closeRepairOrder?: Resolver<
    ResolversTypes["CloseRepairOrderPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCloseRepairOrderArgs, "input">
  >;
  voidRepairOrder?: Resolver<
    ResolversTypes["VoidRepairOrderPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationVoidRepairOrderArgs, "input">
  >;
  addTechnician?: Resolver<
    ResolversTypes["AddTechnicianPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAddTechnicianArgs, "input">
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
    "InputError" | "VersionConflictError" | "UnfinishedJobError",
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
  appointments?: Resolver<
    Maybe<ResolversTypes["AppointmentConnection"]>,
    ParentType,
    ContextType,
    RequireFields<VehicleAppointmentsArgs, "first">
  >;
  openRecalls?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["RecallNotice"]>>,
    ParentType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  serviceHistory?: Resolver<
    Maybe<ResolversTypes["RepairOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<VehicleServiceHistoryArgs, "first">
  >;
};

export type AppointmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Appointment"] = ResolversParentTypes["Appointment"],
  FederationReferenceType extends FederationReferenceTypes["Appointment"] =
    FederationReferenceTypes["Appointment"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Appointment"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes["Vehicle"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["AppointmentState"], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AppointmentConnection"] =
    ResolversParentTypes["AppointmentConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["AppointmentEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Appointment"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<AppointmentConnectionTotalCountArgs, "limit">
  >;
};

export type AppointmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AppointmentEdge"] =
    ResolversParentTypes["AppointmentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Appointment"], ParentType, ContextType>;
};

export type BookAppointmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BookAppointmentPayload"] =
    ResolversParentTypes["BookAppointmentPayload"],
> = {
  appointment?: Resolver<Maybe<ResolversTypes["Appointment"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CancelAppointmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CancelAppointmentPayload"] =
    ResolversParentTypes["CancelAppointmentPayload"],
> = {
  appointment?: Resolver<Maybe<ResolversTypes["Appointment"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type PartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Part"] = ResolversParentTypes["Part"],
  FederationReferenceType extends FederationReferenceTypes["Part"] =
    FederationReferenceTypes["Part"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Part"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  partNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  listPrice?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type AddPartPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AddPartPayload"] =
    ResolversParentTypes["AddPartPayload"],
> = {
  part?: Resolver<Maybe<ResolversTypes["Part"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RecallNoticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecallNotice"] = ResolversParentTypes["RecallNotice"],
  FederationReferenceType extends FederationReferenceTypes["RecallNotice"] =
    FederationReferenceTypes["RecallNotice"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["RecallNotice"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  campaign?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  remedyAvailable?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes["LocalDate"]>, ParentType, ContextType>;
};

export type AnnounceRecallPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AnnounceRecallPayload"] =
    ResolversParentTypes["AnnounceRecallPayload"],
> = {
  recallNotice?: Resolver<Maybe<ResolversTypes["RecallNotice"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
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
  repairOrders?: Resolver<
    Maybe<ResolversTypes["RepairOrderConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CustomerRepairOrdersArgs, "first">
  >;
};

export type StaffMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StaffMember"] = ResolversParentTypes["StaffMember"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
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
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["RepairOrderState"], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  odometerIn?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  odometerUnit?: Resolver<ResolversTypes["DistanceUnit"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes["Vehicle"]>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes["Customer"]>, ParentType, ContextType>;
  advisor?: Resolver<Maybe<ResolversTypes["StaffMember"]>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  jobs?: Resolver<ReadonlyArray<ResolversTypes["ServiceJob"]>, ParentType, ContextType>;
};

export type ServiceJobResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ServiceJob"] = ResolversParentTypes["ServiceJob"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  line?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  complaint?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  payType?: Resolver<ResolversTypes["PayType"], ParentType, ContextType>;
  opCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  laborHours?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  laborRate?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  laborAmount?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  technician?: Resolver<Maybe<ResolversTypes["Technician"]>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes["JobPart"]>, ParentType, ContextType>;
};

export type JobPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JobPart"] = ResolversParentTypes["JobPart"],
> = {
  quantity?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes["Part"]>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
};

export type RepairOrderConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RepairOrderConnection"] =
    ResolversParentTypes["RepairOrderConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["RepairOrderEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["RepairOrder"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<RepairOrderConnectionTotalCountArgs, "limit">
  >;
};

export type RepairOrderEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RepairOrderEdge"] =
    ResolversParentTypes["RepairOrderEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["RepairOrder"], ParentType, ContextType>;
};

export type OpenRepairOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OpenRepairOrderPayload"] =
    ResolversParentTypes["OpenRepairOrderPayload"],
> = {
  repairOrder?: Resolver<Maybe<ResolversTypes["RepairOrder"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AddServiceJobPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AddServiceJobPayload"] =
    ResolversParentTypes["AddServiceJobPayload"],
> = {
  repairOrder?: Resolver<Maybe<ResolversTypes["RepairOrder"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AssignTechnicianPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AssignTechnicianPayload"] =
    ResolversParentTypes["AssignTechnicianPayload"],
> = {
  repairOrder?: Resolver<Maybe<ResolversTypes["RepairOrder"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CompleteJobPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CompleteJobPayload"] =
    ResolversParentTypes["CompleteJobPayload"],
> = {
  repairOrder?: Resolver<Maybe<ResolversTypes["RepairOrder"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CloseRepairOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CloseRepairOrderPayload"] =
    ResolversParentTypes["CloseRepairOrderPayload"],
> = {
  repairOrder?: Resolver<Maybe<ResolversTypes["RepairOrder"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type VoidRepairOrderPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VoidRepairOrderPayload"] =
    ResolversParentTypes["VoidRepairOrderPayload"],
> = {
  repairOrder?: Resolver<Maybe<ResolversTypes["RepairOrder"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type UnfinishedJobErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["UnfinishedJobError"] =
    ResolversParentTypes["UnfinishedJobError"],
> = {
  code?: Resolver<ResolversTypes["ErrorCode"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RooftopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Rooftop"] = ResolversParentTypes["Rooftop"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type TechnicianResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Technician"] = ResolversParentTypes["Technician"],
  FederationReferenceType extends FederationReferenceTypes["Technician"] =
    FederationReferenceTypes["Technician"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Technician"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
};

export type AddTechnicianPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AddTechnicianPayload"] =
    ResolversParentTypes["AddTechnicianPayload"],
> = {
  technician?: Resolver<Maybe<ResolversTypes["Technician"]>, ParentType, ContextType>;
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
  Vehicle?: VehicleResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  BookAppointmentPayload?: BookAppointmentPayloadResolvers<ContextType>;
  CancelAppointmentPayload?: CancelAppointmentPayloadResolvers<ContextType>;
  Part?: PartResolvers<ContextType>;
  AddPartPayload?: AddPartPayloadResolvers<ContextType>;
  RecallNotice?: RecallNoticeResolvers<ContextType>;
  AnnounceRecallPayload?: AnnounceRecallPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  RepairOrder?: RepairOrderResolvers<ContextType>;
  ServiceJob?: ServiceJobResolvers<ContextType>;
  JobPart?: JobPartResolvers<ContextType>;
  RepairOrderConnection?: RepairOrderConnectionResolvers<ContextType>;
  RepairOrderEdge?: RepairOrderEdgeResolvers<ContextType>;
  OpenRepairOrderPayload?: OpenRepairOrderPayloadResolvers<ContextType>;
  AddServiceJobPayload?: AddServiceJobPayloadResolvers<ContextType>;
  AssignTechnicianPayload?: AssignTechnicianPayloadResolvers<ContextType>;
  CompleteJobPayload?: CompleteJobPayloadResolvers<ContextType>;
  CloseRepairOrderPayload?: CloseRepairOrderPayloadResolvers<ContextType>;
  VoidRepairOrderPayload?: VoidRepairOrderPayloadResolvers<ContextType>;
  UnfinishedJobError?: UnfinishedJobErrorResolvers<ContextType>;
  Rooftop?: RooftopResolvers<ContextType>;
  Technician?: TechnicianResolvers<ContextType>;
  AddTechnicianPayload?: AddTechnicianPayloadResolvers<ContextType>;
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
