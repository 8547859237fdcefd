import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { readStartSettings } from "../../start/settings.ts";
import { post } from "../graph/client.ts";
import { pause, serverOn, type Server } from "../graph/server.ts";

const { publicKey, privateKey } = await generateKeyPair("ES256");
const key = { ...(await exportJWK(publicKey)), kid: "1", alg: "ES256" };
const claims = { roles: "roles", roleNames: { sales: "SALES", books: "ACCOUNTING" } };

describe("an installation whose people another issuer signs in", () => {
  let dataDir: string;
  let server: Server;
  let isAway = true;
  const provider = createServer(({ url }, response) => {
    const isDiscovery = url?.startsWith("/.well-known/");
    response.writeHead(isAway ? 502 : 200, { "content-type": "application/json" });
    response.end(
      JSON.stringify(isDiscovery ? { issuer, jwks_uri: `${issuer}/jwks` } : { keys: [key] }),
    );
  });
  let issuer = "";

  before(async () => {
    provider.listen(0, "127.0.0.1");
    await once(provider, "listening");
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
    dataDir = await mkdtemp(join(tmpdir(), "forecourt-issuer-"));
    server = await serverOn(dataDir, {
      OIDC_ISSUER: issuer,
      OIDC_CLAIMS: JSON.stringify(claims),
    });
    await server.start();
  });
  after(async () => {
    await server.stop();
    provider.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const tokenWith = (roles: readonly string[]): Promise<string> =>
    new SignJWT({ sid: "session-1", roles })
      .setProtectedHeader({ alg: "ES256", kid: "1" })
      .setIssuer(issuer)
      .setAudience("urn:forecourt:graph")
      .setSubject("sam")
      .setExpirationTime("5m")
      .sign(privateKey);
  const ask = async (token: string) => {
    const { status, errors } = await post(server.url, "{ rooftops { name } }", {}, token);
    const extensions: Record<string, unknown> = errors?.[0]?.extensions ?? {};
    return { status, code: extensions.code, reason: extensions.reason };
  };

  test("says that the issuer is away, and signs nobody out for it", async () => {
    const { status, code } = await ask(await tokenWith(["sales@ALL"]));
    assert.deepEqual([status, code], [503, "IDENTITY_UNAVAILABLE"]);
    assert.equal((await ask("a.b.c")).reason, "TOKEN_INVALID");
    isAway = false;
    // So long the issuer is left alone.
    await pause(5_500);
    assert.equal((await ask(await tokenWith(["sales@ALL"]))).status, 200);
  });

  test("holds its people to the segregation of duties", async () => {
    const { status, reason } = await ask(await tokenWith(["sales@ALL", "books@ALL"]));
    assert.deepEqual([status, reason], [401, "TOKEN_INVALID"]);
  });

  test("has no sign-in pages of its own", async () => {
    for (const path of ["account", "auth", "jwks", ".well-known/openid-configuration"]) {
      const { status } = await fetch(`${server.url}/identity/${path}`, { redirect: "manual" });
      assert.equal(status, 404, path);
    }
  });
});

describe("settings about another issuer", () => {
  test("are refused without one", () => {
    for (const settings of [
      { OIDC_AUDIENCE: "urn:other" },
      { OIDC_CLAIMS: JSON.stringify(claims) },
    ]) {
      assert.throws(() => readStartSettings(settings), /OIDC_ISSUER, which is not set/);
    }
    assert.throws(() => readStartSettings({ OIDC_ISSUER: "https://a.example" }), /OIDC_CLAIMS/);
    assert.equal(readStartSettings({}).audience, "urn:forecourt:graph");
  });
});
