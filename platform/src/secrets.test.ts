import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { installationSecret } from "./secrets.ts";

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
