import { createHash } from "node:crypto";
import diagnostics_channel from "node:diagnostics_channel";
import pg from "pg";
import {
  DataSource,
  MigrationExecutor,
  type EntitySchema,
  type Logger,
  type MigrationInterface,
} from "typeorm";
import { BadArgument } from "./errors.ts";
import { PlatformTables1700000000000 } from "./migrations/1700000000000-platform-tables.ts";
import { ConsumerProgress1700000000100 } from "./migrations/1700000000100-consumer-progress.ts";
import { sqlStateOf } from "./sql-state.ts";

/** Every SQL statement of this process is announced here as `{ database, text }`; costs nothing unheard. */
export const sqlChannel = diagnostics_channel.channel("forecourt:sql");

export interface Database {
  readonly name: string;
  /** Transactions and writes. */
  readonly dataSource: DataSource;
  /**
   * Lists and loaders: one prepared statement, rows as the driver gives them (int8 as bigint, date as text).
   * @throws BAD_USER_INPUT for a value that no text column can hold
   */
  read<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * As `read`, for filtered lists: planned for these values each time. A plan made once for any values
   * passes over the index that serves the usual ones.
   */
  search<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
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
  /** Connections of the pool; default 10. */
  readonly poolSize?: number;
  /** How long a connection is waited for, whether the server is away or the pool in use; default 10 s. */
  readonly connectTimeoutMs?: number;
}

const MIGRATION_LOCK = 7_204_001;
/** Distinct texts that are prepared by name; generated filter texts beyond that are sent unnamed. */
const PREPARED_STATEMENTS_MAX = 400;
const CONNECT_TIMEOUT_MS = 10_000;

/** Statements wait at most this long for a lock or a result, so that no request hangs for ever. */
const SESSION_OPTIONS =
  "-c lock_timeout=5000 -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC";

const types = {
  getTypeParser(oid: number, format?: "text" | "binary"): (text: string) => unknown {
    if (oid === pg.types.builtins.INT8) return BigInt;
    if (oid === pg.types.builtins.DATE) return String;
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  },
};

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const connectTimeoutMs = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
  const dataSource = new DataSource({
    type: "postgres",
    url: options.url,
    entities: [...options.entities],
    migrations: [PlatformTables1700000000000, ConsumerProgress1700000000100, ...options.migrations],
    migrationsTransactionMode: "each",
    synchronize: false,
    installExtensions: false,
    logger: statementLogger(options.name),
    logging: ["query"],
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: connectTimeoutMs,
    extra: {
      types,
      keepAlive: true,
      options: SESSION_OPTIONS,
      idleTimeoutMillis: 300_000,
      application_name: `forecourt-${options.name}`,
    },
  });
  await dataSource.initialize();
  const pool = poolOf(dataSource);
  // A connection that dies while idle is replaced by the pool; unheard, its error would end the process.
  pool.on("error", () => undefined);
  const prepared = preparedStatements();

  async function send<Row extends object>(
    text: string,
    values: readonly unknown[],
    name?: string,
  ): Promise<Row[]> {
    if (sqlChannel.hasSubscribers) sqlChannel.publish({ database: options.name, text });
    const query = { text, values: [...values] };
    try {
      return (await pool.query<Row>(name === undefined ? query : { ...query, name })).rows;
    } catch (error) {
      if (sqlStateOf(error) === CHARACTER_NOT_IN_REPERTOIRE) throw unstorableText();
      throw error;
    }
  }

  return {
    name: options.name,
    dataSource,
    async read<Row extends object>(text: string, values: readonly unknown[] = []) {
      try {
        return await send<Row>(text, values, prepared.nameOf(text));
      } catch (error) {
        if (sqlStateOf(error) !== FEATURE_NOT_SUPPORTED) throw error;
        // "cached plan must not change result type": a migration went by. The plan is of no use any more.
        prepared.forget(text);
        return send(text, values);
      }
    },
    search: (text, values = []) => send(text, values),
    async connect(answerMsMax) {
      const client = new pg.Client({
        connectionString: options.url,
        types,
        application_name: `forecourt-${options.name}`,
        connectionTimeoutMillis: connectTimeoutMs,
        keepAlive: true,
        ...(answerMsMax === undefined ? {} : { query_timeout: answerMsMax }),
      });
      await client.connect();
      return client;
    },
    migrate: () => migrate(dataSource),
    close: () => dataSource.destroy(),
  };
}

function poolOf(dataSource: DataSource): pg.Pool {
  const { driver } = dataSource;
  if (!("master" in driver) || !(driver.master instanceof pg.Pool)) {
    throw new Error("the TypeORM driver does not expose its connection pool");
  }
  return driver.master;
}

const CHARACTER_NOT_IN_REPERTOIRE = "22021";
const FEATURE_NOT_SUPPORTED = "0A000";

function unstorableText(): BadArgument {
  return new BadArgument("BAD_USER_INPUT", "Text must not contain the character U+0000", []);
}

function preparedStatements() {
  const names = new Map<string, string | undefined>();
  return {
    /** The name under which a text is prepared; undefined when it is not. */
    nameOf(text: string): string | undefined {
      if (names.has(text) || names.size >= PREPARED_STATEMENTS_MAX) return names.get(text);
      const name = createHash("sha1").update(text).digest("base64url");
      names.set(text, name);
      return name;
    },
    forget: (text: string): void => void names.set(text, undefined),
  };
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
