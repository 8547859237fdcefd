import { DomainError } from "@forecourt/platform/errors";

/** What a row of a stock feed can tell. */
export const feedFields = [
  "vin",
  "stockNumber",
  "condition",
  "odometer",
  "odometerUnit",
  "cost",
  "askingPrice",
] as const;
export type FeedField = (typeof feedFields)[number];

/** Headers seen in feeds of dealers and listing sites, without case, spaces and punctuation. */
const synonyms: Readonly<Record<FeedField, readonly string[]>> = {
  vin: ["vin", "vinnumber", "vehicleidentificationnumber"],
  stockNumber: ["stocknumber", "stock", "stockno", "stocknum", "stockid", "stk"],
  condition: ["condition", "newused", "type", "vehiclecondition", "inventorytype"],
  odometer: ["odometer", "mileage", "miles", "mileagevalue", "odometervalue", "kilometers"],
  odometerUnit: ["odometerunit", "mileageunit"],
  cost: ["cost", "unitcost", "totalcost", "invoicecost"],
  askingPrice: [
    "askingprice",
    "price",
    "internetprice",
    "sellingprice",
    "listprice",
    "retailprice",
  ],
};

const required: readonly FeedField[] = ["vin", "stockNumber"];

export type FeedColumns = ReadonlyMap<FeedField, number>;

/**
 * Which column holds which field.
 * @param mapping column names given by the caller, per field; they win over the known names
 * @throws COLUMN_MISSING, COLUMN_AMBIGUOUS
 */
export function feedColumns(
  header: readonly string[],
  mapping: Readonly<Partial<Record<FeedField, string>>> = {},
): FeedColumns {
  const names = header.map(plain);
  const columns = new Map<FeedField, number>();
  for (const field of feedFields) {
    const wanted = mapping[field] === undefined ? synonyms[field] : [plain(mapping[field])];
    const found = names.flatMap((name, index) => (wanted.includes(name) ? [index] : []));
    if (found.length > 1)
      throw ambiguous(
        field,
        found.map((index) => header[index] ?? ""),
      );
    if (found[0] !== undefined) columns.set(field, found[0]);
    else if (mapping[field] !== undefined) throw missing(field, mapping[field]);
  }
  for (const field of required)
    if (!columns.has(field)) throw missing(field, synonyms[field].join(", "));
  return columns;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function missing(field: FeedField, names: string): DomainError {
  return new DomainError("COLUMN_MISSING", `No column for ${field} (looked for: ${names})`, [
    field,
  ]);
}

function ambiguous(field: FeedField, names: readonly string[]): DomainError {
  const message = `Several columns could be ${field}: ${names.join(", ")}; name one by --map ${field}=…`;
  return new DomainError("COLUMN_AMBIGUOUS", message, [field]);
}
