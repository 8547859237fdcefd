import { pipeline } from "node:stream/promises";
import type { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { DomainError, DomainErrors } from "@forecourt/platform/errors";
import type { SubgraphContext } from "@forecourt/platform/subgraph";
import { encodeId } from "@forecourt/platform/type-id";
import type { VinDecoder } from "../../catalog/decode-vin.ts";
import { repriceStockUnit } from "../../pricing/commands/reprice-stock-unit.ts";
import type { RooftopRow } from "../../rooftop/rooftop.entity.ts";
import { receiveStockUnit } from "../../stock/commands/receive-stock-unit.ts";
import type { StockUnitCondition } from "../../stock/stock-unit.ts";
import { feedColumns, type FeedColumns, type FeedField } from "../feed-columns.ts";
import { readFeedRow, type FeedRow } from "../feed-row.ts";
import { unitInFeed } from "../queries/unit-in-feed.ts";

export interface FeedImport {
  readonly context: Pick<SubgraphContext, "actor" | "database" | "execute">;
  readonly vinDecoder: VinDecoder;
  readonly rooftop: RooftopRow;
  readonly mapping?: Readonly<Partial<Record<FeedField, string>>>;
  /** Condition of rows that name none. */
  readonly condition?: StockUnitCondition | undefined;
  /** Accepts VINs with a wrong check digit, for this reason. */
  readonly vinOverrideReason?: string | undefined;
}

/** What became of one row. `line` is its first line in the file. */
export type FeedRowResult = { readonly line: number; readonly cells: readonly string[] } & (
  | { readonly outcome: "RECEIVED" | "REPRICED" | "UNCHANGED" }
  | {
      readonly outcome: "REJECTED";
      readonly code: string;
      readonly reason: string;
      readonly field: string;
    }
);

const ROWS_MAX = 100_000;
const RECORD_BYTES_MAX = 64_000;

/**
 * Takes a dealer's stock feed (CSV, RFC 4180) row by row. A row is stored whole or not at all; a car that
 * is here already is repriced when the feed asks another price, so running a file twice changes nothing.
 * @throws COLUMN_MISSING, COLUMN_AMBIGUOUS, FEED_UNREADABLE, LIST_TOO_LONG: then no row was stored
 */
export async function* importStockFeed(
  file: () => Readable,
  feed: FeedImport,
): AsyncGenerator<FeedRowResult> {
  const { columns } = await checkFile(file(), feed);
  const seen = new Set<string>();
  let header = true;
  for await (const { line, cells } of records(file())) {
    if (header) header = false;
    else yield await importRow(feed, columns, seen, line, cells);
  }
}

/** The header of the feed, to head a file of rejects. */
export async function feedHeader(file: Readable): Promise<readonly string[]> {
  for await (const { cells } of records(file)) return cells;
  throw new DomainError("FEED_UNREADABLE", "The file is empty", []);
}

/** Reads the whole file once, so that one that breaks off or has no VIN column stores nothing. */
async function checkFile(file: Readable, feed: FeedImport): Promise<{ columns: FeedColumns }> {
  let columns: FeedColumns | undefined;
  let rows = 0;
  for await (const { cells } of records(file)) {
    if (columns) rows += 1;
    else columns = feedColumns(cells, feed.mapping);
    if (rows > ROWS_MAX) {
      throw new DomainError("LIST_TOO_LONG", `A feed has at most ${ROWS_MAX} rows`, []);
    }
  }
  if (!columns) throw new DomainError("FEED_UNREADABLE", "The file is empty", []);
  return { columns };
}

interface FeedRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

async function* records(file: Readable): AsyncGenerator<FeedRecord> {
  const parser = parse({
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: RECORD_BYTES_MAX,
  });
  const reading = pipeline(file, parser);
  // The parser reports the fault to the reader below; heard twice it would end the process.
  reading.catch(() => undefined);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
      yield { line, cells: record };
      line = info.lines + 1;
    }
    await reading;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DomainError("FEED_UNREADABLE", error.message, []);
  }
}

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

async function importRow(
  feed: FeedImport,
  columns: FeedColumns,
  seen: Set<string>,
  line: number,
  cells: readonly string[],
): Promise<FeedRowResult> {
  try {
    const { rooftop, condition } = feed;
    const row = readFeedRow(cells, columns, { condition, currency: rooftop.currency });
    requireFirst(seen, row);
    return { line, cells, outcome: await storeRow(feed, row) };
  } catch (error) {
    const refusal = error instanceof DomainErrors ? error.errors[0] : error;
    if (!(refusal instanceof DomainError)) throw error;
    const { code, message: reason, inputPath } = refusal;
    return { line, cells, outcome: "REJECTED", code, reason, field: inputPath.join(".") };
  }
}

function requireFirst(seen: Set<string>, { vin, stockNumber }: FeedRow): void {
  if (seen.has(`vin ${vin}`)) {
    throw new DomainError("DUPLICATE_IN_FEED", "An earlier row has this VIN", ["vin"]);
  }
  if (seen.has(`stock ${stockNumber}`)) {
    throw new DomainError("DUPLICATE_IN_FEED", "An earlier row has this stock number", [
      "stockNumber",
    ]);
  }
  seen.add(`vin ${vin}`).add(`stock ${stockNumber}`);
}

async function storeRow(
  { context, vinDecoder, rooftop, vinOverrideReason }: FeedImport,
  row: FeedRow,
): Promise<"RECEIVED" | "REPRICED" | "UNCHANGED"> {
  const unit = await unitInFeed(context, rooftop.id, row);
  if (unit === undefined) {
    const input = { ...row, rooftopId: encodeId("rft", rooftop.id), vinOverrideReason };
    const key = `stock-feed/${rooftop.id}/${row.stockNumber}/${row.vin}`;
    await context.execute(receiveStockUnit(vinDecoder), key, input);
    return "RECEIVED";
  }
  const { askingPrice } = row;
  if (!askingPrice || askingPrice.minorUnits === unit.askingPriceMinor) return "UNCHANGED";
  await context.execute(repriceStockUnit, `stock-feed/${unit.id}/${unit.version}`, {
    stockUnitId: encodeId("stk", unit.id),
    expectedVersion: unit.version,
    askingPrice,
    reason: "Stock feed",
  });
  return "REPRICED";
}
