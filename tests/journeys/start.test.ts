import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { post } from "../graph/client.ts";
import { eventually } from "../graph/graph.ts";
import { serverOn, type Server } from "../graph/server.ts";

describe("npm start", () => {
  let dataDir: string;
  let server: Server;
  let token: string;

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "forecourt-start-"));
    server = await serverOn(dataDir);
    await server.start();
    token = await server.ownerToken();
  });
  after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const rooftops = async (): Promise<string[]> => {
    const { data } = await post(server.url, "{ rooftops { name } }", {}, token);
    return data.rooftops.map((rooftop: { name: string }) => rooftop.name);
  };

  test("answers health, readiness and the graph on one port", async () => {
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    const readiness = (await (await fetch(`${server.url}/readyz`)).json()) as { ready: boolean };
    assert.equal(readiness.ready, true);
    assert.deepEqual(await rooftops(), []);
  });

  test("offers a browser an explorer that loads nothing from elsewhere", async () => {
    const page = await fetch(`${server.url}/bi`, { headers: { accept: "text/html" } });
    const html = await page.text();
    assert.match(page.headers.get("content-type") ?? "", /text\/html/);
    assert.doesNotMatch(html, /<(script|link)[^>]+(src|href)="https?:/);
    assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
  });

  test("Ctrl-C leaves no process behind, and what was stored is there on the next start", async () => {
    await post(
      server.url,
      `mutation ($input: OpenRooftopInput!) { openRooftop(input: $input) { rooftop { id } } }`,
      { input: { idempotencyKey: "1", name: "Kept", timeZone: "Asia/Tokyo", currency: "JPY" } },
      token,
    );

    await server.stop("SIGINT");

    assert.deepEqual(processesOf(dataDir), []);
    await server.start();
    assert.deepEqual(await rooftops(), ["Kept"]);
  });

  test("kill -9 takes the embedded Postgres along and loses nothing", async () => {
    await server.kill();

    await eventually(
      () => Promise.resolve(processesOf(dataDir)),
      (pids) => pids.length === 0,
    );
    await server.start();
    assert.deepEqual(await rooftops(), ["Kept"]);
  });
});

/** Processes whose command line or environment names the data directory. */
function processesOf(dir: string): string[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry) && entry !== String(process.pid))
    .filter((pid) =>
      [`/proc/${pid}/cmdline`, `/proc/${pid}/environ`].some((file) => holds(file, dir)),
    );
}

function holds(file: string, text: string): boolean {
  try {
    return readFileSync(file, "utf8").includes(text);
  } catch {
    // The process has ended, or is not ours to read.
    return false;
  }
}
