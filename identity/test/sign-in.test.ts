import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, test } from "node:test";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { encodeId } from "@forecourt/platform/type-id";
import { formOf, openBrowser } from "./support/browser.ts";
import { lakeside, PASSWORD, startIdentity } from "./support/identity-server.ts";
import { openScreen } from "./support/screen.ts";

const server = await startIdentity();
after(() => server.close());

describe("signing in by password", () => {
  test("ends at the screen with tokens that say who, where and in which session", async () => {
    const user = await server.addUser();
    const screen = openScreen(server);
    const page = await screen.begin();
    assert.equal(page.status, 200);
    assert.match(page.text, /<h1>Sign in<\/h1>/);

    const back = await screen.browser.submit(page, "/password", {
      name: user.name.toUpperCase(),
      password: PASSWORD,
    });
    assert.equal(back.url.pathname, "/signed-in");
    assert.equal(back.url.searchParams.get("state"), "state-1");
    const tokens = await screen.tokens(back);

    assert.equal(tokens.expires_in, 300);
    assert.equal(decodeProtectedHeader(tokens.access_token).typ, "at+jwt");
    const claims = decodeJwt(tokens.access_token);
    assert.equal(claims.iss, `${server.publicUrl}/identity`);
    assert.equal(claims.aud, "urn:forecourt:graph");
    assert.equal(claims.sub, user.subject);
    assert.equal(claims.client_id, "forecourt-dealer");
    assert.equal(claims.name, user.displayName);
    assert.deepEqual(claims.amr, ["pwd"]);
    assert.equal(claims.mfa_at, undefined);
    assert.deepEqual(claims.grants, [{ role: "SALES", rooftops: [encodeId("rft", lakeside)] }]);

    const { actor, session } = await server.verify(tokens.access_token, new Date());
    assert.equal(actor.id, user.subject);
    assert.ok(session && session.id === claims.sid);
    await server.identity.sessions.touch(session);
    await assert.rejects(server.verify(tokens.id_token, new Date()), { code: "TOKEN_INVALID" });
  });

  test("is asked for once: another screen in the same browser is signed in by it", async () => {
    const user = await server.addUser();
    const screen = openScreen(server);
    const first = await screen.tokens(await screen.signIn(user.name));
    const again = await screen.tokens(await screen.begin());
    const sid = (token: string) => decodeJwt(token).sid;
    assert.equal(sid(again.access_token), sid(first.access_token));
  });

  test("says the same of a wrong password, an unknown name and a disabled user", async () => {
    const user = await server.addUser();
    const gone = await server.addUser();
    await server.identity.users.disable(gone.subject);
    const answers = [];
    for (const name of [user.name, "nobody-at-all", gone.name]) {
      const screen = openScreen(server);
      const page = await screen.browser.submit(await screen.begin(), "/password", {
        name,
        password: name === gone.name ? PASSWORD : "wrong",
      });
      assert.equal(page.status, 422);
      answers.push(
        page.text
          .replaceAll(name, "")
          .replace(/sign-in\/[\w-]+|value="[^"]*"|data-options="[^"]*"/g, ""),
      );
    }
    assert.equal(new Set(answers).size, 1);
    assert.match(answers[0] ?? "", /id="password-error"/);
  });

  test("can be cancelled", async () => {
    const screen = openScreen(server);
    const back = await screen.browser.submit(await screen.begin(), "/cancel");
    assert.equal(back.url.searchParams.get("error"), "access_denied");
  });

  test("leaves who, when and from where in the record, which cannot be changed", async () => {
    const user = await server.addUser();
    const screen = openScreen(server, { "user-agent": "Test\tBrowser" });
    await screen.browser.submit(await screen.begin(), "/password", {
      name: user.name,
      password: "wrong",
    });
    await screen.signIn(user.name);
    const { read } = server.identity.database;
    const rows = await read<{ type: string; ip: string; agent: string; session: string | null }>(
      `SELECT type, host(client_ip) AS ip, user_agent AS agent, session_id AS session
       FROM security_event WHERE subject = $1 ORDER BY id`,
      [user.subject],
    );
    assert.deepEqual(
      rows.map(({ type }) => type),
      ["USER_CREATED", "SIGN_IN_FAILED", "SIGNED_IN"],
    );
    const [, failed, signedIn] = rows;
    assert.deepEqual(
      [failed?.ip, failed?.agent],
      ["127.0.0.1", "Test\tBrowser".replace("\t", " ")],
    );
    assert.ok(signedIn?.session);
    for (const change of ["UPDATE security_event SET type = 'X'", "DELETE FROM security_event"]) {
      await assert.rejects(read(change), /immutable/);
    }
  });
});

