import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { after, describe, test } from "node:test";
import { decodeProtectedHeader } from "jose";
import { createAccessTokenVerifier } from "@forecourt/platform/access-token";
import { externalClaims } from "@forecourt/platform/access-token-claims";
import { mayAt } from "@forecourt/platform/actor";
import { createLog } from "@forecourt/platform/log";
import { decodeId, newId } from "@forecourt/platform/type-id";
import { openBrowser } from "../support/browser.ts";
import { startIdentity } from "../support/identity-server.ts";
import { ADMIN } from "./keycloak.ts";
import { AUDIENCE, DIRECT_SECRET, LAKESIDE, PASSWORD } from "./realm.ts";

const url = process.env.KEYCLOAK_URL ?? "";
const issuer = `${url}/realms/dealer`;
const endpoint = `${issuer}/protocol/openid-connect`;
const log = createLog("test", "silent");

const claims = externalClaims.parse({
  roles: "realm_access.roles",
  roleNames: { "sales-person": "SALES", books: "CONTROLLER" },
  rooftops: "rooftops",
  integration: { claim: "client_id", value: "direct" },
});
const options = { issuer, audience: AUDIENCE, keys: new URL(`${endpoint}/certs`), claims, log };
const verifier = createAccessTokenVerifier(options);
const server = await startIdentity();
after(() => server.close());

type Tokens = Readonly<Record<"access_token" | "id_token" | "refresh_token", string>>;

async function tokensBy(parameters: Record<string, string>, at = endpoint): Promise<Tokens> {
  const response = await fetch(`${at}/token`, {
    method: "POST",
    body: new URLSearchParams(parameters),
  });
  const body: unknown = await response.json();
  assert.equal(response.status, 200, JSON.stringify(body));
  return body as Tokens;
}

const direct = { client_id: "direct", client_secret: DIRECT_SECRET };

const signIn = (username: string): Promise<Tokens> =>
  tokensBy({ ...direct, grant_type: "password", scope: "openid", username, password: PASSWORD });

async function admin(path: string, init: RequestInit = {}): Promise<Response> {
  const { access_token } = await tokensBy(
    { client_id: "admin-cli", grant_type: "password", ...ADMIN },
    `${url}/realms/master/protocol/openid-connect`,
  );
  const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
  return fetch(`${url}/admin/realms/dealer${path}`, { ...init, headers });
}

void describe("a token of Keycloak", () => {
  void test("is accepted, with its roles and rooftops mapped to ours", async () => {
    const { access_token } = await signIn("sam");
    const { actor, session, clientId } = await verifier.verify(access_token, new Date());
    assert.equal(actor.kind, "STAFF");
    assert.match(actor.id, /^127\.0\.0\.1:\d+\|[0-9a-f-]{36}$/);
    assert.equal(actor.displayName, "sam Keycloak");
    assert.ok(mayAt(actor, "lead:write", decodeId("rft", LAKESIDE) ?? ""));
    assert.ok(!mayAt(actor, "lead:write", newId()));
    assert.equal(actor.held.has("journal:post"), false);
    assert.equal(clientId, "direct");
    assert.ok(session?.id);
    const erin = await verifier.verify((await signIn("erin")).access_token, new Date());
    assert.equal(erin.actor.held.get("period:close"), "ALL");
  });

  void test("without a role of ours gives no permission", async () => {
    const { actor } = await verifier.verify((await signIn("nora")).access_token, new Date());
    assert.equal(actor.held.size, 0);
  });

  void test("comes by code and PKCE through its sign-in page as well", async () => {
    const code_verifier = randomBytes(32).toString("base64url");
    const redirect_uri = "https://dealer.example/signed-in";
    const query = new URLSearchParams({
      client_id: "portal",
      response_type: "code",
      scope: "openid",
      redirect_uri,
      code_challenge: createHash("sha256").update(code_verifier).digest("base64url"),
      code_challenge_method: "S256",
    });
    const browser = openBrowser((to) => to.origin !== url);
    const page = await browser.get(`${endpoint}/auth?${query}`);
    const action = /action="([^"]+)"/.exec(page.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const back = await browser.post(action, { username: "sam", password: PASSWORD });
    const tokens = await tokensBy({
      client_id: "portal",
      grant_type: "authorization_code",
      code: back.url.searchParams.get("code") ?? "",
      redirect_uri,
      code_verifier,
    });
    const { session, clientId } = await verifier.verify(tokens.access_token, new Date());
    assert.ok(session);
    assert.equal(clientId, "portal");
  });

  void test("of an integration has no session", async () => {
    const { access_token } = await tokensBy({ ...direct, grant_type: "client_credentials" });
    const { actor, session } = await verifier.verify(access_token, new Date());
    assert.equal(actor.kind, "INTEGRATION");
    assert.equal(session, undefined);
  });

  void test("is refused for another audience or issuer, when it expired, and when it is an ID token", async () => {
    const { access_token, id_token, refresh_token } = await signIn("sam");
    const now = new Date();
    const refuses = async (other: object, code = "TOKEN_INVALID", token = access_token, at = now) =>
      assert.rejects(createAccessTokenVerifier({ ...options, ...other }).verify(token, at), {
        code,
      });
    await refuses({ audience: "urn:other" });
    await refuses({ issuer: `${url}/realms/other` });
    await refuses({ audience: "direct" }, "TOKEN_INVALID", id_token);
    await refuses({}, "TOKEN_INVALID", refresh_token);
    await refuses({}, "TOKEN_EXPIRED", access_token, new Date(now.getTime() + 3_600_000));
  });
});

void describe("a session of Keycloak", () => {
  void test("is watched like our own: once it has ended here, a refreshed token is of no use", async () => {
    const { sessions } = server.identity;
    const tokens = await signIn("sam");
    const { session } = await verifier.verify(tokens.access_token, new Date());
    assert.ok(session);
    await sessions.touch(session);
    await sessions.end(session, "REVOKED");
    await assert.rejects(sessions.touch(session), { code: "SESSION_ENDED", reason: "REVOKED" });

    const { refresh_token } = tokens;
    const next = await tokensBy({ ...direct, grant_type: "refresh_token", refresh_token });
    const again = await verifier.verify(next.access_token, new Date());
    assert.equal(again.session?.id, session.id);
    await assert.rejects(sessions.touch(again.session ?? session), { code: "SESSION_ENDED" });

    const fresh = await verifier.verify((await signIn("sam")).access_token, new Date());
    assert.ok(fresh.session && fresh.session.id !== session.id);
    await sessions.touch(fresh.session);
  });
});

void describe("a new key of Keycloak", () => {
  void test("is picked up without a restart", async () => {
    const before = await signIn("sam");
    await verifier.verify(before.access_token, new Date());
    const made = await admin("/components", {
      method: "POST",
      body: JSON.stringify({
        name: "rotated",
        providerId: "rsa-generated",
        providerType: "org.keycloak.keys.KeyProvider",
        config: { priority: ["1000"], algorithm: ["RS256"], active: ["true"], enabled: ["true"] },
      }),
    });
    assert.equal(made.status, 201, await made.text());
    const after = await signIn("sam");
    const kid = (token: string) => decodeProtectedHeader(token).kid;
    assert.notEqual(kid(after.access_token), kid(before.access_token));

    const deadline = performance.now() + 15_000;
    for (;;) {
      const verified = await verifier.verify(after.access_token, new Date()).catch(() => undefined);
      if (verified) break;
      assert.ok(performance.now() < deadline, "the new key is not known after 15 seconds");
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    assert.ok(await verifier.verify(before.access_token, new Date()), "the old key still counts");
  });
});
