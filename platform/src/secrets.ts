import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * A random secret of this installation, made on first use and kept in `dir` readable by its owner only.
 * Processes that start at once agree on one: the first to write the file wins.
 */
export async function installationSecret(dir: string, name: string): Promise<string> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, name);
  try {
    await writeFile(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const secret = await readFile(file, "utf8");
  if (secret.length < 32) throw new Error(`${file} is damaged: it holds no secret`);
  return secret;
}
