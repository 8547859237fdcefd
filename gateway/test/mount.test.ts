import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { openGateway, type OpenGateway } from "./gateway-client.ts";

let open: OpenGateway;
before(async () => {
  open = await openGateway("local", { mount: { prefix: "/identity", handler: echo } });
});
after(() => open.close());

async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === "/identity/fails") throw new Error("the password is hunter2");
  const { method, url } = request;
  response.setHeader("content-security-policy", "default-src 'self'");
  response.end(JSON.stringify({ method, url, body: await text(request) }));
}

describe("a server mounted beside the doors", () => {
  test("gets each request whole, its body unread", async () => {
    for (const [method, path, type, body] of [
      ["GET", "/identity", undefined, undefined],
      ["POST", "/identity/token?a=1", "application/x-www-form-urlencoded", "grant_type=code"],
      ["POST", "/identity/json", "application/json", '{"a": 1 '],
      ["PUT", "/identity/text", "text/plain", "x".repeat(2_000)],
      ["OPTIONS", "/identity/token", undefined, undefined],
    ] as const) {
      const response = await fetch(`${open.gateway.url}${path}`, {
        method,
        headers: { origin: "https://elsewhere.example", ...(type ? { "content-type": type } : {}) },
        ...(body === undefined ? {} : { body }),
      });
      assert.deepEqual(await response.json(), { method, url: path, body: body ?? "" });
      assert.equal(response.headers.get("content-security-policy"), "default-src 'self'");
      assert.equal(response.headers.get("x-content-type-options"), "nosniff");
      assert.ok(response.headers.get("x-request-id"));
    }
  });

  test("has its own prefix and nothing beside it", async () => {
    assert.equal((await fetch(`${open.gateway.url}/identityx`)).status, 404);
    assert.equal((await open.post({ query: "{ caller }" })).status, 200);
  });

  test("may fail without a word of why", async () => {
    const response = await fetch(`${open.gateway.url}/identity/fails`);
    assert.equal(response.status, 500);
    assert.equal(await response.text(), "");
  });
});
