import { chown, readFile, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

const path = (dataDir: string) => join(dataDir, "postmaster.pid");

/** What a server says about itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly text: string;
  /** Undefined if the file is missing or empty. */
  readonly pid: number | undefined;
  readonly port: number;
  readonly socketDir: string;
  readonly ready: boolean;
}

/** The lines are documented in PostgreSQL's src/include/utils/pidfile.h. */
export async function readPostmasterFile(dataDir: string): Promise<PostmasterFile> {
  const text = await readFile(path(dataDir), "utf8").catch(() => "");
  const [pid = "", , , port = "", socketDir = "", , , status = ""] = text.split("\n");
  return {
    text,
    // Negative in single-user mode.
    pid: Math.abs(Number.parseInt(pid, 10)) || undefined,
    port: Number(port),
    socketDir,
    ready: status.trim() === "ready",
  };
}

/** The pid of a server that really runs on this directory, whoever started it. */
export async function livePostmaster(dataDir: string): Promise<number | undefined> {
  const { pid } = await readPostmasterFile(dataDir);
  return pid !== undefined && (await isPostgresIn(pid, dataDir)) ? pid : undefined;
}

/** False for another program that was given the pid of a server that is gone. */
async function isPostgresIn(pid: number, dataDir: string): Promise<boolean> {
  try {
    const program = basename(await readlink(`/proc/${pid}/exe`));
    const [cwd, data] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(dataDir)]);
    // A program replaced by an upgrade is called "postgres (deleted)".
    return program.startsWith("postgres") && cwd.ino === data.ino && cwd.dev === data.dev;
  } catch {
    return false;
  }
}

/**
 * Makes the file of a server that is gone harmless, even if its pid belongs to another process now.
 * PostgreSQL takes its parent's pid for stale; unlike without the file, it still refuses to start
 * while the shared memory named there is in use.
 */
export async function disownPostmasterFile(dataDir: string): Promise<void> {
  const file = path(dataDir);
  const { text, pid } = await readPostmasterFile(dataDir);
  if (pid === undefined) {
    // A power failure can leave it empty, and PostgreSQL would refuse to start.
    await rm(file, { force: true });
    return;
  }
  const { uid, gid } = await stat(file);
  await writeFile(`${file}.new`, text.replace(/^-?\d+/, String(process.pid)), { mode: 0o600 });
  await chown(`${file}.new`, uid, gid);
  await rename(`${file}.new`, file);
}
