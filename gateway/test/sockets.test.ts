import assert from "node:assert/strict";
import { once } from "node:events";
import { after, afterEach, before, describe, test } from "node:test";
import { WebSocket } from "ws";
import { openGateway, type OpenGateway } from "./gateway-client.ts";
import { closeRawSockets, codeOf, rawSocket, signedInSocket } from "./raw-socket.ts";

let open: OpenGateway;
before(async () => {
  open = await openGateway();
});
afterEach(closeRawSockets);
after(() => open.close());

const connect = (headers?: Record<string, string>) => rawSocket(open.gateway.url, headers);

const connectAndInitialise = () => signedInSocket(open.gateway.url, "desk");

describe("GraphQL over a socket", () => {
  test("answers queries and mutations as over HTTP", async () => {
    const query = await open.collect('{ vehicle(id: "2") { vin lastService } secret }');
    assert.deepEqual(query.results[0]?.data, {
      vehicle: { vin: "VIN2", lastService: "service of 2" },
      secret: null,
    });
    assert.equal(query.results[0]?.errors?.[0]?.message, "Internal error");

    const mutation = 'mutation { renameVehicle(id: "1", key: "socket") { vin } }';
    await open.collect(mutation);
    const again = await open.collect(mutation);
    assert.deepEqual(again.results[0]?.extensions, { idempotency: { replayed: true } });
  });
});

describe("hostile operations on a socket", () => {
  test("are refused and leave the other subscriptions alive", async () => {
    const { send, next } = await connectAndInitialise();
    const opened = open.graph.opened();
    send({
      type: "subscribe",
      id: "s",
      payload: { query: "subscription { vehicleChanges { position } }" },
    });
    const stream = await opened;
    const refusals = [
      ["{ caller", "GRAPHQL_PARSE_FAILED"],
      ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
      [
        "subscription { vehicleChanges { position } strictChanges { position } }",
        "GRAPHQL_VALIDATION_FAILED",
      ],
      ["{ vehicles(first: 1000) { nodes { id } } }", "LIST_TOO_LONG"],
      [`{ vehicle(id: 1) ${"{ a ".repeat(60)} ${"}".repeat(60)} }`, "QUERY_TOO_COMPLEX"],
      [
        `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: caller`).join(" ")} }`,
        "QUERY_TOO_COMPLEX",
      ],
      ["{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "QUERY_TOO_COMPLEX"],
      [
        "subscription($s: Boolean!) { vehicleChanges @skip(if: $s) { position } }",
        "GRAPHQL_VALIDATION_FAILED",
      ],
    ] as const;
    for (const [index, [query, code]] of refusals.entries()) {
      const id = `q${index}`;
      send({ type: "subscribe", id, payload: { query, variables: { s: true } } });
      assert.equal(codeOf(await next("error", id)), code, query);
    }
    send({
      type: "subscribe",
      id: "n",
      payload: { query: "query A { caller }", operationName: "B" },
    });
    assert.equal(codeOf(await next("error", "n")), "OPERATION_RESOLUTION_FAILURE");

    stream.push(1);

    assert.deepEqual((await next("next", "s")).payload, {
      data: { vehicleChanges: { position: 1 } },
    });
  });

  test("that skip all they ask for are answered with an error", async () => {
    const query = "subscription { vehicleChanges @skip(if: true) { position } }";
    const { results } = await open.collect(query);
    assert.equal(results[0]?.errors?.[0]?.extensions.code, "BAD_REQUEST");
  });

  test("beyond 100 at once are refused one by one", async () => {
    const { send, next } = await connectAndInitialise();
    const query = "subscription { vehicleChanges { position } }";
    for (let id = 1; id <= 101; id += 1) {
      send({ type: "subscribe", id: `${id}`, payload: { query } });
    }

    assert.equal(codeOf(await next("error", "101")), "TOO_MANY_OPERATIONS");
    assert.equal(open.graph.openStreams.size, 100);
    send({ type: "complete", id: "1" });
    send({ type: "subscribe", id: "q", payload: { query: "{ caller }" } });
    assert.ok(await next("next", "q"));
  });

  test("in a message of 5 MB close the socket and nothing else", async () => {
    const { socket, send } = await connectAndInitialise();
    send({
      type: "subscribe",
      id: "1",
      payload: { query: `{ caller } #${"x".repeat(5_000_000)}` },
    });

    const [code] = await once(socket, "close");

    assert.equal(code, 1009);
    assert.ok((await open.collect("{ caller }")).results[0]?.data);
  });

  test("that are no messages close the socket", async () => {
    for (const message of [
      "nonsense",
      "[]",
      '{"type":"subscribe"}',
      '[{"type":"connection_init"}]',
    ]) {
      const { socket } = await connect();
      socket.send(message);
      const [code] = await once(socket, "close");
      assert.equal(code, 4400, message);
    }
  });

  test("before the connection is initialised close the socket", async () => {
    const { socket, send } = await connect();
    send({ type: "subscribe", id: "1", payload: { query: "{ caller }" } });
    const [code] = await once(socket, "close");
    assert.equal(code, 4401);
  });

  test("from the pages of other sites get no socket", async () => {
    await assert.rejects(connect({ origin: "https://evil.example" }), /403/);
    await assert.rejects(connect({ origin: "null" }), /403/);
    const { host } = new URL(open.gateway.url);
    await connect({ origin: `http://${host}` });
  });

  test("on other paths get no socket", async () => {
    const socket = new WebSocket(open.gateway.url.replace("http", "ws"), "graphql-transport-ws");
    await assert.rejects(once(socket, "open"), /404/);
  });
});
