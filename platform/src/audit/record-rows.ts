import type pg from "pg";

/** A row of the record as it is stored. */
export interface StoredRow {
  readonly id: number;
  /** `<aggregate type>/<uuid>` */
  readonly stream: string;
  readonly seq: number;
  readonly prev: Buffer;
  readonly hash: Buffer;
  readonly mac: Buffer;
  readonly keyId: string;
  readonly body: string;
  readonly columns: BesideBody;
}

/** What stands in columns of its own as well as in the body. */
export interface BesideBody {
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly aggregateVersion: number;
  readonly rooftopId: string | null;
  readonly action: string;
  /** JSON. */
  readonly changedPaths: string;
  /** ISO 8601, ms. */
  readonly at: string;
}

/** A row that the tree, or the queue to it, names; undefined where there is none. */
export interface PlacedRow {
  readonly recordId: number;
  readonly row: StoredRow | undefined;
}

/** Rows of the tree from the leaf `from` on, one for each place; undefined where the place has no leaf. */
export interface LeafSpan {
  readonly from: number;
  readonly rows: readonly (PlacedRow | undefined)[];
}

const ROWS_PER_READ = 2_048;
const HASH_BYTES = 32;

/** All but the place. Three hashes as one value save two of the conversions that reading a row costs. */
const COLUMNS = `
  row.id, row.aggregate_type, row.aggregate_id, row.seq, row.prev || row.hash || row.mac AS hashes, row.body,
  row.key_id, row.aggregate_version, row.rooftop_id, row.action, array_to_json(row.changed_paths)::text AS paths,
  to_char(row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`;

const LEAVES = `
  SELECT leaf.leaf_index AS place, leaf.record_id, ${COLUMNS}
  FROM audit.leaf LEFT JOIN audit.record AS row ON row.id = leaf.record_id AND row.at = leaf.at
  WHERE leaf.leaf_index >= $1 AND leaf.leaf_index < $2`;

const QUEUED = `
  SELECT 0 AS place, todo.record_id, ${COLUMNS}
  FROM audit.todo LEFT JOIN audit.record AS row ON row.id = todo.record_id AND row.at = todo.at
  WHERE todo.record_id > $1 ORDER BY todo.record_id LIMIT ${ROWS_PER_READ}`;

/** As the driver gives it: int8 as text or bigint. */
interface Row {
  readonly place: string | bigint;
  readonly record_id: string | bigint;
  readonly id: string | bigint | null;
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly seq: string | bigint;
  readonly hashes: Buffer;
  readonly body: string;
  readonly key_id: string;
  readonly aggregate_version: number;
  readonly rooftop_id: string | null;
  readonly action: string;
  readonly paths: string;
  readonly at: string;
}

/** The leaves from `from` up to and without `to`. */
export async function* leafSpans(
  client: pg.ClientBase,
  from: number,
  to: number,
): AsyncGenerator<LeafSpan> {
  const read = async (start: number): Promise<LeafSpan> => {
    const end = Math.min(start + ROWS_PER_READ, to);
    const { rows } = await client.query<Row>({
      name: "audit-leaf-span",
      text: LEAVES,
      values: [start, end],
    });
    return { from: start, rows: inPlace(rows, start, end) };
  };
  let next = read(from);
  for (let start = from; start < to; start += ROWS_PER_READ) {
    const span = await next;
    // Postgres reads on while these are looked at. Nobody may come for it, so its error waits, too.
    next = read(Math.min(start + ROWS_PER_READ, to));
    next.catch(() => undefined);
    yield span;
  }
}

/** Rows that are not in the tree yet, in the order in which they will be. */
export async function* queuedRows(client: pg.ClientBase): AsyncGenerator<readonly PlacedRow[]> {
  let after = -1;
  for (;;) {
    const { rows } = await client.query<Row>(QUEUED, [after]);
    yield rows.map(placed);
    if (rows.length < ROWS_PER_READ) return;
    after = Number(rows.at(-1)?.record_id);
  }
}

function inPlace(rows: readonly Row[], from: number, to: number): (PlacedRow | undefined)[] {
  const places = Array.from<PlacedRow | undefined>({ length: Math.max(0, to - from) });
  for (const row of rows) places[Number(row.place) - from] = placed(row);
  return places;
}

function placed(row: Row): PlacedRow {
  return { recordId: Number(row.record_id), row: stored(row) };
}

function stored(row: Row): StoredRow | undefined {
  if (row.id === null) return undefined;
  const { aggregate_type: aggregateType, aggregate_id: aggregateId, hashes, body } = row;
  const columns = {
    aggregateType,
    aggregateId,
    aggregateVersion: row.aggregate_version,
    rooftopId: row.rooftop_id,
    action: row.action,
    changedPaths: row.paths,
    at: row.at,
  };
  return {
    id: Number(row.id),
    stream: `${aggregateType}/${aggregateId}`,
    seq: Number(row.seq),
    prev: hashes.subarray(0, HASH_BYTES),
    hash: hashes.subarray(HASH_BYTES, 2 * HASH_BYTES),
    mac: hashes.subarray(2 * HASH_BYTES),
    keyId: row.key_id,
    body,
    columns,
  };
}
