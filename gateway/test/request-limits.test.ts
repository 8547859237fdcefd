import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { buildSchema, getIntrospectionQuery, GraphQLError, parse, Kind } from "graphql";
import { createAdmission, type AdmittedOperation } from "../src/request-limits.ts";
import { requestLimits } from "../src/limits.ts";

const schema = buildSchema(`
  type Query { vehicle: Vehicle vehicles(first: Int = 10, last: Int): Vehicles! }
  type Vehicles { nodes: [Vehicle!]! }
  type Vehicle { id: ID! vin: String! owner: Customer history(first: Int = 25): Orders! }
  type Customer { id: ID! vehicles(first: Int): Vehicles! }
  type Orders { nodes: [Order!]! }
  type Order { number: String! vehicle: Vehicle! }
  type Mutation { rename(id: ID!): Vehicle }
  type Subscription { changes: Vehicle }
`);
const admit = createAdmission(schema);

function admitted(query: string, variables?: object): AdmittedOperation {
  const answer = admit({ query, variables });
  if (answer instanceof GraphQLError) assert.fail(answer.message);
  return answer;
}

function refused(body: unknown): { code: unknown; [name: string]: unknown } {
  const answer = admit(body);
  if (!(answer instanceof GraphQLError)) assert.fail("was admitted");
  return { code: answer.extensions.code, ...answer.extensions };
}

const nested = (levels: number): string =>
  `{ vehicle ${"{ owner ".repeat(levels)} { id } ${"}".repeat(levels)} }`;

describe("what is admitted", () => {
  const folder = join(import.meta.dirname, "../../tests/operations");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".graphql"))) {
    test(`every operation of ${file}`, () => {
      const query = readFileSync(join(folder, file), "utf8");
      const names = parse(query).definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
      );
      assert.notEqual(names.length, 0);
      for (const operationName of names) {
        const answer = admit({ query, operationName });
        assert.ok(!(answer instanceof GraphQLError), `${operationName} is refused`);
        assert.equal(answer.operation.name?.value, operationName);
      }
    });
  }

  test("the introspection of an explorer", () => {
    admitted(
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    );
  });

  test("the limits themselves", () => {
    admitted(nested(12));
    admitted("{ vehicles(first: 250) { nodes { history(first: 100) { nodes { number } } } } }");
    admitted(
      `{ ${Array.from({ length: 10 }, (_, index) => `a${index}: vehicle { id }`).join(" ")} }`,
    );
    admitted("query($first: Int) { vehicles(first: $first) { nodes { id } } }", { first: 250 });
    admitted(`{ vehicle { ${"id ".repeat(50)} owner { ${"id ".repeat(50)} } } }`);
    admitted("query($ids: [ID!]) { vehicle { id } }", { ids: Array(9_999).fill("1") });
  });

  test("the same document once, whatever the variables", () => {
    const query = "query($first: Int) { vehicles(first: $first) { nodes { id } } }";
    assert.equal(admitted(query, { first: 1 }).operation, admitted(query, { first: 2 }).operation);
  });
});

