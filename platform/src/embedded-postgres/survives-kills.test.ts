import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { possibleAccounts } from "./account.ts";
import { findRuntime, installedPackage } from "./binaries.ts";
import { clusterOwner } from "./cluster-location.ts";
import { withConnection } from "./connection.ts";
import { attachEmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
import { spawnPostmaster, untilReady } from "./postmaster.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import {
  exists,
  isRunning,
  killLauncher,
  query,
  spawnLauncher,
  startedPostgres,
  temporaryDirectory,
  until,
} from "./temporary-cluster.ts";

const directory = temporaryDirectory();
const dataDir = join(directory, "data");

const commitAndStay = (table: string) => `
  const { superuserUrl } = await start();
  await query(superuserUrl, "CREATE TABLE ${table} AS SELECT 1 AS row");
  console.log("committed");`;

describe("kill -9 of the launcher", () => {
  test("ends the server within seconds and loses no commit", async (t) => {
    const launcher = spawnLauncher(t, dataDir, commitAndStay("sale"));
    await launcher.nextLine();
    const { pid } = await readPostmasterFile(dataDir);
    await killLauncher(launcher);
    await until(async () => !(await isRunning(pid)));

    const { superuserUrl } = await startedPostgres(t, { dataDir });
    assert.deepEqual(await query(superuserUrl, "TABLE sale"), [{ row: 1 }]);
  });

  test("lets the next launcher start at once, though the server is still ending", async (t) => {
    const launcher = spawnLauncher(t, dataDir, commitAndStay("lease"));
    await launcher.nextLine();
    launcher.process.kill("SIGKILL");
    await until(async () => {
      // The launcher's lock is free before its server is gone; only that refusal is expected.
      const started = await startedPostgres(t, { dataDir }).catch((error: unknown) => error);
      if (started instanceof Error) assert.match(started.message, /in use by another launcher/);
      return !(started instanceof Error);
    });
  });

  test("while the cluster is created leaves nothing half done", async (t) => {
    const dataDir = join(directory, "killed");
    const launcher = spawnLauncher(t, dataDir, "await start();");
    const unfinished = async () =>
      (await readdir(directory)).some((entry) => entry.startsWith("killed.initdb-"));
    await until(unfinished);
    await killLauncher(launcher);
    assert.equal(await exists(dataDir), false);

    const { superuserUrl } = await startedPostgres(t, { dataDir });
    await query(superuserUrl, "SELECT 1");
    assert.equal(await unfinished(), false);
  });
});

describe("kill -9 of the server", () => {
  test("is reported, and the next start recovers despite a busy session", async (t) => {
    const { promise: ended, resolve: onExit } = Promise.withResolvers<string>();
    const { superuserUrl } = await startedPostgres(t, { dataDir, onExit });
    await query(superuserUrl, "CREATE TABLE payment AS SELECT 1 AS row");
    const busy = withConnection(superuserUrl, (client) =>
      client.query("SELECT count(*) FROM generate_series(1, 1e12)"),
    );
    busy.catch(() => undefined);
    await until(async () => {
      const sessions = await query(superuserUrl, "TABLE pg_stat_activity");
      return sessions.some(({ query: sql }) => String(sql).includes("generate_series"));
    });
    const { pid } = await readPostmasterFile(dataDir);
    assert.ok(pid);
    process.kill(pid, "SIGKILL");
    assert.match(await ended, /SIGKILL/);

    const again = await startedPostgres(t, { dataDir });
    assert.deepEqual(await query(again.superuserUrl, "TABLE payment"), [{ row: 1 }]);
    await assert.rejects(busy);
  });

  test("leaves a pid that another program may have been given since", async (t) => {
    await (await startedPostgres(t, { dataDir })).stop();
    const foreign = spawn("sleep", ["60"]);
    t.after(() => foreign.kill());
    await once(foreign, "spawn");
    const rest = `${dataDir}\n1763000000\n5432\n/nowhere\n\n  1234567    999999\nready   \n`;
    await writeFile(join(dataDir, "postmaster.pid"), `${foreign.pid}\n${rest}`);

    const { superuserUrl } = await startedPostgres(t, { dataDir });
    await query(superuserUrl, "SELECT 1");
    assert.equal(foreign.exitCode ?? foreign.signalCode, null);
  });

  test("may leave its pid file empty", async (t) => {
    await (await startedPostgres(t, { dataDir })).stop();
    await writeFile(join(dataDir, "postmaster.pid"), "");
    await startedPostgres(t, { dataDir });
  });
});

test("a server that somebody else started on the directory is refused and left alone", async (t) => {
  await (await startedPostgres(t, { dataDir })).stop();
  const cluster = { dataDir, name: "by_hand", socketDir: directory };
  const packageDir = installedPackage(process.platform, process.arch);
  const accounts = possibleAccounts(await clusterOwner(dataDir));
  const runtime = await findRuntime(packageDir, `${dataDir}.binaries`, accounts, dataDir);
  const byHand = spawnPostmaster(runtime, cluster, { fsync: "off" }, () => undefined);
  t.after(() => byHand.stop());
  await untilReady(byHand, dataDir);

  await assert.rejects(startEmbeddedPostgres({ dataDir }), {
    code: "EMBEDDED_POSTGRES_ALREADY_RUNNING",
    message: new RegExp(`pid ${byHand.pid}\\b`),
  });
  assert.equal((await readPostmasterFile(dataDir)).pid, byHand.pid);
  await attachEmbeddedPostgres({ dataDir });
});

test("Ctrl-C reaches the launcher only, which drains before it stops the server", async (t) => {
  const launcher = spawnLauncher(
    t,
    dataDir,
    `const postgres = await start();
    process.once("SIGINT", async () => {
      await query(postgres.superuserUrl, "SELECT pg_sleep(0.3)");
      await postgres.stop();
      console.log("drained");
    });
    console.log("started");`,
  );
  await launcher.nextLine();
  const { pid } = launcher.process;
  assert.ok(pid);
  // A terminal signals the whole foreground group.
  process.kill(-pid, "SIGINT");
  assert.equal(await launcher.nextLine(), "drained");
  assert.deepEqual(await once(launcher.process, "exit"), [0, null]);
});
