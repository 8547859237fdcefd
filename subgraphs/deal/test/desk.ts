import { decodeId, encodeId, newId } from "@forecourt/platform/type-id";
import { mutation, publicId, startedDeal, type DealHarness } from "./harness.ts";

/** What is at one rooftop: a deal being worked on, and one that was finalized. */
export interface Desk {
  readonly rooftopId: string;
  readonly dealId: string;
  readonly tradeInId: string;
  readonly stockUnitId: string;
  readonly leadId: string;
  readonly buyerId: string;
  readonly salespersonId: string;
  readonly soldDealId: string;
  /** The car of the finalized deal. */
  readonly vehicleId: string;
}

/** The label of a fee, which only those who see a deal can read. */
export const SECRET = "Told to this rooftop alone";
/** Minor units that show what the dealer earns: appraised value, product cost, front and back gross. */
export const MARGINS = [111_111, 222_222, 333_333, 444_444] as const;
const [ACV, COST, FRONT, BACK] = MARGINS;

/** The version of the deal in work. */
export const DESK_VERSION = 3;

/** Works a deal at a rooftop that trades in the currency. */
export async function openDesk(
  harness: DealHarness,
  rooftop: string,
  currency: string,
): Promise<Desk> {
  const { database } = harness.subgraph;
  const rooftopId = encodeId("rft", rooftop);
  const [leadId, buyerId, salespersonId] = [publicId("led"), publicId("cus"), publicId("stf")];
  const deal = await startedDeal(harness, { rooftopId, leadId, buyerId, salespersonId });
  const amount = (minorUnits: number) => ({ minorUnits, currency });
  const change = (field: string, selection: string, input: object) =>
    harness.request(mutation(field, selection), {
      input: { idempotencyKey: newId(), dealId: deal.id, ...input },
    });

  const added = await change("addTradeIn", "tradeIns { id }", {
    expectedVersion: 1,
    allowance: amount(500_000),
    actualCashValue: amount(ACV),
    payoff: amount(100_000),
  });
  const line = { label: SECRET, amount: amount(22_500) };
  await change("saveWorksheet", "id", {
    expectedVersion: 2,
    fees: [{ ...line, code: "DOC", taxable: false }],
    products: [{ ...line, code: "VSC", cost: amount(COST) }],
  });
  await database.read(
    "UPDATE worksheet SET front_gross_minor = $2, back_gross_minor = $3 WHERE deal_id = $1",
    [decodeId("dea", deal.id), FRONT, BACK],
  );

  const [sold, vehicle, unit] = [newId(), newId(), newId()];
  await database.read("INSERT INTO stock_unit VALUES ($1, $2, $3)", [unit, vehicle, rooftop]);
  await database.read(
    `INSERT INTO deal (id, version, rooftop_id, number, state, currency, stock_unit_id, created_at, finalized_at)
     VALUES ($1, 1, $2, 9000, 'FINALIZED', $3, $4, '2025-01-01', '2025-01-02')`,
    [sold, rooftop, currency, unit],
  );
  return {
    rooftopId,
    dealId: deal.id,
    tradeInId: added.data.addTradeIn.deal.tradeIns[0].id,
    stockUnitId: deal.stockUnit.id,
    leadId,
    buyerId,
    salespersonId,
    soldDealId: encodeId("dea", sold),
    vehicleId: encodeId("veh", vehicle),
  };
}

/** Ids of the same types that name nothing. */
export function nowhere(): Desk {
  return {
    rooftopId: publicId("rft"),
    dealId: publicId("dea"),
    tradeInId: publicId("trd"),
    stockUnitId: publicId("stk"),
    leadId: publicId("led"),
    buyerId: publicId("cus"),
    salespersonId: publicId("stf"),
    soldDealId: publicId("dea"),
    vehicleId: publicId("veh"),
  };
}

/** Each layer stops a request alone; with neither, the tests have to see it come through. */
export const layersOf = {
  "both layers": { guard: true, scope: true },
  "the SQL alone": { guard: false, scope: true },
  "the guard alone": { guard: true, scope: false },
  "no layer at all": { guard: false, scope: false },
} as const;

/** An operation and what it takes to ask it about a desk. */
export type Request = readonly [document: string, of: (desk: Desk) => Record<string, unknown>];

const entity = (typename: string, fields: string, idOf: (desk: Desk) => string): Request => [
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${fields} } } }`,
  (desk) => ({ of: [{ __typename: typename, id: idOf(desk) }] }),
];
const page = (deal: string): string =>
  `totalCount { value precision } pageInfo { hasNextPage endCursor } nodes { ${deal} }`;

/** Every way to a deal of one rooftop. @param deal what is asked of it */
export function waysToDeals(deal: string): Record<string, Request> {
  return {
    "Query.deal": [`query ($id: ID!) { deal(id: $id) { ${deal} } }`, ({ dealId: id }) => ({ id })],
    "Query.deals of a rooftop": [
      `query ($id: ID!) { deals(where: { rooftopId: { eq: $id } }) { ${page(deal)} } }`,
      ({ rooftopId: id }) => ({ id }),
    ],
    "Query.deals of a salesperson": [
      `query ($id: ID!) { deals(where: { salespersonId: { in: [$id] } }) { ${page(deal)} } }`,
      ({ salespersonId: id }) => ({ id }),
    ],
    "StockUnit.activeDeal": entity(
      "StockUnit",
      `activeDeal { ${deal} }`,
      (desk) => desk.stockUnitId,
    ),
    "Lead.deal": entity("Lead", `deal { ${deal} }`, (desk) => desk.leadId),
    "Customer.deals": entity("Customer", `deals { ${page(deal)} }`, (desk) => desk.buyerId),
    "Vehicle.saleHistory": entity(
      "Vehicle",
      `saleHistory { ${page(deal)} }`,
      (desk) => desk.vehicleId,
    ),
    "the entity Deal": entity("Deal", deal, (desk) => desk.dealId),
  };
}
