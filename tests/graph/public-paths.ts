/**
 * Everything that the public door shows, by type: fields with their arguments, input fields, enum values;
 * scalars have none. A tag in a schema file does not suffice to publish something: it must be written down
 * here as well.
 */
export const publicPaths: Readonly<Record<string, readonly string[]>> = {
  Query: ["listing(id)", "listings(where, orderBy, first, after)", "rooftop(id)", "rooftops"],

  Mutation: ["submitLead(input)"],

  Listing: [
    "id",
    "rooftop",
    "stockNumber",
    "condition",
    "vin",
    "modelYear",
    "make",
    "model",
    "trim",
    "bodyStyle",
    "engine",
    "fuelType",
    "odometer",
    "askingPrice",
    "publishedAt",
    "updatedAt",
  ],
  ListingOdometer: ["value", "unitCode"],
  StockUnitCondition: ["NEW", "USED", "CERTIFIED", "DEMO"],
  ListingConnection: ["edges", "nodes", "pageInfo", "totalCount(limit)"],
  ListingEdge: ["cursor", "node"],
  ListingFilter: ["rooftopId", "condition", "make", "model", "modelYear", "askingPrice", "text"],
  StockUnitConditionFilter: ["eq", "in"],
  ListingOrder: ["field", "direction"],
  ListingOrderField: ["PUBLISHED_AT", "ASKING_PRICE", "MODEL_YEAR"],

  Rooftop: ["id", "name", "timeZone", "currency"],

  SubmitLeadInput: [
    "idempotencyKey",
    "rooftopId",
    "listingId",
    "stockNumber",
    "contact",
    "comments",
    "consent",
  ],
  SubmitLeadContactInput: ["givenName", "familyName", "email", "phone"],
  ContactConsentInput: ["given", "text"],
  SubmitLeadPayload: ["reference", "receivedAt", "userErrors"],
  UserError: ["code", "message", "path"],
  InputError: ["code", "message", "path"],
  ErrorCode: [
    "INPUT_INVALID",
    "ID_MALFORMED",
    "NOT_FOUND",
    "IDEMPOTENCY_KEY_REUSED",
    "ROOFTOP_UNKNOWN",
    "CONTACT_REQUIRED",
    "EMAIL_INVALID",
    "PHONE_INVALID",
    "BUSY",
  ],

  Money: ["minorUnits", "currency", "decimal"],
  CodedValue: ["code", "label"],
  Count: ["value", "precision"],
  CountPrecision: ["EXACT", "AT_LEAST"],
  PageInfo: ["hasNextPage", "endCursor"],
  SortDirection: ["ASC", "DESC"],
  IDFilter: ["eq", "in"],
  IntFilter: ["eq", "gte", "lte"],
  MoneyFilter: ["gte", "lte"],
  StringFilter: ["eq", "in"],

  CurrencyCode: [],
  Cursor: [],
  DateTime: [],
  Decimal: [],
  Long: [],
  TimeZone: [],
  VIN: [],
};
