import { callbackify } from "node:util";
import pg from "pg";
import {
  DataSource,
  MigrationExecutor,
  type EntitySchema,
  type Logger,
  type MigrationInterface,
} from "typeorm";
import type { Permission } from "@forecourt/schema/permissions";
import type { Actor } from "./actor.ts";
import type { MacKeys } from "./audit/record-hash.ts";
import { PlatformTables1700000000000 } from "./migrations/1700000000000-platform-tables.ts";
import { ConsumerProgress1700000000100 } from "./migrations/1700000000100-consumer-progress.ts";
import { RecordWithProof1700000000200 } from "./migrations/1700000000200-record-with-proof.ts";
import { poolReader, scopedReaders, sqlChannel, type Reader } from "./reader.ts";
import { rowScopeOf, unlimitedOptions, type RowScope } from "./row-security.ts";

/** What a request is for: the shop goes on, whatever analysts ask. */
export type Workload = "SHOP" | "ANALYSIS";

export interface Database extends Reader {
  readonly name: string;
  /** Transactions and writes. */
  readonly dataSource: DataSource;
  /**
   * Reads as the actor may see the rows; every request reads through it.
   * @param workload ANALYSIS has few connections of its own, to the replica where there is one, and cannot write
   */
  as(actor: Actor, workload: Workload): Reader;
  /** Keys by which rows of its record are sealed. */
  readonly macKeys: () => MacKeys;
  /** Tables are protected by row-level security for these permissions. */
  readonly rowSecurity: readonly Permission[];
  /**
   * A connection outside the pool, for LISTEN, advisory locks and COPY. The caller ends it.
   * @param answerMsMax after which a statement without an answer fails; by default it is waited for
   */
  connect(answerMsMax?: number): Promise<pg.Client>;
  /** Brings the schema up to date; concurrent boots wait for each other. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

type MigrationClass = new () => MigrationInterface;

export interface DatabaseOptions {
  readonly name: string;
  readonly url: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
  /** Keys by which rows of its record are sealed; without them no command commits. */
  readonly macKeys?: () => MacKeys;
  /** Connections of the pool; default 10. */
  readonly poolSize?: number;
  /** Permissions that row-level security asks for; the policies are made by the migrations. */
  readonly rowSecurity?: readonly Permission[];
  /** Where analysts read; their questions go to the database itself by default. */
  readonly replicaUrl?: string | undefined;
  /** How long a connection is waited for, whether the server is away or the pool in use; default 10 s. */
  readonly connectTimeoutMs?: number;
}

const MIGRATION_LOCK = 7_204_001;
const CONNECT_TIMEOUT_MS = 10_000;

/** Statements wait at most this long for a lock or a result, so that no request hangs for ever. */
const SESSION_OPTIONS =
  "-c lock_timeout=5000 -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC";

/** Analysts wait longer and change nothing. */
const ANALYSIS_OPTIONS =
  "-c lock_timeout=5000 -c statement_timeout=60000 -c default_transaction_read_only=on -c timezone=UTC";
const ANALYSIS_POOL_SIZE = 4;

