import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

const LIMIT_MS = 60_000;
const POLL_MS = 50;

interface Processes {
  readonly postmasters: number[];
  readonly children: number[];
}

/**
 * Ends what a killed launcher or a killed postmaster left running, and waits for it. The caller
 * holds the launcher's lock, so nobody else answers for these processes any more.
 */
export async function endLeftovers(clusterName: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < LIMIT_MS; waitedMs += POLL_MS) {
    const { postmasters, children } = await clusterProcesses(clusterName);
    if (postmasters.length + children.length === 0) return;
    // A postmaster takes its children along. Without one they have nobody to commit for.
    if (postmasters.length > 0) postmasters.forEach((pid) => signal(pid, "SIGINT"));
    else children.forEach((pid) => signal(pid, "SIGQUIT"));
    await sleep(POLL_MS);
  }
  const message = `processes of an earlier PostgreSQL (${clusterName}) do not end; stop them first`;
  throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_FAILED", message);
}

/** Reads command lines, because `/proc/<pid>/exe` is closed to root in most containers. */
async function clusterProcesses(clusterName: string): Promise<Processes> {
  const found: Processes = { postmasters: [], children: [] };
  for (const entry of await readdir("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    const line = await readFile(`/proc/${entry}/cmdline`, "utf8").catch(() => "");
    if (line.split("\0").includes(`cluster_name=${clusterName}`)) {
      found.postmasters.push(Number(entry));
    } else if (line.startsWith(`postgres: ${clusterName}: `)) {
      found.children.push(Number(entry));
    }
  }
  return found;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone.
  }
}
