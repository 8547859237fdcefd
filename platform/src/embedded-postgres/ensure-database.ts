import { type Client, escapeLiteral } from "pg";
import { withConnection } from "./connection.ts";

/** One login and the database it owns. */
export interface DatabaseLogin {
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Needs no quoting in SQL or in a URL; PostgreSQL would cut a longer name without an error. */
const NAME = /^[a-z][a-z0-9_]{0,62}$/;

/**
 * Creates or updates one database and the login that owns it; no other login may connect to it.
 * Safe to repeat and to run from several processes at once.
 * @throws RangeError unless both names are lower-case letters, digits and underscores, 63 at most
 */
export async function ensureDatabase(superuserUrl: string, login: DatabaseLogin): Promise<void> {
  for (const name of [login.user, login.database]) {
    if (!NAME.test(name)) throw new RangeError(`not a database or login name: "${name}"`);
  }
  await withConnection(superuserUrl, async (client) => {
    // CREATE DATABASE knows no IF NOT EXISTS and no transaction, hence a lock of the session.
    await client.query("SET lock_timeout = '60s'");
    await client.query("SELECT pg_advisory_lock(hashtextextended('ensureDatabase', 0))");
    await ensureLogin(client, login);
    await ensureOwnedDatabase(client, login);
  });
}

async function ensureLogin(client: Client, { user, password }: DatabaseLogin): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [user]);
  if (rowCount === 0) await client.query(`CREATE ROLE "${user}"`);
  await client.query(`ALTER ROLE "${user}" LOGIN PASSWORD ${escapeLiteral(password)}`);
}

async function ensureOwnedDatabase(
  client: Client,
  { user, database }: DatabaseLogin,
): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE "${database}"`);
  await client.query(`ALTER DATABASE "${database}" OWNER TO "${user}"`);
  await client.query(`REVOKE ALL ON DATABASE "${database}" FROM PUBLIC`);
}
