import type pg from "pg";
import type { ChainEnd, ChainEnds } from "./chain-ends.ts";
import type { Finding, Findings } from "./finding.ts";

const STREAMS_PER_READ = 5_000;
const STREAMLESS_MAX = 20;

const ALL = `
  SELECT aggregate_id, aggregate_type, seq, hash FROM audit.stream
  WHERE (aggregate_id, aggregate_type) > ($1::uuid, $2)
  ORDER BY aggregate_id, aggregate_type LIMIT ${STREAMS_PER_READ}`;

const NAMED = `
  SELECT aggregate_id, aggregate_type, seq, hash FROM audit.stream
  WHERE (aggregate_id, aggregate_type) IN (
    SELECT right(name, 36)::uuid, left(name, -37) FROM unnest($1::text[]) AS name)`;

const WITHOUT_END = `
  SELECT aggregate_type || '/' || aggregate_id AS stream, max(seq) AS seq FROM audit.record
  WHERE NOT EXISTS (
    SELECT FROM audit.stream
    WHERE stream.aggregate_id = record.aggregate_id AND stream.aggregate_type = record.aggregate_type)
  GROUP BY aggregate_type, aggregate_id LIMIT ${STREAMLESS_MAX}`;

interface StreamRow {
  readonly aggregate_id: string;
  readonly aggregate_type: string;
  readonly seq: string | bigint;
  readonly hash: Buffer;
}

/** Compares the stored end of every chain with the last row that was found in it. */
export async function checkAllEnds(
  client: pg.ClientBase,
  ends: ChainEnds,
  findings: Findings,
): Promise<void> {
  let last: StreamRow | undefined;
  do {
    const after = [
      last?.aggregate_id ?? "00000000-0000-0000-0000-000000000000",
      last?.aggregate_type ?? "",
    ];
    const { rows } = await client.query<StreamRow>(ALL, after);
    await ends.prepare(rows.map((row) => ({ stream: nameOf(row), id: Number.MAX_SAFE_INTEGER })));
    compare(rows, ends, findings);
    last = rows.length < STREAMS_PER_READ ? undefined : rows.at(-1);
  } while (last && !findings.isFull());
  const { rows } = await client.query<{ stream: string }>(WITHOUT_END);
  for (const { stream } of rows) findings.add(endMissing(stream));
}

/** As `checkAllEnds`, of the chains that are known alone. */
export async function checkKnownEnds(
  client: pg.ClientBase,
  ends: ChainEnds,
  findings: Findings,
): Promise<void> {
  const streams = [...ends.known()];
  for (let at = 0; at < streams.length && !findings.isFull(); at += STREAMS_PER_READ) {
    const named = streams.slice(at, at + STREAMS_PER_READ);
    const { rows } = await client.query<StreamRow>(NAMED, [named]);
    compare(rows, ends, findings);
    const found = new Set(rows.map(nameOf));
    for (const stream of named) if (!found.has(stream)) findings.add(endMissing(stream));
  }
}

function compare(rows: readonly StreamRow[], ends: ChainEnds, findings: Findings): void {
  for (const row of rows) {
    const stream = nameOf(row);
    const finding = faultOfEnd(stream, Number(row.seq), row.hash, ends.endOf(stream));
    if (finding) findings.add(finding);
  }
}

function faultOfEnd(
  stream: string,
  seq: number,
  hash: Buffer,
  last: ChainEnd,
): Finding | undefined {
  if (last.seq === 0) {
    const message = `all rows of ${stream} were deleted: it had ${seq}`;
    return { code: "STREAM_MISSING", message, stream };
  }
  if (last.seq < seq) {
    const gone = `the chain of ${stream} was cut after row ${last.seq}: it had ${seq}`;
    return { code: "CHAIN_CUT", message: gone, stream, seq: last.seq + 1 };
  }
  if (last.seq > seq) {
    const message = `the end of the chain of ${stream} was set back from row ${last.seq} to ${seq}`;
    return { code: "CHAIN_CUT", message, stream, seq };
  }
  if (hash.toString("latin1") === last.hash) return undefined;
  const message = `the chain of ${stream} does not end with row ${seq} as it is now: that one was replaced`;
  return { code: "CHAIN_BROKEN", message, stream, seq };
}

function endMissing(stream: string): Finding {
  return {
    code: "STREAM_MISSING",
    message: `the end of the chain of ${stream} was deleted`,
    stream,
  };
}

function nameOf({ aggregate_type, aggregate_id }: StreamRow): string {
  return `${aggregate_type}/${aggregate_id}`;
}
