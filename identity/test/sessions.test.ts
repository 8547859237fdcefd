import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, describe, test } from "node:test";
import { createLog } from "@forecourt/platform/log";
import type { SessionKey } from "@forecourt/platform/access-token-claims";
import { openAccounts } from "../src/accounts.ts";
import { openIdentity } from "../src/identity.ts";
import { startIdentity } from "./support/identity-server.ts";
import { openScreen } from "./support/screen.ts";

const IDLE_SECONDS = 60;

const server = await startIdentity({ idleSeconds: IDLE_SECONDS });
const other = await openIdentity({
  databaseUrl: server.databaseUrl,
  keysDir: server.keysDir,
  publicUrl: server.publicUrl,
  clock: () => new Date(),
  log: createLog("test", "silent"),
  idleSeconds: IDLE_SECONDS,
  secondFactor: "optional",
  poolSize: 3,
});
after(async () => {
  await other.close();
  await server.close();
});
const { sessions, database } = server.identity;

async function signedIn() {
  const user = await server.addUser();
  const screen = openScreen(server);
  const tokens = await screen.tokens(await screen.signIn(user.name));
  const { session } = await server.verify(tokens.access_token, new Date());
  assert.ok(session);
  return { user, screen, tokens, session };
}

/** As if so much time had passed without activity. */
async function rest(session: SessionKey, seconds: number): Promise<void> {
  await database.read(
    `UPDATE session SET last_active_at = last_active_at - make_interval(secs => $2) WHERE id = $1`,
    [session.id, seconds],
  );
}

function ending(
  watch: typeof sessions,
  session: SessionKey,
): Promise<{ reason: string; ms: number }> {
  const started = performance.now();
  return new Promise((resolve) => {
    watch.onEnd(session, (reason) => resolve({ reason, ms: performance.now() - started }));
  });
}

function externalSession(): SessionKey {
  return { issuer: "https://idp.example", id: randomUUID(), subject: "42" };
}

describe("a session without activity", () => {
  test("ends for good: token, refresh token, single sign-on", async () => {
    const { screen, tokens, session } = await signedIn();
    const ended = ending(sessions, session);
    await rest(session, IDLE_SECONDS);
    await assert.rejects(sessions.requireAlive(session), { code: "SESSION_ENDED", reason: "IDLE" });
    await assert.rejects(sessions.touch(session), { reason: "IDLE" });
    await assert.rejects(other.sessions.touch(session), { reason: "IDLE" });
    assert.equal((await screen.refresh(tokens.refresh_token)).body.error, "invalid_grant");
    assert.match((await screen.begin()).text, /<h1>Sign in<\/h1>/);
    assert.equal((await ended).reason, "IDLE");
  });

  test("is not kept alive by refreshing", async () => {
    const { screen, tokens, session } = await signedIn();
    await rest(session, IDLE_SECONDS / 2);
    const { status, body } = await screen.refresh(tokens.refresh_token);
    assert.equal(status, 200);
    await rest(session, IDLE_SECONDS / 2);
    assert.equal((await screen.refresh(String(body.refresh_token))).status, 400);
  });

  test("is kept alive by activity, which is seldom written", async () => {
    const { session } = await signedIn();
    await rest(session, IDLE_SECONDS / 2);
    await sessions.touch(session);
    const lastActive = () =>
      database.read("SELECT last_active_at FROM session WHERE id = $1", [session.id]);
    const written = await lastActive();
    for (let touch = 0; touch < 20; touch += 1) await sessions.touch(session);
    assert.deepEqual(await lastActive(), written, "known to be alive, it is not written again");
    await rest(session, IDLE_SECONDS / 2);
    await other.sessions.requireAlive(session);
  });

  test("ends though nobody asks, and every process hears of it within 5 seconds", async () => {
    const { user, session } = await signedIn();
    const heard = [ending(sessions, session), ending(other.sessions, session)];
    await rest(session, IDLE_SECONDS);
    for (const { reason, ms } of await Promise.all(heard)) {
      assert.equal(reason, "IDLE");
      assert.ok(ms < 5_000, `heard after ${ms} ms`);
    }
    const events = await server.events("SESSION_ENDED");
    assert.equal(events.filter(({ subject }) => subject === user.subject).length, 1);
  });
});

