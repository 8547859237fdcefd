import { join } from "node:path";
import { Unusable } from "@forecourt/platform/config";
import { createLog, type Log } from "@forecourt/platform/log";
import { remoteFeed } from "@forecourt/platform/remote-feed";
import { installationSecrets } from "@forecourt/platform/secrets";
import type { Secret } from "@forecourt/platform/secret-ring";
import { serveSubgraph } from "@forecourt/platform/subgraph-server";
import type { Subgraph } from "@forecourt/platform/subgraph";
import { localSource } from "@forecourt/gateway/local-source";
import { remoteSource } from "@forecourt/gateway/remote-source";
import { subgraphs, type SubgraphName } from "@forecourt/schema/subgraphs";
import { seedDemoOnFirstStart } from "@forecourt/demo/first-start";
import { openDatabases, type Databases } from "./start/databases.ts";
import { announce } from "./start/announce.ts";
import { seedDemoPeople } from "./start/demo-people.ts";
import { openDepartment } from "./start/departments.ts";
import { openGateway, type Closers } from "./start/gateway.ts";
import {
  readStartSettings,
  settingsHelp,
  type DatabaseName,
  type StartSettings,
} from "./start/settings.ts";
import { remoteVerifier } from "./start/token-verifier.ts";

/**
 * `npm start`: database, five subgraphs and gateway in one process. `SUBGRAPHS=http npm start` runs the
 * gateway alone, `npm run subgraph -- vehicle` one subgraph.
 */
const clock = (): Date => new Date();
const names = subgraphs.map(({ name }) => name);

const [option, asked, ...rest] = process.argv.slice(2);
const known = names.find((name) => name === asked);
if (option === undefined) {
  await started(undefined);
} else if (option === "--help") {
  console.log(settingsHelp());
} else if (option === "--subgraph" && known && rest.length === 0) {
  await started(known);
} else {
  console.error(`npm start                          everything in this process
npm start -- --help                the settings
npm run subgraph -- NAME           one of ${names.join(", ")}`);
  process.exitCode = 2;
}

/** Starts; what an operator has to mend is said without a stack. */
async function started(only: SubgraphName | undefined): Promise<void> {
  try {
    await main(only);
  } catch (error) {
    const inUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!inUse && !(error instanceof Unusable)) throw error;
    console.error(inUse ? `${error.message}: choose another by PORT` : error.message);
    process.exit(1);
  }
}

async function main(only: SubgraphName | undefined): Promise<void> {
  const begun = performance.now();
  const settings = readStartSettings(process.env);
  const log = createLog("forecourt", settings.logLevel);
  const closers: Closers = [];
  stopOnSignal(closers, log);

  if (only !== undefined) await runSubgraph(only, settings, log, closers);
  else if (settings.topology === "http") await runGateway(settings, log, closers);
  else await runAll(settings, log, closers);
  log.info({ seconds: Math.round(performance.now() - begun) / 1000 }, "started");
}

function requireSubgraph(name: string): SubgraphName {
  const known = names.find((candidate) => candidate === name);
  if (known) return known;
  throw new Error(`an event comes from ${name}, which is no subgraph`);
}

async function runAll(settings: StartSettings, log: Log, closers: Closers): Promise<void> {
  const databases = await openAllDatabases([...names, "identity"], settings, log, closers);
  const departments = await openDepartments(names, databases, settings, log, closers);
  const byName = new Map<string, Subgraph>(
    departments.map((subgraph) => [subgraph.name, subgraph]),
  );
  for (const subgraph of departments) {
    await subgraph.start((owner) => requireOwner(byName, owner).feed);
  }
  let filled = !settings.demo;
  const gateway = await openGateway(settings, databases, clock, log, closers, {
    sources: new Map(departments.map((subgraph) => [subgraph.name, localSource(subgraph)])),
    readiness: async () => ({ ...(await readinessOf(departments)), demo: filled }),
  });
  if (settings.demo) {
    await seedDemoOnFirstStart(byName, clock(), settings.dataDir);
    await seedDemoPeople(gateway.identity, byName);
  }
  filled = true;
  await announce(gateway, settings);
}

