import type pg from "pg";
import type { ChainEnds } from "./chain-ends.ts";
import type { Finding, Findings } from "./finding.ts";
import type { GrowingTree } from "./growing-tree.ts";
import { HASH_BYTES, leafHash } from "./merkle.ts";
import { rowHash, type MacKeys } from "./record-hash.ts";
import type { LeafSpan, PlacedRow, StoredRow } from "./record-rows.ts";
import { faultOf, nameOf } from "./row-check.ts";
import { TILE_HASHES, type Tile, type TileStore } from "./tiles.ts";

/** What rows are checked against. */
export interface RowChecks {
  readonly client: pg.ClientBase;
  readonly macKeys: MacKeys;
  readonly ends: ChainEnds;
  readonly findings: Findings;
}

/** Checks the rows of a span, and adds it to the tree that is made again. */
export async function checkSpan(
  checks: RowChecks,
  tree: GrowingTree,
  stored: TileStore,
  span: LeafSpan,
): Promise<void> {
  const { ends, findings } = checks;
  const inTiles = await storedLeaves(stored, span);
  await ends.prepare(rowsOf(span));
  const leaves: Buffer[] = [];
  for (const [offset, placed] of span.rows.entries()) {
    const leafIndex = span.from + offset;
    const hash = inTiles[offset];
    const leaf = await checkLeaf(checks, placed, leafIndex, hash);
    // Goes on with what the tree was made of, so that one row that was replaced is one finding.
    leaves.push(hash ?? leaf ?? Buffer.alloc(HASH_BYTES));
  }
  const written = await tree.add(leaves);
  const inner = written.filter(({ level }) => level > 0);
  const differing = await differingTile(stored, inner);
  if (differing) {
    const message = `the stored tree was changed: the tile ${differing} is not made of what lies below it`;
    findings.add({ code: "TREE_DIFFERS", message });
  }
}

/** Checks a row that is to be in a chain, and goes on from it. @returns whether nothing is wrong with it */
export async function checkRow(
  checks: RowChecks,
  row: StoredRow,
  leafIndex?: number,
): Promise<boolean> {
  const { macKeys, ends, findings } = checks;
  const before = ends.endOf(row.stream);
  const fault = faultOf(row, before, macKeys);
  const told = fault?.code === "ROW_MISSING" ? await reorderedOr(checks, row, fault) : fault;
  if (told) findings.add({ ...told, ...(leafIndex === undefined ? {} : { leafIndex }) });
  // A row that was only renumbered is still the one it was; the chain does not go on from one that was moved.
  const renumbered = told?.code === "ROW_REORDERED" && !rowHash(row).equals(row.hash);
  const seq = renumbered ? before.seq + 1 : row.seq;
  if (seq > before.seq) {
    ends.move(row.stream, { id: row.id, seq, hash: row.hash.toString("latin1") });
  }
  return told === undefined;
}

async function checkLeaf(
  checks: RowChecks,
  placed: PlacedRow | undefined,
  leafIndex: number,
  inTile: Buffer | undefined,
): Promise<Buffer | undefined> {
  const { findings } = checks;
  if (!placed) {
    const message = `the leaf ${leafIndex} of the tree was deleted`;
    findings.add({ code: "LEAF_MISSING", message, leafIndex });
    return undefined;
  }
  const { row, recordId } = placed;
  if (!row) {
    const message = `the row with the id ${recordId}, at leaf ${leafIndex} of the tree, was deleted`;
    findings.add({ code: "ROW_MISSING", message, leafIndex });
    return undefined;
  }
  const holds = await checkRow(checks, row, leafIndex);
  const leaf = leafHash(row.hash);
  if (holds && inTile?.equals(leaf) !== true) {
    const { stream, seq } = row;
    const message = inTile
      ? `${nameOf(row)} is not the one that was put into the tree at leaf ${leafIndex}: it was written again, with the key`
      : `the stored tree was changed: it lacks the leaf ${leafIndex}`;
    findings.add({ code: "TREE_DIFFERS", message, leafIndex, stream, seq });
  }
  return leaf;
}

/** A row that is missing where it belongs may stand somewhere else in the tree. */
async function reorderedOr(checks: RowChecks, row: StoredRow, missing: Finding): Promise<Finding> {
  const { aggregateType, aggregateId } = row.columns;
  const wanted = checks.ends.endOf(row.stream).seq + 1;
  const { rowCount } = await checks.client.query(
    `SELECT FROM audit.record AS row JOIN audit.leaf ON record_id = row.id
     WHERE aggregate_id = $1 AND aggregate_type = $2 AND seq = $3 LIMIT 1`,
    [aggregateId, aggregateType, wanted],
  );
  if (rowCount === 0) return missing;
  const message = `${nameOf(row)} was moved before row ${wanted}`;
  return { ...missing, code: "ROW_REORDERED", message };
}

/** Hashes of leaves as the tiles have them; undefined where a tile lacks one. */
async function storedLeaves(
  stored: TileStore,
  { from, rows }: LeafSpan,
): Promise<(Buffer | undefined)[]> {
  const first = Math.floor(from / TILE_HASHES);
  const last = Math.floor((from + rows.length - 1) / TILE_HASHES);
  const places = Array.from({ length: last - first + 1 }, (_, at) => ({
    level: 0,
    idx: first + at,
  }));
  const tiles = new Map((await stored.read(places)).map(({ idx, hashes }) => [idx, hashes]));
  return rows.map((_row, offset) => {
    const index = from + offset;
    const start = (index % TILE_HASHES) * HASH_BYTES;
    const hash = tiles.get(Math.floor(index / TILE_HASHES))?.subarray(start, start + HASH_BYTES);
    return hash?.length === HASH_BYTES ? hash : undefined;
  });
}

/** The first tile that is not stored as it was made again. The stored one may have grown since. */
async function differingTile(
  stored: TileStore,
  made: readonly Tile[],
): Promise<string | undefined> {
  if (made.length === 0) return undefined;
  const found = await stored.read(made);
  const differing = made.find(({ level, idx, hashes }) => {
    const tile = found.find((other) => other.level === level && other.idx === idx);
    return tile?.hashes.subarray(0, hashes.length).equals(hashes) !== true;
  });
  return differing && `${differing.level}/${differing.idx}`;
}

function rowsOf({ rows }: LeafSpan): StoredRow[] {
  return rows.flatMap((placed) => placed?.row ?? []);
}