describe("a command beside the running server", () => {
  test("ends no session by being idle for as long as the command thinks", async () => {
    const { session } = await signedIn();
    await rest(session, 10);
    const beside = await openAccounts({
      databaseUrl: server.databaseUrl,
      keysDir: server.keysDir,
      clock: () => new Date(),
      log: createLog("test", "silent"),
      idleSeconds: 5,
    });
    await beside.users.demoUsers();
    // As long as two polls of a watch take.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await beside.close();
    await sessions.requireAlive(session);
  });
});

describe("a session that is ended", () => {
  test("in one process is over in the others within 5 seconds", async () => {
    const { session } = await signedIn();
    await sessions.touch(session);
    await other.sessions.touch(session);
    const heard = [ending(sessions, session), ending(other.sessions, session)];
    await other.sessions.end(session, "REVOKED");
    await assert.rejects(other.sessions.touch(session), { reason: "REVOKED" });
    for (const { reason, ms } of await Promise.all(heard)) {
      assert.equal(reason, "REVOKED");
      assert.ok(ms < 5_000);
    }
    await assert.rejects(sessions.touch(session), { reason: "REVOKED" });
  });

  test("is told to those who ask afterwards, and not to those who left", async () => {
    const { session } = await signedIn();
    let called = 0;
    const leave = sessions.onEnd(session, () => (called += 1));
    leave();
    await sessions.end(session, "SIGNED_OUT");
    assert.equal((await ending(sessions, session)).reason, "SIGNED_OUT");
    assert.equal(called, 0);
    await sessions.end(session, "REVOKED");
    await assert.rejects(sessions.touch(session), { reason: "SIGNED_OUT" });
  });

  test("that never was is refused", async () => {
    const unknown = { issuer: server.identity.issuer(), id: "unknown", subject: "usr_1" };
    await assert.rejects(sessions.touch(unknown), { code: "SESSION_ENDED" });
    await assert.rejects(sessions.requireAlive(unknown), { code: "SESSION_ENDED" });
    const { session } = await signedIn();
    await assert.rejects(other.sessions.touch({ ...session, subject: "usr_2" }), {
      code: "SESSION_ENDED",
    });
    await other.sessions.touch(session);
  });
});

describe("a session at another issuer", () => {
  test("begins when it is first seen, and ends like our own", async () => {
    const session = externalSession();
    await sessions.touch(session);
    await other.sessions.requireAlive(session);
    await rest(session, IDLE_SECONDS);
    await assert.rejects(other.sessions.touch(session), { reason: "IDLE" });
    await assert.rejects(
      other.sessions.touch(session),
      { reason: "IDLE" },
      "and does not begin again",
    );
  });
});

describe("signing out", () => {
  test("is asked for once more, and ends the session everywhere", async () => {
    const { screen, tokens, session } = await signedIn();
    const { browser } = screen;
    const query = new URLSearchParams({
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: `${server.publicUrl}/`,
    });
    const page = await browser.get(`${server.publicUrl}/identity/session/end?${query}`);
    assert.match(page.text, /<h1>Sign out\?<\/h1>/);
    await sessions.requireAlive(session);
    const back = await browser.submit(page, "/session/end/confirm", { logout: "yes" });
    assert.equal(back.url.href, `${server.publicUrl}/`);
    await assert.rejects(sessions.touch(session), { reason: "SIGNED_OUT" });
    assert.equal((await screen.refresh(tokens.refresh_token)).status, 400);
    assert.match((await screen.begin()).text, /<h1>Sign in<\/h1>/);
  });

  test("needs the page's own form", async () => {
    const { screen, session } = await signedIn();
    const url = `${server.publicUrl}/identity/session/end/confirm`;
    const page = await screen.browser.post(url, { logout: "yes", xsrf: "guess" });
    assert.equal(page.status, 400);
    await sessions.requireAlive(session);
  });
});
