import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { graphql } from "graphql";
import { money } from "../src/money.ts";
import { buildSubgraph, type Resolvers } from "../src/subgraph-schema.ts";

const folder = await mkdtemp(join(tmpdir(), "forecourt-schema-"));
after(() => rm(folder, { recursive: true }));

const features: Readonly<Record<string, string>> = {
  notes: `
    type Query { note(id: ID!): Note @open, notes(first: Int!): NoteConnection! @open }
    type Mutation { write(text: String!): Note @open }
    type Subscription { noteChanges: Note @open }
    interface Titled { title: String! }
    type Note implements Titled @open { id: ID! title: String! price: Money @open }
    type NoteConnection { nodes: [Note!]! totalCount(limit: Int! = 10): Count! }`,
  letters:
    "extend type Query { letter: String @open } enum Colour { RED } extend type Note { colour: Colour }",
};
for (const [feature, sdl] of Object.entries(features)) {
  await mkdir(join(folder, feature));
  await writeFile(join(folder, feature, "schema.graphql"), sdl);
}

const note = { id: "1", title: "Call back", price: money(-5n, "USD") };
const complete: Resolvers[] = [
  {
    Query: {
      note: () => note,
      notes: () => ({
        nodes: [note],
        totalCount: async ({ limit }: { limit: number }) => ({ value: limit, precision: "EXACT" }),
      }),
    },
    Mutation: { write: () => note },
    Subscription: { noteChanges: { subscribe: () => assert.fail("not asked") } },
    Titled: { __resolveType: () => "Note" },
  },
  { Query: { letter: () => "a letter" }, Note: { colour: () => "RED" } },
];

describe("the schema of a subgraph", () => {
  test("is what its features say, with money and counts resolved for all of them", async () => {
    const { data, errors } = await graphql({
      schema: buildSubgraph(folder, complete).schema,
      source: `{
        letter
        note(id: "1") { colour price { minorUnits decimal } }
        notes(first: 1) { totalCount(limit: 3) { value precision } }
      }`,
    });
    assert.equal(errors, undefined);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), {
      letter: "a letter",
      note: { colour: "RED", price: { minorUnits: -5, decimal: "-0.05" } },
      notes: { totalCount: { value: 3, precision: "EXACT" } },
    });
  });

  for (const [fault, resolvers, message] of [
    ["a query", { ...complete[0], Query: {} }, /Query\.note has no resolver/],
    ["a mutation", { ...complete[0], Mutation: {} }, /Mutation\.write has no resolver/],
    ["a subscription", { ...complete[0], Subscription: {} }, /noteChanges has no resolver/],
  ] as const) {
    test(`is refused when ${fault} has no resolver`, () => {
      const features = [resolvers as Resolvers, complete[1] as Resolvers];
      assert.throws(() => buildSubgraph(folder, features), message);
    });
  }

  test("is refused when a resolver has no field or no type", () => {
    const with_ = (extra: Resolvers) => () => buildSubgraph(folder, [...complete, extra]);
    assert.throws(with_({ Note: { coulor: () => "RED" } }), /Note\.coulor is not a field/);
    assert.throws(with_({ Query: { ghost: () => 1 } }), /Query\.ghost is not a field/);
    assert.throws(with_({ Titled: { size: () => 1 } }), /Titled\.size is not a field/);
    assert.throws(with_({ Ghost: { x: () => 1 } }), /Ghost/);
    assert.doesNotThrow(with_({ Note: { __resolveReference: () => note } }));
  });

  test("names all differences at once", () => {
    assert.throws(
      () => buildSubgraph(folder, [{ Note: { ghost: () => 1 } }]),
      (error: Error) =>
        ["Query.note ", "Query.letter ", "Mutation.write ", "Note.ghost "].every((name) =>
          error.message.includes(name),
        ),
    );
  });
});
