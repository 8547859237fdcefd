import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import {
  buildSchema,
  getIntrospectionQuery,
  GraphQLError,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { WebSocket } from "ws";
import { apiSchema } from "../src/compose.ts";
import { openDoors } from "../src/doors.ts";
import { localSource } from "../src/local-source.ts";
import { createPlanEngine, type EngineCall } from "../src/plan-engine.ts";
import { createAdmission } from "../src/request-limits.ts";
import type { SubgraphSource } from "../src/subgraph-source.ts";
import { openGateway, type Answer, type OpenGateway } from "./gateway-client.ts";
import { person, testAuthentication } from "./test-authentication.ts";
import { clock, createTinyGraph, desk, log } from "./tiny-graph.ts";
import { publicSdl, supergraphSdl } from "./tiny-schema.ts";

let open: OpenGateway;
before(async () => {
  open = await openGateway();
  open.authentication.give("analyst", { actor: person("ann", "ANALYST") });
  open.authentication.give("salesperson", { actor: person("sal", "SALES") });
});
after(() => open.close());

const doors = ["/graphql", "/public", "/bi"];
const ask = (path: string, query: string, variables?: object, token = "analyst"): Promise<Answer> =>
  open.post({ query, variables }, { authorization: `Bearer ${token}` }, path);

function codeOf({ body }: Answer): unknown {
  assert.equal(body.data, undefined);
  return body.errors?.[0]?.extensions.code;
}

describe("each door", () => {
  for (const path of doors) {
    test(`answers queries at ${path}`, async () => {
      const { body } = await ask(path, '{ vehicle(id: "1") { vin lastService } }');
      assert.deepEqual(body, { data: { vehicle: { vin: "VIN1", lastService: "service of 1" } } });
    });

    test(`refuses subscriptions over HTTP at ${path}`, async () => {
      const answer = await ask(path, "subscription { vehicleChanges { position } }");
      assert.equal(codeOf(answer), path === "/bi" ? "READ_ONLY_DOOR" : "BAD_REQUEST");
    });

    test(`has limits of its own at ${path}`, async () => {
      const aliases = (count: number): string =>
        `{ vehicle(id: "1") { ${Array.from({ length: count }, (_, index) => `a${index}: vin`).join(" ")} } }`;
      const max = { "/graphql": 30, "/public": 15, "/bi": 200 }[path] ?? 0;
      assert.equal((await ask(path, aliases(max))).status, 200);
      assert.equal(codeOf(await ask(path, aliases(max + 1))), "QUERY_TOO_COMPLEX");
    });
  }

  test("passes on for what it asks", async () => {
    const workloads = await Promise.all(
      ["/graphql", "/bi"].map(
        async (path) => (await ask(path, "{ workload }")).body.data?.workload,
      ),
    );
    assert.deepEqual(workloads, ["SHOP", "ANALYSIS"]);
  });
});

describe("the door of analysts", () => {
  test("changes nothing", async () => {
    const answer = await ask("/bi", 'mutation { renameVehicle(id: "1", key: "bi") { id } }');
    assert.equal(answer.status, 403);
    assert.equal(codeOf(answer), "READ_ONLY_DOOR");
  });

  test("is shut to whoever may not ask ad hoc questions", async () => {
    const answer = await ask("/bi", "{ caller }", undefined, "salesperson");
    assert.equal(answer.status, 403);
    assert.equal(codeOf(answer), "FORBIDDEN");
    assert.equal((await ask("/graphql", "{ caller }", undefined, "salesperson")).status, 200);
  });

  test("has no sockets", async () => {
    const socket = new WebSocket(
      `${open.gateway.url.replace("http", "ws")}/bi`,
      "graphql-transport-ws",
    );
    await assert.rejects(once(socket, "open"), /404/);
  });
});

describe("the public door", () => {
  test("asks nobody who they are, and believes no token", async () => {
    for (const authorization of ["Bearer analyst", "Bearer forged", "Basic x"]) {
      const { body } = await open.post({ query: "{ caller }" }, { authorization }, "/public");
      assert.match(String(body.data?.caller), /^public /);
    }
  });

  test("knows nothing beyond its contract", async () => {
    for (const query of [
      "{ workload }",
      '{ vehicle(id: "1") { odometer } }',
      "{ vehicles(last: 1) { nodes { id } } }",
      'mutation { renameVehicle(id: "1", key: "k") { odometer } }',
    ]) {
      assert.equal(codeOf(await ask("/public", query)), "GRAPHQL_VALIDATION_FAILED", query);
    }
  });

  test("refuses what is beyond its contract inside a variable", async () => {
    const query = "query($sale: SaleInput!) { echo(sale: $sale) }";
    const price = { minorUnits: 1, currency: "USD" };
    const sale = { price, on: "2026-11-20" };
    assert.equal((await ask("/public", query, { sale })).status, 200);
    const answer = await ask("/public", query, { sale: { ...sale, rates: ["1.3"] } });
    assert.equal(codeOf(answer), "BAD_USER_INPUT");
    const misspelt = await ask("/public", query, { sale: { ...sale, pric: price } });
    assert.doesNotMatch(JSON.stringify(misspelt.body), /Did you mean/);
  });

  test("checks scalars as the whole graph does", async () => {
    const query = `{ echo(sale: { price: { minorUnits: 1.5, currency: "USD" }, on: "2026-11-20" }) }`;
    assert.equal(codeOf(await ask("/public", query)), "GRAPHQL_VALIDATION_FAILED");
  });

  test("takes mutations", async () => {
    const { body } = await ask("/public", 'mutation { renameVehicle(id: "1", key: "p") { vin } }');
    assert.deepEqual(body.data, { renameVehicle: { vin: "VIN1" } });
  });

  test("takes no mutations when its contract has none", async () => {
    const reading = await openGateway("local", { publicSdl: "type Query { caller: String! }" });
    const query = 'mutation { renameVehicle(id: "1", key: "q") { vin } }';
    const answer = await reading.post({ query }, {}, "/public");
    await reading.close();
    assert.equal(answer.status, 400);
    assert.equal(codeOf(answer), "GRAPHQL_VALIDATION_FAILED");
  });

  test("stays shut without a contract", async () => {
    const shut = await openGateway("local", { publicSdl: "" });
    const { status } = await shut.post({ query: "{ caller }" }, {}, "/public");
    await shut.close();
    assert.equal(status, 404);
  });

  test("does not open for a contract that is not part of the graph", async () => {
    const schema = apiSchema(supergraphSdl);
    const authentication = testAuthentication();
    for (const [contract, fault] of [
      ["type Query { nothing: String }", /Query\.nothing was removed/],
      ["type Query { caller: Int! }", /Query\.caller changed type/],
      ["type Query { vehicle: Vehicle } type Vehicle { id: ID! }", /required arg id/],
    ] as const) {
      await assert.rejects(openDoors({ schema, authentication, publicSdl: contract }), fault);
    }
  });

  test("lets nothing through that the whole graph would not understand", () => {
    const contract = buildSchema(publicSdl);
    const whole = apiSchema(supergraphSdl);
    let valid = 0;
    fc.assert(
      fc.property(selection(contract, "Query", 4), (fields) => {
        const document = parse(`{ ${fields} }`);
        if (validate(contract, document).length > 0) return;
        valid += 1;
        assert.deepEqual(validate(whole, document), []);
      }),
      { numRuns: 300 },
    );
    assert.ok(valid > 100, `${valid} documents were valid`);
  });
});

const ARGUMENTS: Readonly<Record<string, string>> = {
  vehicle: '(id: "1")',
  vehicles: "(first: 2)",
  echo: '(sale: { price: { minorUnits: 1, currency: "USD" }, on: "2026-11-20" })',
};

/** Selections over the fields of a type, each with its arguments and some below it. */
function selection(
  schema: ReturnType<typeof buildSchema>,
  typeName: string,
  depth: number,
): fc.Arbitrary<string> {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return fc.constant("");
  const fields = Object.values(type.getFields()).flatMap(({ name, type: returned }) => {
    const inner = returned.toString().replaceAll(/[[\]!]/g, "");
    if (!isObjectType(schema.getType(inner))) return [fc.constant(name + (ARGUMENTS[name] ?? ""))];
    if (depth === 0) return [];
    return [
      selection(schema, inner, depth - 1).map(
        (below) => `${name}${ARGUMENTS[name] ?? ""} { ${below} }`,
      ),
    ];
  });
  return fc
    .array(fc.oneof(fc.constant("__typename"), ...fields), { minLength: 1, maxLength: 3 })
    .map((chosen) => [...new Set(chosen)].join(" "));
}

describe("the schema", () => {
  const introspection = getIntrospectionQuery();

  test("is shown to analysts, and to staff while any document is answered", async () => {
    for (const path of ["/bi", "/graphql"]) {
      assert.ok((await ask(path, introspection)).body.data?.__schema, path);
    }
  });

  test("is not shown at the public door, whichever way it is asked for", async () => {
    for (const query of [
      introspection,
      "{ __schema { types { name } } }",
      '{ __type(name: "Vehicle") { name } }',
      "{ ...F } fragment F on Query { __schema { types { name } } }",
      '{ caller ... on Query { t: __type(name: "Query") { name } } }',
    ]) {
      assert.equal(codeOf(await ask("/public", query)), "INTROSPECTION_DISABLED", query);
    }
    assert.deepEqual((await ask("/public", "{ __typename }")).body.data, { __typename: "Query" });
  });

  test("cannot be guessed from errors where it is not shown", async () => {
    const guesses = ['{ vehicle(id: "1") { vim } }', "{ vehicl }", '{ vehicle(ids: "1") { id } }'];
    for (const query of [
      ...guesses,
      '{ vehicle(id: "1") }',
      "{ vehicles(frist: 1) { nodes { id } } }",
    ]) {
      const { body } = await ask("/public", query);
      assert.equal(body.errors?.[0]?.extensions.code, "GRAPHQL_VALIDATION_FAILED");
      assert.doesNotMatch(JSON.stringify(body), /Did you mean/, query);
      assert.match(JSON.stringify((await ask("/bi", query)).body), /Did you mean/, query);
    }
  });

  test("is hidden from staff where only registered documents are answered", async () => {
    const safe = await openGateway("local", { doors: { introspection: false } });
    const { body } = await safe.post({ query: introspection });
    const socket = await safe.collect("{ caler }");
    const sale = { price: { minorUnits: 1, currency: "USD" }, on: "2026-11-20", pric: 1 };
    const misspelt = safe.socket().iterate({
      query: "query($sale: SaleInput!) { echo(sale: $sale) }",
      variables: { sale },
    });
    const { value } = await misspelt.next();
    await safe.close();
    assert.match(JSON.stringify(value), /BAD_USER_INPUT/);
    assert.doesNotMatch(JSON.stringify(value), /Did you mean/);
    assert.equal(body.errors?.[0]?.extensions.code, "INTROSPECTION_DISABLED");
    assert.match(socket.error?.[0]?.message ?? "", /Cannot query field "caler"/);
    assert.doesNotMatch(socket.error?.[0]?.message ?? "", /Did you mean/);
  });
});

describe("an operation that takes too long", () => {
  for (const [path, topology] of [
    ["/graphql", "local"],
    ["/public", "remote"],
    ["/bi", "remote"],
  ] as const) {
    test(`is given up at ${path}, over ${topology} subgraphs`, async () => {
      const slow = await openGateway(topology, {
        doors: { limits: { [path]: { operationMs: 50 } } },
      });
      const release = slow.graph.hold();
      const { status, body } = await slow.post(
        { query: '{ vehicle(id: "1") { vin lastService } }' },
        {},
        path,
      );
      release();
      await slow.close();

      assert.equal(status, 504);
      assert.equal(body.data, null);
      assert.deepEqual(body.errors?.[0]?.extensions, { code: "OPERATION_TIMEOUT" });
    });
  }

  test("is given up on a socket, and an event of a subscription as well", async () => {
    const slow = await openGateway("local", {
      doors: { limits: { "/graphql": { operationMs: 50 } } },
    });
    const release = slow.graph.hold();
    const query = await slow.collect('{ vehicle(id: "1") { lastService } }');
    const events = await slow.collect(
      "subscription { vehicleChanges(count: 1) { vehicle { lastService } } }",
    );
    release();
    await slow.close();

    for (const { results } of [query, events]) {
      assert.deepEqual(
        results[0]?.errors?.map(({ extensions }) => extensions),
        [{ code: "OPERATION_TIMEOUT" }],
      );
    }
  });

  test("fetches nothing more", async () => {
    const graph = createTinyGraph();
    const release = graph.hold();
    const fetched: string[] = [];
    const sources = new Map(
      [graph.vehicle, graph.service].map((subgraph) => {
        const source = localSource(subgraph);
        const execute: SubgraphSource["execute"] = (request, call) => {
          fetched.push(subgraph.name);
          return source.execute(request, call);
        };
        return [subgraph.name, { ...source, execute }];
      }),
    );
    const engine = createPlanEngine({ supergraphSdl, sources, log });
    const query = `{ vehicle(id: "1") {
      lastService serviceHistory(first: 1) { nodes { vehicle { vin } } } } }`;
    const operation = createAdmission(engine.schema)({ query });
    if (operation instanceof GraphQLError) return assert.fail(operation.message);
    const call: EngineCall = {
      actor: desk,
      principal: { kind: "PUBLIC" },
      workload: "SHOP",
      requestId: "r",
      now: clock(),
      replayed: () => undefined,
      operationMs: 50,
    };

    const { errors } = await engine.answer(operation, call);
    release();
    for (let turn = 0; turn < 50; turn += 1) await setImmediate();

    assert.equal(errors?.[0]?.extensions.code, "OPERATION_TIMEOUT");
    assert.deepEqual(fetched, ["vehicle", "service"]);
    fetched.length = 0;
    await engine.answer(operation, call);
    assert.deepEqual(fetched, ["vehicle", "service", "vehicle"]);
  });
});
