import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { leafHash, verifyConsistency, verifyInclusion } from "./merkle.ts";
import { naivePath, naiveProof, naiveRoot, someData } from "./testing/naive-tree.ts";
import { appendLeaves, consistencyProof, inclusionProof, rootOf } from "./tiles.ts";
import { TILE_HASHES, type Tile, type TilePlace, type TileStore } from "./tiles.ts";

interface MemoryTiles extends TileStore {
  readonly tiles: Map<string, Tile>;
  /** How many places each read asked for. */
  readonly reads: number[];
}

function memoryTiles(): MemoryTiles {
  const tiles = new Map<string, Tile>();
  const reads: number[] = [];
  return {
    tiles,
    reads,
    read(places) {
      reads.push(places.length);
      const found = places.flatMap((place) => tiles.get(nameOf(place)) ?? []);
      return Promise.resolve(found.toReversed());
    },
  };
}

const nameOf = ({ level, idx }: TilePlace) => `${level}/${idx}`;

async function grow(store: MemoryTiles, data: readonly Buffer[], batches: readonly number[]) {
  let size = 0;
  let root = await rootOf(store, 0);
  for (const batch of batches) {
    const leaves = data.slice(size, size + batch).map(leafHash);
    const grown = await appendLeaves(store, size, leaves);
    for (const tile of grown.tiles) store.tiles.set(nameOf(tile), tile);
    ({ size, root } = grown);
  }
  return { size, root };
}

// Across the first tiles of two levels, so that full, begun and missing ones occur.
const DATA = someData(1_200);
const batches = fc.array(fc.oneof(fc.nat(3), fc.nat(300), fc.constant(256)), {
  minLength: 1,
  maxLength: 4,
});

describe("a tree in tiles", () => {
  test("has the same root however it has grown, with each step and afterwards", async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (sizes) => {
        const store = memoryTiles();
        const { size, root } = await grow(store, DATA, sizes);
        assert.equal(
          size,
          sizes.reduce((sum, count) => sum + count, 0),
        );
        assert.deepEqual(root, naiveRoot(DATA.slice(0, size)));
        assert.deepEqual(await rootOf(store, size), root);
        const other = memoryTiles();
        await grow(other, DATA, [size]);
        assert.deepEqual(other.tiles, store.tiles);
      }),
    );
  });

  test("gives the proofs of the definition for every earlier size, in one read", async () => {
    const store = memoryTiles();
    await grow(store, DATA, [1, 255, 300, 644]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_200 }), fc.nat(), async (size, number) => {
        const data = DATA.slice(0, size);
        const earlier = (number % size) + 1;
        store.reads.length = 0;
        assert.deepEqual(await rootOf(store, size), naiveRoot(data));
        const path = await inclusionProof(store, earlier - 1, size);
        assert.deepEqual(path, naivePath(earlier - 1, data));
        assert.deepEqual(await consistencyProof(store, earlier, size), naiveProof(earlier, data));
        // One read each, of no more tiles than a path has hashes.
        assert.ok(store.reads.length <= 3 && Math.max(...store.reads) <= 11);
      }),
    );
  });

  test("stays right over three levels, and its proofs hold", async () => {
    const data = someData(66_100);
    const store = memoryTiles();
    const head = await grow(store, data, [65_535, 1, 500, 64]);
    assert.deepEqual(head.root, naiveRoot(data));
    assert.deepEqual(
      new Set([...store.tiles.values()].map(({ level }) => level)),
      new Set([0, 1, 2]),
    );
    for (const index of [0, 255, 256, 65_535, 65_536, 66_000, 66_099]) {
      const leaf = leafHash(data[index] ?? Buffer.alloc(0));
      const path = await inclusionProof(store, index, head.size);
      assert.ok(verifyInclusion({ leaf, index, path }, head));
    }
    for (const size of [1, 256, 40_000, 65_536, 65_537, 66_099]) {
      const earlier = { size, root: await rootOf(store, size) };
      const proof = await consistencyProof(store, size, head.size);
      assert.ok(verifyConsistency(earlier, head, proof));
    }
    assert.deepEqual(await consistencyProof(store, 0, head.size), []);
    assert.deepEqual(await consistencyProof(store, head.size, head.size), []);
  });

  test("reads only its right edge to grow, and writes only what has changed", async () => {
    const store = memoryTiles();
    await grow(store, DATA, [600]);
    store.reads.length = 0;
    const { tiles } = await appendLeaves(store, 600, DATA.slice(600, 1_100).map(leafHash));
    assert.deepEqual(store.reads, [2]);
    assert.deepEqual(tiles.map(nameOf), ["0/2", "0/3", "0/4", "1/0"]);
    assert.deepEqual(
      tiles.map(({ hashes }) => hashes.length / 32),
      [TILE_HASHES, TILE_HASHES, 76, 4],
    );
  });

  test("takes nothing more from a tile than the size says", async () => {
    const store = memoryTiles();
    await grow(store, DATA, [600]);
    // As after a step whose size was not stored.
    const again = await appendLeaves(store, 500, DATA.slice(500, 700).map(leafHash));
    assert.deepEqual(again.root, naiveRoot(DATA.slice(0, 700)));
  });

  test("is not built on a tile that is missing or short", async () => {
    for (const hashes of [undefined, Buffer.alloc(32 * 10)]) {
      const store = memoryTiles();
      await grow(store, DATA, [600]);
      store.tiles.delete("0/2");
      if (hashes) store.tiles.set("0/2", { level: 0, idx: 2, hashes });
      await assert.rejects(rootOf(store, 600), /the tile 0\/2 lacks hashes/);
      await assert.rejects(inclusionProof(store, 0, 600), /the tile 0\/2 lacks hashes/);
      await assert.rejects(appendLeaves(store, 600, [DATA[0] ?? Buffer.alloc(0)]), /0\/2/);
    }
  });

  test("refuses what is no size, no leaf and no growth", async () => {
    const store = memoryTiles();
    await grow(store, DATA, [4]);
    await assert.rejects(appendLeaves(store, 4, [Buffer.alloc(31)]), RangeError);
    await assert.rejects(appendLeaves(store, -1, []), RangeError);
    await assert.rejects(rootOf(store, 2 ** 53), RangeError);
    for (const index of [-1, 4, 0.5])
      await assert.rejects(inclusionProof(store, index, 4), RangeError);
    await assert.rejects(consistencyProof(store, 4, 3), RangeError);
  });
});
