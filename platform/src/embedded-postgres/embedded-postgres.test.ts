import assert from "node:assert/strict";
import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { superuserPasswordFile } from "./create-cluster.ts";
import { attachEmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import {
  exists,
  isRunning,
  query,
  startedPostgres,
  temporaryDirectory,
} from "./temporary-cluster.ts";

const directory = temporaryDirectory();
const dataDir = join(directory, "data");

describe("startEmbeddedPostgres", () => {
  test("creates the cluster, keeps data over a restart and leaves nothing else", async (t) => {
    const dataDir = join(directory, "missing", "parents", "data");
    const first = await startedPostgres(t, { dataDir });
    await query(first.superuserUrl, "CREATE TABLE vehicle AS SELECT 'WBA' AS vin");
    const { pid } = await readPostmasterFile(dataDir);
    await first.stop();
    assert.equal(await isRunning(pid), false);
    assert.equal(await exists(first.socketDir), false);

    const second = await startedPostgres(t, { dataDir });
    assert.deepEqual(await query(second.superuserUrl, "TABLE vehicle"), [{ vin: "WBA" }]);
    assert.deepEqual(await readdir(dirname(dataDir)), ["data"]);
  });

  test("stores Unicode, knows its letters and sorts by code point", async (t) => {
    const { superuserUrl } = await startedPostgres(t, { dataDir });
    const upper = await query(superuserUrl, "SELECT upper('Straße, Škoda') AS name");
    assert.deepEqual(upper, [{ name: "STRASSE, ŠKODA" }]);
    const sort = "SELECT name FROM unnest(ARRAY['é', 'b', '🚗', 'B', 'z']) AS name ORDER BY name";
    const names = (await query(superuserUrl, sort)).map(({ name }) => name);
    assert.deepEqual(names, ["B", "b", "z", "é", "🚗"]);
  });

  test("is reached by a private socket and a password only, whatever the settings", async (t) => {
    const settings = { max_connections: "17", listen_addresses: "*" };
    const { url, socketDir, superuserUrl } = await startedPostgres(t, { dataDir, settings });
    assert.equal((await stat(socketDir)).mode & 0o777, 0o700);
    assert.equal((await stat(superuserPasswordFile(dataDir))).mode & 0o777, 0o600);

    const shown = await query(
      superuserUrl,
      "SELECT current_setting('max_connections') AS max, current_setting('listen_addresses') AS tcp",
    );
    assert.deepEqual(shown, [{ max: "17", tcp: "" }]);
    const guess = url({ user: "postgres", password: "postgres", database: "postgres" });
    await assert.rejects(query(guess, "SELECT 1"), { code: "28P01" });
  });

  test("reports what PostgreSQL says about a bad setting, and can be tried again", async (t) => {
    await assert.rejects(startedPostgres(t, { dataDir, settings: { shared_buffers: "much" } }), {
      code: "EMBEDDED_POSTGRES_FAILED",
      message: /invalid value for parameter "shared_buffers": "much"/,
    });
    await startedPostgres(t, { dataDir });
  });

  test("refuses a second launcher, by whatever path, and names the server's pid", async (t) => {
    const { superuserUrl } = await startedPostgres(t, { dataDir });
    const { pid } = await readPostmasterFile(dataDir);
    await symlink("data", `${dataDir}-link`);
    for (const path of [dataDir, `${dataDir}-link`]) {
      await assert.rejects(startEmbeddedPostgres({ dataDir: path }), {
        code: "EMBEDDED_POSTGRES_ALREADY_RUNNING",
        message: new RegExp(`pid ${pid}\\b`),
      });
    }
    await query(superuserUrl, "SELECT 1");
  });

  test("refuses a directory that holds something else and leaves it alone", async () => {
    const dataDir = join(directory, "foreign");
    await mkdir(dataDir);
    await writeFile(join(dataDir, "PG_VERSION"), "17\n");
    await assert.rejects(startEmbeddedPostgres({ dataDir }), {
      code: "EMBEDDED_POSTGRES_FOREIGN_DATA",
      message: /not a PostgreSQL 18 cluster \(17\)/,
    });
    assert.deepEqual(await readdir(dataDir), ["PG_VERSION"]);
    assert.equal(await readFile(join(dataDir, "PG_VERSION"), "utf8"), "17\n");
  });
});

describe("attachEmbeddedPostgres", () => {
  test("reaches a running cluster by the same URLs, and only while it runs", async (t) => {
    const refusal = { code: "EMBEDDED_POSTGRES_NOT_RUNNING" };
    await assert.rejects(attachEmbeddedPostgres({ dataDir }), refusal);

    const started = await startedPostgres(t, { dataDir });
    const attached = await attachEmbeddedPostgres({ dataDir });
    const login = { user: "vehicle", password: "p/@?%w", database: "vehicle" };
    assert.equal(attached.superuserUrl, started.superuserUrl);
    assert.equal(attached.url(login), started.url(login));
    assert.equal("stop" in attached, false);

    await started.stop();
    await assert.rejects(attachEmbeddedPostgres({ dataDir }), refusal);
  });
});