describe("a request for a sign-in is refused", () => {
  test("without PKCE, or with a challenge that anybody can read", async () => {
    const screen = openScreen(server);
    for (const parameters of [
      { code_challenge: "", code_challenge_method: "" },
      { code_challenge_method: "plain" },
    ]) {
      const back = await screen.begin(parameters);
      assert.equal(back.url.searchParams.get("error"), "invalid_request");
    }
  });

  test("when it leads elsewhere", async () => {
    const screen = openScreen(server);
    for (const redirect_uri of [
      "https://evil.example/signed-in",
      `${server.publicUrl}.evil.example/signed-in`,
      `${server.publicUrl}/signed-in/../evil`,
      `${server.publicUrl}/signed-in?next=evil`,
      "//evil.example",
      "javascript:alert(1)",
    ]) {
      const page = await screen.begin({ redirect_uri });
      assert.equal(page.status, 400, redirect_uri);
      assert.equal(page.headers.get("location"), null);
    }
    const page = await screen.browser.get(
      `${server.publicUrl}/identity/session/end?client_id=forecourt-dealer&post_logout_redirect_uri=https://evil.example/`,
    );
    assert.equal(page.status, 400);
  });

  test("for an audience or a client that is not known, with what was sent escaped", async () => {
    const screen = openScreen(server);
    const other = await screen.begin({ resource: "urn:other" });
    assert.equal(other.url.searchParams.get("error"), "invalid_target");
    const page = await screen.begin({ client_id: "<script>alert(1)</script>" });
    assert.equal(page.status, 400);
    assert.ok(!page.text.includes("<script>alert"));
  });

  test("by code with another verifier, or a second time", async () => {
    const user = await server.addUser();
    const screen = openScreen(server);
    const exchange = (code: string | null, code_verifier: string) =>
      screen.token({
        grant_type: "authorization_code",
        code: code ?? "",
        redirect_uri: `${server.publicUrl}/signed-in`,
        code_verifier,
      });
    const back = await screen.signIn(user.name);
    const wrong = await exchange(back.url.searchParams.get("code"), "x".repeat(43));
    assert.deepEqual([wrong.status, wrong.body.error], [400, "invalid_grant"]);

    const next = await screen.begin();
    const tokens = await screen.tokens(next);
    const twice = await exchange(next.url.searchParams.get("code"), screen.verifier);
    assert.deepEqual([twice.status, twice.body.error], [400, "invalid_grant"]);
    assert.equal((await screen.refresh(tokens.refresh_token)).status, 400);
  });
});

