import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from "jose";
import { createAccessTokenVerifier, InvalidToken } from "./access-token.ts";
import { externalClaims, type ClaimsMapping } from "./access-token-claims.ts";
import { may, mayAt } from "./actor.ts";
import { createLog } from "./log.ts";
import { encodeId, newId } from "./type-id.ts";

const ISSUER = "https://dealer.example/identity";
const AUDIENCE = "urn:forecourt:graph";
const now = new Date("2026-11-20T15:00:00Z");
const seconds = now.getTime() / 1000;
const lakeside = newId();
const lakesideId = encodeId("rft", lakeside);
const log = createLog("test", "silent");

const first = await issuerKey("first");
const second = await issuerKey("second");

async function issuerKey(kid: string, alg = "ES256") {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg } };
}

const ownToken = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: "usr_1",
  client_id: "forecourt-dealer",
  sid: "session-1",
  name: "Sam Seller",
  grants: [{ role: "SALES", rooftops: [lakesideId] }],
  iat: seconds,
  exp: seconds + 300,
};

function sign(claims: JWTPayload, typ = "at+jwt", key = first): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ })
    .sign(key.privateKey);
}

function verifierFor(claims: ClaimsMapping = "OWN", keys?: URL) {
  return createAccessTokenVerifier({
    issuer: ISSUER,
    audience: AUDIENCE,
    keys: keys ?? { keys: [first.jwk] },
    claims,
    log,
  });
}

async function refused(token: string, code: InvalidToken["code"], at = now): Promise<void> {
  await assert.rejects(verifierFor().verify(token, at), { name: "InvalidToken", code });
}

describe("an access token of our own", () => {
  test("names the person, the session and what is held where", async () => {
    const { actor, session, clientId, expiresAt } = await verifierFor().verify(
      await sign({ ...ownToken, mfa_at: seconds - 60 }),
      now,
    );
    assert.equal(actor.kind, "STAFF");
    assert.equal(actor.id, "usr_1");
    assert.equal(actor.displayName, "Sam Seller");
    assert.ok(mayAt(actor, "lead:write", lakeside));
    assert.ok(!mayAt(actor, "lead:write", newId()));
    assert.ok(!may(actor, "journal:post"));
    assert.equal(actor.secondFactorAt?.getTime(), now.getTime() - 60_000);
    assert.deepEqual(session, { issuer: ISSUER, id: "session-1", subject: "usr_1" });
    assert.equal(clientId, "forecourt-dealer");
    assert.equal(expiresAt.getTime(), now.getTime() + 300_000);
  });

  test("of an integration has no session", async () => {
    const { sid: _none, ...claims } = ownToken;
    const token = await sign({ ...claims, grants: [{ role: "INTEGRATION", rooftops: "ALL" }] });
    const { actor, session } = await verifierFor().verify(token, now);
    assert.equal(actor.kind, "INTEGRATION");
    assert.equal(actor.held.get("stock:write"), "ALL");
    assert.equal(session, undefined);
  });

  test("is refused when it expired, is not valid yet, or is for somebody else", async () => {
    await refused(await sign({ ...ownToken, exp: seconds - 6 }), "TOKEN_EXPIRED");
    await refused(await sign({ ...ownToken, nbf: seconds + 6 }), "TOKEN_INVALID");
    await refused(await sign({ ...ownToken, iss: "https://elsewhere.example" }), "TOKEN_INVALID");
    await refused(await sign({ ...ownToken, aud: "forecourt-dealer" }), "TOKEN_INVALID");
    const { exp: _never, ...endless } = ownToken;
    await refused(await sign(endless), "TOKEN_INVALID");
  });

  test("is refused when it is forged, an ID token, unsigned or no token", async () => {
    const good = await sign(ownToken);
    const [header = "", payload = "", signature = ""] = good.split(".");
    const owner = { ...ownToken, grants: [{ role: "OWNER", rooftops: "ALL" }] };
    const changed = Buffer.from(JSON.stringify(owner)).toString("base64url");
    const none = Buffer.from(JSON.stringify({ alg: "none", typ: "at+jwt" })).toString("base64url");
    for (const token of [
      `${header}.${changed}.${signature}`,
      `${none}.${changed}.`,
      await sign(ownToken, "at+jwt", { ...second, kid: "first" }),
      await sign(ownToken, "at+jwt", second),
      await sign(ownToken, "JWT"),
      await sign({ ...ownToken, at_hash: "x" }),
      `${header}.${payload}`,
      "",
      "a.b.c",
      "x".repeat(20_000),
    ]) {
      await refused(token, "TOKEN_INVALID");
    }
  });

  test("with claims of other types is refused; roles and rooftops unknown here give nothing", async () => {
    for (const wrong of [
      { grants: "OWNER" },
      { grants: [{ role: "SALES", rooftops: "some" }] },
      { grants: [{ role: 7, rooftops: [] }] },
      { mfa_at: "yesterday" },
      { sid: { id: 1 } },
      { name: ["Sam"] },
    ]) {
      await refused(await sign({ ...ownToken, ...wrong }), "TOKEN_INVALID");
    }
    const grants = [
      { role: "constructor", rooftops: "ALL" },
      { role: "EMPEROR", rooftops: "ALL" },
      { role: "OWNER", rooftops: ["rft_nonsense", "stk_01"] },
    ];
    const { actor } = await verifierFor().verify(await sign({ ...ownToken, grants }), now);
    assert.equal(actor.held.size, 0);
  });

  test("is remembered, but not past its expiry", async () => {
    const verifier = verifierFor();
    const token = await sign(ownToken);
    const known = await verifier.verify(token, now);
    assert.equal(await verifier.verify(token, now), known);
    const late = new Date(now.getTime() + 306_000);
    await assert.rejects(verifier.verify(token, late), { code: "TOKEN_EXPIRED" });
    await assert.rejects(verifier.verify(`${token}x`, now), { code: "TOKEN_INVALID" });
  });
});

