// Generated from the schema.graphql files by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  RooftopMapper,
  VehicleMapper,
  VehicleSpecificationMapper,
  StockUnitMapper,
  StockUnitConnectionMapper,
  StockUnitFacetsMapper,
  StockUnitRooftopFacetMapper,
  UserMapper,
  StockStatusRecordMapper,
  StockStatusRecordConnectionMapper,
  VinCheckMapper,
  DecodedSpecificationMapper,
  StockUnitEdgeMapper,
  PriceRecordMapper,
  PriceRecordConnectionMapper,
  ListingMapper,
  ListingConnectionMapper,
  ListingEdgeMapper,
  StockChangeEventMapper,
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
  /** One vehicle; null when there is none. */
  readonly vehicle?: Maybe<Vehicle>;
  /** The vehicle with this VIN; null when the group has never seen it. A malformed VIN is refused with VIN_MALFORMED. */
  readonly vehicleByVin?: Maybe<Vehicle>;
  /** One listing; null when it is not offered any more, or never was. */
  readonly listing?: Maybe<Listing>;
  /** What the group advertises, by keyset; `first` is 1 to 250. */
  readonly listings: ListingConnection;
  /** One rooftop; null when there is none the caller may see. */
  readonly rooftop?: Maybe<Rooftop>;
  /** All rooftops of the group that the caller may see, by name. At most 10,000. */
  readonly rooftops: ReadonlyArray<Rooftop>;
  /** One stock unit; null when there is none the caller may see. */
  readonly stockUnit?: Maybe<StockUnit>;
  /** The stock list by keyset; `first` is 1 to 250. Without a `where` it holds every unit ever stocked. */
  readonly stockUnits: StockUnitConnection;
  /**
   * What is known of a car before it is received at a rooftop; stores nothing. Refused with ROOFTOP_UNKNOWN where
   * the caller may not receive cars.
   */
  readonly vinCheck: VinCheck;
};

export type QueryVehicleArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryVehicleByVinArgs = {
  vin: Scalars["VIN"]["input"];
};

