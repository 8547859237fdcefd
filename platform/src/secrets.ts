import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createOnce, readIfThere, replaceWhole, whileLocked } from "./private-file.ts";
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
  const file = join(dir, name);
  if ((await readIfThere(file)) === undefined) await createOnce(file, newSecret());
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
  await whileLocked(file, async () => {
    const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
    const made = `${newSecret()} ${now.getTime() + ACTIVATION_MS}`;
    await replaceWhole(file, `${[made, ...lines.slice(0, kept)].join("\n")}\n`);
  });
}

function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
