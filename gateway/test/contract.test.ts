import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildSchema, printSchema } from "graphql";
import { composeSupergraph } from "../src/compose.ts";
import { publicContract } from "../src/contract.ts";

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11",
  import: ["@key", "@tag", "@shareable", "@inaccessible"])`;

/** `@public` is short for the tag in these schemas. */
function contractOf(...sdls: readonly string[]): string {
  const subgraphs = sdls.map((sdl, index) => ({
    name: `s${index}`,
    url: `http://s${index}`,
    sdl: `${federation}\n${sdl.replaceAll("@public", '@tag(name: "public")')}`,
  }));
  return publicContract(composeSupergraph(subgraphs).supergraphSdl);
}

function sameSchema(actual: string, expected: string): void {
  assert.equal(actual, printSchema(buildSchema(expected)));
}

function assertFault(fault: string, sdl: string): void {
  assert.throws(
    () => contractOf(sdl),
    ({ message }: Error) => message.split("\n  ").includes(fault) || assert.fail(message),
  );
}

describe("what the contract holds", () => {
  test("fields, arguments, input fields and enum values that are public themselves, sorted", () => {
    const contract = contractOf(`
      type Query {
        listings(where: Filter @public, cost: Int, size: Int! = 3 @public): [Listing!] @public
        stockUnits: [StockUnit!]
      }
      type Mutation { enquire(text: String! @public): Boolean @public  sell: Boolean }
      input Filter @public { kind: Kind @public  minimumGross: Int }
      enum Kind @public { USED @public  NEW @public  WHOLESALE }
      type Listing @public { title: String @public  price: Int  kind: Kind }
      type StockUnit { unitCost: Int }
    `);

    sameSchema(
      contract,
      `
      input Filter { kind: Kind }
      enum Kind { NEW USED }
      type Listing { title: String }
      type Mutation { enquire(text: String!): Boolean }
      type Query { listings(size: Int! = 3, where: Filter): [Listing!] }
      `,
    );
  });

  test("not what no public root field leads to", () => {
    const contract = contractOf(`
      scalar Long @public
      type Query { one: String @public  two: Money }
      type Money @public { minorUnits: Long @public }
    `);

    sameSchema(contract, "type Query { one: String }");
  });

  test("the public types behind an interface and in a union, and only those", () => {
    const contract = contractOf(`
      type Query { node: Node @public  found: Found @public }
      interface Node @public { id: ID @public  secret: Int }
      interface Internal { id: ID }
      type A implements Node & Internal @public { id: ID @public  secret: Int }
      type B implements Node { id: ID  secret: Int }
      type C @public { name: String @public }
      union Found @public = B | C
    `);

    sameSchema(
      contract,
      `
      type A implements Node { id: ID }
      type C { name: String }
      union Found = C
      interface Node { id: ID }
      type Query { found: Found node: Node }
      `,
    );
  });

  test("descriptions and deprecations, but nothing of federation", () => {
    const contract = contractOf(
      `type Query { listing(id: ID! @public): Listing @public }
       "On the website." type Listing @key(fields: "id") @public {
         id: ID! @public
         "Obsolete." text: String @public @deprecated(reason: "Use title.")
       }`,
      `type Listing @key(fields: "id") { id: ID! @public  title: String @public  cost: Int }`,
    );

    sameSchema(
      contract,
      `"On the website." type Listing {
         id: ID!
         "Obsolete." text: String @deprecated(reason: "Use title.")
         title: String
       }
       type Query { listing(id: ID!): Listing }`,
    );
  });

  test("nothing while no root field is public", () => {
    assert.equal(
      contractOf(`type Query { one: Money } type Money @public { value: Int @public }`),
      "",
    );
  });

  test("nothing that clients inside cannot see either", () => {
    const contract = contractOf(
      `type Query { one: String @public  two: String @public @inaccessible }`,
    );

    sameSchema(contract, "type Query { one: String }");
  });
});

