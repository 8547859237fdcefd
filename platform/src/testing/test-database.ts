import { randomBytes } from "node:crypto";
import pg from "pg";

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Owns the databases of tests: an ordinary login, held to row-level security as in an installation. */
const LOGIN = { user: "forecourt_test", password: "forecourt_test" };

/** URL of a superuser on the server that the test run has started. */
function serverUrl(): string {
  const url = process.env.FORECOURT_TEST_POSTGRES;
  if (url) return url;
  throw new Error("Tests need their Postgres: run them by `npm test -- <files>`");
}

/**
 * Clones the migrated template of a subgraph. The first caller makes the template.
 * @param prepare migrates the database behind the URL and leaves no connection open
 */
export async function createTestDatabase(
  name: string,
  prepare: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const template = `template_${name}`;
  const database = `test_${name}_${randomBytes(6).toString("hex")}`;
  await asSuperuser(async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [template]);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [
      template,
    ]);
    await ensureLogin(client);
    if (rowCount === 0) await makeTemplate(client, template, prepare);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${template} OWNER ${LOGIN.user}`);
  });
  return {
    url: urlOf(database),
    drop: () =>
      asSuperuser(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      }),
  };
}

async function ensureLogin(client: pg.Client): Promise<void> {
  await client.query("SELECT pg_advisory_lock(hashtext($1))", [LOGIN.user]);
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [LOGIN.user]);
  if (rowCount !== 0) return;
  await client.query(`CREATE ROLE ${LOGIN.user} LOGIN PASSWORD '${LOGIN.password}'`);
}

async function makeTemplate(
  client: pg.Client,
  template: string,
  prepare: (url: string) => Promise<void>,
): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${unfinished} OWNER ${LOGIN.user}`);
  await prepare(urlOf(unfinished));
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

function urlOf(database: string): string {
  // Not by way of URL: an address by unix socket has no host and is refused there.
  return serverUrl()
    .replace(/\/\/[^@/]*@/, `//${LOGIN.user}:${LOGIN.password}@`)
    .replace(/\/[^/?]+(?=\?|$)/, `/${database}`);
}

async function asSuperuser<Result>(run: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
