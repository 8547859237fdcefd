import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse, type ExecutionResult } from "graphql";
import { BadArgument, Forbidden } from "../src/errors.ts";
import { createExecutor } from "../src/executor.ts";
import { createLog } from "../src/log.ts";
import { scalars } from "../src/scalars.ts";

const sdl = `
  scalar Long
  scalar DateTime
  type Query {
    echo(amount: Long, at: DateTime): String
    forbidden(amount: Long): String
    malformed(amount: Long): String
    broken(amount: Long): String!
  }
  type Subscription { ticks(failAt: Int!): Int }
`;

const resolvers = {
  Long: scalars.Long,
  DateTime: scalars.DateTime,
  Query: {
    echo: (_root: unknown, { amount, at }: { amount?: bigint; at?: Date }) =>
      `${typeof amount} ${String(amount)} ${at instanceof Date ? at.toISOString() : ""}`,
    forbidden: () => {
      throw new Forbidden("not at this rooftop");
    },
    malformed: () => {
      throw new BadArgument("CURSOR_INVALID", "not a cursor", ["page", "after"]);
    },
    broken: () => {
      throw new Error("relation stock_unit does not exist");
    },
  },
  Subscription: {
    ticks: {
      async *subscribe(_root: unknown, { failAt }: { failAt: number }) {
        for (let tick = 1; ; tick += 1) {
          if (tick === failAt) throw new Error("connection terminated");
          yield tick;
        }
      },
      resolve: (tick: number) => tick,
    },
  },
};

const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
const executor = createExecutor(schema, createLog("test", "silent"));

async function answer(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  return JSON.parse(JSON.stringify(await executor.execute({ query, variables }, {}, "r-1")));
}

/** A literal Long cannot be compiled, so the one document runs compiled and the other does not. */
const compiledOrNot = {
  "a compiled document": (field: string) => `{ ${field} }`,
  "a document with a literal that cannot be compiled": (field: string) => `{ ${field}(amount: 5) }`,
};

for (const [kind, write] of Object.entries(compiledOrNot)) {
  describe(kind, () => {
    test("keeps code, message and place of a refusal", async () => {
      const refusals = (await answer(write("forbidden"))) as ExecutionResult;
      assert.equal(refusals.errors?.[0]?.message, "not at this rooftop");
      assert.deepEqual(refusals.errors?.[0]?.extensions, { code: "FORBIDDEN" });

      const { errors } = (await answer(write("malformed"))) as ExecutionResult;
      assert.deepEqual(errors?.[0]?.extensions, {
        code: "CURSOR_INVALID",
        argument: "page.after",
      });
    });

    test("hides an unexpected error and lets its null bubble up", async () => {
      const result = (await answer(write("broken"))) as ExecutionResult;
      assert.equal(result.data, null);
      assert.deepEqual(
        result.errors?.map(({ message, path, extensions }) => ({ message, path, extensions })),
        [
          {
            message: "Internal error",
            path: ["broken"],
            extensions: { code: "INTERNAL", requestId: "r-1" },
          },
        ],
      );
    });
  });
}

describe("scalars", () => {
  test("mean the same as literals and as variables", async () => {
    const expected = { data: { echo: "bigint 5 2026-11-20T00:00:00.000Z" } };
    const at = "2026-11-20T00:00:00Z";

    const literal = await answer(`{ echo(amount: 5, at: "${at}") }`);
    const variable = await answer(
      "query($amount: Long, $at: DateTime) { echo(amount: $amount, at: $at) }",
      { amount: 5, at },
    );

    assert.deepEqual(literal, expected);
    assert.deepEqual(variable, expected);
  });

  test("that are malformed are the caller's fault, wherever they stand", async () => {
    const answers = [
      await answer('{ echo(at: "yesterday") }'),
      await answer("query($at: DateTime) { echo(at: $at) }", { at: "yesterday" }),
      await answer("query($amount: Long!) { echo(amount: $amount) }", {}),
      await answer("{ echo(amount: 1) { x } }"),
      await answer("{ echo("),
    ] as ExecutionResult[];
    for (const { data, errors } of answers) {
      assert.equal(data, undefined);
      assert.equal(errors?.[0]?.extensions?.code, "BAD_USER_INPUT");
    }
  });
});

describe("a stream", () => {
  test("that fails tells so without its text, and ends", async () => {
    const events = await executor.subscribe(
      { query: "subscription { ticks(failAt: 3) }" },
      () => ({}),
      "r-1",
    );
    assert.ok(Symbol.asyncIterator in events);

    const results = [];
    for await (const result of events) results.push(JSON.parse(JSON.stringify(result)));

    assert.deepEqual(results, [
      { data: { ticks: 1 } },
      { data: { ticks: 2 } },
      {
        errors: [{ message: "Internal error", extensions: { code: "INTERNAL", requestId: "r-1" } }],
      },
    ]);
  });
});
