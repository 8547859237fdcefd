import { finished } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** A value of a row as COPY takes it; money is bigint minor units, an instant a Date, bytes a Buffer. */
export type CopyValue =
  string | number | bigint | boolean | Date | Buffer | readonly string[] | null;

/** Rows of one table, loaded column by column name. */
export interface Batch {
  readonly table: string;
  readonly columns: readonly string[];
  readonly lines: string[];
}

export function batchOf<Row extends object>(
  table: string,
  columns: readonly (keyof Row & string)[],
): Batch & { add(row: Row): void } {
  const lines: string[] = [];
  return {
    table,
    columns,
    lines,
    add(row) {
      let line = "";
      for (const column of columns) {
        if (line !== "") line += "\t";
        line += copyText(row[column] as CopyValue);
      }
      lines.push(line);
    },
  };
}