describe("an access token of another issuer", () => {
  const keycloak = externalClaims.parse({
    roles: "realm_access.roles",
    roleNames: { sales: "SALES", controller: "CONTROLLER" },
    rooftops: "rooftops",
    name: "name",
    integration: { claim: "client_id" },
    secondFactor: { when: "amr", oneOf: ["otp", "hwk"] },
  });
  const token = {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: "42",
    azp: "portal",
    sid: "kc-1",
    name: "Kim",
    rooftops: [lakesideId],
    realm_access: { roles: ["sales", "offline_access"] },
    exp: seconds + 300,
  };
  const verify = async (claims: JWTPayload, mapping = keycloak) =>
    verifierFor(mapping).verify(await sign(claims, "JWT"), now);

  test("has its roles and rooftops mapped, and an id that no other issuer gives", async () => {
    const { actor, session } = await verify(token);
    assert.equal(actor.id, "dealer.example|42");
    assert.deepEqual(actor.held.get("lead:write"), [lakeside]);
    assert.ok(!may(actor, "journal:post"));
    assert.deepEqual(session, { issuer: ISSUER, id: "kc-1", subject: "42" });
  });

  test("may say in the name of a role where it is held", async () => {
    const roles = [`sales@${lakesideId}`, "controller@ALL", "sales@nowhere", "unknown@ALL"];
    const { actor } = await verify({ ...token, rooftops: undefined, realm_access: { roles } });
    assert.deepEqual(actor.held.get("lead:write"), [lakeside]);
    assert.equal(actor.held.get("journal:post"), "ALL");
  });

  test("gives no permission when it has no known role or no rooftop", async () => {
    for (const claims of [
      { ...token, realm_access: { roles: ["admin", "toString"] } },
      { ...token, realm_access: undefined },
      { ...token, rooftops: [] },
    ]) {
      assert.equal((await verify(claims)).actor.held.size, 0);
    }
  });

  test("counts auth_time as the second factor only when the claim agreed on says so", async () => {
    const signedIn = { ...token, auth_time: seconds - 30 };
    assert.equal((await verify({ ...signedIn, amr: ["pwd"] })).actor.secondFactorAt, undefined);
    const { actor } = await verify({ ...signedIn, amr: ["pwd", "otp"] });
    assert.equal(actor.secondFactorAt?.getTime(), now.getTime() - 30_000);
    const byAcr = externalClaims.parse({
      ...keycloak,
      secondFactor: { when: "acr", oneOf: ["2"] },
    });
    assert.ok((await verify({ ...signedIn, acr: "2" }, byAcr)).actor.secondFactorAt);
    assert.equal((await verify({ ...signedIn, acr: "1" }, byAcr)).actor.secondFactorAt, undefined);
    const byClaim = externalClaims.parse({ ...keycloak, secondFactor: { claim: "mfa.at" } });
    const claimed = await verify({ ...token, mfa: { at: seconds - 5 } }, byClaim);
    assert.equal(claimed.actor.secondFactorAt?.getTime(), now.getTime() - 5_000);
  });

  test("of an integration is told by its claim", async () => {
    const { actor, session } = await verify({ ...token, client_id: "feed" });
    assert.equal(actor.kind, "INTEGRATION");
    assert.equal(session, undefined);
  });

  test("is refused when it is an ID token or its claims have other types", async () => {
    for (const wrong of [
      { typ: "ID" },
      { nonce: "n" },
      { rooftops: { all: true } },
      { realm_access: { roles: [1] } },
      { sid: 7 },
    ]) {
      await assert.rejects(verify({ ...token, ...wrong }), { code: "TOKEN_INVALID" });
    }
  });

  test("reads claims whose names contain dots", async () => {
    const mapping = externalClaims.parse({
      roles: ["https://dealer.example/roles"],
      roleNames: { sales: "SALES" },
    });
    const roles = { "https://dealer.example/roles": "sales@ALL" };
    assert.equal(
      (await verify({ ...token, ...roles }, mapping)).actor.held.get("lead:read"),
      "ALL",
    );
  });
});

