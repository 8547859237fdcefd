import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  execute,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
} from "graphql";
import { costSchema, estimateOf } from "./cost-graph.ts";

type Field = GraphQLField<unknown, unknown>;
type Numbers = Readonly<Record<string, number>>;
/** A number from 0 up to, and without, `below`. */
type Random = (below: number) => number;

/** The weights and lengths of the schema, read by hand. */
const FIELD_WEIGHTS: Numbers = {
  "Query.priciest": 20,
  "UnitConnection.totalCount": 10,
  "Vehicle.photo": 5,
};
const TYPE_WEIGHTS: Numbers = { UnitEdge: 0, Money: 0 };
const LENGTHS: Numbers = { "Query.rooftops": 4, "Job.parts": 2 };
const ARGUMENT_WEIGHTS: Numbers = { note: 1, search: 7 };
const LENGTH_OTHERWISE = 10;

const seeds = fc.integer();
const lengths = fc.integer({ min: 0, max: 4 });

describe("an estimate", () => {
  test("is what an answer with all lists full costs, counted where it is made", () => {
    fc.assert(
      fc.property(seeds, lengths, (seed, length) => {
        const { text, variablesOf } = documentOf(randomOf(seed), { conditions: false });
        const full = answer(text, variablesOf(length), undefined);
        const estimate = estimateOf(text, variablesOf(length));
        assert.equal(estimate.actual(full.data), Math.max(1, full.counted), text);
        assert.equal(estimate.total, Math.max(1, full.counted), text);
      }),
      { numRuns: 300 },
    );
  });

  test("is never less than an answer costs", () => {
    fc.assert(
      fc.property(seeds, lengths, (seed, length) => {
        const random = randomOf(seed);
        const { text, variablesOf } = documentOf(random, { conditions: true });
        const some = answer(text, variablesOf(length), random);
        const estimate = estimateOf(text, variablesOf(length));
        assert.equal(estimate.actual(some.data), Math.max(1, some.counted), text);
        assert.ok(estimate.total >= estimate.actual(some.data), text);
      }),
      { numRuns: 300 },
    );
  });

  test("is the sum of its fields", () => {
    fc.assert(
      fc.property(seeds, lengths, (seed, length) => {
        const { text, variablesOf } = documentOf(randomOf(seed), { conditions: true });
        const estimate = estimateOf(text, variablesOf(length));
        const sum = estimate.fields().reduce((total, { cost }) => total + cost, 0);
        assert.equal(estimate.total, Math.max(1, sum));
      }),
    );
  });

  test("is the same for a document that asks for everything twice", () => {
    fc.assert(
      fc.property(seeds, lengths, (seed, length) => {
        const { text, variablesOf } = documentOf(randomOf(seed), { conditions: true });
        const twice = text.replace(/\{(.*)\}$/s, "{ $1 ... on Query { $1 } }");
        const variables = variablesOf(length);
        assert.equal(estimateOf(twice, variables).total, estimateOf(text, variables).total);
      }),
    );
  });

  test("fits after the advice was taken, and would not with one entry more", () => {
    let taken = 0;
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 500 }), (seed, limit) => {
        const { text, variablesOf } = documentOf(randomOf(seed), { conditions: false });
        const { advice = "" } = estimateOf(text, variablesOf(40)).mostExpensive(limit) ?? {};
        const [, fewer, alias] = /: (\d+) instead of 40 at \S+ \(\S*?(\w+)\)/.exec(advice) ?? [];
        if (fewer === undefined) return;
        taken += 1;
        const costWith = (length: number): number =>
          estimateOf(text, { ...variablesOf(40), [`${alias}`]: length }).total;
        assert.ok(costWith(Number(fewer)) <= limit, `${text}\n${advice}`);
        assert.ok(costWith(Number(fewer) + 1) > limit, `${text}\n${advice}`);
      }),
      { numRuns: 500 },
    );
    assert.notEqual(taken, 0);
  });
});

interface RandomDocument {
  readonly text: string;
  /** One length for all lists; a list has the variable that is called like its alias. */
  variablesOf(length: number): Readonly<Record<string, number>>;
}