describe("what is refused", () => {
  test("a body that is no request", () => {
    const bodies = [
      undefined,
      null,
      "query",
      1,
      {},
      { query: 7 },
      { query: "" },
      { query: ["{a}"] },
    ];
    for (const body of bodies) assert.equal(refused(body).code, "BAD_REQUEST");
    assert.equal(refused([{ query: "{ vehicle { id } }" }]).code, "BAD_REQUEST");
    assert.deepEqual(refused({ query: "{a}", variables: [] }), {
      code: "BAD_REQUEST",
      argument: "variables",
    });
    assert.equal(refused({ query: "{a}", operationName: 1 }).argument, "operationName");
  });

  test("a document that cannot be parsed", () => {
    assert.equal(refused({ query: "{ vehicle { " }).code, "GRAPHQL_PARSE_FAILED");
    assert.equal(refused({ query: '{ vehicle(vin: "open) }' }).code, "GRAPHQL_PARSE_FAILED");
    assert.equal(refused({ query: "query" }).code, "GRAPHQL_PARSE_FAILED");
  });

  test("an operation that is not there, or not named among several", () => {
    const query = "query A { vehicle { id } } query B { vehicle { id } }";
    assert.equal(refused({ query }).code, "OPERATION_RESOLUTION_FAILURE");
    assert.equal(refused({ query, operationName: "C" }).code, "OPERATION_RESOLUTION_FAILURE");
    assert.equal(
      refused({ query: "fragment F on Query { vehicle { id } }" }).code,
      "OPERATION_RESOLUTION_FAILURE",
    );
  });

  test("a long document, and many tokens", () => {
    const limit = requestLimits.queryLength;
    assert.deepEqual(refused({ query: `{ vehicle { id } } #${"x".repeat(limit)}` }).limit, limit);
    assert.equal(refused({ query: `{ ${"id ".repeat(5_000)} }` }).limit, requestLimits.tokens);
  });

  test("large variables", () => {
    const variables = { note: "x".repeat(200_000) };
    assert.equal(refused({ query: "{ vehicle { id } }", variables }).code, "QUERY_TOO_COMPLEX");
  });

  test("variables nested so deeply that reading them would exhaust the stack", () => {
    for (const levels of [51, 90_000]) {
      const text = `{"a":${"[".repeat(levels)}${"]".repeat(levels)}}`;
      const refusal = refused({ query: "{ vehicle { id } }", variables: JSON.parse(text) });
      assert.equal(refusal.code, "QUERY_TOO_COMPLEX");
    }
  });

  test("depth, with the field where it was reached", () => {
    assert.deepEqual(refused({ query: nested(13) }), {
      code: "QUERY_TOO_COMPLEX",
      field: "id",
      limit: 14,
      actual: 15,
    });
    assert.equal(refused({ query: nested(58) }).code, "QUERY_TOO_COMPLEX");
    assert.equal(refused({ query: nested(1_600) }).code, "QUERY_TOO_COMPLEX");
  });

  test("depth hidden in fragments", () => {
    const fragments = Array.from(
      { length: 20 },
      (_, index) => `fragment F${index} on Customer { owner { ...F${index + 1} } }`,
    ).join("\n");
    const query = `{ vehicle { ...F0 } } ${fragments} fragment F20 on Customer { id }`;
    assert.equal(refused({ query }).limit, requestLimits.depth);
  });

  test("brackets inside values", () => {
    const value = `${"[".repeat(2_000)}${"]".repeat(2_000)}`;
    assert.equal(
      refused({ query: `{ vehicle(a: ${value}) { id } }` }).limit,
      requestLimits.nesting,
    );
  });

  test("a fragment that contains itself", () => {
    const query = `{ vehicle { ...A } }
      fragment A on Vehicle { owner { ...B } } fragment B on Customer { id ...A }`;
    assert.equal(refused({ query }).fragment, "A");
  });

  test("fragments that multiply", () => {
    const levels = Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on Vehicle { ...F${index + 1} ...F${index + 1} }`,
    ).join("\n");
    const query = `{ vehicle { ...F0 } } ${levels} fragment F30 on Vehicle { id }`;
    assert.equal(refused({ query }).limit, requestLimits.repetitions);
    const nothing = query.replace("{ id }", "{ ... on Vehicle { ...Missing } }");
    assert.equal(refused({ query: nothing }).limit, requestLimits.selections);
  });

  test("one field again and again, also where its objects are merged", () => {
    const refusal = { code: "QUERY_TOO_COMPLEX", field: "id", limit: 50, actual: 51 };
    assert.deepEqual(refused({ query: `{ vehicle { ${"id ".repeat(51)} } }` }), refusal);
    const objects = `{ vehicle { ${"owner { id id id } ".repeat(17)} } }`;
    assert.deepEqual(refused({ query: objects }), refusal);
    const fragments = `{ vehicle { ${"...F ... on Vehicle { id } ".repeat(26)} } }
      fragment F on Vehicle { id }`;
    assert.deepEqual(refused({ query: fragments }), refusal);
    const renamed = `{ vehicle { ${"id: vin ".repeat(30)} ${"id ".repeat(21)} } }`;
    assert.deepEqual(refused({ query: renamed }), refusal);
  });

  test("anything in an operation that is not asked for", () => {
    const bomb = `query A { vehicle { id } } query B { vehicle { ${"id ".repeat(51)} } }`;
    assert.equal(refused({ query: bomb, operationName: "A" }).limit, requestLimits.repetitions);
    const owners = (alias: string) => `${alias}: owner { ${"id ".repeat(45)} }`;
    const large = `{ vehicle { ${["a", "b", "c", "d", "e"].map(owners).join(" ")} } }`;
    const query = `query A ${large} query B ${large} query C ${large}`;
    assert.equal(refused({ query, operationName: "A" }).limit, requestLimits.selections);
  });

  test("a fragment that no operation reaches, whatever is in it", () => {
    const cycle = Array.from(
      { length: 300 },
      (_, index) => `fragment F${index} on Vehicle { ...F${(index + 1) % 300} }`,
    ).join("\n");
    const query = `{ vehicle { id } } ${cycle}`;
    assert.deepEqual(refused({ query }), { code: "GRAPHQL_VALIDATION_FAILED" });
    const twice = `{ vehicle { ...F } } fragment F on Vehicle { id } fragment F on Vehicle { vin }`;
    assert.deepEqual(refused({ query: twice }), { code: "GRAPHQL_VALIDATION_FAILED" });
  });

  test("variables with many entries, in lists or objects", () => {
    const query = "query($ids: [ID!]) { vehicle { id } }";
    const object = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [index, 1]));
    const lists = Array.from({ length: 2_500 }, () => [1, 2, 3]);
    for (const ids of [Array(10_000).fill(1), [object], lists]) {
      assert.equal(refused({ query, variables: { ids } }).limit, requestLimits.variablesEntries);
    }
  });

  test("many aliases, spelled out or by fragment", () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: id`).join(" ");
    assert.equal(refused({ query: `{ vehicle { ${aliases} } }` }).limit, requestLimits.aliases);
    const spread = `{ vehicle { ...A owner { id } } vehicles { nodes { ...A } } }
      fragment A on Vehicle { ${aliases.split(" a16")[0]} }`;
    assert.equal(refused({ query: spread }).limit, requestLimits.aliases);
  });

  test("many fields at the root", () => {
    const query = `{ ${"vehicle { id } ".repeat(21)} }`;
    assert.equal(refused({ query }).limit, requestLimits.rootFields);
  });

  test("introspection that multiplies", () => {
    const types = "types { fields { type { name } } }";
    assert.equal(
      refused({ query: `{ a: __schema { ${types} } b: __schema { ${types} } }` }).limit,
      1,
    );
    assert.equal(
      refused({ query: `{ __schema { a: ${types} b: ${types} } }` }).code,
      "QUERY_TOO_COMPLEX",
    );
  });

  test("depth of introspection beside other fields", () => {
    const ofTypes = `${"ofType { ".repeat(11)} name ${"}".repeat(11)}`;
    const introspection = `__schema { types { fields { type { ${ofTypes} } } } }`;
    admitted(`{ ${introspection} }`);
    assert.equal(
      refused({ query: `{ ${introspection} vehicle { id } }` }).limit,
      requestLimits.depth,
    );
  });
});

