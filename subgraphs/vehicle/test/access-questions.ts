import { randomUUID } from "node:crypto";
import type { Permission } from "@forecourt/schema/permissions";
import { newVin, receiptOf, usd } from "./harness.ts";
import { CHANGE_STATUS, OPEN_ROOFTOP, RECEIVE, REPRICE } from "./mutations.ts";
import type { Place } from "./two-rooftops.ts";

/** One way to come by something of a place, be it by a root field, by another object or as an entity. */
export interface Question {
  readonly name: string;
  /** All of them. */
  readonly needs: readonly Permission[];
  readonly query: string;
  readonly variables: (place: Place) => Record<string, unknown>;
  /** Whether it is about a rooftop, about the group, or about a rooftop by way of something of the group. */
  readonly about: "ROOFTOP" | "GROUP" | "ROOFTOP_OF_GROUP";
  readonly mutation?: true;
}

const UNIT = `stockNumber askingPrice { minorUnits } rooftop { name }
  priceHistory { nodes { price { minorUnits } } totalCount { value } }
  statusHistory { nodes { to } } availableActions nextStatuses`;
const CAR = "vin specification { model }";

const asked = (place: Place): Record<string, unknown> => ({ ...place });

function read(
  name: string,
  needs: Permission,
  about: Question["about"],
  query: string,
): readonly Question[] {
  return [{ name, needs: [needs], about, query, variables: asked }];
}

/** The object by its root field and as an entity of the graph. */
function object(
  type: string,
  id: keyof Place,
  needs: Permission,
  about: Question["about"],
  fields: string,
): readonly Question[] {
  const entity: Question = {
    name: `${type} as an entity`,
    needs: [needs],
    about,
    query: `query ($them: [_Any!]!) { _entities(representations: $them) { ... on ${type} { ${fields} } } }`,
    variables: (place) => ({ them: [{ __typename: type, id: place[id] }] }),
  };
  if (type === "VehicleSpecification") return [entity];
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const query = `query ($${id}: ID!) { ${field}(id: $${id}) { ${fields} } }`;
  return [entity, ...read(field, needs, about, query)];
}

function mutation(
  name: string,
  needs: Permission,
  about: Question["about"],
  query: string,
  inputOf: (place: Place) => object,
): Question {
  const variables = (place: Place) => ({
    input: { idempotencyKey: randomUUID(), ...inputOf(place) },
  });
  return { name, needs: [needs], about, query, variables, mutation: true };
}

/** Every root field, every contributed field and every entity of this department. */
export const questions: readonly Question[] = [
  ...object("Vehicle", "vehicle", "vehicle:read", "GROUP", CAR),
  ...object("VehicleSpecification", "specification", "vehicle:read", "GROUP", "model"),
  ...object("Listing", "listing", "listing:read", "GROUP", "vin model askingPrice { minorUnits }"),
  ...object("StockUnit", "unit", "stock:read", "ROOFTOP", UNIT),
  ...object("Rooftop", "rooftop", "rooftop:read", "ROOFTOP", "name"),
  ...read(
    "vehicleByVin",
    "vehicle:read",
    "GROUP",
    `query ($vin: VIN!) { vehicleByVin(vin: $vin) { ${CAR} } }`,
  ),
  ...read(
    "listings",
    "listing:read",
    "GROUP",
    "query ($vin: String!) { listings(where: { text: $vin }) { nodes { vin } totalCount { value } } }",
  ),
  ...read("rooftops", "rooftop:read", "ROOFTOP", "{ rooftops { name } }"),
  ...read(
    "stockUnits",
    "stock:read",
    "ROOFTOP",
    `{ stockUnits(orderBy: [{ field: ASKING_PRICE }]) { nodes { ${UNIT} } totalCount { value } } }`,
  ),
  ...read(
    "stockUnits of a rooftop",
    "stock:read",
    "ROOFTOP",
    `query ($rooftop: ID!, $number: String!) {
      stockUnits(where: { rooftopId: { eq: $rooftop }, stockNumber: { eq: $number } }) {
        nodes { ${UNIT} } totalCount { value } } }`,
  ),
  ...read(
    "stockUnits by words",
    "stock:read",
    "ROOFTOP",
    `query ($number: String!) { stockUnits(where: { search: $number }) {
      nodes { ${UNIT} } totalCount { value } } }`,
  ),
  ...read(
    "facets of the stock list",
    "stock:read",
    "ROOFTOP",
    `{ stockUnits(first: 1, where: { stockNumber: { eq: "THEIRS" } }) {
      facets { rooftop { rooftop { name } count } } } }`,
  ),
  ...read(
    "vinCheck",
    "stock:write",
    "ROOFTOP",
    `query ($rooftop: ID!) { vinCheck(vin: "1HGCM82633A004352", rooftopId: $rooftop) {
      isInStock specification { model } inStock { stockNumber } } }`,
  ),
  {
    name: "Vehicle.stockUnits",
    needs: ["vehicle:read", "stock:read"],
    about: "ROOFTOP_OF_GROUP",
    query: `query ($vehicle: ID!) { vehicle(id: $vehicle) {
      stockUnits { nodes { stockNumber } totalCount { value } } } }`,
    variables: asked,
  },
  {
    name: "Listing.rooftop",
    needs: ["listing:read", "rooftop:read"],
    about: "ROOFTOP_OF_GROUP",
    query: "query ($listing: ID!) { listing(id: $listing) { rooftop { name } } }",
    variables: asked,
  },
  mutation("receiveStockUnit", "stock:write", "ROOFTOP", RECEIVE, ({ rooftop: rooftopId }) =>
    receiptOf({ rooftopId, vin: newVin() }),
  ),
  mutation("changeStockUnitStatus", "stock:write", "ROOFTOP", CHANGE_STATUS, ({ unit }) => ({
    stockUnitId: unit,
    expectedVersion: 2,
    status: "HELD",
  })),
  mutation("repriceStockUnit", "stock:price:write", "ROOFTOP", REPRICE, ({ arrived }) => ({
    stockUnitId: arrived,
    expectedVersion: 1,
    askingPrice: usd(1),
  })),
  mutation("openRooftop", "rooftop:open", "GROUP", OPEN_ROOFTOP, () => ({
    name: randomUUID(),
    timeZone: "America/Chicago",
    currency: "USD",
  })),
];

/** Ways to what a unit cost, and what the answer holds when it is told. */
export const costQuestions: readonly {
  readonly name: string;
  readonly query: string;
  readonly told: string;
}[] = [
  {
    name: "StockUnit.unitCost",
    query: "query ($unit: ID!) { stockUnit(id: $unit) { unitCost { minorUnits } } }",
    told: "6543210",
  },
  {
    name: "StockUnit.unitCost of a list",
    query: "{ stockUnits { nodes { unitCost { minorUnits } } } }",
    told: "6543210",
  },
  {
    name: "StockUnit.grossAt",
    query: `query ($unit: ID!) { stockUnit(id: $unit) {
      grossAt(askingPrice: { minorUnits: 0, currency: "USD" }) { minorUnits } } }`,
    told: "6543210",
  },
  {
    name: "a filter on unitCost",
    query: `{ stockUnits(where: { unitCost: { gte: 6543210, lte: 6543210 } }) {
      nodes { stockNumber } } }`,
    told: "THEIRS",
  },
  {
    name: "a sort by UNIT_COST",
    query:
      "{ stockUnits(orderBy: [{ field: UNIT_COST, direction: DESC }]) { nodes { stockNumber } } }",
    told: "THEIRS",
  },
];
