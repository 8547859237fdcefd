import { chown, mkdir, readFile, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Client } from "pg";
import { possibleAccounts, runToEnd } from "./account.ts";
import { findRuntime, installedPackage, type Runtime } from "./binaries.ts";
import { type ClusterLocation, clusterOwner, locateCluster } from "./cluster-location.ts";
import { withConnection } from "./connection.ts";
import { createCluster, SUPERUSER, superuserPasswordFile } from "./create-cluster.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import type { DatabaseLogin } from "./ensure-database.ts";
import { type LauncherLock, takeLauncherLock } from "./launcher-lock.ts";
import { endLeftovers } from "./leftovers.ts";
import { PORT, type Postmaster, type Settings, spawnPostmaster, untilReady } from "./postmaster.ts";
import { disownPostmasterFile, livePostmaster, readPostmasterFile } from "./postmaster-file.ts";

/** How to reach a running cluster. */
export interface AttachedPostgres {
  /** Private directory of the unix socket; there is no TCP port. */
  readonly socketDir: string;
  readonly port: number;
  /** URL of the superuser and the database `postgres`, for creating databases and logins. */
  readonly superuserUrl: string;
  /** URL for node-pg. The login need not exist yet. */
  readonly url: (login: DatabaseLogin) => string;
}

export interface EmbeddedPostgres extends AttachedPostgres {
  /** Fast shutdown: ends all sessions and resolves when the server is gone. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Created if missing, with its parents. */
  readonly dataDir: string;
  /** Server settings (names of postgresql.conf) that replace our defaults. */
  readonly settings?: Settings;
  readonly log?: (line: string) => void;
  /** Called once if the server ends without `stop`. The cluster may be started again from here. */
  readonly onExit?: (reason: string) => void;
}

/**
 * Starts the cluster in `dataDir`, creating it the first time. The server ends with the calling
 * thread, also on kill -9. Refuses while another launcher runs it.
 * @throws EmbeddedPostgresError
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const packageDir = installedPackage(process.platform, process.arch);
  await mkdir(dirname(resolve(options.dataDir)), { recursive: true });
  const cluster = await locateCluster(options.dataDir);
  const lock = await takeLauncherLock(cluster.name);
  if (!lock) throw alreadyRunning(cluster.dataDir, await livePostmaster(cluster.dataDir));
  try {
    const runtime = await prepare(cluster, packageDir, options);
    return await launch(cluster, runtime, lock, options);
  } catch (cause) {
    await lock.release();
    if (cause instanceof EmbeddedPostgresError) throw cause;
    const message = `PostgreSQL could not be started on ${cluster.dataDir}: ${String(cause)}`;
    throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_FAILED", message, { cause });
  }
}

/**
 * Finds the cluster that another process runs in `dataDir`.
 * @throws EmbeddedPostgresError if none is ready there
 */
export async function attachEmbeddedPostgres(options: {
  readonly dataDir: string;
}): Promise<AttachedPostgres> {
  try {
    const { dataDir } = await locateCluster(options.dataDir);
    const { ready, socketDir, port } = await readPostmasterFile(dataDir);
    if (!ready) throw new Error("its postmaster.pid names no server that is ready");
    const attached = await access(dataDir, socketDir, port);
    await withConnection(attached.superuserUrl, (client) => verifyDirectory(client, dataDir));
    return attached;
  } catch (cause) {
    const message = `no PostgreSQL to attach to on ${options.dataDir}; start it first`;
    throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_NOT_RUNNING", message, { cause });
  }
}

/** Leaves a whole cluster, an empty socket directory, and no process that could touch either. */
async function prepare(
  { dataDir, name, socketDir }: ClusterLocation,
  packageDir: string,
  { settings }: EmbeddedPostgresOptions,
): Promise<Runtime> {
  await endLeftovers(name);
  const pid = await livePostmaster(dataDir);
  if (pid !== undefined) throw alreadyRunning(dataDir, pid);

  const existing = await clusterOwner(dataDir);
  const accounts = possibleAccounts(existing);
  const runtime = await findRuntime(packageDir, `${dataDir}.binaries`, accounts, dirname(dataDir));
  const { uid, gid } = runtime.account.owner;
  if (!existing) await createCluster(dataDir, runtime, { sync: settings?.["fsync"] !== "off" });
  // Created by root where user namespaces were allowed, started by root where they are not.
  else if (existing.uid !== uid) await runToEnd("chown", ["-R", `${uid}:${gid}`, dataDir]);
  await disownPostmasterFile(dataDir);

  await rm(socketDir, { recursive: true, force: true });
  await mkdir(socketDir, { mode: 0o700 });
  await chown(socketDir, uid, gid);
  return runtime;
}

async function launch(
  cluster: ClusterLocation,
  runtime: Runtime,
  lock: LauncherLock,
  { settings = {}, log = () => undefined, onExit }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const postmaster = spawnPostmaster(runtime, cluster, settings, log);
  let stopped: Promise<void> | undefined;
  async function shutDown(): Promise<void> {
    await postmaster.stop();
    await rm(cluster.socketDir, { recursive: true, force: true });
    await lock.release();
  }
  const stop = () => (stopped ??= shutDown());

  const attached = await welcome(postmaster, cluster).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  void postmaster.exited.then(async (reason) => {
    if (stopped) return;
    await stop();
    onExit?.(reason);
  });
  return { ...attached, stop };
}

/** Waits for the server and makes sure that it is ours before anybody else may use it. */
async function welcome(
  postmaster: Postmaster,
  { dataDir, socketDir }: ClusterLocation,
): Promise<AttachedPostgres> {
  await untilReady(postmaster, dataDir);
  const attached = await access(dataDir, socketDir, PORT);
  await withConnection(attached.superuserUrl, async (client) => {
    await verifyDirectory(client, dataDir);
    // A login is for its own database; by default every login may enter these two as well.
    await client.query("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
  });
  return attached;
}

async function verifyDirectory(client: Client, dataDir: string): Promise<void> {
  const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
  const actual = rows[0]?.data_directory;
  if (actual === dataDir) return;
  const message = `the server that answers for ${dataDir} works on ${actual}`;
  throw new EmbeddedPostgresError("EMBEDDED_POSTGRES_FOREIGN_DATA", message);
}

async function access(dataDir: string, socketDir: string, port: number): Promise<AttachedPostgres> {
  const url = ({ user, password, database }: DatabaseLogin) => {
    const [name, secret, path] = [user, password, database].map(encodeURIComponent);
    return `postgresql://${name}:${secret}@/${path}?host=${encodeURIComponent(socketDir)}&port=${port}`;
  };
  const password = await readFile(superuserPasswordFile(dataDir), "utf8");
  const superuserUrl = url({ user: SUPERUSER, password, database: "postgres" });
  return { socketDir, port, superuserUrl, url };
}

function alreadyRunning(dataDir: string, pid: number | undefined): EmbeddedPostgresError {
  const who = pid === undefined ? "another launcher" : `another launcher (PostgreSQL's pid ${pid})`;
  const message = `${dataDir} is in use by ${who}: stop it, or attach to it`;
  return new EmbeddedPostgresError("EMBEDDED_POSTGRES_ALREADY_RUNNING", message);
}
