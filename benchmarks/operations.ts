import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { DatabaseUrls } from "./contestant.ts";
import type { Operation } from "./load.ts";

/** One vehicle with everything the departments know of it. */
export async function flagship(urls: DatabaseUrls): Promise<Operation> {
  const vins = await column(
    urls.vehicle,
    "SELECT vin FROM vehicle TABLESAMPLE SYSTEM (50) WHERE length(vin) = 17 LIMIT 5000",
  );
  return {
    name: "flagship",
    query: text("vehicle-dossier"),
    variables: (n) => ({ vin: vins[n % vins.length] }),
  };
}

/** The stock screen. */
export const listOf50: Operation = {
  name: "list of 50",
  query: text("stock-list"),
  variables: (n) => ({
    first: 50,
    where: { receivedOn: { lte: `2026-${String((n % 9) + 1).padStart(2, "0")}-15` } },
    orderBy: [{ field: "DAYS_IN_STOCK", direction: "ASC" }],
  }),
};

function text(name: string): string {
  return readFileSync(join(import.meta.dirname, `../tests/operations/${name}.graphql`), "utf8");
}

async function column(url: string, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ vin: string }>(sql);
  await client.end();
  return rows.map((row) => row.vin);
}