const types = {
  getTypeParser(oid: number, format?: "text" | "binary"): (text: string) => unknown {
    if (oid === pg.types.builtins.INT8) return BigInt;
    if (oid === pg.types.builtins.DATE) return String;
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  },
};

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const connectTimeoutMs = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
  const { name, url, rowSecurity = [], poolSize = 10 } = options;
  const shared = {
    types,
    keepAlive: true,
    idleTimeoutMillis: 300_000,
    application_name: `forecourt-${name}`,
  };
  const dataSource = new DataSource({
    type: "postgres",
    url,
    entities: [...options.entities],
    migrations: [
      PlatformTables1700000000000,
      ConsumerProgress1700000000100,
      RecordWithProof1700000000200,
      ...options.migrations,
    ],
    migrationsTransactionMode: "each",
    synchronize: false,
    installExtensions: false,
    logger: statementLogger(name),
    logging: ["query"],
    poolSize,
    connectTimeoutMS: connectTimeoutMs,
    extra: { ...shared, options: `${SESSION_OPTIONS} ${unlimitedOptions(rowSecurity)}` },
  });
  await dataSource.initialize();
  const pool = tolerant(poolOf(dataSource));
  const requireOrdinary = (connection: Queried): Promise<void> =>
    requireOrdinaryLogin(connection, name);
  if (rowSecurity.length > 0) await requireOrdinary(pool);
  const pools = new Map<Workload, pg.Pool>();
  const own = poolReader(name, pool);

  /** Opened when somebody comes: most processes never see an analyst. */
  function readersFor(workload: Workload): (scope: RowScope) => Reader {
    const isAnalysis = workload === "ANALYSIS";
    const readers = tolerant(
      new pg.Pool({
        ...shared,
        connectionString: isAnalysis ? (options.replicaUrl ?? url) : url,
        options: isAnalysis ? ANALYSIS_OPTIONS : SESSION_OPTIONS,
        max: isAnalysis ? Math.min(ANALYSIS_POOL_SIZE, poolSize) : poolSize,
        connectionTimeoutMillis: connectTimeoutMs,
        // Each connection: a replica may be named later, or its login changed.
        ...(rowSecurity.length === 0 ? {} : { verify: callbackify(requireOrdinary) }),
      }),
    );
    pools.set(workload, readers);
    return scopedReaders(name, readers, rowSecurity);
  }
  const shopReaders = once(() => readersFor("SHOP"));
  const analysisReaders = once(() => readersFor("ANALYSIS"));

  return {
    name,
    dataSource,
    macKeys: options.macKeys ?? withoutKeys,
    rowSecurity,
    ...own,
    as(actor, workload) {
      if (workload === "ANALYSIS") return analysisReaders()(rowScopeOf(actor, rowSecurity));
      return rowSecurity.length === 0 ? own : shopReaders()(rowScopeOf(actor, rowSecurity));
    },
    async connect(answerMsMax) {
      const client = new pg.Client({
        connectionString: url,
        types,
        options: unlimitedOptions(rowSecurity),
        application_name: `forecourt-${name}`,
        connectionTimeoutMillis: connectTimeoutMs,
        keepAlive: true,
        ...(answerMsMax === undefined ? {} : { query_timeout: answerMsMax }),
      });
      await client.connect();
      return client;
    },
    migrate: () => migrate(dataSource),
    async close() {
      await Promise.all([...pools.values()].map((readers) => readers.end()));
      await dataSource.destroy();
    },
  };
}

function withoutKeys(): never {
  throw new Error("a database without keys of the record takes no commands");
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A connection that dies while idle is replaced by the pool; unheard, its error would end the process. */
function tolerant(pool: pg.Pool): pg.Pool {
  return pool.on("error", () => undefined);
}

type Queried = Pick<pg.ClientBase, "query">;

/** Superusers and their like see every row, whatever the policies say. */
async function requireOrdinaryLogin(connection: Queried, name: string): Promise<void> {
  const { rows } = await connection.query<{ passes: boolean }>(
    "SELECT rolsuper OR rolbypassrls AS passes FROM pg_roles WHERE rolname = current_user",
  );
  if (rows[0]?.passes !== true) return;
  throw new Error(
    `the login of the ${name} database passes row-level security: give it an ordinary one`,
  );
}

function poolOf(dataSource: DataSource): pg.Pool {
  const { driver } = dataSource;
  if (!("master" in driver) || !(driver.master instanceof pg.Pool)) {
    throw new Error("the TypeORM driver does not expose its connection pool");
  }
  return driver.master;
}

/** All on one connection: a pool of one must do, and a long migration may take its time. */
async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query("SET lock_timeout = 0");
    await runner.query("SET statement_timeout = 0");
    await runner.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await runner.query("RESET lock_timeout");
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = "each";
    await executor.executePendingMigrations();
  } finally {
    // A connection that broke holds neither the lock nor the settings.
    try {
      await runner.query("SELECT pg_advisory_unlock_all(); RESET ALL");
    } finally {
      await runner.release();
    }
  }
}

function statementLogger(database: string): Logger {
  const ignore = (): void => undefined;
  return {
    logQuery: (text) => {
      if (sqlChannel.hasSubscribers) sqlChannel.publish({ database, text });
    },
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
}
