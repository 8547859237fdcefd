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

/** Sends rows to their tables by COPY, many at a time and in the order in which tables were first named. */
export interface CopyBuffer {
  add(rows: Rows): Promise<void>;
  flush(): Promise<void>;
}

const BUFFER_LENGTH = 2 * 1024 * 1024;

/**
 * Rows become text at once and are forgotten: what grows old with its table is dear to collect.
 * @param beforeTable called before the first rows of each table
 */
export function copyBuffer(
  client: Client,
  beforeTable: (table: string) => Promise<void>,
): CopyBuffer {
  const tables = new Map<string, { columns: readonly string[]; texts: Buffer[] }>();
  let length = 0;

  async function flush(): Promise<void> {
    length = 0;
    for (const [table, { columns, texts }] of tables) {
      if (texts.length === 0) continue;
      const sink = client.query(copyFrom(`COPY ${table} (${columns.join(", ")}) FROM STDIN`));
      await pipeline(Readable.from(texts.splice(0)), sink);
    }
  }

  return {
    async add({ table, rows }) {
      const [first] = rows;
      if (first === undefined) return;
      if (!tables.has(table)) await beforeTable(table);
      const pending = tables.get(table) ?? { columns: Object.keys(first), texts: [] };
      tables.set(table, pending);
      const text = Buffer.from(copyText(rows, pending.columns));
      pending.texts.push(text);
      length += text.length;
      if (length >= BUFFER_LENGTH) await flush();
    },
    flush,
  };
}

/** COPY's text format. */
export function copyText(rows: readonly Row[], columns: readonly string[]): string {
  let text = "";
  for (const row of rows) {
    for (const [place, column] of columns.entries()) {
      text += (place === 0 ? "" : "\t") + fieldText(row[column] ?? null);
    }
    text += "\n";
  }
  return text;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

function fieldText(value: Value): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return value.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? "");
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  return String(value);
}

const SLICE = 100;

/** Slices of a list, so that no table is held in memory whole. */
export function* slices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += SLICE) {
    yield items.slice(start, start + SLICE);
  }
}
