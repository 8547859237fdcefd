import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, beforeEach, describe, test, type TestContext } from "node:test";
import { SignJWT, type JWTPayload } from "jose";
import { createAccessTokenVerifier } from "./access-token.ts";
import type { IssuerKeys } from "./access-token-keys.ts";
import { createLog } from "./log.ts";
import { makeIssuerKey } from "./testing/issuer-key.ts";

const ISSUER = "https://dealer.example/identity";
const AUDIENCE = "urn:forecourt:graph";
const now = new Date("2026-11-20T15:00:00Z");
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
  grants: [],
  exp: now.getTime() / 1000 + 300,
};

function sign(claims: JWTPayload, typ = "at+jwt", key = first): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ })
    .sign(key.privateKey);
}

function verifierFor(keys: IssuerKeys) {
  return createAccessTokenVerifier({
    issuer: ISSUER,
    audience: AUDIENCE,
    keys,
    claims: "OWN",
    log,
  });
}

describe("the keys of an issuer", () => {
  const published = { keys: [first.jwk], status: 200, fetches: 0 };
  const server = createServer(({ url }, response) => {
    published.fetches += 1;
    const issuer = `http://${address()}`;
    const isDiscovery = url === "/.well-known/openid-configuration";
    const keys = { keys: published.keys };
    response.writeHead(published.status, { "content-type": "application/json" });
    response.end(JSON.stringify(isDiscovery ? { issuer, jwks_uri: `${issuer}/jwks` } : keys));
  });
  const address = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.listen(0, "127.0.0.1");
  const listening = once(server, "listening");
  after(() => server.close());
  beforeEach(async () => {
    await listening;
    Object.assign(published, { keys: [first.jwk], status: 200, fetches: 0 });
  });
  const url = (): URL => new URL(`http://${address()}/jwks`);
  const forged = (sub: string) => sign({ ...ownToken, sub }, "at+jwt", second);

  /** As if so much time had passed. */
  function clockOf(context: TestContext) {
    let ms = performance.now();
    context.mock.method(performance, "now", () => ms);
    return (later: number): void => void (ms += later);
  }

  test("are fetched once; an unknown key does not make every forged token a fetch", async () => {
    const verifier = verifierFor(url());
    await verifier.verify(await sign(ownToken), now);
    for (const sub of ["a", "b", "c"]) {
      await assert.rejects(verifier.verify(await forged(sub), now), { code: "TOKEN_INVALID" });
    }
    assert.equal(published.fetches, 1);
  });

  test("that cannot be had are a fault, not a refusal that signs people out", async (context) => {
    const pass = clockOf(context);
    published.status = 503;
    const verifier = verifierFor(url());
    const token = await sign(ownToken);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await assert.rejects(verifier.verify(token, now), { name: "IssuerUnavailable" });
    }
    assert.equal(published.fetches, 1, "the issuer is left alone for a while");
    published.status = 200;
    pass(5_000);
    assert.equal((await verifier.verify(token, now)).actor.id, "usr_1");
  });

  test("that are known go on counting while the issuer is away, whatever forged tokens ask for", async (context) => {
    const pass = clockOf(context);
    const verifier = verifierFor(url());
    await verifier.verify(await sign(ownToken), now);
    published.status = 503;
    pass(11 * 60_000);
    await assert.rejects(verifier.verify(await forged("a"), now), { name: "IssuerUnavailable" });
    const other = await sign({ ...ownToken, sub: "usr_2" });
    assert.equal((await verifier.verify(other, now)).actor.id, "usr_2");
    assert.equal(published.fetches, 2);
    pass(50 * 60_000);
    const late = await sign({ ...ownToken, sub: "usr_3" });
    await assert.rejects(verifier.verify(late, now), { name: "IssuerUnavailable" });
  });

  test("that are new are asked for after a pause", async (context) => {
    const pass = clockOf(context);
    const verifier = verifierFor(url());
    await verifier.verify(await sign(ownToken), now);
    published.keys = [second.jwk, first.jwk];
    pass(5_000);
    assert.equal((await verifier.verify(await forged("usr_4"), now)).actor.id, "usr_4");
  });

  test("are found by discovery, which no junk sets off", async () => {
    const issuer = `http://${address()}`;
    const options = { issuer, audience: AUDIENCE, keys: "DISCOVERED", claims: "OWN", log } as const;
    const verifier = createAccessTokenVerifier(options);
    const other = await sign({ ...ownToken, iss: "https://elsewhere.example" });
    const shared = await new SignJWT({ ...ownToken, iss: issuer })
      .setProtectedHeader({ alg: "HS256", kid: "first", typ: "at+jwt" })
      .sign(Buffer.from("s".repeat(32)));
    for (const junk of ["a.b.c", "", other, shared]) {
      await assert.rejects(verifier.verify(junk, now), { code: "TOKEN_INVALID" });
    }
    assert.equal(published.fetches, 0);
    assert.ok(await verifier.verify(await sign({ ...ownToken, iss: issuer }), now));
    assert.equal(published.fetches, 2);
    const impostor = createAccessTokenVerifier({ ...options, issuer: `${issuer}/` });
    const token = await sign({ ...ownToken, iss: `${issuer}/` });
    await assert.rejects(impostor.verify(token, now), { name: "IssuerUnavailable" });
  });

  test("may be RSA or Ed25519, never a shared secret", async () => {
    for (const alg of ["RS256", "PS256", "EdDSA"]) {
      const key = await makeIssuerKey(alg, alg);
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
    const verifier = verifierFor({ keys: [first.jwk] });
    await assert.rejects(verifier.verify(shared, now), { code: "TOKEN_INVALID" });
  });
});
