import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { commandLine, ENVIRONMENT } from "./account.ts";
import type { Runtime } from "./binaries.ts";
import type { ClusterLocation } from "./cluster-location.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { readPostmasterFile } from "./postmaster-file.ts";

/** The server's main process, a child of this one. */
export interface Postmaster {
  readonly pid: number | undefined;
  /** Resolves when the process is gone, with how it ended and its last log lines. */
  readonly exited: Promise<string>;
  /** Fast shutdown: ends sessions, writes a checkpoint, resolves when the process is gone. */
  stop(): Promise<void>;
}

export type Settings = Readonly<Record<string, string>>;

/** Fixed, because the socket's directory is private. */
export const PORT = 5432;

/** For one ordinary machine that also runs the application. */
const DEFAULT_SETTINGS: Settings = {
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  max_connections: "200",
  max_wal_size: "2GB",
  wal_compression: "on",
  random_page_cost: "1.1",
  timezone: "UTC",
  log_timezone: "UTC",
};

/** Crash recovery replays up to `max_wal_size`, which takes minutes on a slow disk. */
const START_LIMIT_MS = 600_000;
const START_POLL_MS = 10;
const STOP_LIMIT_MS = 60_000;
const LAST_LINES = 20;

export function spawnPostmaster(
  { binDir, account }: Runtime,
  cluster: ClusterLocation,
  settings: Settings,
  log: (line: string) => void,
): Postmaster {
  const fixed = {
    listen_addresses: "",
    port: String(PORT),
    unix_socket_directories: cluster.socketDir,
    unix_socket_permissions: "0700",
    cluster_name: cluster.name,
  };
  const all = Object.entries({ ...DEFAULT_SETTINGS, ...settings, ...fixed });
  const args = [
    "-D",
    cluster.dataDir,
    ...all.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const child = spawn(...commandLine(account, join(binDir, "postgres"), args), {
    ...account.spawnOptions,
    env: ENVIRONMENT,
    cwd: "/",
    stdio: ["ignore", "ignore", "pipe"],
    // A session of its own: Ctrl-C in the terminal is for the launcher, which drains first.
    detached: true,
  });

  const lastLines: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    lastLines.push(line);
    if (lastLines.length > LAST_LINES) lastLines.shift();
    log(line);
  });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  // The last lines arrive after the exit; a surviving child of a killed postmaster may hold the pipe.
  const exited = ended.then(async (how) => {
    await Promise.race([closed, sleep(500, undefined, { ref: false })]);
    return [`PostgreSQL ended (${how})`, ...lastLines].join("\n");
  });

  async function stop(): Promise<void> {
    child.kill("SIGINT");
    const stopped = await Promise.race([
      exited.then(() => true),
      sleep(STOP_LIMIT_MS, false, { ref: false }),
    ]);
    // Immediate shutdown loses no commit: the next start recovers from the log.
    if (!stopped) child.kill("SIGQUIT");
    await exited;
  }
  return { pid: child.pid, exited, stop };
}

/** Resolves when the server accepts connections, rejects with its log if it ends before. */
export async function untilReady(postmaster: Postmaster, dataDir: string): Promise<void> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (performance.now() < deadline) {
    const file = await readPostmasterFile(dataDir);
    if (file.ready && file.pid === postmaster.pid) return;
    const ended = await Promise.race([postmaster.exited, sleep(START_POLL_MS)]);
    if (ended !== undefined) throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_FAILED", ended);
  }
  const message = `PostgreSQL on ${dataDir} was not ready after ${START_LIMIT_MS / 1000} s`;
  throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_FAILED", message);
}
