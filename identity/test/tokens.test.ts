import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { rotateKeys } from "../src/keys/key-file.ts";
import { startIdentity } from "./support/identity-server.ts";
import { openScreen } from "./support/screen.ts";

const server = await startIdentity();
after(() => server.close());
const { users } = server.identity;

async function signedIn() {
  const user = await server.addUser();
  const screen = openScreen(server);
  const tokens = await screen.tokens(await screen.signIn(user.name));
  const { session } = await server.verify(tokens.access_token, new Date());
  assert.ok(session);
  return { user, screen, tokens, session };
}

describe("a refresh token", () => {
  test("is traded for the next one, with the grants of now", async () => {
    const { user, screen, tokens } = await signedIn();
    await users.setGrants(user.subject, [{ role: "BDC", rooftops: "ALL" }]);
    const { status, body } = await screen.refresh(tokens.refresh_token);
    assert.equal(status, 200);
    assert.notEqual(body.refresh_token, tokens.refresh_token);
    const claims = decodeJwt(String(body.access_token));
    assert.deepEqual(claims.grants, [{ role: "BDC", rooftops: "ALL" }]);
    assert.equal(claims.sid, decodeJwt(tokens.access_token).sid);
    assert.equal(claims.auth_time, decodeJwt(tokens.access_token).auth_time);
  });

  test("that is used again revokes its family and ends the session", async () => {
    const { user, screen, tokens, session } = await signedIn();
    const next = await screen.refresh(tokens.refresh_token);
    const reused = await screen.refresh(tokens.refresh_token);
    assert.deepEqual([reused.status, reused.body.error], [400, "invalid_grant"]);
    assert.equal((await screen.refresh(String(next.body.refresh_token))).status, 400);
    await assert.rejects(server.identity.sessions.touch(session), {
      code: "SESSION_ENDED",
      reason: "REVOKED",
    });
    assert.equal((await screen.begin()).status, 200, "the browser is asked to sign in");
    const events = await server.events("REFRESH_TOKEN_REUSED");
    assert.ok(events.some(({ subject }) => subject === user.subject));
  });

  test("that two use at once is good for at most one, and ends the session", async () => {
    const { screen, tokens, session } = await signedIn();
    const answers = await Promise.all([1, 2, 3].map(() => screen.refresh(tokens.refresh_token)));
    assert.ok(answers.filter(({ status }) => status === 200).length <= 1);
    await assert.rejects(server.identity.sessions.requireAlive(session), { code: "SESSION_ENDED" });
  });

  test("whose answer was lost is let be: who is signed in gets others silently", async () => {
    const { screen, tokens, session } = await signedIn();
    await screen.refresh(tokens.refresh_token);
    const fresh = await screen.tokens(await screen.begin({ prompt: "none" }));
    assert.equal(decodeJwt(fresh.access_token).sid, session.id);
    assert.equal((await screen.refresh(fresh.refresh_token)).status, 200);
    await server.identity.sessions.requireAlive(session);
  });

  test("of another client, or none, is refused", async () => {
    const { screen, tokens } = await signedIn();
    const other = { grant_type: "refresh_token", client_id: "forecourt-explorer" };
    const stolen = await screen.token({ ...other, refresh_token: tokens.refresh_token });
    assert.equal(stolen.status, 400);
    assert.equal((await screen.refresh("made-up")).status, 400);
  });

  test("is not to be found in the database", async () => {
    const { tokens, screen } = await signedIn();
    const cookie = screen.browser.cookies.get("forecourt_session");
    const rows = await server.identity.database.read<{ row: string }>(
      "SELECT provider_artefact::text AS row FROM provider_artefact",
    );
    const all = rows.map(({ row }) => row).join("\n");
    assert.ok(!all.includes(tokens.refresh_token));
    assert.ok(cookie);
  });
});

describe("a page on another host", () => {
  test("may ask for tokens only where a screen of ours lives", async () => {
    const allowed = async (origin: string) => {
      const { headers } = await fetch(`${server.publicUrl}/identity/token`, {
        method: "POST",
        headers: { origin },
        body: new URLSearchParams({ client_id: "forecourt-dealer", grant_type: "refresh_token" }),
      });
      return headers.get("access-control-allow-origin");
    };
    assert.equal(await allowed(server.publicUrl), server.publicUrl);
    assert.equal(await allowed("https://evil.example"), null);
    assert.equal(await allowed("null"), null);
  });
});

