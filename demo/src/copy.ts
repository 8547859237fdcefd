import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** A value as COPY takes it: amounts are bigint minor units, an instant is a Date, a JSON document text. */
export type Value = string | number | bigint | boolean | Date | Buffer | null;

export type Row = Readonly<Record<string, Value>>;

/** Rows of one table, named by its columns and all with the same ones. */
export interface Rows {
  readonly table: string;
  readonly rows: readonly Row[];
}

const CHUNK_LENGTH = 64 * 1024;

/** Sends rows to their table by one COPY. */
export async function copyRows(client: Client, { table, rows }: Rows): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const sink = client.query(copyFrom(`COPY ${table} (${columns.join(", ")}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows, columns)), sink);
}

/** COPY's text format, so many lines at a time. */
export function* chunks(rows: readonly Row[], columns: readonly string[]): Generator<string> {
  let chunk = "";
  for (const row of rows) {
    for (const [place, column] of columns.entries()) {
      chunk += (place === 0 ? "" : "\t") + copyText(row[column] ?? null);
    }
    chunk += "\n";
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

function copyText(value: Value): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return value.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? "");
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  return String(value);
}

/** Few enough to die young: what outlives a collection of garbage costs more than another COPY. */
const SLICE = 500;

/** Slices of a list, so that no table is held in memory whole. */
export function* slices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += SLICE) {
    yield items.slice(start, start + SLICE);
  }
}