describe("lists", () => {
  const tooLong = { code: "LIST_TOO_LONG", argument: "first", field: "Query.vehicles", limit: 250 };

  test("are refused above 250 entries, as literal, variable or default of a variable", () => {
    assert.deepEqual(refused({ query: "{ vehicles(first: 251) { nodes { id } } }" }), {
      ...tooLong,
      actual: 251,
    });
    const query = "query($n: Int) { vehicles(first: $n) { nodes { id } } }";
    assert.deepEqual(refused({ query, variables: { n: 300 } }), { ...tooLong, actual: 300 });
    const withDefault = "query($n: Int = 1000) { vehicles(first: $n) { nodes { id } } }";
    assert.equal(refused({ query: withDefault }).actual, 1000);
    admitted(withDefault, { n: 5 });
  });

  test("are refused below one entry", () => {
    for (const first of [0, -1]) {
      const refusal = refused({ query: `{ vehicles(first: ${first}) { nodes { id } } }` });
      assert.deepEqual(refusal, { ...tooLong, actual: first });
    }
  });

  test("are refused from the end as well", () => {
    const refusal = refused({ query: "{ vehicles(last: 5000) { nodes { id } } }" });
    assert.equal(refusal.argument, "last");
  });

  test("are refused by what they multiply to, naming the field", () => {
    const query = "{ vehicles(first: 250) { nodes { history(first: 101) { nodes { number } } } } }";
    assert.deepEqual(refused({ query }), {
      code: "QUERY_TOO_COMPLEX",
      field: "Vehicle.history",
      limit: 25_000,
      actual: 25_250,
    });
  });

  test("count with the page size of the schema where none is given", () => {
    const query = `{ vehicles(first: 250) { nodes { history { nodes { vehicle {
      history { nodes { number } } } } } } } }`;
    assert.equal(refused({ query }).actual, 250 * 25 * 25);
  });

  test("are refused by their sum", () => {
    const list = "vehicles(first: 250) { nodes { history(first: 90) { nodes { number } } } }";
    assert.equal(refused({ query: `{ a: ${list} b: ${list} c: ${list} }` }).limit, 50_000);
  });

  test("count inside fragments", () => {
    const query = `{ vehicles(first: 250) { ...Page } }
      fragment Page on Vehicles { nodes { ... on Vehicle { history(first: 250) { nodes { number } } } } }`;
    assert.equal(refused({ query }).field, "Vehicle.history");
  });
});

