import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { decodeJwt } from "jose";
import { generateSync } from "otplib";
import { rotateKeys } from "../src/keys/key-file.ts";
import { formOf, type Page } from "./support/browser.ts";
import { startIdentity } from "./support/identity-server.ts";
import { openScreen, type Screen } from "./support/screen.ts";
import { createAuthenticator } from "./support/software-authenticator.ts";

const server = await startIdentity({ secondFactor: "required" });
after(() => server.close());

const STEP_SECONDS = 30;

/** The code of the app, or the next one, which counts as well and is not used up. */
function codeOf(secret: string, later = 0): string {
  return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + later * STEP_SECONDS });
}

function secretOn(page: Page): string {
  return /<code>([A-Z2-7 ]+)<\/code>/.exec(page.text)?.[1]?.replaceAll(" ", "") ?? "";
}

function codesOn(page: Page): string[] {
  return [...page.text.matchAll(/<li><code>([^<]+)<\/code>/g)].map(([, code = ""]) => code);
}

/** Signs in for the first time and sets up an app. */
async function enrolled() {
  const user = await server.addUser();
  const screen = openScreen(server);
  const offer = await screen.signIn(user.name);
  assert.match(offer.text, /<h1>Protect your account<\/h1>/);
  const secret = secretOn(offer);
  const shown = await screen.browser.submit(offer, "/enrol-totp", { code: codeOf(secret) });
  const codes = codesOn(shown);
  const tokens = await screen.tokens(await screen.browser.submit(shown, "/continue"));
  return { user, screen, secret, codes, tokens };
}

async function askedForFactor(name: string): Promise<{ screen: Screen; page: Page }> {
  const screen = openScreen(server);
  const page = await screen.signIn(name);
  assert.match(page.text, /Verify your identity/);
  return { screen, page };
}

describe("an authenticator app", () => {
  test("is set up after the password, with recovery codes shown once", async () => {
    const { codes, tokens } = await enrolled();
    assert.equal(codes.length, 10);
    assert.ok(codes.every((code) => /^(?:[0-9a-z]{4}-){3}[0-9a-z]{4}$/.test(code)));
    assert.equal(new Set(codes).size, 10);
    const claims = decodeJwt(tokens.access_token);
    assert.deepEqual(claims.amr, ["pwd", "otp"]);
    assert.equal(claims.mfa_at, claims.auth_time);
    const { actor } = await server.verify(tokens.access_token, new Date());
    assert.ok(actor.secondFactorAt);
  });

  test("is not set up by a wrong code, and the same key is shown again", async () => {
    const user = await server.addUser();
    const screen = openScreen(server);
    const offer = await screen.signIn(user.name);
    const again = await screen.browser.submit(offer, "/enrol-totp", { code: "000000" });
    assert.equal(again.status, 422);
    assert.match(again.text, /id="code-error"/);
    assert.equal(secretOn(again), secretOn(offer));
  });

  test("cannot be gone around", async () => {
    const user = await server.addUser();
    const screen = openScreen(server);
    const offer = await screen.signIn(user.name);
    const { action, hidden } = formOf(offer, "/cancel");
    const path = new URL(action, offer.url).href.replace(/\/cancel$/, "");
    for (const way of ["continue", "totp", "recovery", "passkey", "password", "nothing"]) {
      const page = await screen.browser.post(`${path}/${way}`, hidden);
      assert.match(page.text, /Protect your account/, way);
    }
  });

  test("is asked for at the next sign-in; a code counts once", async () => {
    const { user, secret } = await enrolled();
    const code = codeOf(secret, 1);
    const { screen, page } = await askedForFactor(user.name);
    const wrong = await screen.browser.submit(page, "/totp", { code: "000000" });
    assert.equal(wrong.status, 422);
    const back = await screen.browser.submit(wrong, "/totp", {
      code: ` ${code.slice(0, 3)} ${code.slice(3)}`,
    });
    assert.equal(back.url.pathname, "/signed-in");

    const replay = await askedForFactor(user.name);
    const refused = await replay.screen.browser.submit(replay.page, "/totp", { code });
    assert.equal(refused.status, 422);
    const earlier = codeOf(secret);
    const older = await replay.screen.browser.submit(refused, "/totp", { code: earlier });
    assert.equal(older.status, 422);
  });

  test("has its secret encrypted; codes count after a rotation of the key", async () => {
    const { user, secret } = await enrolled();
    const { read } = server.identity.database;
    const stored = () =>
      read<{ keyId: string; box: Buffer }>(
        `SELECT key_id AS "keyId", box FROM totp_secret WHERE user_id = $1`,
        [user.id],
      );
    const [before] = await stored();
    assert.ok(before && !before.box.toString("latin1").includes(secret));
    const { kid } = await rotateKeys(server.keysDir, "encryption", new Date());
    const deadline = performance.now() + 10_000;
    while (server.identity.keys.encryptionKey().id !== kid) {
      assert.ok(performance.now() < deadline);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { screen, page } = await askedForFactor(user.name);
    const back = await screen.browser.submit(page, "/totp", { code: codeOf(secret, 1) });
    assert.equal(back.url.pathname, "/signed-in");
    const [now] = await stored();
    assert.equal(now?.keyId, kid, "the new key seals it again");
  });
});

describe("a recovery code", () => {
  test("stands in for the app once, however it is copied", async () => {
    const { user, codes } = await enrolled();
    const [code = ""] = codes;
    const { screen, page } = await askedForFactor(user.name);
    const typed = code.toUpperCase().replaceAll("-", " ");
    const back = await screen.browser.submit(page, "/recovery", { recovery: typed });
    const claims = decodeJwt((await screen.tokens(back)).access_token);
    assert.deepEqual(claims.amr, ["pwd", "otp"]);

    const again = await askedForFactor(user.name);
    const refused = await again.screen.browser.submit(again.page, "/recovery", { recovery: code });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /id="recovery-error"/);
  });

  test("of somebody else is of no use", async () => {
    const [one, other] = [await enrolled(), await enrolled()];
    const { screen, page } = await askedForFactor(one.user.name);
    const [recovery = ""] = other.codes;
    assert.equal((await screen.browser.submit(page, "/recovery", { recovery })).status, 422);
  });
});

