import { macOf, rowHash, type MacKeys } from "./record-hash.ts";

/** A row of the record before its place in the chain is known. */
export interface UnchainedRecord {
  readonly aggregateType: string;
  /** UUID. */
  readonly aggregateId: string;
  readonly aggregateVersion: number;
  readonly rooftopId: string | null;
  readonly action: string;
  readonly changedPaths: readonly string[];
  /** Canonical JSON, given the instant at which it is written. */
  readonly body: (at: Date) => string;
}

/** A row as the statement that stores it takes it. */
export interface ChainedRecord {
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly aggregate_version: number;
  readonly rooftop_id: string | null;
  readonly action: string;
  readonly changed_paths: readonly string[];
  readonly at: string;
  readonly seq: number;
  /** Hex, as `hash` and `mac`. */
  readonly prev: string;
  readonly body: string;
  readonly hash: string;
  readonly mac: string;
  readonly key_id: string;
}

/** Runs a statement by its name, in the transaction that the records are a part of. */
export type Query = <Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
) => Promise<Row[]>;

interface Head {
  readonly at: Date;
  readonly aggregate_type: string | null;
  readonly aggregate_id: string | null;
  readonly seq: bigint | null;
  readonly hash: Buffer | null;
}

const HEADS = `
  SELECT date_trunc('milliseconds', clock_timestamp()) AS at, head.*
  FROM (SELECT) AS one LEFT JOIN LATERAL (
    SELECT aggregate_type, aggregate_id, seq, hash FROM audit.stream
    WHERE (aggregate_id, aggregate_type) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))
    ORDER BY aggregate_id, aggregate_type FOR UPDATE
  ) AS head ON true`;

/** Stores chained rows given as JSON in $1; part of a larger statement. The last step counts what it stored. */
export const STORE_CHAINED = `
  chained AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (
      aggregate_type text, aggregate_id uuid, aggregate_version int, rooftop_id uuid, action text,
      changed_paths text[], at timestamptz, seq bigint, prev text, body text, hash text, mac text, key_id text)
  ), recorded AS (
    INSERT INTO audit.record (at, aggregate_type, aggregate_id, seq, prev, body, hash, mac, key_id,
      aggregate_version, rooftop_id, action, changed_paths)
    SELECT at, aggregate_type, aggregate_id, seq, decode(prev, 'hex'), body, decode(hash, 'hex'),
      decode(mac, 'hex'), key_id, aggregate_version, rooftop_id, action, changed_paths FROM chained
    RETURNING id, at, hash
  ), queued AS (
    INSERT INTO audit.todo (record_id, at, hash) SELECT id, at, hash FROM recorded
  ), ending AS (
    SELECT aggregate_id, aggregate_type, min(seq) AS first, max(seq) AS last FROM chained
    GROUP BY aggregate_id, aggregate_type
  ), begun AS (
    -- Two that begin one chain at once collide here, and the later one begins again.
    INSERT INTO audit.stream (aggregate_id, aggregate_type, seq, hash)
    SELECT aggregate_id, aggregate_type, last, decode(hash, 'hex')
    FROM ending JOIN chained USING (aggregate_id, aggregate_type) WHERE first = 1 AND seq = last
  ), continued AS (
    UPDATE audit.stream AS known SET seq = last, hash = decode(chained.hash, 'hex')
    FROM ending JOIN chained USING (aggregate_id, aggregate_type)
    WHERE first > 1 AND chained.seq = last
      AND known.aggregate_id = ending.aggregate_id AND known.aggregate_type = ending.aggregate_type
  )`;

const FIRST_PREV = Buffer.alloc(32);

/**
 * Gives rows their places at the ends of their chains, which stay locked until the transaction ends. Rows of one
 * aggregate are chained in the order given.
 */
export async function chainRecords(
  query: Query,
  keys: MacKeys,
  records: readonly UnchainedRecord[],
): Promise<ChainedRecord[]> {
  const heads = await query<Head>("audit-heads", HEADS, [
    records.map(({ aggregateId }) => aggregateId),
    records.map(({ aggregateType }) => aggregateType),
  ]);
  const at = heads[0]?.at;
  if (!at) throw new Error("the database did not tell the time");
  const ends = new Map<string, { seq: number; hash: Buffer }>();
  for (const { aggregate_type, aggregate_id, seq, hash } of heads) {
    if (hash !== null) ends.set(`${aggregate_type}/${aggregate_id}`, { seq: Number(seq), hash });
  }
  return records.map((record) => {
    const stream = streamOf(record);
    const { seq: before, hash: prev } = ends.get(stream) ?? { seq: 0, hash: FIRST_PREV };
    const seq = before + 1;
    const body = record.body(at);
    const hash = rowHash({ stream, seq, prev, body });
    ends.set(stream, { seq, hash });
    return {
      aggregate_type: record.aggregateType,
      aggregate_id: record.aggregateId,
      aggregate_version: record.aggregateVersion,
      rooftop_id: record.rooftopId,
      action: record.action,
      changed_paths: record.changedPaths,
      at: at.toISOString(),
      seq,
      prev: prev.toString("hex"),
      body,
      hash: hash.toString("hex"),
      mac: macOf(keys, hash).toString("hex"),
      key_id: keys.currentId,
    };
  });
}

/** Stores records of what no command did: reads, and rows that were loaded in bulk. */
export async function appendRecords(
  query: Query,
  keys: MacKeys,
  records: readonly UnchainedRecord[],
): Promise<void> {
  const chained = await chainRecords(query, keys, records);
  await query("append-records", `WITH ${STORE_CHAINED} SELECT`, [JSON.stringify(chained)]);
}

/** Name of the chain of an aggregate. */
export function streamOf({
  aggregateType,
  aggregateId,
}: Pick<UnchainedRecord, "aggregateType" | "aggregateId">): string {
  return `${aggregateType}/${aggregateId}`;
}
