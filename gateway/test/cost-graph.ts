import { buildASTSchema, getOperationAST, parse, type GraphQLSchema } from "graphql";
import { composeSupergraph } from "../src/compose.ts";
import { createCostModel, type Estimate } from "../src/cost/cost-model.ts";
import type { AdmittedOperation } from "../src/request-limits.ts";

/** A dealership in small, with every kind of weight; composed, so that the directives come as they do. */
const sdl = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@cost", "@listSize"])
type Query {
  name: String
  vehicle(id: ID!): Vehicle
  "Annotated in full."
  units(first: Int = 25, search: String @cost(weight: 7), where: UnitFilter): UnitConnection!
    @listSize(assumedSize: 25, slicingArguments: ["first"], sizedFields: ["nodes", "edges"],
      requireOneSlicingArgument: false)
  "Not annotated: its arguments say how long its lists are."
  leads(first: Int, last: Int): LeadConnection!
  rooftops: [Rooftop!]! @listSize(assumedSize: 4)
  quotes(first: Int = 5): [Quote!]! @listSize(slicingArguments: ["first"])
  tags: [String!]!
  parties: [Party!]!
  anything: Anything
  priciest: Vehicle @cost(weight: 20)
}
type Mutation { reprice(id: ID!, to: Int): RepricePayload! touch: Boolean }
type Subscription { repriced: Unit }
type RepricePayload { unit: Unit problems: [Problem!]! @listSize(assumedSize: 3) }
type Problem { code: String! }
input UnitFilter { vin: String @cost(weight: 2) any: [UnitFilter!] status: Status }
enum Status { FRONT_LINE SOLD }
type UnitConnection { totalCount: Int @cost(weight: 10) nodes: [Unit!]! edges: [UnitEdge!]! }
type UnitEdge @cost(weight: 0) { cursor: String! node: Unit! }
type Unit @key(fields: "id") {
  id: ID! status: Status price: Money vehicle: Vehicle similar(first: Int = 3): [Unit!]!
}
type Money @cost(weight: 0) { minorUnits: Int! currency: String! }
type Vehicle @key(fields: "id") {
  id: ID! vin: String! photo: String @cost(weight: 5)
  owner: Person history(first: Int = 10, note: String @cost(weight: 1)): OrderConnection!
}
type OrderConnection { nodes: [Order!]! }
type Order { number: String! jobs: [Job!]! }
type Job { line: Int! parts: [Part!]! @listSize(assumedSize: 2) }
type Part { number: String! }
type LeadConnection { nodes: [Lead!]! edges: [LeadEdge!]! }
type LeadEdge { node: Lead! }
type Lead { id: ID! customer: Person }
type Rooftop { id: ID! name: String! }
type Quote { id: ID! }
interface Party { id: ID! name: String! cars: [Vehicle!]! }
type Person implements Party { id: ID! name: String! cars: [Vehicle!]! }
type Company implements Party @cost(weight: 3) {
  id: ID! name: String! cars: [Vehicle!]! @listSize(assumedSize: 30)
}
union Anything = Person | Company | Rooftop
`;

export const costSupergraphSdl = composeSupergraph([
  { name: "vehicle", url: "http://vehicle", sdl },
]).supergraphSdl;

/** As composed, with its directives. */
export const costSchema: GraphQLSchema = buildASTSchema(parse(costSupergraphSdl), {
  assumeValidSDL: true,
});

const model = createCostModel(costSupergraphSdl);

export function operationOf(
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): AdmittedOperation {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("the document needs one operation");
  return { document, operation, variables };
}

export function estimateOf(text: string, variables?: Readonly<Record<string, unknown>>): Estimate {
  return model.estimate(operationOf(text, variables));
}