describe("the keys of an issuer", () => {
  const published = { keys: [first.jwk], status: 200, fetches: 0 };
  const server = createServer((_request, response) => {
    published.fetches += 1;
    response.writeHead(published.status, { "content-type": "application/json" });
    response.end(JSON.stringify({ keys: published.keys }));
  });
  server.listen(0, "127.0.0.1");
  const listening = once(server, "listening");
  after(() => server.close());
  const url = async (): Promise<URL> => {
    await listening;
    return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`);
  };

  test("are fetched once; an unknown key does not make every forged token a fetch", async () => {
    const verifier = verifierFor("OWN", await url());
    await verifier.verify(await sign(ownToken), now);
    for (const sub of ["a", "b", "c"]) {
      const forged = await sign({ ...ownToken, sub }, "at+jwt", second);
      await assert.rejects(verifier.verify(forged, now), { code: "TOKEN_INVALID" });
    }
    assert.equal(published.fetches, 1);
  });

  test("that cannot be had are a fault, not a refusal that signs people out", async () => {
    published.status = 503;
    const verifier = verifierFor("OWN", await url());
    const token = await sign(ownToken);
    await assert.rejects(verifier.verify(token, now), (error) => !(error instanceof InvalidToken));
    published.status = 200;
    assert.equal((await verifier.verify(token, now)).actor.id, "usr_1");
  });

  test("may be RSA or Ed25519, never a shared secret", async () => {
    for (const alg of ["RS256", "PS256", "EdDSA"]) {
      const key = await issuerKey(alg, alg);
      const verifier = createAccessTokenVerifier({
        issuer: ISSUER,
        audience: AUDIENCE,
        keys: { keys: [key.jwk] },
        claims: "OWN",
        log,
      });
      const token = await new SignJWT(ownToken)
        .setProtectedHeader({ alg, kid: alg, typ: "at+jwt" })
        .sign(key.privateKey);
      assert.equal((await verifier.verify(token, now)).actor.id, "usr_1");
    }
    const shared = await new SignJWT(ownToken)
      .setProtectedHeader({ alg: "HS256", kid: "first", typ: "at+jwt" })
      .sign(Buffer.from(JSON.stringify(first.jwk)));
    await refused(shared, "TOKEN_INVALID");
  });
});
