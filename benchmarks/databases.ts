import { join } from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "@forecourt/platform/embedded-postgres/embedded-postgres";
import type { Log } from "@forecourt/platform/log";
import { installationSecret } from "@forecourt/platform/secrets";
import { subgraphs } from "@forecourt/schema/subgraphs";
import type { DatabaseUrls } from "./contestant.ts";

export interface BenchmarkDatabases {
  readonly urls: DatabaseUrls;
  /** Statements the server has run for the logins of the subgraphs, so far. */
  statementCount(): Promise<number>;
  /** Rows of the tables that matter. */
  sizes(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

/** The embedded databases of an installation that has been filled by `npm start` or `npm run demo`. */
export async function openBenchmarkDatabases(
  dataDir: string,
  log: Log,
): Promise<BenchmarkDatabases> {
  const postgres = await startEmbeddedPostgres({
    dataDir: join(dataDir, "postgres"),
    settings: { shared_preload_libraries: "pg_stat_statements" },
    log: (line) => log.debug({ line }, "postgres"),
  });
  const admin = new pg.Client({ connectionString: postgres.superuserUrl });
  await admin.connect();
  await admin.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  const pairs = await Promise.all(
    subgraphs.map(async ({ name }) => {
      const password = await installationSecret(join(dataDir, "keys"), `database-${name}`);
      return [name, postgres.url({ user: name, password, database: name })] as const;
    }),
  );
  const urls = Object.fromEntries(pairs) as DatabaseUrls;

  async function rows(url: string, table: string): Promise<number> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows: counted } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table}`,
    );
    await client.end();
    return counted[0]?.count ?? 0;
  }

  return {
    urls,
    async statementCount() {
      const { rows: counted } = await admin.query<{ calls: string }>(
        `SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements
         JOIN pg_roles ON pg_roles.oid = userid WHERE NOT rolsuper AND query LIKE 'SELECT%FROM%'
           AND query NOT LIKE '%pg_try_advisory_lock%' AND query NOT LIKE '%event_%'
           AND query NOT LIKE '%outbox%'`,
      );
      return Number(counted[0]?.calls);
    },
    sizes: async () => ({
      vehicles: await rows(urls.vehicle, "vehicle"),
      stockUnits: await rows(urls.vehicle, "stock_unit"),
      repairOrders: await rows(urls.service, "repair_order"),
      deals: await rows(urls.deal, "deal"),
    }),
    async stop() {
      await admin.end();
      await postgres.stop();
    },
  };
}
