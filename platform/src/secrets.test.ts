import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { createCursorCodec } from "./cursor.ts";
import { installationSecret, installationSecrets, rotateSecret } from "./secrets.ts";

const ASK_FOR_EACH = `
  const { parentPort, workerData } = require("node:worker_threads");
  import(workerData.module).then(async ({ installationSecret }) => {
    const secrets = [];
    for (const dir of workerData.dirs) secrets.push(await installationSecret(dir, "cursor"));
    parentPort.postMessage(secrets);
  });`;

const root = await mkdtemp(join(tmpdir(), "forecourt-secrets-"));
after(() => rm(root, { recursive: true }));

describe("the secret of an installation", () => {
  test("is made once, kept, and readable by its owner only", async () => {
    const dir = join(root, "a", "keys");
    const secret = await installationSecret(dir, "cursor");
    assert.match(secret, /^[A-Za-z0-9_-]{43}$/);
    assert.equal(await installationSecret(dir, "cursor"), secret);
    assert.notEqual(await installationSecret(dir, "other"), secret);
    assert.equal((await stat(join(dir, "cursor"))).mode & 0o777, 0o600);
    assert.equal((await stat(dir)).mode & 0o777, 0o700);
  });

  test("is one for all that start at once, and nothing else is left in the folder", async () => {
    const dirs = Array.from({ length: 300 }, (_value, index) => join(root, "race", String(index)));
    const module = import.meta.resolve("./secrets.ts");
    const workers = Array.from(
      { length: 4 },
      () => new Worker(ASK_FOR_EACH, { eval: true, workerData: { dirs, module } }),
    );

    const answers = await Promise.all(workers.map(async (worker) => once(worker, "message")));

    assert.equal(new Set(answers.map(([secrets]) => String(secrets))).size, 1);
    for (const dir of dirs) assert.deepEqual(await readdir(dir), ["cursor"]);
  });

  test("that is damaged is not replaced in silence", async () => {
    const dir = join(root, "damaged");
    await installationSecret(dir, "cursor");
    await writeFile(join(dir, "cursor"), "short");
    await assert.rejects(installationSecret(dir, "cursor"), /damaged/);
  });
});

describe("a secret that is replaced", () => {
  test("goes on counting, and the new one signs when every process has read it", async (t) => {
    const dir = join(root, "rotated");
    const ring = await installationSecrets(dir, "subgraph");
    const first = ring.current();
    const now = Date.now();
    t.mock.timers.enable({ apis: ["Date"], now });

    await rotateSecret(dir, "subgraph", new Date(now), 2);
    t.mock.timers.setTime(now + 3_000);
    const [second] = ring.all();
    assert.notEqual(second, first);
    assert.equal(ring.current(), first);
    t.mock.timers.setTime(now + 10_000);
    assert.equal(ring.current(), second);
    assert.deepEqual(ring.all(), [second, first]);
    assert.equal((await stat(join(dir, "subgraph"))).mode & 0o777, 0o600);
  });

  test("is forgotten when enough have followed it", async () => {
    const dir = join(root, "forgotten");
    const first = await installationSecret(dir, "cursor");
    for (let turn = 0; turn < 3; turn += 1) await rotateSecret(dir, "cursor", new Date(0), 2);
    const all = (await installationSecrets(dir, "cursor")).all();
    assert.equal(all.length, 3);
    assert.ok(!all.includes(first));
  });

  test("is replaced by one at a time, so that none of several is lost", async () => {
    const dir = join(root, "together");
    await installationSecret(dir, "customer-fields");
    const rotations = await Promise.allSettled(
      Array.from({ length: 8 }, () => rotateSecret(dir, "customer-fields", new Date(0), 1_000)),
    );
    const made = rotations.filter(({ status }) => status === "fulfilled").length;
    assert.ok(made >= 1);
    const all = (await installationSecrets(dir, "customer-fields")).all();
    assert.equal(all.length, 1 + made);
    await rotateSecret(dir, "customer-fields", new Date(0), 1_000);
    assert.deepEqual(await readdir(dir), ["customer-fields"]);
  });

  test("keeps alive what it has sealed", async () => {
    const old = "o".repeat(43);
    const ring = (...secrets: string[]) => ({
      current: () => secrets[0] ?? "",
      all: () => secrets,
    });
    const cursor = createCursorCodec(old).encode("list", [7]);
    assert.deepEqual(createCursorCodec(ring("n".repeat(43), old)).decode("list", cursor), [7]);
    assert.throws(() => createCursorCodec(ring("n".repeat(43))).decode("list", cursor));
  });
});
