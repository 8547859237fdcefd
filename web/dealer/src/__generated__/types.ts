// Generated from .graphql files by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
/** What happened to an entity. */
export type ChangeKind =
  /** It exists since this change. */
  | "CREATED"
  /** It changed. */
  | "UPDATED"
  /** It is gone. */
  | "REMOVED";

/** Conditions on an id; all that are given must hold. */
export type IdFilter = {
  /** Is this one. */
  readonly eq?: string | null | undefined;
  /** Is one of these, at most 500. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** Conditions on a whole number; all that are given must hold. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
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

/** Direction of a sort. */
export type SortDirection =
  /** Smallest first. */
  | "ASC"
  /** Largest first. */
  | "DESC";

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
   * or trim, or is the VIN or the end of it from four characters on. `2021 civic`, `004352`.
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

export type KeepSessionQueryVariables = Exact<{ [key: string]: never }>;

export type KeepSessionQuery = { readonly __typename: "Query" };

export type StockListQueryVariables = Exact<{
  where?: StockUnitFilter | null | undefined;
  orderBy?: ReadonlyArray<StockUnitOrder> | StockUnitOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
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
};

export type StockRowFragment = {
  readonly __typename: "StockUnit";
  readonly id: string;
  readonly version: number;
  readonly stockNumber: string;
  readonly status: StockUnitStatus;
  readonly condition: StockUnitCondition;
  readonly daysInStock: number;
  readonly askingPrice: {
    readonly __typename: "Money";
    readonly minorUnits: number;
    readonly currency: string;
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
      readonly trim: string | null;
    } | null;
  };
} & { " $fragmentName"?: "StockRowFragment" };

export type LeadFeedSubscriptionVariables = Exact<{
  rooftopIds?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
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
    readonly lead: {
      readonly __typename: "Lead";
      readonly id: string;
      readonly version: number;
      readonly stage: LeadStage;
    } | null;
  };
};

export type StockFeedSubscriptionVariables = Exact<{
  rooftopIds?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
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
          " $fragmentRefs"?: { StockRowFragment: StockRowFragment };
        })
      | null;
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
    readonly staffMembers: ReadonlyArray<{
      readonly __typename: "StaffMember";
      readonly id: string;
      readonly displayName: string;
      readonly rooftop: { readonly __typename: "Rooftop"; readonly id: string } | null;
    }> | null;
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