describe("the pages", () => {
  test("allow nothing from elsewhere, no frame, no memory; cookies are out of reach of scripts", async () => {
    const screen = openScreen(server);
    const page = await screen.begin();
    const policy = page.headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.ok(!policy.includes("unsafe"));
    assert.equal(page.headers.get("cache-control"), "no-store");
    assert.ok(!/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/.test(page.text));
    assert.ok(screen.browser.cookies.size > 0);
    for (const [name, { attributes }] of screen.browser.cookies) {
      assert.match(attributes, /samesite=lax/i, name);
      assert.match(attributes, /httponly/i, name);
    }
  });

  test("escape what people type", async () => {
    const screen = openScreen(server);
    const name = `"><script>alert(1)</script>'`;
    const page = await screen.browser.submit(await screen.begin(), "/password", {
      name,
      password: "wrong",
    });
    assert.ok(page.text.includes("&quot;&gt;&lt;script&gt;"));
    assert.ok(!page.text.includes("<script>alert"));
  });

  test("refuse forms that other sites forge", async () => {
    const user = await server.addUser();
    const screen = openScreen(server);
    const page = await screen.begin();
    const { action, hidden } = formOf(page, "/password");
    const url = new URL(action, page.url).href;
    const fields = { name: user.name, password: PASSWORD };
    const { browser } = screen;
    assert.equal((await browser.post(url, fields)).status, 403);
    assert.equal((await browser.post(url, { ...fields, token: "AAAA" })).status, 403);
    const whole = { ...fields, ...hidden };
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ]) {
      assert.equal((await browser.post(url, whole, headers)).status, 403);
    }
    const other = openBrowser(() => false);
    assert.equal((await other.post(url, whole)).status, 400);
    assert.equal((await browser.post(url, whole)).url.pathname, "/signed-in");
  });

  test("refuse bodies that are no form or too long", async () => {
    const screen = openScreen(server);
    const page = await screen.begin();
    const { action, hidden } = formOf(page, "/password");
    const url = new URL(action, page.url).href;
    const json = { "content-type": "application/json" };
    assert.equal((await screen.browser.post(url, hidden, json)).status, 415);
    const long = { ...hidden, name: "x".repeat(40_000) };
    assert.equal((await screen.browser.post(url, long)).status, 413);
  });

  test("take their address from the installation, not from the request", async () => {
    const headers = {
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "203.0.113.9",
      forwarded: "host=evil.example",
    };
    const discovery = await fetch(`${server.publicUrl}/identity/.well-known/openid-configuration`, {
      headers,
    });
    assert.ok(!(await discovery.text()).includes("evil.example"));
    const page = await openScreen(server, headers).begin();
    assert.ok(!page.text.includes("evil.example"));
    assert.equal(page.url.origin, server.publicUrl);
    await openScreen(server, headers).signIn("nobody");
    const failures = await server.events("SIGN_IN_FAILED");
    assert.equal(failures.at(-1)?.client_ip, "127.0.0.1");
  });

  test("have cookies for identity only, and by HTTPS only where that is the address", async () => {
    const user = await server.addUser();
    const screen = openScreen(server);
    await screen.signIn(user.name);
    const { path, attributes = "" } = screen.browser.cookies.get("forecourt_session") ?? {};
    assert.equal(path, "/identity");
    assert.ok(!/secure|expires/i.test(attributes));

    const behindProxy = await startIdentity();
    behindProxy.identity.setPublicUrl("https://dealer.example");
    const { headers } = await fetch(
      `${behindProxy.publicUrl}/identity/auth?client_id=forecourt-account&response_type=none` +
        "&scope=openid&redirect_uri=https://dealer.example/identity/account",
      { redirect: "manual" },
    );
    assert.match(
      headers.get("location") ?? "",
      /^(https:\/\/dealer\.example)?\/identity\/sign-in\//,
    );
    assert.ok(headers.getSetCookie().length > 0);
    assert.ok(headers.getSetCookie().every((cookie) => cookie.includes("; secure")));
    await behindProxy.close();
  });

  test("are found whether or not the mount took its path off the URL", async () => {
    const mount = createServer((req, res) => {
      req.url = req.url?.replace(/^\/identity/, "");
      server.identity.handler(req, res);
    }).listen(0, "127.0.0.1");
    await once(mount, "listening");
    const { port } = mount.address() as AddressInfo;
    const paths = ["/.well-known/openid-configuration", "/account", "/static/identity.css"];
    for (const path of paths) {
      const whole = await fetch(`${server.publicUrl}/identity${path}`, { redirect: "manual" });
      const cut = await fetch(`http://127.0.0.1:${port}/identity${path}`, { redirect: "manual" });
      assert.equal(cut.status, whole.status, path);
      assert.equal(await cut.text(), await whole.text(), path);
    }
    mount.close();
  });

  test("answer unknown paths and methods plainly", async () => {
    const { get } = openBrowser(() => false);
    const url = `${server.publicUrl}/identity`;
    assert.equal((await get(`${url}/nothing`)).status, 404);
    assert.equal((await get(`${url}/static/..%2fpackage.json`)).status, 404);
    assert.equal((await get(`${url}/static/identity.css`)).status, 200);
    assert.equal((await get(`${url}/sign-in/unknown`)).status, 400);
    assert.equal((await fetch(`${url}/account`, { method: "PUT" })).status, 405);
  });
});
