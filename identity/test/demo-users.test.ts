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

const server = await startIdentity({ secondFactor: "required" });
after(() => server.close());
const { identity } = server;

const lakeside = { id: encodeId("rft", newId()), name: "Lakeside Ford" };
const summit = { id: encodeId("rft", newId()), name: "Summit Chevrolet" };
const seeded = await seedDemoUsers(identity, [lakeside, summit]);

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
    const token = await fetch(`${server.publicUrl}/identity/token`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${DEMO_CLIENT_ID}:${DEMO_CLIENT_SECRET}`)}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    });
    assert.equal(token.status, 200);
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
    const token = await mintDemoToken(identity, "controller.lakeside-ford");
    const { actor, session } = await server.verify(token, new Date());
    assert.ok(actor.held.has("period:close"));
    assert.equal(actor.secondFactorAt, undefined);
    assert.ok(session);
    await identity.sessions.touch(session);
    await identity.sessions.end(session, "REVOKED");
    await assert.rejects(identity.sessions.touch(session), { code: "SESSION_ENDED" });

    const strong = await mintDemoToken(identity, "owner", { secondFactor: true });
    assert.ok((await server.verify(strong, new Date())).actor.secondFactorAt);
  });

  test("is not to be had for real people", async () => {
    const { name } = await server.addUser();
    for (const user of [name, "nobody"]) {
      await assert.rejects(mintDemoToken(identity, user), { code: "NOT_A_DEMO_USER" });
      await assert.rejects(demoCode(identity, user), { code: "NOT_A_DEMO_USER" });
    }
  });

  test("is printed alone by the command", async (context) => {
    const out: string[] = [];
    const problems: string[] = [];
    context.mock.method(console, "log", (line: string) => out.push(line));
    context.mock.method(console, "error", (line: string) => problems.push(line));
    assert.equal(await tokenMain(identity, ["owner", "--second-factor"]), 0);
    assert.ok(await server.verify(out[0] ?? "", new Date()));
    assert.equal(await tokenMain(identity, ["analyst", "--code"]), 0);
    assert.match(out[1] ?? "", /^\d{6}$/);
    assert.equal(await tokenMain(identity, ["--list"]), 0);
    assert.match(out[2] ?? "", /owner +Owner of the group/);
    assert.equal(await tokenMain(identity, ["nobody"]), 1);
    assert.equal(await tokenMain(identity, []), 2);
    assert.equal(out.length, 3);
    assert.equal(problems.length, 2);
  });
});