describe("a passkey", () => {
  const newAuthenticator = () => createAuthenticator({ origin: server.publicUrl });

  async function withPasskey(authenticator = newAuthenticator()) {
    const user = await server.addUser();
    const screen = openScreen(server);
    const offer = await screen.signIn(user.name);
    const answer = authenticator.create(formOf(offer, "/enrol-passkey").options);
    const shown = await screen.browser.submit(offer, "/enrol-passkey", { answer, label: "Phone" });
    assert.equal(codesOn(shown).length, 10);
    const back = await screen.browser.submit(shown, "/continue");
    assert.deepEqual(decodeJwt((await screen.tokens(back)).access_token).amr, ["pwd", "hwk"]);
    return { user, authenticator };
  }

  test("alone signs in, and counts as the second factor", async () => {
    const { user, authenticator } = await withPasskey();
    const screen = openScreen(server);
    const page = await screen.begin();
    const answer = authenticator.get(formOf(page, "/passkey").options);
    const back = await screen.browser.submit(page, "/passkey", { answer });
    const claims = decodeJwt((await screen.tokens(back)).access_token);
    assert.equal(claims.sub, user.subject);
    assert.deepEqual(claims.amr, ["hwk"]);
    assert.equal(claims.mfa_at, claims.auth_time);
  });

  test("is the second factor after the password", async () => {
    const { user, authenticator } = await withPasskey();
    const { screen, page } = await askedForFactor(user.name);
    const answer = authenticator.get(formOf(page, "/passkey").options);
    const back = await screen.browser.submit(page, "/passkey", { answer });
    assert.deepEqual(decodeJwt((await screen.tokens(back)).access_token).amr, ["pwd", "hwk"]);
  });

  test("answers one challenge once, of this site only, and no other person's", async () => {
    const mine = await withPasskey();
    const theirs = await withPasskey();
    const { screen, page } = await askedForFactor(mine.user.name);
    const { options } = formOf(page, "/passkey");
    const anybody = JSON.stringify({ ...JSON.parse(options), allowCredentials: undefined });

    const stranger = theirs.authenticator.get(anybody);
    const refused = await screen.browser.submit(page, "/passkey", { answer: stranger });
    assert.equal(refused.status, 422);
    const late = mine.authenticator.get(options);
    assert.equal((await screen.browser.submit(refused, "/passkey", { answer: late })).status, 422);
    assert.equal((await screen.browser.submit(refused, "/passkey", { answer: "{}" })).status, 422);
  });

  test("that did not ask for a fingerprint or PIN is refused, as is one of another site", async () => {
    for (const authenticator of [
      createAuthenticator({ origin: server.publicUrl, verifiesUser: false }),
      createAuthenticator({ origin: "https://evil.example" }),
    ]) {
      const user = await server.addUser();
      const screen = openScreen(server);
      const offer = await screen.signIn(user.name);
      const answer = authenticator.create(formOf(offer, "/enrol-passkey").options);
      const refused = await screen.browser.submit(offer, "/enrol-passkey", { answer, label: "x" });
      assert.equal(refused.status, 422);
      assert.equal(codesOn(refused).length, 0);
    }
  });

  test("whose counter went back was copied, and is refused", async () => {
    const { authenticator } = await withPasskey();
    const screen = openScreen(server);
    const page = await screen.begin();
    const { read } = server.identity.database;
    await read("UPDATE passkey SET counter = 1000");
    const answer = authenticator.get(formOf(page, "/passkey").options);
    assert.equal((await screen.browser.submit(page, "/passkey", { answer })).status, 422);
  });
});

describe("stepping up", () => {
  for (const parameters of [
    { acr_values: "urn:forecourt:mfa" },
    { max_age: "0" },
    { prompt: "login" },
    { acr_values: "urn:forecourt:mfa", prompt: "login" },
  ]) {
    test(`by ${JSON.stringify(parameters)} asks for the second factor alone`, async () => {
      const { screen, secret, tokens } = await enrolled();
      const before = decodeJwt(tokens.access_token);
      // Seconds are what the claims count in.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      const page = await screen.begin(parameters);
      assert.match(page.text, /Verify your identity/);
      assert.ok(!page.text.includes('name="password"'));
      const back = await screen.browser.submit(page, "/totp", { code: codeOf(secret, 1) });
      const claims = decodeJwt((await screen.tokens(back)).access_token);
      assert.equal(claims.sid, before.sid);
      assert.ok(Number(claims.mfa_at) > Number(before.mfa_at));
      assert.deepEqual(claims.amr, ["pwd", "otp"]);
      const old = await screen.refresh(tokens.refresh_token);
      assert.equal(decodeJwt(String(old.body.access_token)).mfa_at, before.mfa_at);
    });
  }

  test("without showing anything is refused when the screen asks silently", async () => {
    const { screen } = await enrolled();
    const back = await screen.begin({ prompt: "none", acr_values: "urn:forecourt:mfa" });
    assert.equal(back.url.searchParams.get("error"), "login_required");
  });
});
