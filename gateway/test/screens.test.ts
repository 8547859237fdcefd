import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "undici";
import { codingFor } from "../src/content-coding.ts";
import { openGateway, type OpenGateway } from "./gateway-client.ts";

const PAGE = `<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><div id="root"></div>`;
const SCRIPT = `console.log("${"forecourt ".repeat(500)}");`;
const files: Readonly<Record<string, string>> = {
  "index.html": PAGE,
  "favicon.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`,
  "manifest.webmanifest": `{"name":"Forecourt"}`,
  "assets/main-x1y2.js": SCRIPT,
  "assets/main-x1y2.css": "body{}",
  "assets/two words.txt": "two words",
  "assets/logo-z3.png": "no picture, and not zipped",
  "assets/main-x1y2.js.map": "{}",
  ".built-from": "a hash",
};

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
const inside = {
  issuer: "https://idp.example.com/realms/dealer",
  publicUrl: "https://dms.example",
};

let folder: string;
let open: OpenGateway;
let url: string;

before(async () => {
  const root = await mkdtemp(join(tmpdir(), "forecourt-screens-"));
  folder = join(root, "dist");
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await writeFile(join(root, "secret.txt"), "hunter2");
  await symlink(join(root, "secret.txt"), join(folder, "secret.txt"));
  open = await openGateway("local", {
    publicUrl: inside.publicUrl,
    screens: { folder, issuer: inside.issuer, settings: () => ({ idleSeconds: 300 }) },
    mount: { prefix: "/identity", handler: (_request, response) => response.end("identity") },
  });
  ({ url } = open.gateway);
});
after(async () => {
  await open.close();
  await rm(dirname(folder), { recursive: true });
});

async function raw(
  path: string,
  headers: Record<string, string> = {},
  method: "GET" | "HEAD" = "GET",
) {
  const answer = await request(url + path, { method, headers });
  const body = Buffer.from(await answer.body.arrayBuffer());
  return { status: answer.statusCode, headers: answer.headers, body };
}

/** @returns the directives of a policy by name */
function policyIn({ headers }: Awaited<ReturnType<typeof raw>>): ReadonlyMap<string, string> {
  return new Map(
    String(headers["content-security-policy"])
      .split("; ")
      .map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources.join(" ")];
      }),
  );
}

describe("the page of the screens", () => {
  test("is at / and at every place within the app that a browser asks for", async () => {
    for (const path of ["/", "/stock/stk_01?tab=photos", "/signed-in?code=x", "/index.html"]) {
      const { status, headers, body } = await raw(path, browser);
      assert.equal(status, 200, path);
      assert.equal(headers["content-type"], "text/html; charset=utf-8");
      assert.equal(headers["cache-control"], "no-cache");
      assert.equal(headers["cross-origin-opener-policy"], "same-origin");
      assert.match(body.toString(), /<div id="root">/);
    }
    assert.equal((await raw("/")).status, 200, "whatever / is asked for as");
  });

  test("allows the styles of this answer by a nonce, and no other", async () => {
    const answers = await Promise.all([raw("/", browser), raw("/", browser)]);
    const nonces = answers.map((answer) => {
      const [, nonce = ""] = / content="([^"]*)"/.exec(answer.body.toString()) ?? [];
      assert.equal(policyIn(answer).get("style-src"), `'self' 'nonce-${nonce}'`);
      return nonce;
    });
    assert.equal(new Set(nonces).size, 2);
    for (const nonce of nonces) assert.equal(Buffer.from(nonce, "base64").length, 16);
  });

  test("runs the scripts of this host, and talks to it and to the issuer alone", async () => {
    const policy = policyIn(await raw("/", browser));
    assert.equal(policy.get("default-src"), "'none'");
    assert.equal(policy.get("script-src"), "'self'");
    assert.equal(policy.get("connect-src"), "'self' wss://dms.example https://idp.example.com");
    assert.equal(policy.get("frame-ancestors"), "'none'");
    assert.equal(policy.get("base-uri"), "'none'");
  });

  test("is sent once, and keeps the policy that it came with", async () => {
    const first = await raw("/", browser);
    const again = await raw("/leads", { ...browser, "if-none-match": String(first.headers.etag) });
    assert.equal(again.status, 304);
    assert.equal(again.headers["content-security-policy"], undefined);
    assert.equal(again.headers["cache-control"], "no-cache");
  });

  test("is compressed as the browser takes it", async () => {
    for (const [accepted, decoded] of [
      ["br, gzip", brotliDecompressSync],
      ["gzip", gunzipSync],
    ] as const) {
      const { headers, body } = await raw("/", { ...browser, "accept-encoding": accepted });
      assert.equal(headers["content-encoding"], accepted.split(",")[0]);
      assert.match(decoded(body).toString(), /content="[^_"]+"/);
      assert.equal(headers.vary, "accept, accept-encoding");
    }
  });
});

describe("what is not the page's", () => {
  test("is answered as it was: doors, probes, what is mounted, and JSON where nothing is", async () => {
    assert.equal((await open.post({ query: "{ caller }" })).status, 200);
    assert.equal((await raw("/healthz", browser)).status, 200);
    assert.equal((await raw("/identity/account", browser)).body.toString(), "identity");
    for (const [path, headers] of [
      ["/nowhere", { accept: "application/json" }],
      ["/nowhere", {}],
      ["/graphql/nowhere", browser],
    ] as const) {
      const { status, body } = await raw(path, headers);
      assert.equal(status, 404);
      assert.deepEqual(JSON.parse(body.toString()), {
        error: "Not found: GraphQL is at /graphql",
      });
    }
    const posted = await fetch(`${url}/stock`, { method: "POST", headers: browser });
    assert.equal(posted.status, 404);
  });

  test("is nothing at / without screens", async () => {
    const without = await openGateway();
    const { status } = await fetch(without.gateway.url, { headers: browser });
    assert.equal(status, 404);
    await without.close();
  });
});

