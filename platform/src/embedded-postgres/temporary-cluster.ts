import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, type TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { QueryResultRow } from "pg";
import { withConnection } from "./connection.ts";
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "./embedded-postgres.ts";

/** A directory that disappears when the tests of the file, or of the suite it is made in, are over. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "cluster-test-"));
  after(() => rm(directory, { recursive: true, maxRetries: 5 }));
  return directory;
}

/** A server without fsync that is stopped after the test. */
export async function startedPostgres(
  t: TestContext,
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const settings = { fsync: "off", ...options.settings };
  const postgres = await startEmbeddedPostgres({ ...options, settings });
  t.after(() => postgres.stop());
  return postgres;
}

export async function query(url: string, sql: string): Promise<QueryResultRow[]> {
  return withConnection(url, async (client) => (await client.query(sql)).rows);
}

/** A process that starts a server. */
export interface Launcher {
  readonly process: ChildProcess;
  /** The next line that it prints. */
  readonly nextLine: () => Promise<string>;
}

/** Runs `script` in a process of its own, with `start`, `query` and `dataDir` in scope. */
export function spawnLauncher(
  t: TestContext,
  dataDir: string,
  script: string,
  options: { env?: NodeJS.ProcessEnv; uid?: number; gid?: number } = {},
): Launcher {
  const source = `
    const { startEmbeddedPostgres } = await import(${moduleUrl("./embedded-postgres.ts")});
    const { query } = await import(${moduleUrl("./temporary-cluster.ts")});
    const dataDir = ${JSON.stringify(dataDir)};
    const start = () => startEmbeddedPostgres({ dataDir, settings: { fsync: "off" } });
    ${script}`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    ...options,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  t.after(() => child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("the launcher ended without a word");
    return value;
  };
  return { process: child, nextLine };
}

export const moduleUrl = (file: string) => JSON.stringify(import.meta.resolve(file));

/** Kills it as `kill -9` does, and waits until it is gone. */
export async function killLauncher({ process: child }: Launcher): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Waits for at most ten seconds. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (await condition()) return;
    await sleep(20);
  }
  throw new Error("waited in vain");
}

export function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** False also for a process that only waits for its parent to notice its end. */
export async function isRunning(pid: number | undefined): Promise<boolean> {
  return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")) !== "";
}
