import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { Owner } from "./account.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

/** Where one cluster lives. Paths are absolute and free of symbolic links. */
export interface ClusterLocation {
  readonly dataDir: string;
  /** Unique on this machine: names the launcher's lock, the socket directory and the processes. */
  readonly name: string;
  readonly socketDir: string;
}

const MAJOR_VERSION = "18";

/** A unix socket's path holds 107 bytes, of which PostgreSQL appends `/.s.PGSQL.5432`. */
const MAX_SOCKET_DIR_BYTES = 93;

/** The data directory may be missing, its parent may not. */
export async function locateCluster(path: string): Promise<ClusterLocation> {
  const parent = await realpath(dirname(resolve(path)));
  const dataDir = await realpath(path).catch(() => join(parent, basename(resolve(path))));
  // By inode, not by path: containers may share process ids or the network, but not paths.
  const { dev, ino } = await stat(dirname(dataDir), { bigint: true });
  const identity = `${dev}:${ino}:${basename(dataDir)}`;
  const name = `forecourt-${createHash("sha256").update(identity).digest("hex").slice(0, 16)}`;

  const socketDir = join(tmpdir(), name);
  const fits = Buffer.byteLength(socketDir) <= MAX_SOCKET_DIR_BYTES;
  return { dataDir, name, socketDir: fits ? socketDir : join("/tmp", name) };
}

/** The owner of the cluster in a directory, undefined if it is missing or empty. */
export async function clusterOwner(dataDir: string): Promise<Owner | undefined> {
  const entries = await readdir(dataDir).catch(unlessMissing);
  if (entries.length === 0) return undefined;

  const version = await readFile(join(dataDir, "PG_VERSION"), "utf8").catch(() => "no PG_VERSION");
  if (version.trim() === MAJOR_VERSION) {
    const { uid, gid } = await stat(dataDir);
    return { uid, gid };
  }
  const message = `${dataDir} is not a PostgreSQL ${MAJOR_VERSION} cluster (${version.trim()})`;
  throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_FOREIGN_DATA", message);
}

function unlessMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code !== "ENOENT") throw error;
  return [];
}
