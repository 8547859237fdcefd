import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { subgraphs, type SubgraphName } from "@forecourt/schema/subgraphs";

/** One way to serve the graph: the processes that do it and where it answers. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** CPU seconds that its node processes have used since they began. */
  cpuSeconds(): number;
  stop(): void;
}

const root = join(import.meta.dirname, "..");

export type DatabaseUrls = Readonly<Record<SubgraphName, string>>;

/** Forecourt as `npm start` runs it, in one process. */
export async function startForecourt(urls: DatabaseUrls, dataDir: string): Promise<Contestant> {
  const databases = Object.entries(urls).map(([name, url]) => [
    `${name.toUpperCase()}_DATABASE_URL`,
    url,
  ]);
  const started = await launch(["start.ts"], /(http:\S+)\/graphql/, {
    ...Object.fromEntries(databases),
    PORT: "0",
    DEMO: "off",
    DATA_DIR: dataDir,
    LOG_LEVEL: "warn",
  });
  return contestant("forecourt, one process", `${started.url}/graphql`, [started.child]);
}

/** Stock Apollo gateway over stock Apollo Server subgraphs, a process each, on the same databases. */
export async function startStock(urls: DatabaseUrls, dataDir: string): Promise<Contestant> {
  const listening = /listening (\S+)/;
  const services = await Promise.all(
    subgraphs.map(async ({ name }) => ({
      name,
      ...(await launch(["benchmarks/stock-subgraph.ts", name, urls[name], dataDir], listening)),
    })),
  );
  const pairs = services.map(({ name, url }) => `${name}=${url}`);
  const gateway = await launch(["benchmarks/stock-gateway.ts", ...pairs], listening);
  const children = [gateway, ...services].map(({ child }) => child);
  return contestant("stock gateway over HTTP subgraphs", gateway.url, children);
}

function contestant(name: string, url: string, children: readonly ChildProcess[]): Contestant {
  return {
    name,
    url,
    cpuSeconds: () => children.reduce((sum, child) => sum + cpuSecondsOf(child.pid), 0),
    stop() {
      for (const child of children) child.kill("SIGTERM");
    },
  };
}

/** User and system time by /proc/<pid>/stat (fields 14 and 15, in clock ticks of 10 ms). */
function cpuSecondsOf(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const START_MS_MAX = 60_000;

function launch(
  args: readonly string[],
  listening: RegExp,
  env: Record<string, string> = {},
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${args[0]} did not start`)), START_MS_MAX);
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const url = listening.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(late);
      resolve({ child, url });
    });
    child.on("exit", (code) => reject(new Error(`${args[0]} ended with ${code}: ${output}`)));
  });
}
