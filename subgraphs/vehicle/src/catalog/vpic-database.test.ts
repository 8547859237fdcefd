import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openVpicDatabase, type VpicDatabase } from "./vpic-database.ts";

describe("openVpicDatabase", () => {
  let cacheDir: string;
  before(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), "vpic-"));
  });
  after(() => rm(cacheDir, { recursive: true }));

  const countPatterns = (database: VpicDatabase) =>
    Number(database.prepare("SELECT count(*) AS count FROM pattern").get()?.count);

  test("opened twice at once for the first time, leaves one whole file", async () => {
    const fresh = join(cacheDir, "not", "there", "yet");
    const databases = await Promise.all([openVpicDatabase(fresh), openVpicDatabase(fresh)]);

    for (const database of databases) {
      assert.ok(countPatterns(database) > 600_000);
      assert.deepEqual(
        database
          .prepare("PRAGMA quick_check")
          .all()
          .map((row) => Object.values(row)),
        [["ok"]],
      );
      database.close();
    }
    assert.equal((await readdir(fresh)).length, 1);
  });

  test("refuses to write", async () => {
    const database = await openVpicDatabase(join(cacheDir, "not", "there", "yet"));

    assert.throws(() => database.exec("DELETE FROM pattern"), /readonly/);
    database.close();
  });

  test("fails with the reason where the cache cannot be written", async () => {
    const file = join(cacheDir, "a-file");
    await writeFile(file, "");

    await assert.rejects(openVpicDatabase(file), { code: "EEXIST" });
  });
});
