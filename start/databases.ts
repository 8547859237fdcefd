import { join } from "node:path";
import {
  attachEmbeddedPostgres,
  startEmbeddedPostgres,
  type AttachedPostgres,
} from "@forecourt/platform/embedded-postgres/embedded-postgres";
import { EmbeddedPostgresError } from "@forecourt/platform/embedded-postgres/embedded-postgres-error";
import { ensureDatabase } from "@forecourt/platform/embedded-postgres/ensure-database";
import type { Log } from "@forecourt/platform/log";
import { installationSecret } from "@forecourt/platform/secrets";
import type { DatabaseName, StartSettings } from "./settings.ts";

/** Where each subgraph, and identity, finds its data. */
export interface Databases {
  urlOf(name: DatabaseName): string;
  stop(): Promise<void>;
}

const RESTARTS_MAX = 5;

/**
 * One database and one login per subgraph: the operator's where a URL is given, else in the embedded
 * cluster, which this process starts, or joins when another process of the installation runs it.
 */
export async function openDatabases(
  names: readonly DatabaseName[],
  settings: StartSettings,
  log: Log,
): Promise<Databases> {
  const urls = new Map<DatabaseName, string>();
  for (const name of names) {
    const url = settings.databaseUrl(name);
    if (url !== undefined) urls.set(name, url);
  }
  const embedded = names.filter((name) => !urls.has(name));
  const cluster = embedded.length > 0 ? await openCluster(settings.dataDir, log) : undefined;
  for (const name of embedded) {
    if (cluster) urls.set(name, await ownDatabase(cluster.postgres, name, settings.dataDir));
  }
  return {
    urlOf(name) {
      const url = urls.get(name);
      if (url === undefined) throw new Error(`no database was opened for ${name}`);
      return url;
    },
    stop: async () => cluster?.stop(),
  };
}

/** There is no server whose database a command could join. */
export class NotRunning extends Error {
  constructor(dataDir: string) {
    super(`Forecourt is not running on ${dataDir}: begin with npm start`);
    this.name = "NotRunning";
  }
}

/**
 * The URL of a database of a server that runs. A command starts no cluster of its own: a server that joined it
 * would end with the command.
 * @throws NotRunning
 */
export async function joinDatabase(name: DatabaseName, settings: StartSettings): Promise<string> {
  const { dataDir } = settings;
  const url = settings.databaseUrl(name);
  if (url !== undefined) return url;
  try {
    const postgres = await attachEmbeddedPostgres({ dataDir: join(dataDir, "postgres") });
    return await ownDatabase(postgres, name, dataDir);
  } catch (error) {
    throw isCode(error, "EMBEDDED_POSTGRES_NOT_RUNNING") ? new NotRunning(dataDir) : error;
  }
}

async function ownDatabase(
  postgres: AttachedPostgres,
  name: DatabaseName,
  dataDir: string,
): Promise<string> {
  const password = await installationSecret(join(dataDir, "keys"), `database-${name}`);
  const login = { user: name, password, database: name };
  await ensureDatabase(postgres.superuserUrl, login);
  return postgres.url(login);
}

interface Cluster {
  readonly postgres: AttachedPostgres;
  stop(): Promise<void>;
}

const JOIN_MS_MAX = 30_000;
const JOIN_RETRY_MS = 100;

/** Starts the cluster, or joins it where another process has begun to; whichever is possible first. */
async function openCluster(dataDir: string, log: Log): Promise<Cluster> {
  const clusterDir = join(dataDir, "postgres");
  const deadline = performance.now() + JOIN_MS_MAX;
  for (;;) {
    try {
      return await startCluster(clusterDir, log);
    } catch (error) {
      if (!isCode(error, "EMBEDDED_POSTGRES_ALREADY_RUNNING")) throw error;
    }
    try {
      const postgres = await attachEmbeddedPostgres({ dataDir: clusterDir });
      return { postgres, stop: () => Promise.resolve() };
    } catch (error) {
      const starting = isCode(error, "EMBEDDED_POSTGRES_NOT_RUNNING");
      if (!starting || performance.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, JOIN_RETRY_MS));
  }
}

function isCode(error: unknown, code: EmbeddedPostgresError["code"]): boolean {
  return error instanceof EmbeddedPostgresError && error.code === code;
}

/** Runs the cluster; a server that dies under us is started again on the same socket. */
async function startCluster(dataDir: string, log: Log): Promise<Cluster> {
  let restarts = 0;
  let stopping = false;

  async function start() {
    return startEmbeddedPostgres({
      dataDir,
      log: (line) => log.debug({ line }, "postgres"),
      onExit: (reason) => void restart(reason),
    });
  }

  async function restart(reason: string): Promise<void> {
    restarts += 1;
    log.error({ reason, restarts }, "the embedded Postgres ended");
    if (stopping || restarts > RESTARTS_MAX) return;
    postgres = await start().catch((error: unknown) => {
      log.fatal({ err: error }, "the embedded Postgres does not start again");
      return postgres;
    });
  }

  let postgres = await start();
  return {
    postgres,
    async stop() {
      stopping = true;
      await postgres.stop();
    },
  };
}
