import type { Client } from "pg";

const FORCED = `SELECT oid::regclass::text AS name FROM pg_class
  WHERE relforcerowsecurity AND pg_get_userbyid(relowner) = current_user ORDER BY 1`;

/**
 * COPY does not go into tables whose owner is held to row-level security. For the transaction of the load, which
 * keeps everybody else out of them, their owner is not.
 * @returns what holds the owner to it again
 */
export async function liftRowSecurity(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ name: string }>(FORCED);
  for (const { name } of rows)
    await client.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`);
  return async () => {
    // What is checked at the commit is checked now: a table with checks to come cannot be altered.
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    for (const { name } of rows) await client.query(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`);
  };
}
