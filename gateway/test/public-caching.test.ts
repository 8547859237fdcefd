import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openGateway, type OpenGateway } from "./gateway-client.ts";
import { publicSdl } from "./tiny-schema.ts";

const KEPT = "public, max-age=60, stale-while-revalidate=300";
let open: OpenGateway;
before(async () => {
  open = await openGateway("local", {
    metering: {
      begin: async (_operation, _who, dryRun) => ({
        dryRun,
        end: async () => ({ extensions: { cost: 1 }, headers: { ratelimit: '"cost";r=9' } }),
      }),
    },
  });
});
after(() => open.close());

function get(query: string, headers: Record<string, string> = {}, path = "/public") {
  return fetch(`${open.gateway.url}${path}?query=${encodeURIComponent(query)}`, { headers });
}

const vin = '{ vehicle(id: "3") { vin } }';

describe("a query at the public door by GET", () => {
  test("may be kept by a cache and given to anybody", async () => {
    const response = await get(vin);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("cache-control"), KEPT);
    assert.equal(response.headers.get("vary"), "accept");
    assert.match(response.headers.get("etag") ?? "", /^"[\w-]{27}"$/);
    assert.deepEqual(await response.json(), { data: { vehicle: { vin: "VIN3" } } });
  });

  test("is the same whoever asks: by origin, token, address or request id", async () => {
    const answers = await Promise.all(
      [
        {},
        { "x-request-id": "abc-123" },
        { authorization: "Bearer desk", cookie: "a=b" },
        { origin: "https://dealer.example", "x-forwarded-for": "203.0.113.9" },
      ].map(async (headers) => {
        const response = await get(vin, headers);
        const { date: _date, ...others } = Object.fromEntries(response.headers);
        return { others, body: await response.text() };
      }),
    );
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    const names = Object.keys(answers[0]?.others ?? {});
    for (const name of ["x-request-id", "ratelimit", "set-cookie"]) {
      assert.equal(names.includes(name), false, name);
    }
    assert.doesNotMatch(answers[0]?.body ?? "", /cost/);
  });

  test("is answered 304 to whoever has it, and in full to whoever has another", async () => {
    const etag = (await get(vin)).headers.get("etag") ?? "";
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const again = await get(vin, { "if-none-match": known });
      assert.equal(again.status, 304, known);
      assert.equal(again.headers.get("cache-control"), KEPT);
      assert.equal(again.headers.get("etag"), etag);
      assert.equal(await again.text(), "");
    }
    assert.equal((await get(vin, { "if-none-match": '"x"' })).status, 200);
    const other = await get('{ vehicle(id: "4") { vin } }', { "if-none-match": etag });
    assert.equal(other.status, 200);
  });

  test("has another tag in another content type", async () => {
    const types = ["application/json", "application/graphql-response+json"];
    const tags = await Promise.all(
      types.map(async (accept) => (await get(vin, { accept })).headers.get("etag")),
    );
    assert.notEqual(tags[0], tags[1]);
  });

  test("is not kept with an error in it, even beside data", async () => {
    for (const query of [
      "{ secret caller }",
      "{ nothing }",
      "{ caller",
      "{ __schema { types { name } } }",
    ]) {
      const response = await get(query);
      assert.equal(response.headers.get("cache-control"), "no-store", query);
      assert.equal(response.headers.get("etag"), null);
      assert.ok(response.headers.get("x-request-id"));
    }
  });

  test("is not kept when it is a dry run", async () => {
    const response = await get(vin, { "x-forecourt-dry-run": "1" });
    assert.equal(response.headers.get("cache-control"), "no-store");
    assert.equal(response.headers.get("ratelimit"), '"cost";r=9');
  });

  test("changes nothing", async () => {
    const response = await get('mutation { renameVehicle(id: "1", key: "get") { id } }');
    assert.equal(response.status, 405);
    assert.equal(response.headers.get("allow"), "POST");
    assert.equal(response.headers.get("cache-control"), "no-store");
  });
});

describe("what is never kept", () => {
  test("a query or mutation by POST", async () => {
    for (const query of [vin, 'mutation { renameVehicle(id: "1", key: "post") { id } }']) {
      const { headers, body } = await open.post({ query }, {}, "/public");
      assert.equal(headers.get("cache-control"), "no-store");
      assert.equal(headers.get("etag"), null);
      assert.equal(headers.get("ratelimit"), '"cost";r=9');
      assert.equal(body.extensions?.cost, 1);
    }
  });

  test("a query of somebody who is signed in", async () => {
    for (const path of ["/graphql", "/bi"]) {
      const response = await get("{ caller }", { authorization: "Bearer desk" }, path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get("cache-control"), "no-store");
      assert.equal(response.headers.get("etag"), null);
    }
  });
});

describe("the contract of the public door", () => {
  const read = (headers: Record<string, string> = {}) =>
    fetch(`${open.gateway.url}/public/schema.graphql`, { headers });

  test("can be read and kept", async () => {
    const response = await read();
    assert.equal(response.headers.get("cache-control"), KEPT);
    assert.equal(response.headers.get("vary"), null);
    assert.match(response.headers.get("content-type") ?? "", /^application\/graphql/);
    assert.equal(await response.text(), publicSdl);
    const again = await read({ "if-none-match": response.headers.get("etag") ?? "" });
    assert.equal(again.status, 304);
  });

  test("is there for the public door alone", async () => {
    for (const path of ["/graphql", "/bi"]) {
      assert.equal((await fetch(`${open.gateway.url}${path}/schema.graphql`)).status, 404);
    }
  });
});