describe("what is refused, with its coordinate", () => {
  test("a public field of a type that is not public", () => {
    assertFault(
      "Query.unit is public but StockUnit is not",
      `type Query { unit: StockUnit @public } type StockUnit { cost: Int }`,
    );
  });

  test("an argument or input field of a type that is not public", () => {
    const sdl = `type Query { list(where: Filter @public, kind: Kind @public): String @public }
      input Filter @public { kind: Kind @public } enum Kind { NEW }`;
    assertFault("Query.list(kind:) is public but Kind is not", sdl);
    assertFault("Filter.kind is public but Kind is not", sdl);
  });

  test("a public element of a type that is not public", () => {
    assertFault(
      "Vehicle.vin is public but Vehicle is not",
      `type Query { one: String @public  car: Vehicle } type Vehicle { vin: String @public }`,
    );
  });

  test("a required argument or input field that is not public", () => {
    const sdl = `type Query { list(actor: ID!, where: Filter @public): String @public }
      input Filter @public { rooftop: ID!  make: String @public }`;
    assertFault("Query.list(actor:) is required but not public", sdl);
    assertFault("Filter.rooftop is required but not public", sdl);
  });

  test("a public type with nothing public in it", () => {
    const sdl = `type Query { kind: Kind @public  listing: Listing @public }
      enum Kind @public { NEW } type Listing @public { title: String }`;
    assertFault("Kind is public but nothing in it is", sdl);
    assertFault("Listing is public but nothing in it is", sdl);
  });

  test("an interface or a union without a public type", () => {
    assertFault(
      "Node is public but no type that implements it is",
      `type Query { node: Node @public } interface Node @public { id: ID @public }
       type A implements Node { id: ID }`,
    );
    assertFault(
      "Union type Found must define one or more member types.",
      `type Query { found: Found @public } type A { id: ID } union Found @public = A`,
    );
  });

  test("a type that hides a public field of its interface", () => {
    assertFault(
      "Interface field Node.id expected but A does not provide it.",
      `type Query { node: Node @public } interface Node @public { id: ID @public }
       type A implements Node @public { id: ID  name: String @public }`,
    );
  });

  test("a default that is not public, as the argument would become required", () => {
    assertFault(
      "the default of Query.list(order:) is not public",
      `type Query { list(order: Order! = GROSS @public): String @public }
       enum Order @public { PRICE @public  GROSS }`,
    );
  });

  test("a value that is not public of an enum that is answered", () => {
    const kinds = "enum Kind @public { USED @public  NEW @public  WHOLESALE  GONE @inaccessible }";
    assertFault(
      "Kind.WHOLESALE is not public but may be answered",
      `type Query { kinds: [Kind!]! @public } ${kinds}`,
    );
    assertFault(
      "Kind.WHOLESALE is not public but may be answered",
      `type Query { node: Node @public } interface Node @public { kind: Kind @public }
       type A implements Node @public { kind: Kind @public } ${kinds}`,
    );
    const asked = `type Query { one(kind: Kind @public): String @public  kind: Kind } ${kinds}`;
    sameSchema(contractOf(asked), "enum Kind { NEW USED } type Query { one(kind: Kind): String }");
  });

  test("but not a refusal that no public mutation answers with", () => {
    const contract = contractOf(`type Query { refused: ErrorCode @public }
      enum ErrorCode @public { BLANK @public  PERIOD_CLOSED }`);
    sameSchema(contract, "enum ErrorCode { BLANK } type Query { refused: ErrorCode }");
  });

  test("mutations without a query", () => {
    assertFault(
      "Query has no public field",
      `type Query { one: String } type Mutation { send: Boolean @public }`,
    );
  });

  test("every fault at once", () => {
    assert.throws(
      () =>
        contractOf(`type Query { a: A @public  b: B @public } type A { x: Int } type B { x: Int }`),
      /Query\.a is public but A is not\n {2}Query\.b is public but B is not/,
    );
  });
});