describe("a file of the screens", () => {
  test("with a hashed name is kept for ever, any other is asked for again", async () => {
    const script = await raw("/assets/main-x1y2.js");
    assert.equal(script.body.toString(), SCRIPT);
    assert.equal(script.headers["content-type"], "text/javascript; charset=utf-8");
    assert.equal(script.headers["cache-control"], "public, max-age=31536000, immutable");
    assert.equal(script.headers["x-request-id"], undefined);
    for (const name of ["content-security-policy", "x-frame-options", "referrer-policy"]) {
      assert.equal(script.headers[name], undefined, `${name} is for pages`);
    }
    assert.equal(script.headers["x-content-type-options"], "nosniff");
    const icon = await raw("/favicon.svg?v=2");
    assert.equal(policyIn(icon).get("default-src"), "'none'", "a picture may be opened as a page");
    assert.equal(icon.headers["content-type"], "image/svg+xml; charset=utf-8");
    assert.equal(icon.headers["cache-control"], "no-cache");
    const { headers } = await raw("/manifest.webmanifest");
    assert.equal(headers["content-type"], "application/manifest+json; charset=utf-8");
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal((await raw("/assets/two%20words.txt")).body.toString(), "two words");
  });

  test("is sent zipped at once and by brotli when that is ready", async () => {
    const script = (accepted: string) =>
      raw("/assets/main-x1y2.js", { "accept-encoding": accepted });
    const zipped = await script("gzip");
    assert.equal(zipped.headers["content-encoding"], "gzip");
    assert.equal(gunzipSync(zipped.body).toString(), SCRIPT);
    let best = await script("gzip, br");
    while (best.headers["content-encoding"] !== "br") best = await script("gzip, br");
    assert.equal(brotliDecompressSync(best.body).toString(), SCRIPT);
    assert.ok(best.body.length < zipped.body.length && zipped.body.length < SCRIPT.length);
    assert.equal(best.headers.etag, zipped.headers.etag);
    assert.equal(best.headers.vary, "accept-encoding");
    const picture = await raw("/assets/logo-z3.png", { "accept-encoding": "gzip, br" });
    assert.equal(picture.headers["content-encoding"], undefined);
  });

  test("is not sent again to whoever has it", async () => {
    const { headers } = await raw("/favicon.svg");
    const again = await raw("/favicon.svg", {
      "if-none-match": `"other", ${String(headers.etag)}`,
    });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
    assert.equal((await raw("/favicon.svg", { "if-none-match": '"other"' })).status, 200);
  });

  test("has headers without a body by HEAD", async () => {
    for (const path of ["/", "/assets/main-x1y2.js", "/settings.json"]) {
      const got = await raw(path, browser);
      const head = await raw(path, browser, "HEAD");
      assert.deepEqual([head.status, head.body.length], [200, 0], path);
      for (const name of ["content-type", "content-length", "etag", "cache-control"]) {
        assert.equal(head.headers[name], got.headers[name], name);
      }
    }
    assert.equal((await raw("/nowhere", {}, "HEAD")).status, 404);
  });

  test("that there is none of is not found, never the page", async () => {
    for (const path of ["/assets/main-old.js", "/assets/", "/assets/index.html"]) {
      const { status, headers } = await raw(path, browser);
      assert.equal(status, 404, path);
      assert.match(String(headers["content-type"]), /^application\/json/);
    }
  });

  test("is in the folder: nothing leads out of it, and what is not for browsers stays in", async () => {
    for (const path of [
      "/../secret.txt",
      "/assets/../../secret.txt",
      "/..%2fsecret.txt",
      "/assets/..%5c..%5csecret.txt",
      "/%2e%2e/secret.txt",
      "//secret.txt",
      "/secret.txt",
      "/.built-from",
      "/assets/main-x1y2.js.map",
      "/assets/main-x1y2.js%00",
    ]) {
      const answer = await unnormalized(path);
      assert.match(answer, /^HTTP\/1.1 (404|400) /, path);
      assert.ok(!/hunter2|a hash/.test(answer), path);
    }
  });
});

/** Asks for a path as it is written: clients tidy paths up before they send them. */
function unnormalized(path: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
  return text(socket);
}

describe("what the app asks before it signs anybody in", () => {
  test("is answered at /settings.json, and is asked for again each time", async () => {
    const { headers, body } = await raw("/settings.json", browser);
    assert.deepEqual(JSON.parse(body.toString()), { idleSeconds: 300 });
    assert.equal(headers["cache-control"], "no-cache");
    assert.equal(headers["content-type"], "application/json; charset=utf-8");
    const again = await raw("/settings.json", { "if-none-match": String(headers.etag) });
    assert.equal(again.status, 304);
  });
});

describe("the coding of an answer", () => {
  test("is the smallest that the request takes", () => {
    for (const [accepted, coding] of [
      ["gzip, deflate, br, zstd", "br"],
      ["gzip;q=1.0, br;q=0.5", "br"],
      ["GZIP", "gzip"],
      ["br;q=0, *", "gzip"],
      ["*", "br"],
      ["gzip;q=0, br; q=0", "identity"],
      ["deflate", "identity"],
      ["", "identity"],
      [undefined, "identity"],
    ] as const) {
      assert.equal(codingFor(accepted), coding, accepted);
    }
  });
});
