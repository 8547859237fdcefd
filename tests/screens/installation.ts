import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { subgraphs, subgraphUrlVariable, type SubgraphName } from "@forecourt/schema/subgraphs";
import { serverOn, type Server } from "../graph/server.ts";

/** A data directory and what runs on it. */
export interface Installation {
  readonly server: Server;
  /** kill -9 of one subgraph; only where each runs by itself. */
  lose(name: SubgraphName): Promise<void>;
  stop(): Promise<void>;
}

/** The first to come keeps the database for all, so it is the last to go. */
const first: SubgraphName = "ledger";
const root = join(import.meta.dirname, "../..");
const dataDirs = new Map<string, Promise<string>>();

/** The same data directory for the same name; what was filled in once is there for everybody after. */
function dataDirOf(name: string): Promise<string> {
  const dataDir = dataDirs.get(name) ?? mkdtemp(join(tmpdir(), `forecourt-screens-${name}-`));
  dataDirs.set(name, dataDir);
  return dataDir;
}

export async function removeDataDirs(): Promise<void> {
  for (const dataDir of dataDirs.values()) {
    await rm(await dataDir, { recursive: true, force: true });
  }
  dataDirs.clear();
}

/** What the demo has been filled into. */
const filled = new Set<string>();

/** Everything in one process. */
export async function startInstallation(
  name: string,
  settings: Readonly<Record<string, string>>,
): Promise<Installation> {
  const server = await serverOn(await dataDirOf(name), { SCREENS: "on", ...settings });
  await server.start();
  filled.add(name);
  return {
    server,
    lose: () => Promise.reject(new Error("all subgraphs run in one process")),
    stop: () => server.stop(),
  };
}

/** The gateway and each subgraph in processes of their own. */
export async function startApart(
  name: string,
  settings: Readonly<Record<string, string>>,
): Promise<Installation> {
  // Only all of them together fill the demo.
  if (!filled.has(name)) await (await startInstallation(name, settings)).stop();
  const dataDir = await dataDirOf(name);
  const urls = await Promise.all(
    subgraphs.map(async (each) => [
      subgraphUrlVariable(each.name),
      `http://127.0.0.1:${await freePort()}`,
    ]),
  );
  const addresses = Object.fromEntries(urls);
  const server = await serverOn(dataDir, {
    SCREENS: "on",
    SUBGRAPHS: "http",
    ...settings,
    ...addresses,
  });
  const publicUrl = server.url.replace("127.0.0.1", "localhost");
  const env = { ...settings, ...addresses, PUBLIC_URL: publicUrl, DATA_DIR: dataDir };
  const running = new Map<SubgraphName, ChildProcess>();
  const others = subgraphs.map((each) => each.name).filter((each) => each !== first);
  running.set(first, await startSubgraph(first, env));
  await Promise.all([
    ...others.map(async (each) => running.set(each, await startSubgraph(each, env))),
    server.start(),
  ]);

  async function end(each: SubgraphName, signal: NodeJS.Signals): Promise<void> {
    const child = running.get(each);
    running.delete(each);
    if (!child || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  return {
    server,
    lose: (each) => end(each, "SIGKILL"),
    async stop() {
      await server.stop();
      await Promise.all(others.map((each) => end(each, "SIGTERM")));
      await end(first, "SIGTERM");
    },
  };
}

async function startSubgraph(
  name: SubgraphName,
  env: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "start.ts", "--subgraph", name],
    {
      cwd: root,
      env: { ...process.env, LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? "fatal", ...env },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const listening = new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes(`${name} subgraph:`)) resolve();
    });
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  await listening;
  return child;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (typeof address === "object" && address) return address.port;
  throw new Error("the system gave no port");
}
