import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openGateway, type OpenGateway } from "./gateway-client.ts";
import { clock } from "./tiny-graph.ts";

let open: OpenGateway;
before(async () => {
  open = await openGateway();
});
after(() => open.close());

const query = "{ caller }";

async function refused(authorization: string, path = "/graphql") {
  const { status, headers, body } = await open.post({ query }, { authorization }, path);
  assert.equal(body.data, undefined);
  const { code, reason } = body.errors?.[0]?.extensions ?? {};
  return { status, challenge: headers.get("www-authenticate"), code, reason };
}

describe("who asks over HTTP", () => {
  test("is whoever the token says", async () => {
    open.authentication.give("ada's", {
      actor: { ...open.authentication.give("x").actor, id: "ada" },
    });
    const { body } = await open.post({ query }, { authorization: "Bearer ada's" });
    assert.match(String(body.data?.caller), /^ada /);
  });

  for (const path of ["/graphql", "/bi"]) {
    test(`has to say so at ${path}`, async () => {
      const response = await fetch(`${open.gateway.url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      assert.equal(response.status, 401);
      assert.equal(response.headers.get("www-authenticate"), 'Bearer realm="forecourt"');
      const { errors } = (await response.json()) as { errors: { extensions: object }[] };
      assert.deepEqual(errors[0]?.extensions, { code: "UNAUTHENTICATED", reason: "TOKEN_MISSING" });
    });
  }

  test("is refused with a token that is forged, expired or of a session that ended", async () => {
    const session = { issuer: "test", id: "short", subject: "desk" };
    open.authentication.give("old", { expiresAt: clock() });
    open.authentication.give("ended", { session });
    open.authentication.end("short");

    for (const [token, reason] of [
      ["forged", "TOKEN_INVALID"],
      ["old", "TOKEN_EXPIRED"],
      ["ended", "SESSION_ENDED"],
    ]) {
      assert.deepEqual(await refused(`Bearer ${token}`), {
        status: 401,
        challenge: 'Bearer realm="forecourt", error="invalid_token"',
        code: "UNAUTHENTICATED",
        reason,
      });
    }
  });

  test("is told so before anything about the request", async () => {
    const { status, body } = await open.post("{}", { authorization: "Bearer forged" });
    assert.equal(status, 401);
    assert.equal(body.errors?.[0]?.extensions.code, "UNAUTHENTICATED");
  });

  test("is active, unless the request says that no person did it", async () => {
    open.authentication.give("watched");
    const activity = () =>
      open.authentication.activity.filter((token) => token === "watched").length;
    const authorization = "Bearer watched";

    await open.post({ query }, { authorization });
    assert.equal(activity(), 1);
    await open.post({ query }, { authorization, "x-forecourt-background": "1" });
    await open.post({ query, extensions: { background: true } }, { authorization });
    assert.equal(activity(), 1);
    await open.post({ query }, { authorization });
    assert.equal(activity(), 2);
  });
});
