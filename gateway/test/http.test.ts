import assert from "node:assert/strict";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { getIntrospectionQuery } from "graphql";
import { openGateway, type Answer, type OpenGateway } from "./gateway-client.ts";

let open: OpenGateway;
let url: string;
before(async () => {
  open = await openGateway();
  url = `${open.gateway.url}/graphql`;
});
after(() => open.close());

async function get(search: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}${search}`, {
    headers: { authorization: "Bearer desk", ...headers },
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

async function refusedAs(body: unknown): Promise<[number, unknown]> {
  const answer = await open.post(body);
  assert.equal(answer.body.data, undefined);
  return [answer.status, answer.body.errors?.[0]?.extensions.code];
}

describe("GraphQL over HTTP", () => {
  test("answers GET queries, and refuses mutations by GET", async () => {
    const query = encodeURIComponent("query($id: ID!) { vehicle(id: $id) { vin } }");
    const answer = await get(`?query=${query}&variables=${encodeURIComponent('{"id":"3"}')}`);
    assert.deepEqual(answer, { status: 200, body: { data: { vehicle: { vin: "VIN3" } } } });

    const mutation = encodeURIComponent('mutation { renameVehicle(id: "1", key: "get") { id } }');
    assert.equal((await get(`?query=${mutation}`)).status, 405);
  });

  test("refuses what a page of another site can send without asking", async () => {
    const simple = await fetch(`${url}?query={caller}`);
    assert.equal(simple.status, 400);
    const form = await fetch(url, { method: "POST", body: "query={caller}" });
    assert.equal(form.status, 415);
    const typed = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "query={caller}",
    });
    assert.equal(typed.status, 415);
  });

  test("speaks the content type that the client asks for", async () => {
    const type = async (accept: string) =>
      (await open.post({ query: "{ caller }" }, { accept })).headers.get("content-type");
    assert.match((await type("application/graphql-response+json")) ?? "", /graphql-response/);
    assert.match((await type("*/*")) ?? "", /^application\/json/);
  });

  test("answers introspection, as an explorer sends it", async () => {
    const { status, body } = await open.post({
      query: getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
      operationName: "IntrospectionQuery",
    });
    assert.equal(status, 200);
    assert.ok(body.data?.__schema);
    assert.equal(body.errors, undefined);
  });

  test("makes a request id where none, or a strange one, is sent", async () => {
    const ids = await Promise.all(
      [{}, { "x-request-id": "<script>" }, { "x-request-id": "x".repeat(500) }].map(
        async (headers) =>
          (await open.post({ query: "{ caller }" }, headers)).headers.get("x-request-id"),
      ),
    );
    for (const id of ids) assert.match(id ?? "", /^[0-9a-f-]{36}$/);
  });

  test("says who is not signed in", async () => {
    const { status, body } = await open.post(
      { query: "{ caller }" },
      { authorization: "Bearer forged" },
    );
    assert.equal(status, 401);
    const extensions = { code: "UNAUTHENTICATED", reason: "TOKEN_INVALID" };
    assert.deepEqual(body.errors, [{ message: "Sign in again", extensions }]);
  });

  test("answers a fault with the id that is in the header", async () => {
    const { status, headers, body } = await open.post(
      { query: "{ caller }" },
      { authorization: "Bearer broken", "x-request-id": "abc-123" },
    );
    assert.equal(status, 500);
    assert.deepEqual(body.errors, [
      { message: "Internal error", extensions: { code: "INTERNAL", requestId: "abc-123" } },
    ]);
    assert.equal(headers.get("x-request-id"), "abc-123");
  });
});

describe("hostile requests over HTTP", () => {
  test("that are not JSON, or no request", async () => {
    assert.deepEqual(await refusedAs('{"query": "{ caller }'), [400, "BAD_REQUEST"]);
    assert.deepEqual(await refusedAs(""), [400, "BAD_REQUEST"]);
    assert.deepEqual(await refusedAs('"{ caller }"'), [400, "BAD_REQUEST"]);
    assert.deepEqual(await refusedAs('{"query":"{caller}","__proto__":{"a":1}}'), [
      400,
      "BAD_REQUEST",
    ]);
    assert.equal((await get("?query={caller}&variables={")).status, 400);
    assert.equal((await get("?query={caller}&query={caller}")).status, 400);
  });

  test("that are batches", async () => {
    const batch = [{ query: "{ caller }" }, { query: "{ caller }" }];
    assert.deepEqual(await refusedAs(batch), [400, "BAD_REQUEST"]);
  });

  test("that are too large", async () => {
    // Refused by its length: what a client goes on sending then may cost it the answer.
    const sending = request(url, {
      method: "POST",
      headers: {
        authorization: "Bearer desk",
        "content-type": "application/json",
        "content-length": 5_000_000,
      },
    });
    sending.write('{"query":"{ caller }","variables":{"note":"');
    const [answer] = (await once(sending, "response")) as [IncomingMessage];
    assert.equal(answer.statusCode, 413);
    const { errors } = (await json(answer)) as Answer["body"];
    sending.destroy();
    assert.deepEqual(errors, [
      {
        message: "The body is larger than 1000000 bytes",
        extensions: { code: "BODY_TOO_LARGE", limit: 1_000_000 },
      },
    ]);
  });

  test("with syntax errors, unknown fields or unknown operations", async () => {
    assert.deepEqual(await refusedAs({ query: "{ caller" }), [400, "GRAPHQL_PARSE_FAILED"]);
    assert.deepEqual(await refusedAs({ query: "{ nothing }" }), [400, "GRAPHQL_VALIDATION_FAILED"]);
    assert.deepEqual(await refusedAs({ query: "query A { caller }", operationName: "B" }), [
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ]);
  });

  test("that are deep, wide, circular or multiplying", async () => {
    const levels = "serviceHistory { nodes { vehicle { ".repeat(20);
    const bombs = [
      `{ vehicle(id: 1) { ${levels} id ${"} } } ".repeat(20)} } }`,
      "{ vehicle(id: 1) { ...A } } fragment A on Vehicle { serviceHistory { nodes { vehicle { ...A } } } }",
      `{ vehicle(id: 1) { ...F0 } } ${Array.from({ length: 30 }, (_, i) => `fragment F${i} on Vehicle { ...F${i + 1} ...F${i + 1} }`).join(" ")} fragment F30 on Vehicle { id }`,
      `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: caller`).join(" ")} }`,
      "{ vehicles(first: 250) { nodes { serviceHistory(first: 250) { nodes { number } } } } }",
    ];
    for (const query of bombs) {
      assert.deepEqual(await refusedAs({ query }), [400, "QUERY_TOO_COMPLEX"]);
    }
  });

  test("that ask for long lists", async () => {
    const { status, body } = await open.post({
      query: "{ vehicles(first: 251) { nodes { id } } }",
    });
    assert.equal(status, 400);
    assert.deepEqual(body.errors?.[0]?.extensions, {
      code: "LIST_TOO_LONG",
      argument: "first",
      field: "Query.vehicles",
      limit: 250,
      actual: 251,
    });
  });

  test("that subscribe", async () => {
    const { status, body } = await open.post({
      query: "subscription { vehicleChanges { position } }",
    });
    assert.equal(status, 400);
    assert.match(body.errors?.[0]?.message ?? "", /WebSocket/);
  });

  test("for other paths", async () => {
    assert.equal((await fetch(`${open.gateway.url}/etc/passwd`)).status, 404);
  });
});

describe("probes", () => {
  test("say alive, and ready per subgraph", async () => {
    const alive = await fetch(`${open.gateway.url}/healthz`);
    assert.equal(alive.status, 200);
    const ready = await fetch(`${open.gateway.url}/readyz`);
    assert.equal(ready.status, 200);
    assert.deepEqual(await ready.json(), {
      ready: true,
      draining: false,
      subgraphs: { vehicle: true, service: true },
    });
  });

  test("say which subgraph is not ready", async () => {
    const half = await openGateway("local", {
      readiness: async () => ({ vehicle: true, service: false }),
    });
    const ready = await fetch(`${half.gateway.url}/readyz`);
    await half.close();
    assert.equal(ready.status, 503);
  });
});
