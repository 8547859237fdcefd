import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { generateSync } from "otplib";
import { openBrowser } from "./support/browser.ts";
import { PASSWORD, startIdentity } from "./support/identity-server.ts";
import { openScreen } from "./support/screen.ts";
import { createAuthenticator } from "./support/software-authenticator.ts";
import { formOf } from "./support/browser.ts";

const server = await startIdentity();
after(() => server.close());
const url = `${server.publicUrl}/identity/account`;

async function visitor() {
  const user = await server.addUser();
  const browser = openBrowser((to) => !to.pathname.startsWith("/identity"));
  const page = await browser.submit(await browser.get(url), "/password", {
    name: user.name,
    password: PASSWORD,
  });
  assert.match(page.text, /<h1>Your account<\/h1>/);
  return { user, browser, page };
}

describe("the account page", () => {
  test("signs in first, and shows who, where and by what", async () => {
    const { user, page } = await visitor();
    assert.ok(page.text.includes(user.displayName));
    assert.match(page.text, /this device/);
    assert.match(page.text, /Authenticator app<\/strong>: not set up/);
  });

  test("ends other sessions of the person, and nobody else's", async () => {
    const { user, browser } = await visitor();
    const screen = openScreen(server);
    const tokens = await screen.tokens(await screen.signIn(user.name));
    const { session } = await server.verify(tokens.access_token, new Date());
    assert.ok(session);
    const stranger = await visitor();
    const forged = await stranger.browser.submit(stranger.page, "/end-session", { id: session.id });
    assert.equal(forged.status, 200);
    await server.identity.sessions.touch(session);

    await browser.submit(await browser.get(url), "/end-session", { id: session.id });
    await assert.rejects(
      server.identity.sessions.touch(session),
      { reason: "REVOKED" },
      "at once, though it was known to be alive a moment ago",
    );
    assert.equal((await screen.refresh(tokens.refresh_token)).status, 400);
    const own = formOf(await browser.get(url), "/end-session").hidden;
    const gone = await browser.submit(await browser.get(url), "/end-session", own);
    assert.match(gone.text, /<h1>Sign in<\/h1>/);
  });

  test("changes the password, which ends the other sessions", async () => {
    const { user, browser, page } = await visitor();
    const screen = openScreen(server);
    const tokens = await screen.tokens(await screen.signIn(user.name));
    const next = "another good password";
    const wrong = await browser.submit(page, "/password", { current: "wrong", next });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /id="current-error"/);
    const short = await browser.submit(wrong, "/password", { current: PASSWORD, next: "short" });
    assert.match(short.text, /id="next-error"/);
    const done = await browser.submit(short, "/password", { current: PASSWORD, next });
    assert.match(done.text, /role="status"/);

    assert.equal((await screen.refresh(tokens.refresh_token)).status, 400);
    assert.match((await browser.get(url)).text, /Your account/, "this session goes on");
    assert.equal((await openScreen(server).signIn(user.name)).status, 422);
    assert.equal((await openScreen(server).signIn(user.name, next)).url.pathname, "/signed-in");
  });

  test("sets up an app and a passkey, and takes them away again", async () => {
    const { user, browser } = await visitor();
    const setUp = await browser.get(`${url}/totp`);
    const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(setUp.text)?.[1]?.replaceAll(" ", "") ?? "";
    const codes = await browser.submit(setUp, "/totp", { code: generateSync({ secret }) });
    assert.match(codes.text, /<h1>Your recovery codes<\/h1>/);

    // From now on changes ask for the factor.
    const asked = await browser.get(`${url}/passkey`);
    assert.match(asked.text, /Verify your identity/);
    const code = generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });
    assert.match((await browser.submit(asked, "/totp", { code })).text, /Your account/);

    const authenticator = createAuthenticator({ origin: server.publicUrl });
    const offer = await browser.get(`${url}/passkey`);
    const answer = authenticator.create(formOf(offer, "/account/passkey").options);
    const label = `<b>Phone</b>`;
    const added = await browser.submit(offer, "/account/passkey", { answer, label });
    assert.ok(added.text.includes("&lt;b&gt;Phone&lt;/b&gt;"));
    const renewed = await browser.submit(added, "/renew-codes");
    assert.equal([...renewed.text.matchAll(/<li><code>/g)].length, 10);
    const without = await browser.submit(added, "/remove-totp");
    assert.match(without.text, /Authenticator app<\/strong>: not set up/);
    const bare = await browser.submit(without, "/remove-passkey");
    assert.ok(!bare.text.includes("Phone"));
    const { read } = server.identity.database;
    const events = await read<{ type: string }>(
      "SELECT type FROM security_event WHERE subject = $1 ORDER BY id",
      [user.subject],
    );
    for (const type of [
      "TOTP_ENROLLED",
      "PASSKEY_ADDED",
      "RECOVERY_CODES_MADE",
      "STEPPED_UP",
      "TOTP_REMOVED",
      "PASSKEY_REMOVED",
    ]) {
      assert.ok(
        events.some((event) => event.type === type),
        type,
      );
    }
  });

  test("refuses forms without their token, and those of another session", async () => {
    const { browser } = await visitor();
    const stranger = await visitor();
    const { token = "" } = formOf(stranger.page, "/password").hidden;
    for (const fields of [{}, { token }]) {
      assert.equal((await browser.post(`${url}/remove-totp`, fields)).status, 403);
    }
  });
});