export type QueryListingArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryListingsArgs = {
  where?: InputMaybe<ListingFilter>;
  orderBy?: InputMaybe<ReadonlyArray<ListingOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type QueryRooftopArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryStockUnitArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryStockUnitsArgs = {
  where?: InputMaybe<StockUnitFilter>;
  orderBy?: InputMaybe<ReadonlyArray<StockUnitOrder>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

export type QueryVinCheckArgs = {
  vin: Scalars["String"]["input"];
  rooftopId: Scalars["ID"]["input"];
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** Sets what is asked for a unit and keeps the old price in its history. */
  readonly repriceStockUnit: RepriceStockUnitPayload;
  /** Opens a point of sale. Every department can work there from then on. */
  readonly openRooftop: OpenRooftopPayload;
  /** Takes a vehicle into the stock of a rooftop. The vehicle is created when its VIN is new. */
  readonly receiveStockUnit: ReceiveStockUnitPayload;
  /** Moves a unit along its life: recon, front line, held, sold, delivered, wholesaled, returned. */
  readonly changeStockUnitStatus: ChangeStockUnitStatusPayload;
};

export type MutationRepriceStockUnitArgs = {
  input: RepriceStockUnitInput;
};

export type MutationOpenRooftopArgs = {
  input: OpenRooftopInput;
};

export type MutationReceiveStockUnitArgs = {
  input: ReceiveStockUnitInput;
};

export type MutationChangeStockUnitStatusArgs = {
  input: ChangeStockUnitStatusInput;
};

export type Subscription = {
  readonly __typename?: "Subscription";
  /** Pushes changes of stock units in the order of each unit. `after` resumes; a gap is announced by `reset`. */
  readonly stockChanges: StockChangeEvent;
};

export type SubscriptionStockChangesArgs = {
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
  /** The rooftop has used this stock number. */
  | "STOCK_NUMBER_TAKEN"
  /** The car is in the group's stock already. */
  | "VEHICLE_IN_STOCK"
  /** The unit cannot go from its status to that one. */
  | "STATUS_CHANGE_NOT_ALLOWED"
  /** The group has a rooftop of this name. */
  | "ROOFTOP_NAME_TAKEN"
  /** The unit has left stock; what was asked for it is history. */
  | "UNIT_LEFT_STOCK"
  /** Not a VIN: wrong length or a letter that VINs do not use (I, O, Q). */
  | "VIN_MALFORMED"
  /** The check digit (position 9) is wrong; give `vinOverrideReason` to accept it all the same. */
  | "VIN_CHECK_DIGIT_WRONG"
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

/** The physical car, for ever, whoever owns it. */
export type Vehicle = {
  readonly __typename?: "Vehicle";
  /** TypeID `veh_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Vehicle identification number; 17 characters since model year 1981. */
  readonly vin: Scalars["VIN"]["output"];
  /** Model year by the VIN or as entered; null when unknown. */
  readonly modelYear?: Maybe<Scalars["Int"]["output"]>;
  /** Last known reading; null when none is known. */
  readonly odometer?: Maybe<OdometerReading>;
  /** What the car is, as decoded from the VIN; null when the VIN decodes to nothing. */
  readonly specification?: Maybe<VehicleSpecification>;
  /** Times this car was in stock at rooftops the caller may see, newest first; `first` is 1 to 250. */
  readonly stockUnits?: Maybe<StockUnitConnection>;
};

/** The physical car, for ever, whoever owns it. */
export type VehicleStockUnitsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** A mileage and when it was read. */
export type OdometerReading = {
  readonly __typename?: "OdometerReading";
  /** Distance driven. */
  readonly value: Scalars["Int"]["output"];
  /** Unit of the distance. */
  readonly unit: DistanceUnit;
  /** Business date of the reading; null when unknown. */
  readonly readOn?: Maybe<Scalars["LocalDate"]["output"]>;
};

/** What cars of one build have in common, by manufacturer data (NHTSA vPIC). Every field may have a hole. */
export type VehicleSpecification = {
  readonly __typename?: "VehicleSpecification";
  /** TypeID `spc_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Make, `Honda`. */
  readonly make?: Maybe<Scalars["String"]["output"]>;
  /** Model, `Accord`. */
  readonly model?: Maybe<Scalars["String"]["output"]>;
  /** Trim as filed, `EX`; all of them where the VIN does not tell which, `EX (FWD), EX (AWD)`. */
  readonly trim?: Maybe<Scalars["String"]["output"]>;
  /** The trim as far as it is certain, to name the car by: what all that are filed begin with. Null where that is nothing. */
  readonly certainTrim?: Maybe<Scalars["String"]["output"]>;
  /** Series, `DX`. */
  readonly series?: Maybe<Scalars["String"]["output"]>;
  /** Engine in words, `3.0L V6`. */
  readonly engine?: Maybe<Scalars["String"]["output"]>;
  /** Body style. */
  readonly bodyStyle?: Maybe<CodedValue>;
  /** Driven wheels. */
  readonly drivetrain?: Maybe<CodedValue>;
  /** Primary fuel. */
  readonly fuelType?: Maybe<CodedValue>;
  /** Transmission in words. */
  readonly transmission?: Maybe<Scalars["String"]["output"]>;
  /** Number of doors. */
  readonly doors?: Maybe<Scalars["Int"]["output"]>;
  /** City fuel economy in miles per US gallon; null when not known. */
  readonly cityMpg?: Maybe<Scalars["Int"]["output"]>;
  /** Highway fuel economy in miles per US gallon; null when not known. */
  readonly highwayMpg?: Maybe<Scalars["Int"]["output"]>;
};

/** What a VIN tells of its car by manufacturer data, whether the group knows the car or not. Every field may have a hole. */
export type DecodedSpecification = {
  readonly __typename?: "DecodedSpecification";
  /** Make, `Honda`. */
  readonly make?: Maybe<Scalars["String"]["output"]>;
  /** Model, `Accord`. */
  readonly model?: Maybe<Scalars["String"]["output"]>;
  /** Trim, `EX`. */
  readonly trim?: Maybe<Scalars["String"]["output"]>;
  /** Series, `DX`. */
  readonly series?: Maybe<Scalars["String"]["output"]>;
  /** Engine in words, `3.0L V6`. */
  readonly engine?: Maybe<Scalars["String"]["output"]>;
  /** Body style. */
  readonly bodyStyle?: Maybe<CodedValue>;
  /** Driven wheels. */
  readonly drivetrain?: Maybe<CodedValue>;
  /** Primary fuel. */
  readonly fuelType?: Maybe<CodedValue>;
  /** Number of doors. */
  readonly doors?: Maybe<Scalars["Int"]["output"]>;
};

/** The text cannot be a VIN. */
export type VinMalformedError = UserError & {
  readonly __typename?: "VinMalformedError";
  /** Always VIN_MALFORMED. */
  readonly code: ErrorCode;
  /** What is wrong, in English, for developers. */
  readonly message: Scalars["String"]["output"];
  /** The input field it is about, from the root of `input`. */
  readonly path?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** What may have been meant, where letters were mistaken for digits; null when it cannot be guessed. */
  readonly suggestedVin?: Maybe<Scalars["String"]["output"]>;
};

/**
 * A car as it is advertised to everybody: on the front line, or on its way with a price. It is a copy made to be
 * shown, with an id of its own, and is gone when the car is not offered any more; a car that is offered again is
 * another listing.
 */
export type Listing = {
  readonly __typename?: "Listing";
  /** TypeID `lst_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Where it can be seen; null for staff who may not see that rooftop. */
  readonly rooftop?: Maybe<Rooftop>;
  /** The dealer's number of the car, to ask for it. */
  readonly stockNumber: Scalars["String"]["output"];
  /** How it is sold. */
  readonly condition: StockUnitCondition;
  /** Vehicle identification number. */
  readonly vin: Scalars["VIN"]["output"];
  /** Model year; null when unknown. */
  readonly modelYear?: Maybe<Scalars["Int"]["output"]>;
  /** Make, `Honda`. */
  readonly make?: Maybe<Scalars["String"]["output"]>;
  /** Model, `Accord`. */
  readonly model?: Maybe<Scalars["String"]["output"]>;
  /** Trim as filed, `EX`; all of them where the VIN does not tell which, `EX (FWD), EX (AWD)`. */
  readonly trim?: Maybe<Scalars["String"]["output"]>;
  /** The trim as far as it is certain, to name the car by: what all that are filed begin with. Null where that is nothing. */
  readonly certainTrim?: Maybe<Scalars["String"]["output"]>;
  /** Body style. */
  readonly bodyStyle?: Maybe<CodedValue>;
  /** Engine in words, `3.0L V6`. */
  readonly engine?: Maybe<Scalars["String"]["output"]>;
  /** Primary fuel. */
  readonly fuelType?: Maybe<CodedValue>;
  /** Mileage; null when none is known. */
  readonly odometer?: Maybe<ListingOdometer>;
  /** What is asked for it; null when the price is given on request. */
  readonly askingPrice?: Maybe<Money>;
  /** Since when it has been offered. */
  readonly publishedAt: Scalars["DateTime"]["output"];
  /** When what it shows last changed. */
  readonly updatedAt: Scalars["DateTime"]["output"];
};

/** A mileage as it is advertised: from 1,000 on rounded up to the next hundred. */
export type ListingOdometer = {
  readonly __typename?: "ListingOdometer";
  /** Distance driven. */
  readonly value: Scalars["Int"]["output"];
  /** Unit by UN/CEFACT recommendation 20, as schema.org has it: SMI for miles, KMT for kilometers. */
  readonly unitCode: Scalars["String"]["output"];
};

/** A page of listings. */
export type ListingConnection = {
  readonly __typename?: "ListingConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ListingEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<Listing>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of listings. */
export type ListingConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A listing and its place in the list. */
export type ListingEdge = {
  readonly __typename?: "ListingEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The listing. */
  readonly node: Listing;
};

/** Conditions on listings; all that are given must hold. */
export type ListingFilter = {
  /** Rooftop. */
  readonly rooftopId?: InputMaybe<IdFilter>;
  /** Condition. */
  readonly condition?: InputMaybe<StockUnitConditionFilter>;
  /** Make, exactly. */
  readonly make?: InputMaybe<StringFilter>;
  /** Model, exactly. */
  readonly model?: InputMaybe<StringFilter>;
  /** Model year. */
  readonly modelYear?: InputMaybe<IntFilter>;
  /** Asking price. */
  readonly askingPrice?: InputMaybe<MoneyFilter>;
  /** Words that all occur in make, model, trim, engine, stock number or VIN; at most 100 characters. */
  readonly text?: InputMaybe<Scalars["String"]["input"]>;
};

/** What listings can be sorted by. */
export type ListingOrderField =
  /** Since when it has been offered. */
  | "PUBLISHED_AT"
  /** Asking price; cars without one come last. */
  | "ASKING_PRICE"
  /** Model year; cars without one come last. */
  | "MODEL_YEAR";

/** One sort key of the listings. */
export type ListingOrder = {
  /** What to sort by. */
  readonly field: ListingOrderField;
  /** Direction. */
  readonly direction?: InputMaybe<SortDirection>;
};

/** A rooftop's holding of a vehicle, from order to departure. The same car stocked again is another unit. */
export type StockUnit = {
  readonly __typename?: "StockUnit";
  /** Asking prices, newest first; `first` is 1 to 250. */
  readonly priceHistory: PriceRecordConnection;
  /** TypeID `stk_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Grows by one with every change; send it as `expectedVersion`. */
  readonly version: Scalars["Int"]["output"];
  /** The dealer's number, unique at the rooftop. */
  readonly stockNumber: Scalars["String"]["output"];
  /** Where in its life the unit is. */
  readonly status: StockUnitStatus;
  /** How it is sold. */
  readonly condition: StockUnitCondition;
  /** Where it is held. */
  readonly rooftop: Rooftop;
  /** The car. */
  readonly vehicle: Vehicle;
  /** Business date at the rooftop on which it came into stock; until it arrives, the date of its entry. */
  readonly receivedOn: Scalars["LocalDate"]["output"];
  /** Business date on which it left stock; null while it is here. */
  readonly leftOn?: Maybe<Scalars["LocalDate"]["output"]>;
  /** Days since it came into stock by the rooftop's calendar, until it left; day of receipt is 0. */
  readonly daysInStock: Scalars["Int"]["output"];
  /** What it cost so far; null when not entered. */
  readonly unitCost?: Maybe<Money>;
  /** What is asked for it; null when not priced. */
  readonly askingPrice?: Maybe<Money>;
  /** Expected front gross at a price: the price less what the unit cost. Null when its cost is not entered. */
  readonly grossAt?: Maybe<Money>;
  /** What the caller may do with it as it is; empty when nothing. */
  readonly availableActions: ReadonlyArray<StockUnitAction>;
  /** Statuses the caller may take it to; empty when none. */
  readonly nextStatuses: ReadonlyArray<StockUnitStatus>;
  /** Steps of its life, newest first, the receipt last; `first` is 1 to 250. */
  readonly statusHistory: StockStatusRecordConnection;
};

/** A rooftop's holding of a vehicle, from order to departure. The same car stocked again is another unit. */
export type StockUnitPriceHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** A rooftop's holding of a vehicle, from order to departure. The same car stocked again is another unit. */
export type StockUnitGrossAtArgs = {
  askingPrice: MoneyInput;
};

/** A rooftop's holding of a vehicle, from order to departure. The same car stocked again is another unit. */
export type StockUnitStatusHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["Cursor"]["input"]>;
};

/** An asking price and why it was set. */
export type PriceRecord = {
  readonly __typename?: "PriceRecord";
  /** Version of the unit that set the price. */
  readonly version: Scalars["Int"]["output"];
  /** The price. */
  readonly price: Money;
  /** Why; null when not given. */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
  /** When it was set. */
  readonly changedAt: Scalars["DateTime"]["output"];
  /** Who set it: the subject that signed in, or the name of a service. */
  readonly changedBy: Scalars["ID"]["output"];
  /** The same, for who that is on the staff. */
  readonly changedByUser: User;
};

/** A page of prices. */
export type PriceRecordConnection = {
  readonly __typename?: "PriceRecordConnection";
  /** Rows. */
  readonly nodes: ReadonlyArray<PriceRecord>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of prices; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of prices. */
export type PriceRecordConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A new asking price. */
export type RepriceStockUnitInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `stk_…`. */
  readonly stockUnitId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** The new price, in the rooftop's currency, not negative. */
  readonly askingPrice: MoneyInput;
  /** Why, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of repriceStockUnit. */
export type RepriceStockUnitPayload = {
  readonly __typename?: "RepriceStockUnitPayload";
  /** The unit as it is now, also beside VERSION_CONFLICT; null when otherwise refused. */
  readonly stockUnit?: Maybe<StockUnit>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One licensed point of sale: the unit of tenancy, time zone and currency. */
export type Rooftop = {
  readonly __typename?: "Rooftop";
  /** TypeID `rft_…`. */
  readonly id: Scalars["ID"]["output"];
  /** Name as customers know it. */
  readonly name: Scalars["String"]["output"];
  /** Zone in which business dates of this rooftop begin and end. */
  readonly timeZone: Scalars["TimeZone"]["output"];
  /** Currency of its prices and books. */
  readonly currency: Scalars["CurrencyCode"]["output"];
};

/** A new point of sale. */
export type OpenRooftopInput = {
  /** Same key, same answer: a repeated request opens nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Name as customers know it, unique in the group, at most 120 characters. */
  readonly name: Scalars["String"]["input"];
  /** IANA zone, `America/Chicago`. */
  readonly timeZone: Scalars["TimeZone"]["input"];
  /** Currency of its prices and books, `USD`. */
  readonly currency: Scalars["CurrencyCode"]["input"];
};

/** Answer of openRooftop. */
export type OpenRooftopPayload = {
  readonly __typename?: "OpenRooftopPayload";
  /** The new rooftop; null when refused. */
  readonly rooftop?: Maybe<Rooftop>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something to do with a stock unit. */
export type StockUnitAction =
  /** repriceStockUnit. */
  | "REPRICE"
  /** changeStockUnitStatus, to one of `nextStatuses`. */
  | "CHANGE_STATUS";

export type User = {
  readonly __typename?: "User";
  readonly id: Scalars["ID"]["output"];
};

/** A step in the life of a stock unit. */
export type StockStatusRecord = {
  readonly __typename?: "StockStatusRecord";
  /** Version of the unit that the step made. */
  readonly version: Scalars["Int"]["output"];
  /** Status before; null for the receipt. */
  readonly from?: Maybe<StockUnitStatus>;
  /** Status since then. */
  readonly to: StockUnitStatus;
  /** Why; null when not given. */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
  /** When it was taken. */
  readonly changedAt: Scalars["DateTime"]["output"];
  /** Who took it: the subject that signed in, or the name of a service; `unknown` for old receipts. */
  readonly changedBy: Scalars["ID"]["output"];
  /** The same, for who that is on the staff. */
  readonly changedByUser: User;
};

/** A page of steps. */
export type StockStatusRecordConnection = {
  readonly __typename?: "StockStatusRecordConnection";
  /** Rows. */
  readonly nodes: ReadonlyArray<StockStatusRecord>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of steps; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
};

/** A page of steps. */
export type StockStatusRecordConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

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

/** A page of stock units. */
export type StockUnitConnection = {
  readonly __typename?: "StockUnitConnection";
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<StockUnitEdge>;
  /** Rows. */
  readonly nodes: ReadonlyArray<StockUnit>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages; counting stops at `limit` (1 to 100,000). */
  readonly totalCount: Count;
  /** Counts of what the list could be narrowed to; null for the stays of one vehicle. */
  readonly facets?: Maybe<StockUnitFacets>;
};

/** A page of stock units. */
export type StockUnitConnectionTotalCountArgs = {
  limit?: InputMaybe<Scalars["Int"]["input"]>;
};

/**
 * Counts of the units of a list by what they can be filtered by, the most first. Each is under all conditions of
 * the list but its own, so that it counts what another choice would show.
 */
export type StockUnitFacets = {
  readonly __typename?: "StockUnitFacets";
  /** By status. */
  readonly status: ReadonlyArray<StockUnitStatusFacet>;
  /** By condition. */
  readonly condition: ReadonlyArray<StockUnitConditionFacet>;
  /** By rooftop, the first 100. */
  readonly rooftop: ReadonlyArray<StockUnitRooftopFacet>;
  /** By make, the first 30; units whose make is not known are left out. */
  readonly make: ReadonlyArray<StockUnitMakeFacet>;
  /** By days in stock, all buckets, the youngest first. */
  readonly ages: ReadonlyArray<StockAgeBucket>;
};

/** Units in a status. */
export type StockUnitStatusFacet = {
  readonly __typename?: "StockUnitStatusFacet";
  /** The status. */
  readonly value: StockUnitStatus;
  /** Number of units. */
  readonly count: Scalars["Int"]["output"];
};

/** Units of a condition. */
export type StockUnitConditionFacet = {
  readonly __typename?: "StockUnitConditionFacet";
  /** The condition. */
  readonly value: StockUnitCondition;
  /** Number of units. */
  readonly count: Scalars["Int"]["output"];
};

/** Units at a rooftop. */
export type StockUnitRooftopFacet = {
  readonly __typename?: "StockUnitRooftopFacet";
  /** The rooftop. */
  readonly rooftop: Rooftop;
  /** Number of units. */
  readonly count: Scalars["Int"]["output"];
};

/** Units of a make. */
export type StockUnitMakeFacet = {
  readonly __typename?: "StockUnitMakeFacet";
  /** The make as the specification has it, `Honda`. */
  readonly value: Scalars["String"]["output"];
  /** Number of units. */
  readonly count: Scalars["Int"]["output"];
};

/** Units of an age by the rooftop's calendar. */
export type StockAgeBucket = {
  readonly __typename?: "StockAgeBucket";
  /** Days in stock from. */
  readonly fromDays: Scalars["Int"]["output"];
  /** Days in stock to; null for the oldest. */
  readonly toDays?: Maybe<Scalars["Int"]["output"]>;
  /** Number of units. */
  readonly count: Scalars["Int"]["output"];
};

/** A stock unit and its place in the list. */
export type StockUnitEdge = {
  readonly __typename?: "StockUnitEdge";
  /** Place in the list. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** The unit. */
  readonly node: StockUnit;
};

/** Conditions on status. */
export type StockUnitStatusFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<StockUnitStatus>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StockUnitStatus>>;
};

/** Conditions on condition. */
export type StockUnitConditionFilter = {
  /** Is this one. */
  readonly eq?: InputMaybe<StockUnitCondition>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StockUnitCondition>>;
};

/** Conditions on stock units; all that are given must hold. */
export type StockUnitFilter = {
  /** Rooftop. */
  readonly rooftopId?: InputMaybe<IdFilter>;
  /** Status. */
  readonly status?: InputMaybe<StockUnitStatusFilter>;
  /** Condition. */
  readonly condition?: InputMaybe<StockUnitConditionFilter>;
  /** Stock number, exactly. */
  readonly stockNumber?: InputMaybe<StringFilter>;
  /**
   * Words that all occur, 2 to 60 characters in all: each begins the stock number or a word of year, make, model
   * or trim, or is the VIN or the end of it from four characters on. `2021 civic`, `004352`. So are all of them
   * written as one: `SM 501733`.
   */
  readonly search?: InputMaybe<Scalars["String"]["input"]>;
  /** Make, exactly. */
  readonly make?: InputMaybe<StringFilter>;
  /** Model year. */
  readonly modelYear?: InputMaybe<IntFilter>;
  /** Whether a price is asked for it. */
  readonly priced?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** Days in stock by the rooftop's calendar. */
  readonly daysInStock?: InputMaybe<IntFilter>;
  /** Asking price. */
  readonly askingPrice?: InputMaybe<MoneyFilter>;
  /** Cost; of units whose cost the caller may see. */
  readonly unitCost?: InputMaybe<MoneyFilter>;
  /** Business date of receipt. */
  readonly receivedOn?: InputMaybe<LocalDateFilter>;
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

/** One sort key of the stock list. */
export type StockUnitOrder = {
  /** What to sort by. */
  readonly field: StockUnitOrderField;
  /** Direction. */
  readonly direction?: InputMaybe<SortDirection>;
};

/** A mileage as input. */
export type OdometerInput = {
  /** Distance driven, 0 to 2,000,000. */
  readonly value: Scalars["Int"]["input"];
  /** Unit of the distance. */
  readonly unit: DistanceUnit;
};

/** A car that comes into stock. */
export type ReceiveStockUnitInput = {
  /** Same key, same answer: a repeated request stores nothing twice. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** Where it is held, TypeID `rft_…`. */
  readonly rooftopId: Scalars["ID"]["input"];
  /** Vehicle identification number as read from the car. */
  readonly vin: Scalars["String"]["input"];
  /** Accepts a VIN with a wrong check digit; say why (grey import, plate re-stamped). Kept of a short one too. At most 500 characters. */
  readonly vinOverrideReason?: InputMaybe<Scalars["String"]["input"]>;
  /** Of a car whose VIN does not tell it, such as one from before 1981: 1886 to 2100. Otherwise the VIN decides. */
  readonly modelYear?: InputMaybe<Scalars["Int"]["input"]>;
  /** The dealer's number, unique at the rooftop, 1 to 24 characters. */
  readonly stockNumber: Scalars["String"]["input"];
  /** How it is sold. */
  readonly condition: StockUnitCondition;
  /** First status: ON_ORDER, IN_TRANSIT or RECEIVED. */
  readonly status?: InputMaybe<StockUnitStatus>;
  /** Reading on arrival. */
  readonly odometer?: InputMaybe<OdometerInput>;
  /** What it cost, in the rooftop's currency, not negative. */
  readonly cost?: InputMaybe<MoneyInput>;
  /** What is asked for it, in the rooftop's currency, not negative. */
  readonly askingPrice?: InputMaybe<MoneyInput>;
};

/** Answer of receiveStockUnit. */
export type ReceiveStockUnitPayload = {
  readonly __typename?: "ReceiveStockUnitPayload";
  /** The new unit; null when refused. */
  readonly stockUnit?: Maybe<StockUnit>;
  /** What a person should look at although the unit was stored, such as a VIN from outside North America. */
  readonly warnings: ReadonlyArray<ReceiptWarning>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something odd about an accepted input. */
export type ReceiptWarning = {
  readonly __typename?: "ReceiptWarning";
  /** Stable code: NON_NORTH_AMERICAN_VIN, PRE_1981_VIN, VIN_CHECK_DIGIT_OVERRIDDEN, VIN_NOT_DECODED. */
  readonly code: Scalars["String"]["output"];
  /** What is odd, in English. */
  readonly message: Scalars["String"]["output"];
};

/** A step in the life of a unit. */
export type ChangeStockUnitStatusInput = {
  /** Same key, same answer. */
  readonly idempotencyKey: Scalars["ID"]["input"];
  /** TypeID `stk_…`. */
  readonly stockUnitId: Scalars["ID"]["input"];
  /** The version the caller has seen. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** The next status. */
  readonly status: StockUnitStatus;
  /** Why, at most 500 characters. */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer of changeStockUnitStatus. */
export type ChangeStockUnitStatusPayload = {
  readonly __typename?: "ChangeStockUnitStatusPayload";
  /** The unit as it is now, also beside VERSION_CONFLICT; null when otherwise refused. */
  readonly stockUnit?: Maybe<StockUnit>;
  /** Why nothing was stored; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change of a stock unit, or the announcement of a gap (then only `reset` is set). */
export type StockChangeEvent = {
  readonly __typename?: "StockChangeEvent";
  /** Position of this message; pass it as `after` to resume. */
  readonly cursor: Scalars["Cursor"]["output"];
  /** When the change was stored. */
  readonly occurredAt: Scalars["DateTime"]["output"];
  /** What happened. */
  readonly kind?: Maybe<ChangeKind>;
  /** TypeID of the unit. */
  readonly stockUnitId?: Maybe<Scalars["ID"]["output"]>;
  /** Version of the unit after the change. */
  readonly version?: Maybe<Scalars["Int"]["output"]>;
  /** Fields of the unit that changed, of those the caller may see. */
  readonly changedPaths?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** Set when messages were skipped. */
  readonly reset?: Maybe<StreamReset>;
  /** The unit as it is now; null when it is gone. */
  readonly stockUnit?: Maybe<StockUnit>;
};

/** What a VIN tells of its car, and what the group knows of it. */
export type VinCheck = {
  readonly __typename?: "VinCheck";
  /** What was given, in upper case and without spaces and dashes. */
  readonly input: Scalars["String"]["output"];
  /** The VIN; null when what was given cannot be one. */
  readonly vin?: Maybe<Scalars["VIN"]["output"]>;
  /** Whether it can be received as it is. */
  readonly verdict: VinVerdict;
  /** The verdict in one sentence, in English, for people. Other languages make theirs of the verdict and the digit. */
  readonly message: Scalars["String"]["output"];
  /** What position 9 must be by the other characters; null where the VIN has no check digit. */
  readonly expectedCheckDigit?: Maybe<Scalars["String"]["output"]>;
  /** What may have been misread: VINs close by whose check digit is right, the likelier first. At most 5. */
  readonly suggestions: ReadonlyArray<Scalars["VIN"]["output"]>;
  /** Model year by the VIN; null when it cannot be told. */
  readonly modelYear?: Maybe<Scalars["Int"]["output"]>;
  /** What the car is, as decoded from the VIN; null when the VIN decodes to nothing. */
  readonly specification?: Maybe<DecodedSpecification>;
  /** Names of `modelYear` and of fields of the specification that the VIN does not tell, or not for sure. */
  readonly uncertain: ReadonlyArray<Scalars["String"]["output"]>;
  /** The car, when the group has seen it before. */
  readonly vehicle?: Maybe<Vehicle>;
  /** Whether it is in the group's stock now, at whichever rooftop: then it cannot be received. */
  readonly isInStock: Scalars["Boolean"]["output"];
  /** The unit in which it is in stock now; null when it is not, or where the caller may not see it. */
  readonly inStock?: Maybe<StockUnit>;
  /** The next free stock number, in the manner of the rooftop. */
  readonly proposedStockNumber: Scalars["String"]["output"];
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
  VehicleSpecification: VehicleSpecification;
  Listing: Listing;
  StockUnit: StockUnit;
  Rooftop: Rooftop;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Vehicle: { __typename: "Vehicle" } & GraphQLRecursivePick<
    FederationTypes["Vehicle"],
    { id: true }
  >;
  VehicleSpecification: { __typename: "VehicleSpecification" } & GraphQLRecursivePick<
    FederationTypes["VehicleSpecification"],
    { id: true }
  >;
  Listing: { __typename: "Listing" } & GraphQLRecursivePick<
    FederationTypes["Listing"],
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
  OdometerReading: ResolverTypeWrapper<OdometerReading>;
  VehicleSpecification: ResolverTypeWrapper<VehicleSpecificationMapper>;
  DecodedSpecification: ResolverTypeWrapper<DecodedSpecificationMapper>;
  VinMalformedError: ResolverTypeWrapper<VinMalformedError>;
  Listing: ResolverTypeWrapper<ListingMapper>;
  ListingOdometer: ResolverTypeWrapper<ListingOdometer>;
  ListingConnection: ResolverTypeWrapper<ListingConnectionMapper>;
  ListingEdge: ResolverTypeWrapper<ListingEdgeMapper>;
  ListingFilter: ListingFilter;
  ListingOrderField: ListingOrderField;
  ListingOrder: ListingOrder;
  StockUnit: ResolverTypeWrapper<StockUnitMapper>;
  PriceRecord: ResolverTypeWrapper<PriceRecordMapper>;
  PriceRecordConnection: ResolverTypeWrapper<PriceRecordConnectionMapper>;
  RepriceStockUnitInput: RepriceStockUnitInput;
  RepriceStockUnitPayload: ResolverTypeWrapper<
    Omit<RepriceStockUnitPayload, "stockUnit" | "userErrors"> & {
      stockUnit?: Maybe<ResolversTypes["StockUnit"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  Rooftop: ResolverTypeWrapper<RooftopMapper>;
  OpenRooftopInput: OpenRooftopInput;
  OpenRooftopPayload: ResolverTypeWrapper<
    Omit<OpenRooftopPayload, "rooftop" | "userErrors"> & {
      rooftop?: Maybe<ResolversTypes["Rooftop"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  StockUnitAction: StockUnitAction;
  User: ResolverTypeWrapper<UserMapper>;
  StockStatusRecord: ResolverTypeWrapper<StockStatusRecordMapper>;
  StockStatusRecordConnection: ResolverTypeWrapper<StockStatusRecordConnectionMapper>;
  StockUnitStatus: StockUnitStatus;
  StockUnitCondition: StockUnitCondition;
  StockUnitConnection: ResolverTypeWrapper<StockUnitConnectionMapper>;
  StockUnitFacets: ResolverTypeWrapper<StockUnitFacetsMapper>;
  StockUnitStatusFacet: ResolverTypeWrapper<StockUnitStatusFacet>;
  StockUnitConditionFacet: ResolverTypeWrapper<StockUnitConditionFacet>;
  StockUnitRooftopFacet: ResolverTypeWrapper<StockUnitRooftopFacetMapper>;
  StockUnitMakeFacet: ResolverTypeWrapper<StockUnitMakeFacet>;
  StockAgeBucket: ResolverTypeWrapper<StockAgeBucket>;
  StockUnitEdge: ResolverTypeWrapper<StockUnitEdgeMapper>;
  StockUnitStatusFilter: StockUnitStatusFilter;
  StockUnitConditionFilter: StockUnitConditionFilter;
  StockUnitFilter: StockUnitFilter;
  StockUnitOrderField: StockUnitOrderField;
  StockUnitOrder: StockUnitOrder;
  OdometerInput: OdometerInput;
  ReceiveStockUnitInput: ReceiveStockUnitInput;
  ReceiveStockUnitPayload: ResolverTypeWrapper<
    Omit<ReceiveStockUnitPayload, "stockUnit" | "userErrors"> & {
      stockUnit?: Maybe<ResolversTypes["StockUnit"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  ReceiptWarning: ResolverTypeWrapper<ReceiptWarning>;
  ChangeStockUnitStatusInput: ChangeStockUnitStatusInput;
  ChangeStockUnitStatusPayload: ResolverTypeWrapper<
    Omit<ChangeStockUnitStatusPayload, "stockUnit" | "userErrors"> & {
      stockUnit?: Maybe<ResolversTypes["StockUnit"]>;
      userErrors: ReadonlyArray<ResolversTypes["UserError"]>;
    }
  >;
  StockChangeEvent: ResolverTypeWrapper<StockChangeEventMapper>;
  VinCheck: ResolverTypeWrapper<VinCheckMapper>;
  VinVerdict: VinVerdict;
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
  OdometerReading: OdometerReading;
  VehicleSpecification: VehicleSpecificationMapper;
  DecodedSpecification: DecodedSpecificationMapper;
  VinMalformedError: VinMalformedError;
  Listing: ListingMapper;
  ListingOdometer: ListingOdometer;
  ListingConnection: ListingConnectionMapper;
  ListingEdge: ListingEdgeMapper;
  ListingFilter: ListingFilter;
  ListingOrder: ListingOrder;
  StockUnit: StockUnitMapper;
  PriceRecord: PriceRecordMapper;
  PriceRecordConnection: PriceRecordConnectionMapper;
  RepriceStockUnitInput: RepriceStockUnitInput;
  RepriceStockUnitPayload: Omit<RepriceStockUnitPayload, "stockUnit" | "userErrors"> & {
    stockUnit?: Maybe<ResolversParentTypes["StockUnit"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  Rooftop: RooftopMapper;
  OpenRooftopInput: OpenRooftopInput;
  OpenRooftopPayload: Omit<OpenRooftopPayload, "rooftop" | "userErrors"> & {
    rooftop?: Maybe<ResolversParentTypes["Rooftop"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  User: UserMapper;
  StockStatusRecord: StockStatusRecordMapper;
  StockStatusRecordConnection: StockStatusRecordConnectionMapper;
  StockUnitConnection: StockUnitConnectionMapper;
  StockUnitFacets: StockUnitFacetsMapper;
  StockUnitStatusFacet: StockUnitStatusFacet;
  StockUnitConditionFacet: StockUnitConditionFacet;
  StockUnitRooftopFacet: StockUnitRooftopFacetMapper;
  StockUnitMakeFacet: StockUnitMakeFacet;
  StockAgeBucket: StockAgeBucket;
  StockUnitEdge: StockUnitEdgeMapper;
  StockUnitStatusFilter: StockUnitStatusFilter;
  StockUnitConditionFilter: StockUnitConditionFilter;
  StockUnitFilter: StockUnitFilter;
  StockUnitOrder: StockUnitOrder;
  OdometerInput: OdometerInput;
  ReceiveStockUnitInput: ReceiveStockUnitInput;
  ReceiveStockUnitPayload: Omit<ReceiveStockUnitPayload, "stockUnit" | "userErrors"> & {
    stockUnit?: Maybe<ResolversParentTypes["StockUnit"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  ReceiptWarning: ReceiptWarning;
  ChangeStockUnitStatusInput: ChangeStockUnitStatusInput;
  ChangeStockUnitStatusPayload: Omit<ChangeStockUnitStatusPayload, "stockUnit" | "userErrors"> & {
    stockUnit?: Maybe<ResolversParentTypes["StockUnit"]>;
    userErrors: ReadonlyArray<ResolversParentTypes["UserError"]>;
  };
  StockChangeEvent: StockChangeEventMapper;
  VinCheck: VinCheckMapper;
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
  vehicle?: Resolver<
    Maybe<ResolversTypes["Vehicle"]>,
    ParentType,
    ContextType,
    RequireFields<QueryVehicleArgs, "id">
  >;
  vehicleByVin?: Resolver<
    Maybe<ResolversTypes["Vehicle"]>,
    ParentType,
    ContextType,
    RequireFields<QueryVehicleByVinArgs, "vin">
  >;
  listing?: Resolver<
    Maybe<ResolversTypes["Listing"]>,
    ParentType,
    ContextType,
    RequireFields<QueryListingArgs, "id">
  >;
  listings?: Resolver<
    ResolversTypes["ListingConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryListingsArgs, "first">
  >;
  rooftop?: Resolver<
    Maybe<ResolversTypes["Rooftop"]>,
    ParentType,
    ContextType,
    RequireFields<QueryRooftopArgs, "id">
  >;
  rooftops?: Resolver<ReadonlyArray<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  stockUnit?: Resolver<
    Maybe<ResolversTypes["StockUnit"]>,
    ParentType,
    ContextType,
    RequireFields<QueryStockUnitArgs, "id">
  >;
  stockUnits?: Resolver<
    ResolversTypes["StockUnitConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryStockUnitsArgs, "first">
  >;
  vinCheck?: Resolver<
    ResolversTypes["VinCheck"],
    ParentType,
    ContextType,
    RequireFields<QueryVinCheckArgs, "vin" | "rooftopId">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  repriceStockUnit?: Resolver<
    ResolversTypes["RepriceStockUnitPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRepriceStockUnitArgs, "input">
  >;
  openRooftop?: Resolver<
    ResolversTypes["OpenRooftopPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationOpenRooftopArgs, "input">
  >;
  receiveStockUnit?: Resolver<
    ResolversTypes["ReceiveStockUnitPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationReceiveStockUnitArgs, "input">
  >;
  changeStockUnitStatus?: Resolver<
    ResolversTypes["ChangeStockUnitStatusPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationChangeStockUnitStatusArgs, "input">
  >;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Subscription"] = ResolversParentTypes["Subscription"],
> = {
  stockChanges?: SubscriptionResolver<
    ResolversTypes["StockChangeEvent"],
    "stockChanges",
    ParentType,
    ContextType,
    Partial<SubscriptionStockChangesArgs>
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
    "InputError" | "VersionConflictError" | "VinMalformedError",
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
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  vin?: Resolver<ResolversTypes["VIN"], ParentType, ContextType>;
  modelYear?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  odometer?: Resolver<Maybe<ResolversTypes["OdometerReading"]>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes["VehicleSpecification"]>, ParentType, ContextType>;
  stockUnits?: Resolver<
    Maybe<ResolversTypes["StockUnitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<VehicleStockUnitsArgs, "first">
  >;
};

export type OdometerReadingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OdometerReading"] =
    ResolversParentTypes["OdometerReading"],
> = {
  value?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["DistanceUnit"], ParentType, ContextType>;
  readOn?: Resolver<Maybe<ResolversTypes["LocalDate"]>, ParentType, ContextType>;
};

export type VehicleSpecificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VehicleSpecification"] =
    ResolversParentTypes["VehicleSpecification"],
  FederationReferenceType extends FederationReferenceTypes["VehicleSpecification"] =
    FederationReferenceTypes["VehicleSpecification"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["VehicleSpecification"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  make?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  trim?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  certainTrim?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  bodyStyle?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  drivetrain?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  fuelType?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  transmission?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  doors?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  cityMpg?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  highwayMpg?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type DecodedSpecificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DecodedSpecification"] =
    ResolversParentTypes["DecodedSpecification"],
> = {
  make?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  trim?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  bodyStyle?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  drivetrain?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  fuelType?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  doors?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type VinMalformedErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VinMalformedError"] =
    ResolversParentTypes["VinMalformedError"],
> = {
  code?: Resolver<ResolversTypes["ErrorCode"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  suggestedVin?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Listing"] = ResolversParentTypes["Listing"],
  FederationReferenceType extends FederationReferenceTypes["Listing"] =
    FederationReferenceTypes["Listing"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Listing"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  stockNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes["StockUnitCondition"], ParentType, ContextType>;
  vin?: Resolver<ResolversTypes["VIN"], ParentType, ContextType>;
  modelYear?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  make?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  trim?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  certainTrim?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  bodyStyle?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  fuelType?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  odometer?: Resolver<Maybe<ResolversTypes["ListingOdometer"]>, ParentType, ContextType>;
  askingPrice?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type ListingOdometerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingOdometer"] =
    ResolversParentTypes["ListingOdometer"],
> = {
  value?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ListingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingConnection"] =
    ResolversParentTypes["ListingConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["ListingEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Listing"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<ListingConnectionTotalCountArgs, "limit">
  >;
};

export type ListingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingEdge"] = ResolversParentTypes["ListingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Listing"], ParentType, ContextType>;
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
  priceHistory?: Resolver<
    ResolversTypes["PriceRecordConnection"],
    ParentType,
    ContextType,
    RequireFields<StockUnitPriceHistoryArgs, "first">
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  stockNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["StockUnitStatus"], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes["StockUnitCondition"], ParentType, ContextType>;
  rooftop?: Resolver<ResolversTypes["Rooftop"], ParentType, ContextType>;
  vehicle?: Resolver<ResolversTypes["Vehicle"], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes["LocalDate"], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes["LocalDate"]>, ParentType, ContextType>;
  daysInStock?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  askingPrice?: Resolver<Maybe<ResolversTypes["Money"]>, ParentType, ContextType>;
  grossAt?: Resolver<
    Maybe<ResolversTypes["Money"]>,
    ParentType,
    ContextType,
    RequireFields<StockUnitGrossAtArgs, "askingPrice">
  >;
  availableActions?: Resolver<
    ReadonlyArray<ResolversTypes["StockUnitAction"]>,
    ParentType,
    ContextType
  >;
  nextStatuses?: Resolver<
    ReadonlyArray<ResolversTypes["StockUnitStatus"]>,
    ParentType,
    ContextType
  >;
  statusHistory?: Resolver<
    ResolversTypes["StockStatusRecordConnection"],
    ParentType,
    ContextType,
    RequireFields<StockUnitStatusHistoryArgs, "first">
  >;
};

export type PriceRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PriceRecord"] = ResolversParentTypes["PriceRecord"],
> = {
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  price?: Resolver<ResolversTypes["Money"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  changedByUser?: Resolver<ResolversTypes["User"], ParentType, ContextType>;
};

export type PriceRecordConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PriceRecordConnection"] =
    ResolversParentTypes["PriceRecordConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["PriceRecord"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<PriceRecordConnectionTotalCountArgs, "limit">
  >;
};

export type RepriceStockUnitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RepriceStockUnitPayload"] =
    ResolversParentTypes["RepriceStockUnitPayload"],
> = {
  stockUnit?: Resolver<Maybe<ResolversTypes["StockUnit"]>, ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes["TimeZone"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["CurrencyCode"], ParentType, ContextType>;
};

export type OpenRooftopPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OpenRooftopPayload"] =
    ResolversParentTypes["OpenRooftopPayload"],
> = {
  rooftop?: Resolver<Maybe<ResolversTypes["Rooftop"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type UserResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["User"] = ResolversParentTypes["User"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type StockStatusRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockStatusRecord"] =
    ResolversParentTypes["StockStatusRecord"],
> = {
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes["StockUnitStatus"]>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes["StockUnitStatus"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  changedByUser?: Resolver<ResolversTypes["User"], ParentType, ContextType>;
};

export type StockStatusRecordConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockStatusRecordConnection"] =
    ResolversParentTypes["StockStatusRecordConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["StockStatusRecord"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<StockStatusRecordConnectionTotalCountArgs, "limit">
  >;
};

export type StockUnitConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockUnitConnection"] =
    ResolversParentTypes["StockUnitConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["StockUnitEdge"]>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes["StockUnit"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<
    ResolversTypes["Count"],
    ParentType,
    ContextType,
    RequireFields<StockUnitConnectionTotalCountArgs, "limit">
  >;
  facets?: Resolver<Maybe<ResolversTypes["StockUnitFacets"]>, ParentType, ContextType>;
};

export type StockUnitFacetsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockUnitFacets"] =
    ResolversParentTypes["StockUnitFacets"],
> = {
  status?: Resolver<ReadonlyArray<ResolversTypes["StockUnitStatusFacet"]>, ParentType, ContextType>;
  condition?: Resolver<
    ReadonlyArray<ResolversTypes["StockUnitConditionFacet"]>,
    ParentType,
    ContextType
  >;
  rooftop?: Resolver<
    ReadonlyArray<ResolversTypes["StockUnitRooftopFacet"]>,
    ParentType,
    ContextType
  >;
  make?: Resolver<ReadonlyArray<ResolversTypes["StockUnitMakeFacet"]>, ParentType, ContextType>;
  ages?: Resolver<ReadonlyArray<ResolversTypes["StockAgeBucket"]>, ParentType, ContextType>;
};

export type StockUnitStatusFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockUnitStatusFacet"] =
    ResolversParentTypes["StockUnitStatusFacet"],
> = {
  value?: Resolver<ResolversTypes["StockUnitStatus"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockUnitConditionFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockUnitConditionFacet"] =
    ResolversParentTypes["StockUnitConditionFacet"],
> = {
  value?: Resolver<ResolversTypes["StockUnitCondition"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockUnitRooftopFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockUnitRooftopFacet"] =
    ResolversParentTypes["StockUnitRooftopFacet"],
> = {
  rooftop?: Resolver<ResolversTypes["Rooftop"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockUnitMakeFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockUnitMakeFacet"] =
    ResolversParentTypes["StockUnitMakeFacet"],
> = {
  value?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockAgeBucketResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockAgeBucket"] =
    ResolversParentTypes["StockAgeBucket"],
> = {
  fromDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  toDays?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type StockUnitEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockUnitEdge"] = ResolversParentTypes["StockUnitEdge"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["StockUnit"], ParentType, ContextType>;
};

export type ReceiveStockUnitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReceiveStockUnitPayload"] =
    ResolversParentTypes["ReceiveStockUnitPayload"],
> = {
  stockUnit?: Resolver<Maybe<ResolversTypes["StockUnit"]>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes["ReceiptWarning"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ReceiptWarningResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReceiptWarning"] =
    ResolversParentTypes["ReceiptWarning"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ChangeStockUnitStatusPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ChangeStockUnitStatusPayload"] =
    ResolversParentTypes["ChangeStockUnitStatusPayload"],
> = {
  stockUnit?: Resolver<Maybe<ResolversTypes["StockUnit"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type StockChangeEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StockChangeEvent"] =
    ResolversParentTypes["StockChangeEvent"],
> = {
  cursor?: Resolver<ResolversTypes["Cursor"], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes["ChangeKind"]>, ParentType, ContextType>;
  stockUnitId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  changedPaths?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  reset?: Resolver<Maybe<ResolversTypes["StreamReset"]>, ParentType, ContextType>;
  stockUnit?: Resolver<Maybe<ResolversTypes["StockUnit"]>, ParentType, ContextType>;
};

export type VinCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["VinCheck"] = ResolversParentTypes["VinCheck"],
> = {
  input?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  vin?: Resolver<Maybe<ResolversTypes["VIN"]>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes["VinVerdict"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  expectedCheckDigit?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes["VIN"]>, ParentType, ContextType>;
  modelYear?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes["DecodedSpecification"]>, ParentType, ContextType>;
  uncertain?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes["Vehicle"]>, ParentType, ContextType>;
  isInStock?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  inStock?: Resolver<Maybe<ResolversTypes["StockUnit"]>, ParentType, ContextType>;
  proposedStockNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
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
  Vehicle?: VehicleResolvers<ContextType>;
  OdometerReading?: OdometerReadingResolvers<ContextType>;
  VehicleSpecification?: VehicleSpecificationResolvers<ContextType>;
  DecodedSpecification?: DecodedSpecificationResolvers<ContextType>;
  VinMalformedError?: VinMalformedErrorResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingOdometer?: ListingOdometerResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  StockUnit?: StockUnitResolvers<ContextType>;
  PriceRecord?: PriceRecordResolvers<ContextType>;
  PriceRecordConnection?: PriceRecordConnectionResolvers<ContextType>;
  RepriceStockUnitPayload?: RepriceStockUnitPayloadResolvers<ContextType>;
  Rooftop?: RooftopResolvers<ContextType>;
  OpenRooftopPayload?: OpenRooftopPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  StockStatusRecord?: StockStatusRecordResolvers<ContextType>;
  StockStatusRecordConnection?: StockStatusRecordConnectionResolvers<ContextType>;
  StockUnitConnection?: StockUnitConnectionResolvers<ContextType>;
  StockUnitFacets?: StockUnitFacetsResolvers<ContextType>;
  StockUnitStatusFacet?: StockUnitStatusFacetResolvers<ContextType>;
  StockUnitConditionFacet?: StockUnitConditionFacetResolvers<ContextType>;
  StockUnitRooftopFacet?: StockUnitRooftopFacetResolvers<ContextType>;
  StockUnitMakeFacet?: StockUnitMakeFacetResolvers<ContextType>;
  StockAgeBucket?: StockAgeBucketResolvers<ContextType>;
  StockUnitEdge?: StockUnitEdgeResolvers<ContextType>;
  ReceiveStockUnitPayload?: ReceiveStockUnitPayloadResolvers<ContextType>;
  ReceiptWarning?: ReceiptWarningResolvers<ContextType>;
  ChangeStockUnitStatusPayload?: ChangeStockUnitStatusPayloadResolvers<ContextType>;
  StockChangeEvent?: StockChangeEventResolvers<ContextType>;
  VinCheck?: VinCheckResolvers<ContextType>;
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
