import { randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, rename, unlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Files with keys: readable by their owner only, never half written, and on the disk before anybody relies on them. */
const OWNER_ONLY = 0o600;

/** The content; undefined when there is no such file. */
export function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(unlessCode("ENOENT"));
}

/** Makes a file with its folder. Of processes that do so at once the first wins, and the file is whole by then. */
export async function createOnce(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = await writeDraft(file, content);
  try {
    await link(draft, file).catch(unlessCode("EEXIST"));
  } finally {
    await unlink(draft);
  }
}

/** Puts another file in its place: a reader sees the old content or the new. */
export async function replaceWhole(file: string, content: string): Promise<void> {
  await rename(await writeDraft(file, content), file);
}

/**
 * Lets one process at a time change a file.
 * @throws when another does, or was killed while it did
 */
export async function whileLocked<Result>(
  file: string,
  change: () => Promise<Result>,
): Promise<Result> {
  const lock = `${file}.lock`;
  const handle = await open(lock, "wx", OWNER_ONLY).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new Error(`${lock} exists: another rotation is under way, or was killed`);
  });
  await handle.close();
  try {
    return await change();
  } finally {
    await unlink(lock);
  }
}

async function writeDraft(file: string, content: string): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content, { flag: "wx", mode: OWNER_ONLY, flush: true });
  return draft;
}

function unlessCode(code: string) {
  return (error: NodeJS.ErrnoException): undefined => {
    if (error.code !== code) throw error;
  };
}
