import { Client } from "pg";

const CONNECT_LIMIT_MS = 10_000;

/** Runs statements on one connection of their own. */
export async function withConnection<T>(
  url: string,
  run: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
  });
  // A lost connection also rejects the statement in flight, which is where it is reported.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await run(client);
  } finally {
    await client.end();
  }
}
