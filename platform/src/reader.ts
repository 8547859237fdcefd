import { createHash } from "node:crypto";
import diagnostics_channel from "node:diagnostics_channel";
import type pg from "pg";
import type { Permission } from "@forecourt/schema/permissions";
import { BadArgument } from "./errors.ts";
import { scopeStatement, type RowScope } from "./row-security.ts";
import { sqlStateOf } from "./sql-state.ts";

/** Every SQL statement of this process is announced here as `{ database, text }`; costs nothing unheard. */
export const sqlChannel = diagnostics_channel.channel("forecourt:sql");

/** Reads of one database, as far as whoever holds it may see. */
export interface Reader {
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
}

type Query = pg.QueryConfig;
type Send = <Row extends object>(query: Query) => Promise<pg.QueryResult<Row>>;

/** Distinct texts that are prepared by name; generated filter texts beyond that are sent unnamed. */
const PREPARED_STATEMENTS_MAX = 400;

/** Reads that see all there is: what the process itself does. */
export function poolReader(database: string, pool: pg.Pool): Reader {
  return createReader(database, preparedStatements(), (query) => pool.query(query));
}

/** Readers on one pool of connections, each limited to the rows of a scope by row-level security. */
export function scopedReaders(
  database: string,
  pool: pg.Pool,
  permissions: readonly Permission[],
): (scope: RowScope) => Reader {
  const statements = preparedStatements();
  const text = scopeStatement(permissions, false);
  const scopeOfClient = new WeakMap<pg.PoolClient, string>();

  async function enter(client: pg.PoolClient, scope: RowScope): Promise<void> {
    const key = scope.join(";");
    if (scopeOfClient.get(client) === key) return;
    scopeOfClient.delete(client);
    await client.query({ name: "scope", text, values: [...scope] });
    scopeOfClient.set(client, key);
  }

  return (scope) =>
    createReader(database, statements, async (query) => {
      const client = await pool.connect();
      try {
        if (permissions.length > 0) await enter(client, scope);
        return await client.query(query);
      } finally {
        client.release();
      }
    });
}

function createReader(
  database: string,
  statements: ReturnType<typeof preparedStatements>,
  send: Send,
): Reader {
  async function run<Row extends object>(
    text: string,
    values: readonly unknown[],
    name?: string,
  ): Promise<Row[]> {
    if (sqlChannel.hasSubscribers) sqlChannel.publish({ database, text });
    const query = { text, values: [...values] };
    try {
      return (await send<Row>(name === undefined ? query : { ...query, name })).rows;
    } catch (error) {
      if (sqlStateOf(error) === CHARACTER_NOT_IN_REPERTOIRE) throw unstorableText();
      throw error;
    }
  }

  return {
    async read<Row extends object>(text: string, values: readonly unknown[] = []) {
      try {
        return await run<Row>(text, values, statements.nameOf(text));
      } catch (error) {
        if (sqlStateOf(error) !== FEATURE_NOT_SUPPORTED) throw error;
        // "cached plan must not change result type": a migration went by. The plan is of no use any more.
        statements.forget(text);
        return run(text, values);
      }
    },
    search: (text, values = []) => run(text, values),
  };
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
