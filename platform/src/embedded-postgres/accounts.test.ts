import assert from "node:assert/strict";
import { chmod, chown, cp, lstat, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { possibleAccounts } from "./account.ts";
import { findRuntime, installedPackage } from "./binaries.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import {
  exists,
  isRunning,
  killLauncher,
  moduleUrl,
  query,
  spawnLauncher,
  startedPostgres,
  temporaryDirectory,
  until,
} from "./temporary-cluster.ts";

const onlyRoot = process.geteuid?.() === 0 ? false : "only root can change users";
const NOBODY = 65534;
const onlyForRoot = temporaryDirectory();
const forEverybody = temporaryDirectory();
const ofNobody = temporaryDirectory();

const SELL_AND_STAY = `
  const { superuserUrl } = await start();
  await query(superuserUrl, "CREATE TABLE IF NOT EXISTS sale AS SELECT 1 AS row");
  console.log("sold");`;

/** A PATH on which some programs refuse to work, as they do in a container. */
async function pathWithout(t: TestContext, ...programs: string[]): Promise<NodeJS.ProcessEnv> {
  const directory = await mkdtemp(join(tmpdir(), "path-test-"));
  t.after(() => rm(directory, { recursive: true }));
  await chmod(directory, 0o755);
  for (const program of programs) {
    await writeFile(join(directory, program), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  }
  return { ...process.env, PATH: `${directory}:${process.env["PATH"]}` };
}

async function serverOwner(dataDir: string): Promise<number> {
  const { pid } = await readPostmasterFile(dataDir);
  return (await stat(`/proc/${pid}`)).uid;
}

describe("root", { skip: onlyRoot }, () => {
  test("without user namespaces runs the server as nobody, on root's earlier data", async (t) => {
    const dataDir = join(onlyForRoot, "data");
    const created = spawnLauncher(t, dataDir, SELL_AND_STAY);
    await created.nextLine();
    assert.equal((await stat(dataDir)).uid, 0);
    await killLauncher(created);

    const env = await pathWithout(t, "unshare");
    const launcher = spawnLauncher(t, dataDir, SELL_AND_STAY, { env });
    await launcher.nextLine();
    assert.equal(await serverOwner(dataDir), NOBODY);
    const { pid } = await readPostmasterFile(dataDir);
    await killLauncher(launcher);
    await until(async () => !(await isRunning(pid)));

    const { superuserUrl } = await startedPostgres(t, { dataDir });
    assert.deepEqual(await query(superuserUrl, "TABLE sale"), [{ row: 1 }]);
  });

  test("with neither, ends the orphan of a killed launcher at the next start", async (t) => {
    const dataDir = join(forEverybody, "data");
    await chmod(forEverybody, 0o755);
    const env = await pathWithout(t, "unshare", "setpriv");
    const launcher = spawnLauncher(t, dataDir, SELL_AND_STAY, { env });
    await launcher.nextLine();
    assert.equal(await serverOwner(dataDir), NOBODY);
    const { pid } = await readPostmasterFile(dataDir);
    await killLauncher(launcher);

    const { superuserUrl } = await startedPostgres(t, { dataDir });
    assert.equal(await isRunning(pid), false);
    assert.deepEqual(await query(superuserUrl, "TABLE sale"), [{ row: 1 }]);
  });

  test("leaves a user's data to that user", async (t) => {
    const dataDir = join(ofNobody, "data");
    await chown(ofNobody, NOBODY, NOBODY);
    const user = spawnLauncher(t, dataDir, SELL_AND_STAY, { uid: NOBODY, gid: NOBODY });
    await user.nextLine();
    await killLauncher(user);

    const { superuserUrl } = await startedPostgres(t, { dataDir });
    assert.deepEqual(await query(superuserUrl, "TABLE sale"), [{ row: 1 }]);
    assert.equal((await stat(dataDir)).uid, NOBODY);
  });
});

describe("binaries without their links, because install scripts were skipped", () => {
  /** A copy of the installed package as npm unpacks it. */
  async function unpackedPackage(t: TestContext): Promise<string> {
    const parent = await mkdtemp(join(tmpdir(), "binaries-test-"));
    const packageDir = join(parent, "package");
    t.after(async () => {
      await chmod(join(packageDir, "native", "lib"), 0o755);
      await rm(parent, { recursive: true });
    });
    const filter = async (path: string) => !(await lstat(path)).isSymbolicLink();
    await cp(installedPackage(process.platform, process.arch), packageDir, {
      recursive: true,
      filter,
    });
    return packageDir;
  }

  test("are completed in place", async (t) => {
    const packageDir = await unpackedPackage(t);
    const copyDir = join(dirname(packageDir), "copy");
    const accounts = possibleAccounts(undefined);
    const { binDir } = await findRuntime(packageDir, copyDir, accounts, tmpdir());
    assert.equal(binDir, join(packageDir, "native", "bin"));
    assert.equal(await exists(copyDir), false);
  });

  test("are copied from a directory that cannot be written", async (t) => {
    const packageDir = await unpackedPackage(t);
    const parent = dirname(packageDir);
    await chmod(join(packageDir, "native", "lib"), 0o555);
    await chmod(parent, 0o777);
    // Root may write everywhere, so it is nobody who tries.
    const user = onlyRoot ? {} : { uid: NOBODY, gid: NOBODY };
    const script = `
      const { possibleAccounts } = await import(${moduleUrl("./account.ts")});
      const { findRuntime } = await import(${moduleUrl("./binaries.ts")});
      const [packageDir, copyDir, workDir] = ${JSON.stringify([packageDir, join(parent, "copy"), parent])};
      console.log((await findRuntime(packageDir, copyDir, possibleAccounts(), workDir)).binDir);`;
    const { nextLine } = spawnLauncher(t, parent, script, user);
    assert.equal(await nextLine(), join(parent, "copy", "native", "bin"));
  });
});

test("says what to do on a system without binaries", () => {
  assert.throws(() => installedPackage("darwin", "arm64"), {
    code: "EMBEDDED_POSTGRES_UNSUPPORTED",
    message: /darwin-arm64.*_DATABASE_URL/,
  });
});
