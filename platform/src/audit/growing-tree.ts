import type { TreeHead } from "./merkle.ts";
import {
  appendLeaves,
  rootOf,
  TILE_HASHES,
  type Tile,
  type TilePlace,
  type TileStore,
} from "./tiles.ts";

/** A tree that is made again out of its leaves. Keeps of its tiles what it goes on from. */
export interface GrowingTree {
  readonly size: number;
  /** @param leaves their hashes @returns the tiles that they fill */
  add(leaves: readonly Buffer[]): Promise<readonly Tile[]>;
  /** The root at a size that the last leaves brought, or at which they began. */
  rootAt(size: number): Promise<Buffer>;
}

/**
 * Goes on from a tree that is known.
 * @param stored where the tiles of the known tree are
 * @returns undefined when those do not make the root that is known
 */
export async function growingTree(
  known: TreeHead,
  stored: TileStore,
): Promise<GrowingTree | undefined> {
  if (!(await rootOf(stored, known.size)).equals(known.root)) return undefined;
  let size = known.size;
  let tiles = new Map<string, Tile>();

  const store: TileStore = {
    async read(places) {
      const missing = places.filter((place) => !tiles.has(nameOf(place)));
      if (missing.length > 0) keep(await stored.read(missing));
      return places.flatMap((place) => tiles.get(nameOf(place)) ?? []);
    },
  };

  function keep(read: readonly Tile[]): void {
    for (const tile of read) tiles.set(nameOf(tile), tile);
  }

  return {
    get size() {
      return size;
    },
    async add(leaves) {
      // What is full, nothing is added to.
      tiles = new Map([...tiles].filter(([, { level, idx }]) => idx >= edgeOf(level, size)));
      const grown = await appendLeaves(store, size, leaves);
      keep(grown.tiles);
      size = grown.size;
      return grown.tiles;
    },
    rootAt: (size) => rootOf(store, size),
  };
}

function edgeOf(level: number, size: number): number {
  return Math.floor(size / TILE_HASHES ** (level + 1));
}

function nameOf({ level, idx }: TilePlace): string {
  return `${level}/${idx}`;
}
