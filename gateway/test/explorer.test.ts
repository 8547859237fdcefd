import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { request } from "undici";
import { openGateway, type OpenGateway } from "./gateway-client.ts";

let open: OpenGateway;
let url: string;
before(async () => {
  open = await openGateway("local", {
    explorerQuery: "query Shown { caller }",
    publicUrl: "https://dms.example.com",
  });
  url = `${open.gateway.url}/graphql`;
});
after(() => open.close());

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

function policyOf(headers: Headers): ReadonlyMap<string, readonly string[]> {
  const policy = headers.get("content-security-policy") ?? "";
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

describe("the explorer", () => {
  test("is one page that loads nothing from elsewhere", async () => {
    const response = await fetch(`${url}?query={caller}`, { headers: browser });
    const html = await response.text();

    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type") ?? "", /text\/html/);
    assert.doesNotMatch(html, /<(script|link|img|iframe)[^>]+(src|href)="?https?:/i);
    assert.doesNotMatch(html, /@import\s|url\(\s*['"]?(https?:)?\/\//i);
    assert.match(html, /query Shown \{ caller \}/);
    assert.match(html, /"subscriptionsProtocol":"WS"/);
  });

  test("runs the scripts that it came with and talks to its own host", async () => {
    const response = await fetch(url, { headers: browser });
    const html = await response.text();
    const policy = policyOf(response.headers);

    assert.deepEqual(policy.get("default-src"), ["'none'"]);
    assert.deepEqual(policy.get("connect-src"), ["'self'", "wss://dms.example.com"]);
    const hashes = [...html.matchAll(/<script>(.*?)<\/script/gs)].map(
      ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    );
    assert.equal(hashes.length, 2);
    assert.deepEqual(policy.get("script-src"), [...hashes, "blob:"]);
  });

  test("signs people in by the identity provider of the installation", async () => {
    const html = await (await fetch(url, { headers: browser })).text();
    const [, settings = ""] = /id="sign-in-settings">(.*?)<\/script>/.exec(html) ?? [];
    assert.deepEqual(JSON.parse(settings), {
      path: "/graphql",
      clientId: "forecourt-explorer",
    });
  });

  test("is there for analysts as well, without sockets", async () => {
    const html = await (await fetch(`${open.gateway.url}/bi`, { headers: browser })).text();
    assert.match(html, /"endpoint":"\/bi"/);
    assert.doesNotMatch(html, /"subscriptionsProtocol":"WS"/);
  });

  test("is not there where the schema is not shown", async () => {
    const shut = await openGateway("local", { doors: { safelist: true } });
    const pages = await Promise.all(
      ["/graphql", "/public"].map((path) =>
        fetch(`${shut.gateway.url}${path}`, { headers: browser }),
      ),
    );
    for (const page of pages) {
      assert.equal(page.status, 404);
      assert.match(page.headers.get("content-type") ?? "", /^application\/json/);
    }
    await shut.close();
  });

  test("is sent small, once, and readable to a client that cannot unzip", async () => {
    const zipped = await request(url, { headers: { ...browser, "accept-encoding": "gzip" } });
    const bytes = Buffer.from(await zipped.body.arrayBuffer());
    assert.ok(bytes.length < 4_000_000);
    assert.match(gunzipSync(bytes).toString(), /<!doctype html>/);

    const again = await fetch(url, {
      headers: { ...browser, "if-none-match": String(zipped.headers.etag) },
    });
    assert.equal(again.status, 304);
    const plain = await request(url, { headers: browser });
    assert.match(await plain.body.text(), /<!doctype html>/);
  });
});
