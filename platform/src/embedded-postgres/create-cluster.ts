import { randomBytes } from "node:crypto";
import { chown, mkdtemp, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { runAs } from "./account.ts";
import type { Runtime } from "./binaries.ts";

export const SUPERUSER = "postgres";

export const superuserPasswordFile = (directory: string) => join(directory, "superuser.password");

/**
 * Creates a cluster with a random superuser password. It is made beside its place and renamed, so
 * that a kill leaves nothing half done.
 */
export async function createCluster(
  dataDir: string,
  { binDir, account }: Runtime,
  options: { readonly sync: boolean },
): Promise<void> {
  const prefix = `${dataDir}.initdb-`;
  await removeUnfinished(prefix);
  const staging = await mkdtemp(prefix);
  const { uid, gid } = account.owner;
  const password = superuserPasswordFile(staging);
  await writeFile(password, randomBytes(24).toString("base64url"), { mode: 0o600, flush: true });
  await chown(password, uid, gid);
  await chown(staging, uid, gid);

  const data = join(staging, "data");
  await runAs(account, join(binDir, "initdb"), [
    `--pgdata=${data}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${password}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=PG_UNICODE_FAST",
    ...(options.sync ? [] : ["--no-sync"]),
  ]);
  await rename(password, superuserPasswordFile(data));
  await syncDirectory(data);
  await rename(data, dataDir);
  await syncDirectory(dirname(dataDir));
  await rm(staging, { recursive: true });
}

async function removeUnfinished(prefix: string): Promise<void> {
  const parent = dirname(prefix);
  for (const entry of await readdir(parent)) {
    if (!entry.startsWith(basename(prefix))) continue;
    // Retries, because an initdb whose launcher was killed may still be cleaning up after itself.
    await rm(join(parent, entry), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Makes a rename inside the directory survive a power failure. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
