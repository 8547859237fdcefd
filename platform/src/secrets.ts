import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * A random secret of this installation, made on first use and kept in `dir` readable by its owner only.
 * Processes that start at once agree on one: the first to name its file wins, and the file is whole by then.
 */
export async function installationSecret(dir: string, name: string): Promise<string> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, name);
  const secret = (await readSecret(file)) ?? (await makeSecret(file));
  if (secret.length < 32) throw new Error(`${file} is damaged: it holds no secret`);
  return secret;
}

async function makeSecret(file: string): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  try {
    await link(draft, file).catch(unlessCode("EEXIST"));
  } finally {
    await unlink(draft);
  }
  return readFile(file, "utf8");
}

async function readSecret(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(unlessCode("ENOENT"));
}

function unlessCode(code: string) {
  return (error: NodeJS.ErrnoException): undefined => {
    if (error.code !== code) throw error;
  };
}