/** A valid operation over the whole schema but its abstract types. */
function documentOf(random: Random, options: { readonly conditions: boolean }): RandomDocument {
  const query = costSchema.getQueryType();
  assert.ok(query);
  let aliases = 0;
  const lists: string[] = [];

  function selectionSet(type: GraphQLObjectType, depth: number): string {
    if (depth === 0) return "{ __typename }";
    const fields = Object.values(type.getFields()).filter(
      (field) => !isAbstractType(getNamedType(field.type)),
    );
    const parts = Array.from({ length: 1 + random(3) }, () => {
      const field = fields[random(fields.length)];
      assert.ok(field);
      const written = selection(field, depth);
      return random(4) === 0 ? `... on ${type.name} { ${written} }` : written;
    });
    return `{ ${parts.join(" ")} }`;
  }

  function selection(field: Field, depth: number): string {
    aliases += 1;
    const alias = `a${aliases}`;
    const given = field.args.flatMap(({ name }) => {
      if (name === "id") return [`id: "1"`];
      if (name === "first" || name === "last") return [`${name}: $${alias}`];
      return name in ARGUMENT_WEIGHTS && random(2) === 0 ? [`${name}: "oil"`] : [];
    });
    if (given.some((argument) => argument.endsWith(`$${alias}`))) lists.push(alias);
    const written = given.length > 0 ? `(${given.join(", ")})` : "";
    const condition = options.conditions ? (CONDITIONS[random(CONDITIONS.length)] ?? "") : "";
    const type = getNamedType(field.type);
    const inside = isObjectType(type) ? selectionSet(type, depth - 1) : "";
    return `${alias}: ${field.name}${written} ${condition} ${inside}`;
  }

  const inside = selectionSet(query, 7);
  const declared = lists.map((alias) => `$${alias}: Int`).join(" ");
  const text = declared === "" ? inside : `query (${declared}) ${inside}`;
  assert.deepEqual(validate(costSchema, parse(text)), []);
  return {
    text,
    variablesOf: (length) => Object.fromEntries(lists.map((alias) => [alias, length])),
  };
}

const CONDITIONS = ["", "", "", "@skip(if: true)", "@include(if: true)"];

interface Answered {
  readonly data: unknown;
  /** What the resolvers counted while they answered. */
  readonly counted: number;
}

/** @param random how much of it is there; undefined for everything, with every list full */
function answer(text: string, variables: Numbers, random: Random | undefined): Answered {
  let counted = 0;

  const fieldResolver: GraphQLFieldResolver<{ page?: number }, unknown> = (
    source,
    given: Readonly<Record<string, unknown>>,
    _context,
    { parentType, fieldName },
  ) => {
    if (fieldName === "__typename") return parentType.name;
    const field = parentType.getFields()[fieldName];
    assert.ok(field);
    const coordinate = `${parentType.name}.${fieldName}`;
    for (const [name, weight] of Object.entries(ARGUMENT_WEIGHTS)) {
      if (given[name] !== undefined) counted += weight;
    }
    if (random && !isNonNullType(field.type) && random(5) === 0) return null;
    const type = getNamedType(field.type);
    const page = typeof given.first === "number" ? given.first : given.last;
    const made = isCompositeType(type) ? { page } : type.name === "Status" ? "SOLD" : 1;
    const weight =
      FIELD_WEIGHTS[coordinate] ?? (isCompositeType(type) ? (TYPE_WEIGHTS[type.name] ?? 1) : 0);
    if (!isListType(getNullableType(field.type))) {
      counted += weight;
      return made;
    }
    const isPage = fieldName === "nodes" || fieldName === "edges";
    const most = isPage ? source.page : (page ?? LENGTHS[coordinate] ?? LENGTH_OTHERWISE);
    assert.ok(typeof most === "number");
    const entries = random ? random(most + 1) : most;
    counted += entries * weight;
    return Array<unknown>(entries).fill(made);
  };

  const result = execute({
    schema: costSchema,
    document: parse(text),
    variableValues: variables,
    fieldResolver,
    rootValue: {},
  });
  assert.ok(!(result instanceof Promise));
  assert.equal(result.errors, undefined);
  return { data: result.data, counted };
}

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
