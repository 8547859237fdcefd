import pg from "pg";
import type { EntityManager } from "typeorm";

/**
 * Runs one of the few statements that every write needs, in its transaction, by name: TypeORM would have the
 * server parse and plan it each time, which takes longer than the statement.
 */
export async function queryPrepared<Row extends object>(
  tx: EntityManager,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client: unknown = await tx.queryRunner?.connect();
  if (!(client instanceof pg.Client)) throw new Error(`${name} needs a transaction`);
  tx.dataSource.logger.logQuery(text);
  return (await client.query<Row>({ name, text, values: [...values] })).rows;
}
