import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { GraphQLError, type ExecutionResult } from "graphql";
import type { Metering, MeteredClient } from "../src/metering.ts";
import { openGateway, type OpenGateway } from "./gateway-client.ts";
import { closeRawSockets, signedInSocket } from "./raw-socket.ts";
import { person } from "./test-authentication.ts";

interface Charge {
  readonly who: MeteredClient;
  readonly variables: object;
  readonly dryRun: boolean;
}

/** Writes down what it is asked; everybody may spend, except for an operation named Dear. */
function testMetering() {
  const charges: Charge[] = [];
  const settled: ExecutionResult[] = [];
  const metering: Metering = {
    async begin({ operation, variables }, who, dryRun) {
      charges.push({ who, variables, dryRun });
      if (operation.name?.value === "Broken") throw new Error("the password is hunter2");
      if (operation.name?.value === "Dear") throw rateLimited();
      return {
        dryRun,
        async end(result) {
          settled.push(result);
          return { extensions: { cost: { actual: 7 } }, headers: { ratelimit: '"cost";r=93' } };
        },
      };
    },
  };
  return { metering, charges, settled };
}

function rateLimited(): GraphQLError {
  const http = { status: 429, headers: new Map([["retry-after", "3"]]) };
  const extensions: Record<string, unknown> = { code: "RATE_LIMITED", http };
  return new GraphQLError("Ask again in 3 s", { extensions });
}

let open: OpenGateway;
afterEach(async () => {
  closeRawSockets();
  await open.close();
});

async function openMetered() {
  const meter = testMetering();
  open = await openGateway("local", { metering: meter.metering, trustProxy: 1 });
  return meter;
}

const vin = 'query Vin($id: ID! = "4") { vehicle(id: $id) { vin } }';
const spent = { cost: { actual: 7 } };

describe("an operation over HTTP", () => {
  test("is charged to the client of the person, by what it asks with its defaults", async () => {
    const { charges, settled } = await openMetered();
    open.authentication.give("ann", { actor: person("ann", "ANALYST"), clientId: "reports" });

    const authorization = "Bearer ann";
    const { headers, body } = await open.post({ query: vin }, { authorization });
    await open.post({ query: vin }, { authorization }, "/bi");

    assert.deepEqual(body, { data: { vehicle: { vin: "VIN4" } }, extensions: spent });
    assert.equal(headers.get("ratelimit"), '"cost";r=93');
    assert.deepEqual(charges, [
      { who: { key: "reports/ann", door: "/graphql" }, variables: { id: "4" }, dryRun: false },
      { who: { key: "reports/ann", door: "/bi" }, variables: { id: "4" }, dryRun: false },
    ]);
    assert.deepEqual(JSON.parse(JSON.stringify(settled[0])), {
      data: { vehicle: { vin: "VIN4" } },
    });
  });

  test("is charged to the address at the public door", async () => {
    const { charges } = await openMetered();
    const headers = { "x-forwarded-for": "1.1.1.1, 203.0.113.9" };
    await open.post({ query: "{ caller }" }, headers, "/public");
    assert.deepEqual(charges[0]?.who, { key: "203.0.113.9", door: "/public" });
  });

  test("is refused as the meter says, and not run", async () => {
    const { settled } = await openMetered();
    const query = 'mutation Dear { renameVehicle(id: "1", key: "dear") { id } }';
    const { status, headers, body } = await open.post({ query });
    assert.equal(status, 429);
    assert.equal(headers.get("retry-after"), "3");
    assert.deepEqual(body.errors?.[0]?.extensions, { code: "RATE_LIMITED" });
    assert.deepEqual(settled, []);
    const again = await open.post({ query: query.replace("Dear", "Fair") });
    assert.deepEqual(again.body.extensions, spent, "the refused one was run: this one is a replay");
  });

  test("is refused when the meter fails, without its secrets", async () => {
    await openMetered();
    const { status, body } = await open.post({ query: "query Broken { caller }" });
    assert.equal(status, 500);
    assert.equal(body.errors?.[0]?.message, "Internal error");
  });

  test("is not charged when it is invalid, itself or by its variables", async () => {
    const { charges } = await openMetered();
    const bad = [
      { query: "{ nothing }" },
      { query: "{ caller" },
      { query: "query($n: Int) { vehicles(first: $n) { nodes { id } } }", variables: { n: "x" } },
      { query: "subscription { vehicleChanges { position } }" },
    ];
    for (const body of bad) assert.equal((await open.post(body)).status, 400);
    assert.deepEqual(charges, []);
  });

  for (const [how, extensions, headers] of [
    ["a header", {}, { "x-forecourt-dry-run": "1" }],
    ["an extension", { dryRun: true }, {}],
  ] as const) {
    test(`is priced and not run when ${how} says so`, async () => {
      const { charges } = await openMetered();
      const query = 'mutation { renameVehicle(id: "1", key: "dry") { id } }';

      const { body } = await open.post({ query, extensions }, { ...headers });

      assert.deepEqual(body, { data: null, extensions: spent });
      assert.equal(charges[0]?.dryRun, true);
      const real = await open.post({ query });
      assert.deepEqual(real.body.extensions, spent, "the dry run changed something");
    });
  }

  test("keeps what else it says about itself", async () => {
    await openMetered();
    const query = 'mutation { renameVehicle(id: "1", key: "twice") { id } }';
    await open.post({ query });
    const { body } = await open.post({ query });
    assert.deepEqual(body.extensions, { idempotency: { replayed: true }, ...spent });
  });
});

describe("an operation on a socket", () => {
  test("is charged, priced and refused as over HTTP", async () => {
    const { charges } = await openMetered();
    const { send, next } = await signedInSocket(open.gateway.url, "desk");
    const ask = (id: string, query: string, extensions: object = {}) => {
      send({ type: "subscribe", id, payload: { query, extensions } });
      return next("next", id);
    };

    assert.deepEqual((await ask("1", '{ vehicle(id: "1") { vin } }')).payload, {
      data: { vehicle: { vin: "VIN1" } },
      extensions: spent,
    });
    assert.deepEqual((await ask("2", "{ caller }", { dryRun: true })).payload, {
      data: null,
      extensions: spent,
    });
    const { payload } = await ask("3", "query Dear { caller }");
    assert.deepEqual(payload, {
      errors: [{ message: "Ask again in 3 s", extensions: { code: "RATE_LIMITED" } }],
    });
    assert.deepEqual(
      charges.map(({ who, dryRun }) => [who.key, dryRun]),
      [false, true, false].map((dryRun) => ["test-client/desk", dryRun]),
    );
  });

  test("that subscribes is charged once, however much happens", async () => {
    const { charges, settled } = await openMetered();
    const { results } = await open.collect(
      "subscription { vehicleChanges(count: 20) { position } }",
    );
    assert.equal(results.length, 20);
    assert.equal(charges.length, 1);
    assert.equal(settled.length, 1);
  });

  test("that subscribes in a dry run hears the price and nothing else", async () => {
    await openMetered();
    const { send, next } = await signedInSocket(open.gateway.url, "desk");
    const query = "subscription { vehicleChanges { position } }";
    send({ type: "subscribe", id: "1", payload: { query, extensions: { dryRun: true } } });
    assert.deepEqual((await next("next", "1")).payload, { data: null, extensions: spent });
    await next("complete", "1");
    assert.equal(open.graph.openStreams.size, 0);
  });
});
