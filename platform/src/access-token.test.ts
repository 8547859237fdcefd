import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { describe, test } from "node:test";
import { SignJWT, type JWTPayload } from "jose";
import { pino } from "pino";
import { createAccessTokenVerifier, type InvalidToken } from "./access-token.ts";
import { externalClaims, type ClaimsMapping } from "./access-token-claims.ts";
import { hasSteppedUp, may, mayAt } from "./actor.ts";
import { createLog } from "./log.ts";
import { makeIssuerKey } from "./testing/issuer-key.ts";
import { encodeId, newId } from "./type-id.ts";

const ISSUER = "https://dealer.example/identity";
const AUDIENCE = "urn:forecourt:graph";
const now = new Date("2026-11-20T15:00:00Z");
const seconds = now.getTime() / 1000;
const lakeside = newId();
const lakesideId = encodeId("rft", lakeside);
const log = createLog("test", "silent");

const first = await makeIssuerKey("first");
const second = await makeIssuerKey("second");

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

function verifierFor(claims: ClaimsMapping = "OWN") {
  return createAccessTokenVerifier({
    issuer: ISSUER,
    audience: AUDIENCE,
    keys: { keys: [first.jwk] },
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
      await sign({ ...ownToken, events: {} }),
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

  test("whose second factor lies in the future is refused, but for clocks that differ a little", async () => {
    await refused(await sign({ ...ownToken, mfa_at: seconds + 6 }), "TOKEN_INVALID");
    const soon = await sign({ ...ownToken, mfa_at: seconds + 4 });
    const { actor } = await verifierFor().verify(soon, now);
    assert.ok(hasSteppedUp(actor, now));
    assert.ok(!hasSteppedUp(actor, new Date(now.getTime() - 2_000)));
  });

  test("whose grants break the segregation of duties is refused", async () => {
    const grants = [
      { role: "SALES", rooftops: [lakesideId] },
      { role: "ACCOUNTING", rooftops: "ALL" },
    ];
    await refused(await sign({ ...ownToken, grants }), "TOKEN_INVALID");
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
    integration: { claim: "client_id", value: ["feed", "crm"] },
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
    const other = newId();
    const roles = [
      `sales@${lakesideId}`,
      `controller@${encodeId("rft", other)}`,
      "sales@nowhere",
      "unknown@ALL",
    ];
    const { actor } = await verify({ ...token, rooftops: undefined, realm_access: { roles } });
    assert.deepEqual(actor.held.get("lead:write"), [lakeside]);
    assert.deepEqual(actor.held.get("journal:post"), [other]);
    const everywhere = { roles: ["controller@ALL"] };
    const { held } = (await verify({ ...token, realm_access: everywhere })).actor;
    assert.equal(held.get("journal:post"), "ALL");
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

  test("of an integration is told by the value of its claim, or by being its own subject", async () => {
    for (const claims of [
      { ...token, client_id: "feed" },
      { ...token, azp: "42" },
    ]) {
      const { actor, session } = await verify(claims);
      assert.equal(actor.kind, "INTEGRATION");
      assert.equal(session, undefined);
    }
  });

  test("of a person needs a session, whatever it has where integrations have their name", async () => {
    for (const client_id of ["portal", "feeds"]) {
      const { actor, session } = await verify({ ...token, client_id });
      assert.equal(actor.kind, "STAFF");
      assert.equal(session?.id, "kc-1");
    }
    assert.throws(() => externalClaims.parse({ ...keycloak, integration: { claim: "client_id" } }));
  });

  test("whose grants break the segregation of duties is refused, and the log tells whose", async () => {
    const lines: string[] = [];
    const told = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString());
        done();
      },
    });
    const verifier = createAccessTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: { keys: [first.jwk] },
      claims: keycloak,
      log: pino(told),
    });
    const both = [`sales@${lakesideId}`, "controller@ALL"];
    const refusedToken = await sign({ ...token, realm_access: { roles: both } }, "JWT");
    await assert.rejects(verifier.verify(refusedToken, now), { code: "TOKEN_INVALID" });
    const { subject, reason } = JSON.parse(lines[0] ?? "{}");
    assert.equal(subject, "42");
    assert.match(reason, /deal:write and journal:post together at rooftop/);
  });

  test("is refused when its header says that it is another kind of token", async () => {
    for (const typ of ["logout+jwt", "secevent+jwt", "dpop+jwt", "not-at+jwt+x"]) {
      const other = verifierFor(keycloak).verify(await sign(token, typ), now);
      await assert.rejects(other, { code: "TOKEN_INVALID" }, typ);
    }
    for (const typ of ["at+jwt", "application/at+jwt", "application/vendor-internal-at+jwt"]) {
      assert.ok(await verifierFor(keycloak).verify(await sign(token, typ), now), typ);
    }
  });

  test("is refused when it is an ID token or its claims have other types", async () => {
    for (const wrong of [
      { typ: "ID" },
      { nonce: "n" },
      { events: { "http://schemas.openid.net/event/backchannel-logout": {} } },
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
