import { emptyRoot, HASH_BYTES, nodeHash, type TreeHead } from "./merkle.ts";
import { consistencyRanges, inclusionRanges, subtreesOf } from "./tree-ranges.ts";
import type { LeafRange, Subtree } from "./tree-ranges.ts";

/** Where a tile lies: level 0 holds hashes of leaves, level n the roots of full tiles of level n − 1. */
export interface TilePlace {
  readonly level: number;
  /** Counts from 0 within the level. */
  readonly idx: number;
}

/** Up to 256 hashes of 32 bytes (C2SP tlog-tiles). A tile only grows, until it is full. */
export interface Tile extends TilePlace {
  readonly hashes: Buffer;
}

/** Where tiles are kept. */
export interface TileStore {
  /** The tiles at these places, in any order; a place without a tile is passed over. */
  read(places: readonly TilePlace[]): Promise<readonly Tile[]>;
}

/** A tree after it has grown: what it is, and the tiles to write. */
export interface GrownTree extends TreeHead {
  readonly tiles: readonly Tile[];
}

/** The tiles are not those of a tree of the size asked for. */
export class TreeDamaged extends Error {}

export const TILE_HASHES = 256;
const TILE_HEIGHT = 8;
/** 256^6 < 2^53 < 256^7 */
const LEVELS = 7;

/**
 * Adds leaves to a tree of `size`. Reads the last tile of each level, at once; the tiles given back are to be written
 * with the new size in one transaction.
 * @param leaves hashes of leaves, not their data
 */
export async function appendLeaves(
  store: TileStore,
  size: number,
  leaves: readonly Buffer[],
): Promise<GrownTree> {
  const grown = size + leaves.length;
  requireSize(size);
  requireSize(grown);
  if (!leaves.every(({ length }) => length === HASH_BYTES)) {
    throw new RangeError(`the hash of a leaf has ${HASH_BYTES} bytes`);
  }
  const edge = Array.from({ length: LEVELS }, (_, level) => lastTile(level, size));
  const known = await readTiles(
    store,
    edge.filter(({ count }) => count > 0),
  );

  const written: Tile[] = [];
  let added: readonly Buffer[] = leaves;
  for (const { level, idx, count } of edge) {
    if (added.length === 0) break;
    const before = known.hashesAt({ level, idx }, 0, count);
    const tiles = tilesOf({ level, idx }, Buffer.concat([before, ...added]));
    written.push(...tiles);
    added = tiles.filter(isFull).map(({ hashes }) => perfectRoot(hashes));
  }

  const root = rangeHash(tilesAt([...known.all, ...written]), { from: 0, to: grown });
  return { size: grown, root, tiles: written };
}

/** The root of the first `size` leaves. The tree may be larger. */
export async function rootOf(store: TileStore, size: number): Promise<Buffer> {
  requireSize(size);
  const [root = emptyRoot] = await hashesOf(store, [{ from: 0, to: size }]);
  return root;
}

/** Proves that the leaf at `index` is in the tree of the first `size` leaves; the lowest hash first. */
export async function inclusionProof(
  store: TileStore,
  index: number,
  size: number,
): Promise<readonly Buffer[]> {
  requireSize(size);
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`a tree of ${size} has no leaf ${index}`);
  }
  return hashesOf(store, inclusionRanges(index, size));
}

/** Proves that the tree of the first `to` leaves has grown out of the one of the first `from`. */
export async function consistencyProof(
  store: TileStore,
  from: number,
  to: number,
): Promise<readonly Buffer[]> {
  requireSize(from);
  requireSize(to);
  if (from > to) throw new RangeError(`a tree of ${to} has not grown out of one of ${from}`);
  return hashesOf(store, consistencyRanges(from, to));
}

/** The hash over each range; every tile that takes part is read at once. */
async function hashesOf(store: TileStore, ranges: readonly LeafRange[]): Promise<Buffer[]> {
  const places = ranges.flatMap(subtreesOf).map(hashesIn);
  const tiles = await readTiles(store, places);
  return ranges.map((range) => rangeHash(tiles, range));
}

interface KnownTiles {
  readonly all: readonly Tile[];
  hashesAt(place: TilePlace, first: number, count: number): Buffer;
}

async function readTiles(store: TileStore, places: readonly TilePlace[]): Promise<KnownTiles> {
  const distinct = new Map(
    places.map(({ level, idx }) => [nameOf({ level, idx }), { level, idx }]),
  );
  return tilesAt(distinct.size === 0 ? [] : await store.read([...distinct.values()]));
}

function tilesAt(all: readonly Tile[]): KnownTiles {
  const byName = new Map(all.map((tile) => [nameOf(tile), tile.hashes]));
  return {
    all,
    hashesAt(place, first, count) {
      if (count === 0) return Buffer.alloc(0);
      const end = (first + count) * HASH_BYTES;
      const hashes = byName.get(nameOf(place));
      if (!hashes || hashes.length < end) {
        throw new TreeDamaged(`the tree is damaged: the tile ${nameOf(place)} lacks hashes`);
      }
      return hashes.subarray(first * HASH_BYTES, end);
    },
  };
}

/** Subtrees grow smaller to the right, so the hash over a range folds from there. */
function rangeHash(tiles: KnownTiles, range: LeafRange): Buffer {
  const roots = subtreesOf(range).map((subtree) => {
    const { first, count, ...place } = hashesIn(subtree);
    return perfectRoot(tiles.hashesAt(place, first, count));
  });
  return roots.length === 0 ? emptyRoot : roots.reduceRight((right, left) => nodeHash(left, right));
}

/** The hashes of one tile from which the root of a subtree comes: those of its 1 to 128 highest known nodes. */
function hashesIn({ height, index }: Subtree): TilePlace & { first: number; count: number } {
  const level = Math.floor(height / TILE_HEIGHT);
  const count = 2 ** (height % TILE_HEIGHT);
  const at = index * count;
  return { level, idx: Math.floor(at / TILE_HASHES), first: at % TILE_HASHES, count };
}

/** The tile of a level that the next hash goes to, and how many are in it, in a tree of `size`. */
function lastTile(level: number, size: number): TilePlace & { count: number } {
  const hashes = Math.floor(size / TILE_HASHES ** level);
  return { level, idx: Math.floor(hashes / TILE_HASHES), count: hashes % TILE_HASHES };
}

function tilesOf({ level, idx }: TilePlace, hashes: Buffer): Tile[] {
  const bytes = TILE_HASHES * HASH_BYTES;
  return Array.from({ length: Math.ceil(hashes.length / bytes) }, (_, tile) => ({
    level,
    idx: idx + tile,
    hashes: hashes.subarray(tile * bytes, (tile + 1) * bytes),
  }));
}

function isFull({ hashes }: Tile): boolean {
  return hashes.length === TILE_HASHES * HASH_BYTES;
}

/** The root over 2^n hashes that lie one after another. */
function perfectRoot(hashes: Buffer): Buffer {
  if (hashes.length === HASH_BYTES) return hashes;
  const middle = hashes.length / 2;
  return nodeHash(perfectRoot(hashes.subarray(0, middle)), perfectRoot(hashes.subarray(middle)));
}

function requireSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`a tree has no ${size} leaves`);
}

function nameOf({ level, idx }: TilePlace): string {
  return `${level}/${idx}`;
}
