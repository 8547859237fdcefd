import { open, unlink } from "node:fs/promises";

/**
 * Lets one process at a time change a file.
 * @returns what gives it free again
 * @throws when another has it, or was killed while it had
 */
export async function lockFile(file: string): Promise<() => Promise<void>> {
  const lock = `${file}.lock`;
  const handle = await open(lock, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new Error(`${lock} exists: another rotation is under way, or was killed`);
  });
  await handle.close();
  return () => unlink(lock);
}
