import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lockFile } from "./file-lock.ts";
import { ACTIVATION_MS, secretRingIn, type SecretRing } from "./secret-ring.ts";

/**
 * A random secret of this installation, made on first use and kept in `dir` readable by its owner only.
 * Processes that start at once agree on one: the first to name its file wins, and the file is whole by then.
 */
export async function installationSecret(dir: string, name: string): Promise<string> {
  return (await installationSecrets(dir, name)).current();
}

/** As `installationSecret`, with those it has replaced: it can be rotated while processes run. */
export async function installationSecrets(dir: string, name: string): Promise<SecretRing> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, name);
  if ((await readSecret(file)) === undefined) await makeSecret(file);
  return secretRingIn(file);
}

/**
 * Puts a new secret before those that a file holds. It signs after ten seconds, when every process has read it;
 * of the older ones the newest are kept.
 * @param kept how many older ones still count; what only those can open is lost with them
 * @throws when another rotation is under way
 */
export async function rotateSecret(
  dir: string,
  name: string,
  now: Date,
  kept: number,
): Promise<void> {
  const file = join(dir, name);
  const unlock = await lockFile(file);
  try {
    const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
    const made = `${newSecret()} ${now.getTime() + ACTIVATION_MS}`;
    const draft = `${file}.${randomUUID()}`;
    const content = [made, ...lines.slice(0, kept)].join("\n");
    await writeFile(draft, `${content}\n`, { flag: "wx", mode: 0o600 });
    await rename(draft, file);
  } finally {
    await unlock();
  }
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

async function makeSecret(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, newSecret(), { flag: "wx", mode: 0o600 });
  try {
    await link(draft, file).catch(unlessCode("EEXIST"));
  } finally {
    await unlink(draft);
  }
}

async function readSecret(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(unlessCode("ENOENT"));
}

function unlessCode(code: string) {
  return (error: NodeJS.ErrnoException): undefined => {
    if (error.code !== code) throw error;
  };
}
