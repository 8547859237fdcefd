import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { createLog } from "@forecourt/platform/log";
import { keyPurposes, readKeys, rotateKeys } from "../src/keys/key-file.ts";
import { openKeys } from "../src/keys/keys.ts";
import { rotateMain } from "../src/keys/rotate-main.ts";
import { seal, unseal } from "../src/keys/sealed.ts";

const root = await mkdtemp(join(tmpdir(), "forecourt-identity-keys-"));
after(() => rm(root, { recursive: true }));
const now = new Date("2026-11-20T15:00:00Z");
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const silent = createLog("test", "silent");

async function opened(dir: string, at = now) {
  const keys = await openKeys(dir, () => at, silent);
  keys.close();
  return keys;
}

describe("the keys of identity", () => {
  test("are made once, and readable by their owner only", async () => {
    const dir = join(root, "made", "keys");
    await opened(dir);
    for (const purpose of keyPurposes) {
      const file = join(dir, `identity-${purpose}.json`);
      assert.equal((await stat(file)).mode & 0o777, 0o600);
      const before = await readFile(file, "utf8");
      await opened(dir);
      assert.equal(await readFile(file, "utf8"), before);
    }
    assert.equal((await stat(dir)).mode & 0o777, 0o700);
    assert.equal((await readdir(dir)).length, keyPurposes.length);
  });

  test("are the same for all that start at once", async () => {
    const dir = join(root, "race");
    const made = await Promise.all(Array.from({ length: 20 }, () => readKeys(dir, "signing", now)));
    assert.equal(new Set(made.map(([key]) => key?.kid)).size, 1);
    assert.deepEqual(await readdir(dir), ["identity-signing.json"]);
  });

  test("are published without their private part", async () => {
    const keys = await opened(join(root, "published"));
    const [key] = keys.published().keys;
    assert.deepEqual(Object.keys(key ?? {}).toSorted(), [
      "alg",
      "crv",
      "kid",
      "kty",
      "use",
      "x",
      "y",
    ]);
  });

  test("stay published for a day after a rotation, the new one first", async () => {
    const dir = join(root, "rotated");
    const [old] = await readKeys(dir, "signing", now);
    const { kid } = await rotateKeys(dir, "signing", now);
    const kids = async (at: Date) => (await opened(dir, at)).published().keys.map((key) => key.kid);
    assert.deepEqual(await kids(hours(1)), [kid, old?.kid]);
    assert.deepEqual(await kids(hours(25)), [kid]);
    await rotateKeys(dir, "signing", hours(30));
    assert.equal((await readKeys(dir, "signing", now)).length, 2, "and is dropped then");
  });

  test("that were stolen are forgotten at once, but for those that the database needs", async () => {
    const dir = join(root, "stolen");
    await opened(dir);
    for (const purpose of keyPurposes) await rotateKeys(dir, purpose, now, true);
    const counts = await Promise.all(
      keyPurposes.map(async (purpose) => (await readKeys(dir, purpose, now)).length),
    );
    assert.deepEqual(counts, [1, 1, 2]);
  });

  test("are rotated by one at a time", async () => {
    const dir = join(root, "lock");
    await readKeys(dir, "signing", now);
    const lock = join(dir, "identity-signing.json.lock");
    await writeFile(lock, "");
    await assert.rejects(rotateKeys(dir, "signing", now), /another rotation/);
    await rm(lock);
    await rotateKeys(dir, "signing", now);
  });

  test("that are damaged are not replaced in silence, nor shown", async () => {
    const dir = join(root, "damaged");
    await readKeys(dir, "signing", now);
    await writeFile(join(dir, "identity-signing.json"), '{"keys":[{"d":"private"');
    await assert.rejects(readKeys(dir, "signing", now), (error: Error) => {
      assert.match(error.message, /damaged/);
      return !error.message.includes("private");
    });
  });

  test("are rotated by the command, which prints their ids", async (context) => {
    const dir = join(root, "command");
    const printed: string[] = [];
    context.mock.method(console, "log", (line: string) => printed.push(line));
    context.mock.method(console, "error", () => undefined);
    assert.equal(await rotateMain(["rotate"], dir, now), 0);
    assert.equal(printed.length, 3);
    const [key] = await readKeys(join(dir, "keys"), "signing", now);
    assert.match(printed[0] ?? "", new RegExp(`signing: ${key?.kid}`));
    assert.ok(!printed.join().includes(String(key?.d)));
    assert.equal(await rotateMain(["rotate", "everything"], dir, now), 2);
    assert.equal(await rotateMain([], dir, now), 2);
  });
});

describe("a sealed text", () => {
  test("opens with its key and for its context only, also after a rotation", async () => {
    const dir = join(root, "sealed");
    const before = await opened(dir);
    const sealed = seal(before, "secret", "row 1");
    await rotateKeys(dir, "encryption", now);
    const keys = await opened(dir);
    assert.equal(unseal(keys, sealed, "row 1"), "secret");
    assert.notEqual(seal(keys, "secret", "row 1").keyId, sealed.keyId);
    assert.throws(() => unseal(keys, sealed, "row 2"));
    const changed = Buffer.from(sealed.box);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    assert.throws(() => unseal(keys, { ...sealed, box: changed }, "row 1"));
    assert.throws(() => unseal(keys, { ...sealed, keyId: "gone" }, "row 1"), /gone/);
  });
});
