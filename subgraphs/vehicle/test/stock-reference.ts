import fc from "fast-check";
import { encodeId } from "@forecourt/platform/type-id";
import { hasLeft, stockUnitConditions, stockUnitStatuses } from "../src/stock/stock-unit.ts";
import { uuidOf, type VehicleHarness } from "./harness.ts";

/** A unit as a client sees it, with TypeIDs. */
export interface StoredUnit {
  readonly id: string;
  readonly rooftopId: string;
  readonly stockNumber: string;
  readonly status: string;
  readonly condition: string;
  readonly receivedOn: string;
  readonly leftOn: string | null;
  readonly askingPrice: number | null;
  readonly unitCost: number | null;
  readonly make: string | null;
  readonly modelYear: number | null;
}

export interface ListedUnit extends StoredUnit {
  readonly daysInStock: number;
}

const STOCK_MAX = 30;
const FIRST_DAY = Date.UTC(2026, 1, 1);

function dateAt(day: number): string {
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

const stockNumbers = fc.string({ unit: fc.constantFrom(..."AaB1é"), minLength: 1, maxLength: 3 });
const prices = fc.integer({ min: 0, max: 4 });
const days = fc.integer({ min: 0, max: 20 });
const makes = fc.constantFrom("Honda", "Ford", "Saab");
const years = fc.integer({ min: 2020, max: 2023 });

/** Stock of these rooftops with many equal values, so that later sort keys and ids have to decide. */
export function stockOf(rooftopIds: readonly string[]): fc.Arbitrary<StoredUnit[]> {
  const facts = fc.record({
    rooftopId: fc.constantFrom(...rooftopIds),
    stockNumber: stockNumbers,
    status: fc.constantFrom(...stockUnitStatuses),
    condition: fc.constantFrom(...stockUnitConditions),
    received: days,
    stay: fc.integer({ min: 0, max: 5 }),
    askingPrice: fc.option(prices),
    unitCost: fc.option(prices),
    make: fc.option(makes),
    modelYear: fc.option(years),
  });
  const units = fc.uniqueArray(facts, {
    selector: ({ rooftopId, stockNumber }) => `${rooftopId}/${stockNumber}`,
    maxLength: STOCK_MAX,
  });
  const ids = fc.uniqueArray(fc.uuid({ version: 7 }), {
    minLength: STOCK_MAX,
    maxLength: STOCK_MAX,
  });
  return fc.tuple(units, ids).map(([drawn, uuids]) =>
    drawn.map(({ received, stay, ...unit }, index) => ({
      ...unit,
      id: encodeId("stk", uuids[index] ?? ""),
      receivedOn: dateAt(received),
      leftOn: hasLeft(unit.status) ? dateAt(received + stay) : null,
    })),
  );
}

type Operator = "eq" | "in" | "gte" | "lte";
/** By field; `priced` has no operators. */
export type Where = Readonly<
  Record<string, Readonly<Partial<Record<Operator, unknown>>> | boolean | null>
>;

/** Filters as a client writes them; a condition that is null does not count. */
export function filtersOver(rooftopIds: readonly string[]): fc.Arbitrary<Where> {
  const choice = (values: fc.Arbitrary<unknown>) =>
    some({ eq: values, in: fc.array(values, { maxLength: 3 }) });
  const range = (values: fc.Arbitrary<unknown>) => some({ gte: values, lte: values });
  const withEqual = (values: fc.Arbitrary<unknown>) =>
    some({ eq: values, gte: values, lte: values });
  return some({
    rooftopId: choice(fc.constantFrom(...rooftopIds)),
    status: choice(fc.constantFrom(...stockUnitStatuses)),
    condition: choice(fc.constantFrom(...stockUnitConditions)),
    stockNumber: choice(fc.oneof(stockNumbers, fc.constant(""))),
    daysInStock: withEqual(fc.integer({ min: -1, max: 60 })),
    askingPrice: range(prices),
    unitCost: range(prices),
    make: choice(makes),
    modelYear: withEqual(years),
    priced: fc.boolean(),
    receivedOn: withEqual(days.map(dateAt)),
  }) as fc.Arbitrary<Where>;
}

/** A few of these fields, now and then null. */
function some(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  const names = Object.keys(fields);
  return fc
    .tuple(fc.subarray(names, { maxLength: 2 }), fc.record(fields), fc.integer({ max: 9, min: 0 }))
    .map(([chosen, values, nothing]) =>
      Object.fromEntries(chosen.map((name, at) => [name, nothing === at ? null : values[name]])),
    );
}

const operators: Record<Operator, (value: never, bound: never) => boolean> = {
  eq: (value, bound) => value === bound,
  in: (value, bound: readonly unknown[]) => bound.includes(value),
  gte: (value, bound) => value !== null && value >= bound,
  lte: (value, bound) => value !== null && value <= bound,
};

/** Whether a filter lets the unit pass. */
export function holds(where: Where, unit: ListedUnit): boolean {
  return Object.entries(where).every(([field, conditions]) => {
    if (typeof conditions === "boolean") return conditions === (unit.askingPrice !== null);
    const value = unit[field as keyof ListedUnit] as never;
    return Object.entries(conditions ?? {}).every(
      ([operator, bound]) =>
        bound === null || operators[operator as Operator](value, bound as never),
    );
  });
}

export interface StockOrder {
  readonly field: "DAYS_IN_STOCK" | "ASKING_PRICE" | "UNIT_COST" | "STOCK_NUMBER" | "RECEIVED_ON";
  readonly direction?: "ASC" | "DESC" | null;
}

export const orders: fc.Arbitrary<StockOrder[]> = fc.array(
  fc.record(
    {
      field: fc.constantFrom(
        "DAYS_IN_STOCK",
        "ASKING_PRICE",
        "UNIT_COST",
        "STOCK_NUMBER",
        "RECEIVED_ON",
      ),
      direction: fc.constantFrom("ASC", "DESC", null),
    },
    { requiredKeys: ["field"] },
  ),
  { maxLength: 3 },
);

/** The order of the list: units without a price last either way, ids in the direction of the first key. */
export function inOrder(orderBy: readonly StockOrder[]): (a: ListedUnit, b: ListedUnit) => number {
  const sort =
    orderBy.length > 0 ? orderBy : [{ field: "RECEIVED_ON", direction: "DESC" } as const];
  const keys = sort.map(({ field, direction }) => {
    const down = direction === "DESC";
    // The longest in stock is the one that came first.
    if (field === "DAYS_IN_STOCK") return { of: fieldOf.RECEIVED_ON, down: !down };
    return { of: fieldOf[field], down };
  });
  const all = [...keys, { of: ({ id }: ListedUnit) => id, down: keys[0]?.down === true }];
  return (a, b) => {
    for (const { of, down } of all) {
      const order = compared(of(a), of(b), down);
      if (order !== 0) return order;
    }
    return 0;
  };
}

const fieldOf = {
  RECEIVED_ON: ({ receivedOn }: ListedUnit) => receivedOn,
  STOCK_NUMBER: ({ stockNumber }: ListedUnit) => stockNumber,
  ASKING_PRICE: ({ askingPrice }: ListedUnit) => askingPrice,
  UNIT_COST: ({ unitCost }: ListedUnit) => unitCost,
};

function compared<Value extends string | number>(a: Value | null, b: Value | null, down: boolean) {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b === down ? 1 : -1;
}

/** Puts this stock in place of what there is. */
export async function restock({ rows }: VehicleHarness, stock: readonly StoredUnit[]) {
  await rows("DELETE FROM stock_unit");
  const units = stock.map((unit, index) => ({
    ...unit,
    id: uuidOf(unit.id),
    rooftopId: uuidOf(unit.rooftopId),
    vin: `LISTED${index}`,
  }));
  await rows(
    `WITH unit AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS unit (id uuid, "rooftopId" uuid, vin text,
         "stockNumber" text, status text, condition text, "receivedOn" date, "leftOn" date,
         "askingPrice" bigint, "unitCost" bigint, make text, "modelYear" int)
     ), build AS (
       INSERT INTO vehicle_specification (id, fingerprint, make)
       SELECT gen_random_uuid(), unit.make::bytea, unit.make FROM unit
       WHERE unit.make IS NOT NULL GROUP BY unit.make
       ON CONFLICT (fingerprint) DO UPDATE SET make = excluded.make RETURNING id, make
     ), car AS (
       INSERT INTO vehicle (id, version, vin, model_year, specification_id)
       SELECT gen_random_uuid(), 1, vin, "modelYear", build.id FROM unit LEFT JOIN build USING (make)
       ON CONFLICT (vin) DO UPDATE
         SET model_year = excluded.model_year, specification_id = excluded.specification_id
       RETURNING id, vin
     )
     INSERT INTO stock_unit (id, version, rooftop_id, vehicle_id, stock_number, status, condition,
       received_on, left_on, currency, asking_price_minor, cost_minor)
     SELECT unit.id, 1, "rooftopId", car.id, "stockNumber", status, condition, "receivedOn",
       "leftOn", 'USD', "askingPrice", "unitCost"
     FROM unit JOIN car USING (vin)`,
    [JSON.stringify(units)],
  );
}
