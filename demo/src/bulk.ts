import type { Client } from "pg";

/** What was taken off tables for a bulk load, as the statements that put it back. */
export interface TakenOff {
  /** Takes indexes and foreign keys off a table, once; those that keep rows unique stay. */
  takeOff(table: string): Promise<void>;
  putBack(): Promise<void>;
}

/**
 * Millions of rows are loaded in half the time when their indexes are built and their references checked
 * at the end, all at once. Everything is in the transaction of the load, and readers wait for its end.
 */
export function takenOff(client: Client): TakenOff {
  const tables = new Set<string>();
  const statements: string[] = [];

  return {
    async takeOff(table) {
      if (tables.has(table)) return;
      tables.add(table);
      const parts = await client.query<{ remove: string; restore: string }>(PARTS, [table]);
      for (const { remove, restore } of parts.rows) {
        await client.query(remove);
        statements.push(restore);
      }
    },
    async putBack() {
      await client.query("SET LOCAL maintenance_work_mem = '256MB'");
      for (const statement of statements) await client.query(statement);
    },
  };
}

/** Indexes come before references, which may read them. */
const PARTS = `
  SELECT format('DROP INDEX %s', index.indexrelid::regclass) AS remove,
    pg_get_indexdef(index.indexrelid) AS restore, 1 AS rank
  FROM pg_index AS index WHERE index.indrelid = $1::regclass AND NOT index.indisunique
  UNION ALL
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
      pg_get_constraintdef(oid)), 2
  FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'f'
  ORDER BY rank, restore`;
