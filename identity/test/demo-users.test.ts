import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { decodeJwt } from "jose";
import { encodeId, newId } from "@forecourt/platform/type-id";
import {
  DEMO_CLIENT_ID,
  DEMO_CLIENT_SECRET,
  DEMO_PASSWORD,
  seedDemoUsers,
} from "../src/demo-users/demo-users.ts";
import { demoCode, mintDemoToken } from "../src/demo-users/demo-token.ts";
import { tokenMain } from "../src/demo-users/token-main.ts";
import { startIdentity } from "./support/identity-server.ts";
import { openScreen } from "./support/screen.ts";

const server = await startIdentity({ secondFactor: "required", demo: true });
after(() => server.close());
const { identity } = server;
const issuer = identity.issuer();
const plain = { issuer, secondFactor: false };

const lakeside = { id: encodeId("rft", newId()), name: "Lakeside Ford" };
const summit = { id: encodeId("rft", newId()), name: "Summit Chevrolet" };
const seeded = await seedDemoUsers(identity, [lakeside, summit]);

async function clientStatus(url: string): Promise<number> {
  const { status } = await fetch(`${url}/identity/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${DEMO_CLIENT_ID}:${DEMO_CLIENT_SECRET}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  return status;
}

describe("the demo users", () => {
  test("are one for each role at each rooftop, the owner, the analyst and an integration", async () => {
    assert.equal(seeded.length, 2 + 2 * 10);
    const names = new Set(seeded.map(({ name }) => name));
    for (const name of [
      "owner",
      "analyst",
      "sales-manager.lakeside-ford",
      "bdc.summit-chevrolet",
    ]) {
      assert.ok(names.has(name), name);
    }
    assert.ok(await identity.users.findClient(DEMO_CLIENT_ID));
    assert.equal(await clientStatus(server.publicUrl), 200);
  });

  test("are made once; those of a new rooftop are added", async () => {
    const before = await identity.users.findByName("owner");
    const airport = { id: encodeId("rft", newId()), name: "Airport Kia" };
    await seedDemoUsers(identity, [lakeside, summit, airport]);
    assert.deepEqual(await identity.users.findByName("owner"), before);
    assert.ok(await identity.users.findByName("parts.airport-kia"));
  });

  test("sign in by the password alone, and step up by a code from the command line", async () => {
    const screen = openScreen(server);
    const back = await screen.signIn("finance.lakeside-ford", DEMO_PASSWORD);
    const tokens = await screen.tokens(back);
    assert.deepEqual(decodeJwt(tokens.access_token).amr, ["pwd"]);
    const page = await screen.begin({ acr_values: "urn:forecourt:mfa" });
    const code = (await demoCode(identity, "finance.lakeside-ford")) ?? "";
    const again = await screen.browser.submit(page, "/totp", { code });
    assert.ok(decodeJwt((await screen.tokens(again)).access_token).mfa_at);
    const next = await demoCode(identity, "finance.lakeside-ford");
    assert.notEqual(next, code, "a code that was used is not given again");
  });
});

describe("a demo token", () => {
  test("holds in a real session, with or without a second factor", async () => {
    const token = await mintDemoToken(identity, "controller.lakeside-ford", plain);
    const { actor, session } = await server.verify(token, new Date());
    assert.ok(actor.held.has("period:close"));
    assert.equal(actor.secondFactorAt, undefined);
    assert.ok(session);
    await identity.sessions.touch(session);
    await identity.sessions.end(session, "REVOKED");
    await assert.rejects(identity.sessions.touch(session), { code: "SESSION_ENDED" });

    const strong = await mintDemoToken(identity, "owner", { issuer, secondFactor: true });
    assert.ok((await server.verify(strong, new Date())).actor.secondFactorAt);
  });

  test("is not to be had for real people", async () => {
    const { name } = await server.addUser();
    for (const user of [name, "nobody"]) {
      await assert.rejects(mintDemoToken(identity, user, plain), { code: "NOT_A_DEMO_USER" });
      await assert.rejects(demoCode(identity, user), { code: "NOT_A_DEMO_USER" });
    }
  });

  test("is printed alone by the command", async (context) => {
    const out: string[] = [];
    const problems: string[] = [];
    context.mock.method(console, "log", (line: string) => out.push(line));
    context.mock.method(console, "error", (line: string) => problems.push(line));
    assert.equal(await tokenMain(identity, issuer, ["owner", "--second-factor"]), 0);
    assert.ok(await server.verify(out[0] ?? "", new Date()));
    assert.equal(await tokenMain(identity, issuer, ["analyst", "--code"]), 0);
    assert.match(out[1] ?? "", /^\d{6}$/);
    assert.equal(await tokenMain(identity, issuer, ["--list"]), 0);
    assert.match(out[2] ?? "", /owner +Owner of the group/);
    assert.equal(await tokenMain(identity, issuer, ["nobody"]), 1);
    assert.equal(await tokenMain(identity, issuer, []), 2);
    assert.equal(await tokenMain(identity, issuer, ["owner", "--unknown"]), 2);
    assert.equal(out.length, 3);
    assert.equal(problems.length, 3);
  });
});

describe("an installation whose demo is switched off", () => {
  const open = (demo: boolean) =>
    startIdentity({ databaseUrl: server.databaseUrl, keysDir: server.keysDir, demo });

  test("ends the sessions of demo users and lets none of them in, by any way", async (context) => {
    const screen = openScreen(server);
    const tokens = await screen.tokens(await screen.signIn("bdc.lakeside-ford", DEMO_PASSWORD));
    const { session } = await server.verify(tokens.access_token, new Date());
    assert.ok(session);
    await identity.sessions.requireAlive(session);

    const off = await open(false);
    context.after(() => off.close());
    const { users } = off.identity;
    await assert.rejects(identity.sessions.requireAlive(session), { reason: "REVOKED" });
    assert.equal((await screen.refresh(tokens.refresh_token)).status, 400);
    assert.equal((await openScreen(off).signIn("owner", DEMO_PASSWORD)).status, 422);
    assert.equal(await clientStatus(off.publicUrl), 401);

    const owner = await identity.users.findByName("owner");
    assert.ok(owner);
    assert.equal(await users.findByName("owner"), undefined);
    assert.equal(await users.findById(owner.id), undefined);
    assert.equal(await users.findBySubject(owner.subject), undefined);
    assert.equal(await users.findClient(DEMO_CLIENT_ID), undefined);
    assert.deepEqual(await users.grantsOf(owner.subject), []);
    assert.deepEqual(await users.grantsOf(DEMO_CLIENT_ID), []);
    assert.deepEqual(await users.demoUsers(), []);
  });

  test("refreshes nothing, and takes no session that began elsewhere", async (context) => {
    const off = await open(false);
    context.after(() => off.close());
    off.identity.setPublicUrl(server.publicUrl);
    const screen = openScreen(server);
    const tokens = await screen.tokens(await screen.signIn("parts.lakeside-ford", DEMO_PASSWORD));
    const token = await mintDemoToken(identity, "owner", plain);
    const { session } = await server.verify(token, new Date());
    assert.ok(session);
    await assert.rejects(off.identity.sessions.touch(session), { code: "SESSION_ENDED" });
    const { status } = await fetch(`${off.publicUrl}/identity/token`, {
      method: "POST",
      body: new URLSearchParams({
        client_id: "forecourt-dealer",
        grant_type: "refresh_token",
        refresh_token: tokens.refresh_token,
      }),
    });
    assert.equal(status, 400);
  });

  test("says so to who asks for a token", async (context) => {
    const off = await open(false);
    context.after(() => off.close());
    const problems: string[] = [];
    context.mock.method(console, "error", (line: string) => problems.push(line));
    assert.equal(await tokenMain(off.identity, issuer, ["owner"]), 1);
    assert.match(problems[0] ?? "", /There is no demo/);
    await assert.rejects(mintDemoToken(off.identity, "owner", plain), { code: "NOT_A_DEMO_USER" });
  });

  test("leaves the names of the demo to the demo, and real people as they are", async (context) => {
    const off = await open(false);
    context.after(() => off.close());
    await assert.rejects(off.addUser({ name: "owner" }), { code: "NAME_TAKEN" });
    const { name } = await off.addUser({ name: "ada" });
    assert.equal((await off.identity.users.findByName(name))?.demo, false);
    assert.equal((await openScreen(off).signIn(name)).status, 303);
  });
});

describe("the client of the demo", () => {
  test("stays switched off when the demo starts again", async () => {
    await identity.users.disable(DEMO_CLIENT_ID);
    await seedDemoUsers(identity, [lakeside]);
    assert.equal(await clientStatus(server.publicUrl), 401);
  });
});