describe("whatever is sent", () => {
  test("admission answers and does not throw", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ query: fc.string(), variables: fc.anything(), operationName: fc.anything() }),
        ),
        (body) => {
          const answer = admit(body);
          assert.ok(answer instanceof GraphQLError || answer.document.kind === Kind.DOCUMENT);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("what is admitted is within the limits, counted by expanding it", () => {
    const small = createAdmission(schema, { ...requestLimits, ...smallLimits });

    fc.assert(
      fc.property(fc.array(tree(3), { minLength: 1, maxLength: 6 }), tree(2), (roots, shared) => {
        const asked = roots.map((root) => write(root)).join(" ");
        const query = `{ ${asked} } ${asked.includes("...F") ? fragment(shared) : ""}`;
        const expected = roots.reduce((sum, root) => plus(sum, measure(root, shared, 1)), nothing);
        const fits =
          expected.depth <= smallLimits.depth &&
          expected.aliases <= smallLimits.aliases &&
          expected.selections <= smallLimits.selections &&
          expected.entries <= smallLimits.listEntries;
        const answer = small({ query });
        assert.equal(answer instanceof GraphQLError, !fits, query);
      }),
      { numRuns: 1_000 },
    );
  });
});

const smallLimits = {
  depth: 6,
  aliases: 20,
  selections: 120,
  repetitions: 120,
  listEntries: 4_000,
  rootFields: 6,
};

interface Tree {
  readonly alias: string | undefined;
  readonly first: number | undefined;
  readonly children: readonly Tree[];
  /** Whether the shared fragment is spread below. */
  readonly spread: boolean;
}

const tree: (depth: number) => fc.Arbitrary<Tree> = fc.memo((depth) =>
  fc.record({
    alias: fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }),
    first: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    children: depth <= 1 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
    spread: fc.boolean(),
  }),
);

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
  /** The largest product of page sizes on one path. */
  readonly entries: number;
}

const nothing: Measure = { depth: 0, aliases: 0, selections: 0, entries: 0 };

function write({ alias, first, children, spread }: Tree, within = false): string {
  const name = `${alias ? `${alias}: ` : ""}list${first === undefined ? "" : `(first: ${first})`}`;
  const below = [...children.map((child) => write(child, within)), spread && !within ? "...F" : ""];
  return `${name} { id ${below.join(" ")} }`;
}

function fragment(shared: Tree): string {
  return `fragment F on Query { ${write(shared, true)} }`;
}

/** The same numbers by recursion over the generated tree, without looking at the document. */
function measure(tree: Tree, shared: Tree, around: number, within = false): Measure {
  const { alias, first, children, spread } = tree;
  const entries = around * (first ?? 1);
  const below = children.map((child) => measure(child, shared, entries, within));
  if (spread && !within) {
    const spreadOut = measure(shared, shared, entries, true);
    below.push({ ...spreadOut, selections: spreadOut.selections + 1 });
  }
  const inside = below.reduce(plus, { ...nothing, depth: 1, selections: 1 });
  return {
    depth: inside.depth + 1,
    aliases: inside.aliases + (alias ? 1 : 0),
    selections: inside.selections + 1,
    entries: Math.max(inside.entries, first === undefined ? 0 : entries),
  };
}

function plus(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    selections: one.selections + other.selections,
    entries: Math.max(one.entries, other.entries),
  };
}