describe("a user who is disabled", () => {
  test("is out at once: sessions, refresh tokens, single sign-on", async () => {
    const { user, screen, tokens, session } = await signedIn();
    await users.disable(user.subject);
    assert.equal((await screen.refresh(tokens.refresh_token)).status, 400);
    await assert.rejects(server.identity.sessions.requireAlive(session), { reason: "REVOKED" });
    assert.match((await screen.begin()).text, /<h1>Sign in<\/h1>/);
  });
});

describe("an integration", () => {
  const secret = "a-long-and-random-secret-of-an-integration";
  const ask = (password: string, id = "stock-feed", more = {}) =>
    fetch(`${server.publicUrl}/identity/token`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${id}:${password}`)}` },
      body: new URLSearchParams({ grant_type: "client_credentials", ...more }),
    });

  test("gets a token for its id and secret, without session or refresh token", async () => {
    await users.createClient({
      id: "stock-feed",
      displayName: "Stock feed",
      secret,
      grants: [{ role: "INTEGRATION", rooftops: "ALL" }],
    });
    const answer = await ask(secret);
    assert.equal(answer.status, 200);
    const body = (await answer.json()) as Record<string, string>;
    assert.equal(body.refresh_token, undefined);
    const claims = decodeJwt(body.access_token ?? "");
    assert.equal(claims.sub, "stock-feed");
    assert.equal(claims.sid, undefined);
    const { actor, session } = await server.verify(body.access_token ?? "", new Date());
    assert.equal(actor.kind, "INTEGRATION");
    assert.equal(actor.held.get("stock:write"), "ALL");
    assert.equal(session, undefined);
  });

  test("is refused with another secret, as an unknown one, or for another grant", async () => {
    assert.equal((await ask("another-secret")).status, 401);
    assert.equal((await ask("")).status, 400);
    assert.equal((await ask(secret, "unknown")).status, 401);
    assert.equal((await ask(secret, "stock-feed", { resource: "urn:other" })).status, 400);
    const { database } = server.identity;
    const [row] = await database.read<{ hash: Buffer }>(
      "SELECT secret_hash AS hash FROM integration_client WHERE id = 'stock-feed'",
    );
    const hash = row?.hash.toString("base64url") ?? "";
    assert.equal((await ask(hash)).status, 401, "the stored hash is no secret");
  });

  test("may not be one of the screens, which have no secret", async () => {
    const { status } = await openScreen(server).token({ grant_type: "client_credentials" });
    assert.equal(status, 400);
  });

  test("that is disabled gets nothing more", async () => {
    await users.disable("stock-feed");
    assert.equal((await ask(secret)).status, 401);
  });
});

describe("a rotation of keys", () => {
  const kidOf = (token: string) => decodeProtectedHeader(token).kid;

  test("makes running processes sign by the new key; tokens of the old one stay good", async () => {
    const { screen, tokens } = await signedIn();
    const { kid } = await rotateKeys(server.keysDir, "signing", new Date());
    await rotateKeys(server.keysDir, "cookies", new Date());

    let refresh = tokens.refresh_token;
    let access = tokens.access_token;
    for (const deadline = performance.now() + 10_000; kidOf(access) !== kid;) {
      assert.ok(performance.now() < deadline, "the new key is not in use after 10 seconds");
      const { body } = await screen.refresh(refresh);
      refresh = String(body.refresh_token);
      access = String(body.access_token);
    }
    const now = new Date();
    assert.ok(await server.verify(access, now));
    assert.ok(await server.verify(tokens.access_token, now));
    const jwks = await fetch(`${server.publicUrl}/identity/jwks`);
    const { keys } = (await jwks.json()) as { keys: Record<string, unknown>[] };
    assert.deepEqual(
      keys.map((key) => key.kid),
      [kid, kidOf(tokens.access_token)],
    );
    assert.ok(keys.every((key) => key.d === undefined && key.exp === undefined));
    assert.ok((await screen.begin()).url.searchParams.get("code"), "the old cookie still counts");
  });
});
