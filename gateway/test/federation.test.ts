import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openGateway, type OpenGateway } from "./gateway-client.ts";

for (const topology of ["local", "remote"] as const) {
  describe(`the graph over ${topology} subgraphs`, () => {
    let open: OpenGateway;
    before(async () => {
      open = await openGateway(topology);
    });
    after(() => open.close());

    test("answers one query from two subgraphs", async () => {
      const { body } = await open.post({
        query: "query($id: ID!) { vehicle(id: $id) { vin lastService } }",
        variables: { id: "7" },
      });
      assert.deepEqual(body, { data: { vehicle: { vin: "VIN7", lastService: "service of 7" } } });
    });

    test("passes the caller and the request id on", async () => {
      const { body, headers } = await open.post(
        { query: "{ caller }" },
        { "x-request-id": "abc-123" },
      );
      assert.deepEqual(body, { data: { caller: "desk abc-123" } });
      assert.equal(headers.get("x-request-id"), "abc-123");
    });

    test("says when a mutation was answered from an earlier request", async () => {
      const query = 'mutation { renameVehicle(id: "1", key: "once") { vin lastService } }';

      const first = await open.post({ query });
      const second = await open.post({ query });

      assert.deepEqual(first.body, {
        data: { renameVehicle: { vin: "VIN1", lastService: "service of 1" } },
      });
      assert.deepEqual(second.body, {
        ...first.body,
        extensions: { idempotency: { replayed: true } },
      });
    });

    test("hides what went wrong inside, wherever it did, and keeps the rest", async () => {
      const { body } = await open.post({
        query: '{ secret vehicle(id: "1") { vin brokenHistory } }',
      });
      assert.deepEqual(body.data, { secret: null, vehicle: { vin: "VIN1", brokenHistory: null } });
      assert.deepEqual(
        body.errors?.map(({ message, path, extensions }) => [message, path, extensions.code]),
        [
          ["Internal error", ["secret"], "INTERNAL"],
          ["Internal error", ["vehicle", "brokenHistory"], "INTERNAL"],
        ],
      );
      assert.doesNotMatch(JSON.stringify(body), /hunter2|stack/);
    });

    test("shows refusals with their code", async () => {
      const { body } = await open.post({ query: "{ refused badArgument }" });
      assert.deepEqual(body.errors, [
        {
          message: "not yours",
          path: ["refused"],
          extensions: { code: "FORBIDDEN", subgraph: "vehicle" },
        },
        {
          message: "not a cursor",
          path: ["badArgument"],
          extensions: { code: "CURSOR_INVALID", argument: "after", subgraph: "vehicle" },
        },
      ]);
    });

    test("takes an entity that its owner does not know for a hole, not for an error", async () => {
      const { body } = await open.post({
        query: '{ caller vehicle(id: "999") { vin odometer } }',
      });
      assert.equal(body.errors, undefined);
      assert.deepEqual(Object.keys(body.data ?? {}), ["caller", "vehicle"]);
      assert.equal(body.data?.vehicle, null);
    });

    test("reports a hole that leaves nothing of the answer", async () => {
      const { body } = await open.post({ query: '{ strictVehicle(id: "999") { odometer } }' });
      assert.equal(body.data, null);
      assert.equal(body.errors?.length, 1);
      assert.equal(body.errors?.[0]?.extensions.code, "INTERNAL");
    });

    test("reports a subgraph that has a null where none may be, with its path", async () => {
      const { body } = await open.post({ query: '{ vehicle(id: "7") { vin odometer } }' });
      assert.deepEqual(body.data, { vehicle: null });
      assert.deepEqual(
        body.errors?.map(({ path, extensions }) => [path, extensions.code]),
        [[["vehicle", "odometer"], "INTERNAL"]],
      );
    });

    test("refuses a scalar of the wrong form in a variable, naming where it is", async () => {
      const { status, body } = await open.post({
        query: "query($sold: SaleInput!) { echo(sale: $sold) }",
        variables: {
          sold: { price: { minorUnits: 1.5, currency: "usd" }, on: "2026-02-30", rates: ["1e1"] },
        },
      });
      assert.equal(status, 400);
      assert.deepEqual(
        body.errors?.map(({ extensions }) => extensions),
        ["sold.price.minorUnits", "sold.price.currency", "sold.on", "sold.rates.0"].map(
          (argument) => ({ code: "BAD_USER_INPUT", argument }),
        ),
      );
      for (const { message } of body.errors ?? []) assert.match(message, /^Variable "\$sold" /);
    });

    test("refuses a scalar of the wrong form in the document, naming where it is", async () => {
      const { status, body } = await open.post({
        query: `{ echo(sale: { price: { minorUnits: 1.5, currency: "USD" }, on: "2026-11-20" }) }`,
      });
      assert.equal(status, 400);
      assert.equal(body.errors?.length, 1);
      assert.match(body.errors?.[0]?.message ?? "", /"Long!", found 1\.5/);
      assert.deepEqual(body.errors?.[0]?.locations, [{ line: 1, column: 37 }]);
      assert.equal(body.errors?.[0]?.extensions.code, "GRAPHQL_VALIDATION_FAILED");
    });

    test("passes scalars on as they were sent", async () => {
      const sale = {
        price: { minorUnits: 9_007_199_254_740_991, currency: "USD" },
        on: "2026-11-20",
        rates: ["1.30"],
      };
      const { body } = await open.post({
        query: "query($sale: SaleInput!) { echo(sale: $sale) }",
        variables: { sale },
      });
      assert.equal(body.errors, undefined);
      assert.deepEqual(JSON.parse(String(body.data?.echo)), sale);
    });

    test("refuses a variable of the wrong type, naming it", async () => {
      const { status, body } = await open.post({
        query: "query($first: Int) { vehicles(first: $first) { nodes { id } } }",
        variables: { first: "ten" },
      });
      assert.equal(status, 400);
      assert.equal(body.errors?.[0]?.extensions.code, "BAD_USER_INPUT");
      assert.match(body.errors?.[0]?.message ?? "", /\$first/);
    });

    test("fills each event of a subscription from the other subgraph, in order", async () => {
      const { results } = await open.collect(
        "subscription { vehicleChanges(count: 500) { position vehicle { vin lastService } } }",
      );
      assert.deepEqual(
        results,
        Array.from({ length: 500 }, (_, index) => {
          const id = index + 1;
          const vehicle = { vin: `VIN${id}`, lastService: `service of ${id}` };
          return { data: { vehicleChanges: { position: id, vehicle } } };
        }),
      );
    });

    test("remembers nothing of the event before", async () => {
      const { results } = await open.collect(
        "subscription { vehicleChanges(count: 5) { contextNumber vehicle { serviceContextNumber } } }",
      );
      const contexts = results.flatMap(({ data }) => JSON.stringify(data).match(/\d+/g) ?? []);
      assert.equal(new Set(contexts).size, 10);
    });

    test("follows renamed fields, fragments, variables and conditions", async () => {
      const client = open.socket();
      const results = client.iterate({
        query: `subscription S($n: Int!, $not: Boolean!) {
          change: vehicleChanges(count: $n) { at: position ...V } }
          fragment V on VehicleChange {
            vehicle { number: vin last: lastService odometer @include(if: $not) } }`,
        variables: { n: 1, not: false },
      });
      const { value } = await results.next();
      assert.deepEqual(value, {
        data: { change: { at: 1, vehicle: { number: "VIN1", last: "service of 1" } } },
      });
      await results.return?.();
    });

    test("keeps an event whose entity is gone", async () => {
      const { results } = await openStream(open, [0]);
      assert.deepEqual(results, [{ data: { vehicleChanges: { position: 0, vehicle: null } } }]);
    });

    test("keeps an event where one of the two subgraphs fails", async () => {
      const { results } = await open.collect(
        "subscription { vehicleChanges(count: 1) { position broken vehicle { vin brokenHistory } } }",
      );
      assert.deepEqual(results[0]?.data, {
        vehicleChanges: {
          position: 1,
          broken: null,
          vehicle: { vin: "VIN1", brokenHistory: null },
        },
      });
      assert.deepEqual(
        results[0]?.errors?.map(({ message, path }) => [message, path]),
        [
          ["Internal error", ["vehicleChanges", "broken"]],
          ["Internal error", ["vehicleChanges", "vehicle", "brokenHistory"]],
        ],
      );
    });

    test("lets a null where none may be bubble up within its event only", async () => {
      const { results } = await open.collect(
        "subscription { vehicleChanges(count: 8) { position vehicle { odometer } } }",
      );
      assert.deepEqual(results[6]?.data, { vehicleChanges: { position: 7, vehicle: null } });
      assert.equal(results[6]?.errors?.length, 1);
      assert.deepEqual(results[7]?.data, {
        vehicleChanges: { position: 8, vehicle: { odometer: 8000 } },
      });
    });

    test("ends a subscription whose source fails with a masked error", async () => {
      const { results, error } = await open.collect(
        "subscription { vehicleChanges(count: 9, failAt: 3) { position } }",
      );
      assert.equal(error, undefined);
      assert.equal(results.length, 3);
      assert.doesNotMatch(JSON.stringify(results), /hunter2/);
      assert.equal(results[2]?.errors?.length, 1);
    });

    test("says why a subscription is forbidden", async () => {
      const { results } = await open.collect("subscription { forbiddenChanges { position } }");
      assert.equal(results[0]?.errors?.[0]?.extensions.code, "FORBIDDEN");
    });

    test("closes the stream of the subgraph when the client leaves", async () => {
      const opened = open.graph.opened();
      const events = open.socket().iterate({
        query: "subscription { vehicleChanges { position vehicle { lastService } } }",
      });
      const waiting = events.next();
      (await opened).push(1);
      await waiting;

      await events.return?.();

      await open.graph.allClosed();
    });

    test("closes the stream of the subgraph when the socket breaks", async () => {
      const opened = open.graph.opened();
      const client = open.socket();
      const events = client.iterate({ query: "subscription { vehicleChanges { position } }" });
      const waiting = events.next();
      await opened;

      const interrupted = assert.rejects(waiting);
      client.terminate();

      await open.graph.allClosed();
      await interrupted;
    });
  });
}

async function openStream(open: OpenGateway, positions: readonly number[]) {
  const opened = open.graph.opened();
  const collected = open.collect(
    "subscription { vehicleChanges { position vehicle { vin lastService } } }",
  );
  const queue = await opened;
  for (const position of positions) queue.push(position);
  queue.end();
  open.graph.openStreams.delete(queue);
  return collected;
}

describe("one request to the graph", () => {
  test("has one context in a subgraph, so that its fetches share loaders", async () => {
    const open = await openGateway("local");
    const query = `{ vehicles(first: 5) { nodes {
      contextNumber serviceHistory(first: 1) { nodes { vehicle { vin contextNumber } } } } } }`;

    const answers = [await open.post({ query }), await open.post({ query })];
    await open.close();

    const contexts = answers.map(
      ({ body }) => new Set(JSON.stringify(body).match(/"contextNumber":\d+/g)),
    );
    assert.deepEqual(
      contexts.map(({ size }) => size),
      [1, 1],
    );
    assert.notDeepEqual(contexts[0], contexts[1]);
  });
});
