import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { subgraphs, type SubgraphName } from "@forecourt/schema/subgraphs";
import type { Protection } from "./protection.ts";

/** One way to serve the graph: the processes that do it and where it answers. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** Who asks; undefined where nobody is asked. */
  readonly token: string | undefined;
  /** CPU seconds that its node processes have used since they began. */
  cpuSeconds(): number;
  stop(): void;
}

const root = join(import.meta.dirname, "..");

export type DatabaseUrls = Readonly<Record<SubgraphName, string>>;

/** Forecourt in one process, with these protections. */
export async function startForecourt(
  name: string,
  urls: DatabaseUrls,
  dataDir: string,
  protections: readonly Protection[],
): Promise<Contestant> {
  const script = "benchmarks/forecourt-server.ts";
  const { child, url, token } = await launch([
    script,
    JSON.stringify(urls),
    dataDir,
    protections.join(","),
  ]);
  return contestant(name, url, [child], token);
}

/** Stock Apollo gateway over stock Apollo Server subgraphs, a process each, on the same databases. */
export async function startStock(urls: DatabaseUrls, dataDir: string): Promise<Contestant> {
  const services = await Promise.all(
    subgraphs.map(async ({ name }) => ({
      name,
      ...(await launch(["benchmarks/stock-subgraph.ts", name, urls[name], dataDir])),
    })),
  );
  const pairs = services.map(({ name, url }) => `${name}=${url}`);
  const gateway = await launch(["benchmarks/stock-gateway.ts", ...pairs]);
  const children = [gateway, ...services].map(({ child }) => child);
  return contestant("stock gateway over HTTP subgraphs", gateway.url, children);
}

function contestant(
  name: string,
  url: string,
  children: readonly ChildProcess[],
  token?: string,
): Contestant {
  return {
    name,
    url,
    token,
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

interface Launched {
  readonly child: ChildProcess;
  readonly url: string;
  readonly token: string | undefined;
}

/** Starts a script that says `listening URL [TOKEN]`. */
function launch(args: readonly string[]): Promise<Launched> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${args[0]} did not start`)), START_MS_MAX);
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const [, url, token] = /listening (\S+)(?: (\S+))?\n/.exec(output) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      resolve({ child, url, token });
    });
    child.on("exit", (code) => reject(new Error(`${args[0]} ended with ${code}: ${output}`)));
  });
}
