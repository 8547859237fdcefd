import type { EntityMetadata } from "typeorm";
import type { Database } from "../database.ts";

/** A column in a word, by the names of information_schema: `currency character(3) not null`. */
type ColumnText = string;

/**
 * What the mapped tables of a subgraph and its migrated database say differently, one line per column; empty
 * when they agree. Compared are name, type and nullability; a table that is not mapped is left out.
 */
export async function schemaDrift(database: Database): Promise<string[]> {
  const stored = await storedColumns(database);
  return database.dataSource.entityMetadatas.flatMap((metadata) => {
    const { tableName } = metadata;
    return differences(tableName, mappedColumns(database, metadata), stored.get(tableName) ?? []);
  });
}

function differences(
  table: string,
  mapped: readonly ColumnText[],
  stored: readonly ColumnText[],
): string[] {
  return [
    ...mapped
      .filter((column) => !stored.includes(column))
      .map((column) => `${table}: mapped, not stored: ${column}`),
    ...stored
      .filter((column) => !mapped.includes(column))
      .map((column) => `${table}: stored, not mapped: ${column}`),
  ];
}

function mappedColumns({ dataSource }: Database, { columns }: EntityMetadata): ColumnText[] {
  return columns.map((column) => {
    const type = dataSource.driver.normalizeType(column);
    return columnText({
      name: column.databaseName,
      type: column.isArray ? `${type}[]` : type,
      length: column.length === "" ? null : Number(column.length),
      nullable: column.isNullable,
    });
  });
}

interface StoredColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly length: number | null;
  readonly nullable: boolean;
}

async function storedColumns(database: Database): Promise<Map<string, ColumnText[]>> {
  const columns = await database.read<StoredColumn>(
    `SELECT col.table_name AS "table", col.column_name AS name,
       coalesce(element.data_type || '[]', col.data_type) AS type,
       col.character_maximum_length AS length, col.is_nullable = 'YES' AS nullable
     FROM information_schema.columns AS col
     LEFT JOIN information_schema.element_types AS element
       ON (element.object_schema, element.object_name, element.collection_type_identifier)
         = (col.table_schema, col.table_name, col.dtd_identifier)
       AND element.object_type = 'TABLE'
     WHERE col.table_schema = current_schema()
     ORDER BY col.table_name, col.ordinal_position`,
  );
  const tables = new Map<string, ColumnText[]>();
  for (const column of columns) {
    const known = tables.get(column.table) ?? [];
    tables.set(column.table, [...known, columnText(column)]);
  }
  return tables;
}

function columnText({ name, type, length, nullable }: Omit<StoredColumn, "table">): ColumnText {
  const size = length === null ? "" : `(${length})`;
  return `${name} ${type}${size}${nullable ? "" : " not null"}`;
}
