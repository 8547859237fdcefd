import type pg from "pg";
import type { Reader } from "../reader.ts";
import { leafHash, type TreeHead } from "./merkle.ts";
import { appendLeaves, type Tile, type TilePlace, type TileStore } from "./tiles.ts";

/** The Merkle tree over the record of one database, in the tables of that database. */
const BATCH_MAX = 1_000;

interface TodoRow {
  readonly record_id: bigint;
  readonly at: Date;
  readonly hash: Buffer;
}

interface TreeRow {
  readonly size: bigint;
  readonly root: Buffer;
}

// Not locked: whoever holds the lock of the sequencer is the only one who takes rows away.
const TODO = `SELECT record_id, at, hash FROM audit.todo ORDER BY record_id LIMIT ${BATCH_MAX}`;

// The tree decides: where somebody else has grown it meanwhile, nothing is written.
const GROW = `
  WITH tree AS (
    UPDATE audit.tree SET size = $7, root = $8 WHERE size = $3 RETURNING size
  ), placed AS (
    SELECT * FROM unnest($1::bigint[], $2::timestamptz[]) WITH ORDINALITY AS row (record_id, at, place)
    WHERE EXISTS (SELECT FROM tree)
  ), leaves AS (
    INSERT INTO audit.leaf (leaf_index, record_id, at)
    SELECT $3::bigint + place - 1, record_id, at FROM placed
  ), done AS (
    DELETE FROM audit.todo WHERE record_id IN (SELECT record_id FROM placed)
  ), tiles AS (
    INSERT INTO audit.tile (level, idx, hashes)
    SELECT * FROM unnest($4::smallint[], $5::bigint[], $6::bytea[]) WHERE EXISTS (SELECT FROM tree)
    ON CONFLICT (level, idx) DO UPDATE SET hashes = excluded.hashes
  )
  SELECT size FROM tree`;

/**
 * Puts rows that are not in the tree yet at its end, in the order of their ids, which is that of each chain.
 * @returns how many; fewer than a full batch when nothing is left
 */
export async function growTree(client: pg.ClientBase): Promise<{ count: number; full: boolean }> {
  const { rows: todo } = await client.query<TodoRow>(TODO);
  if (todo.length === 0) return { count: 0, full: false };
  const { size } = await treeHead(client);
  const grown = await appendLeaves(
    tilesIn(rowsOf(client)),
    size,
    todo.map(({ hash }) => leafHash(hash)),
  );
  const { rowCount } = await client.query(GROW, [
    todo.map(({ record_id }) => record_id),
    todo.map(({ at }) => at),
    size,
    ...columnsOf(grown.tiles),
    grown.size,
    grown.root,
  ]);
  if (rowCount !== 1) throw new Error("somebody else grows the tree of the record");
  return { count: todo.length, full: todo.length === BATCH_MAX };
}

export async function treeHead(client: pg.ClientBase): Promise<TreeHead> {
  const { rows } = await client.query<TreeRow>("SELECT size, root FROM audit.tree");
  const [tree] = rows;
  if (!tree) throw new Error("the tree of the record is gone");
  return { size: Number(tree.size), root: tree.root };
}

/** The tiles as whoever reads sees them. */
export function tilesIn({ read }: Pick<Reader, "read">): TileStore {
  return {
    async read(places: readonly TilePlace[]) {
      const rows = await read<{ level: number; idx: bigint; hashes: Buffer }>(
        `SELECT level, idx, hashes FROM audit.tile
         WHERE (level, idx) IN (SELECT * FROM unnest($1::smallint[], $2::bigint[]))`,
        [places.map(({ level }) => level), places.map(({ idx }) => idx)],
      );
      return rows.map(({ level, idx, hashes }) => ({ level, idx: Number(idx), hashes }));
    },
  };
}

/** Reads by a connection of one's own. */
export function rowsOf(client: pg.ClientBase): Pick<Reader, "read"> {
  return {
    async read<Row extends object>(text: string, values: readonly unknown[] = []) {
      return (await client.query<Row>(text, [...values])).rows;
    },
  };
}

function columnsOf(tiles: readonly Tile[]) {
  return [
    tiles.map(({ level }) => level),
    tiles.map(({ idx }) => idx),
    tiles.map(({ hashes }) => hashes),
  ];
}