async function runGateway(settings: StartSettings, log: Log, closers: Closers): Promise<void> {
  const secret = await subgraphSecret(settings);
  const sources = new Map(
    names.map((name) => [
      name,
      remoteSource({ name, url: settings.subgraphUrl(name), secret, clock, log }),
    ]),
  );
  const databases = await openAllDatabases(["identity"], settings, log, closers);
  const gateway = await openGateway(settings, databases, clock, log, closers, {
    sources,
    readiness: async () =>
      Object.fromEntries(
        await Promise.all(
          [...sources].map(async ([name, source]) => [name, await answers(() => source.ready())]),
        ),
      ),
  });
  await announce(gateway, settings);
}

async function runSubgraph(
  name: SubgraphName,
  settings: StartSettings,
  log: Log,
  closers: Closers,
): Promise<void> {
  const secret = await subgraphSecret(settings);
  const databases = await openAllDatabases([name], settings, log, closers);
  const [subgraph] = await openDepartments([name], databases, settings, log, closers);
  if (!subgraph) throw new Error(`${name} did not open`);
  const urlOf = (owner: string): string => settings.subgraphUrl(requireSubgraph(owner));
  await subgraph.start((owner) => remoteFeed(owner, urlOf(owner), secret, clock));
  const { hostname, port } = new URL(settings.subgraphUrl(name));
  const verifier = remoteVerifier(settings, log);
  const server = await serveSubgraph(subgraph, {
    host: hostname,
    port: Number(port),
    secret,
    verifyToken: (token, now) => verifier.verify(token, now),
    log,
  });
  closers.push(() => server.close());
  console.log(`${name} subgraph: ${server.url}`);
}

async function openAllDatabases(
  wanted: readonly DatabaseName[],
  settings: StartSettings,
  log: Log,
  closers: Closers,
): Promise<Databases> {
  const databases = await openDatabases(wanted, settings, log);
  closers.push(() => databases.stop());
  return databases;
}

async function openDepartments(
  wanted: readonly SubgraphName[],
  databases: Databases,
  settings: StartSettings,
  log: Log,
  closers: Closers,
): Promise<Subgraph[]> {
  const cursorSecret =
    settings.cursorSecret ?? (await installationSecrets(join(settings.dataDir, "keys"), "cursor"));
  return Promise.all(
    wanted.map(async (name) => {
      const { dataDir } = settings;
      const databaseUrl = databases.urlOf(name);
      const subgraph = await openDepartment(name, {
        databaseUrl,
        replicaUrl: settings.replicaUrl(name),
        cursorSecret,
        dataDir,
        checkpointDir: settings.checkpointDir,
        witnesses: settings.witnesses,
        clock,
        log,
      });
      closers.push(() => subgraph.stop());
      return subgraph;
    }),
  );
}

async function subgraphSecret({ subgraphSecret: given, dataDir }: StartSettings): Promise<Secret> {
  return given ?? (await installationSecrets(join(dataDir, "keys"), "subgraph"));
}

function requireOwner(byName: ReadonlyMap<string, Subgraph>, owner: string): Subgraph {
  const subgraph = byName.get(owner);
  if (subgraph) return subgraph;
  throw new Error(`an event comes from ${owner}, which is no subgraph`);
}

async function readinessOf(departments: readonly Subgraph[]): Promise<Record<string, boolean>> {
  const states = departments.map(async (subgraph) => [
    subgraph.name,
    await answers(() => subgraph.ready()),
  ]);
  return Object.fromEntries(await Promise.all(states));
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  return ask().then(
    () => true,
    () => false,
  );
}

/** SIGTERM and Ctrl-C drain: last opened, first closed. A second signal does not wait. */
function stopOnSignal(closers: Closers, log: Log): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, "stopping");
    for (const close of closers.toReversed()) {
      await close().catch((error: unknown) => log.error({ err: error }, "could not stop cleanly"));
    }
    process.exit(0);
  };
  process.on("SIGINT", (signal) => void stop(signal));
  process.on("SIGTERM", (signal) => void stop(signal));
}
