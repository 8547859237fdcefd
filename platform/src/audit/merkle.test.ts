import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { emptyRoot, leafHash, nodeHash, rootFromInclusion } from "./merkle.ts";
import { verifyConsistency, verifyInclusion } from "./merkle.ts";
import { naivePath, naiveProof, naiveRoot, someData } from "./testing/naive-tree.ts";

const SIZE_MAX = 66;
const data = someData(SIZE_MAX);
const roots = Array.from({ length: SIZE_MAX + 1 }, (_, size) => naiveRoot(data.slice(0, size)));
const headOf = (size: number) => ({ size, root: roots[size] ?? emptyRoot });
const leafOf = (index: number) => leafHash(data[index] ?? Buffer.alloc(0));
const inclusionOf = (index: number, size: number) => ({
  leaf: leafOf(index),
  index,
  path: naivePath(index, data.slice(0, size)),
});
const consistencyOf = (from: number, to: number) => naiveProof(from, data.slice(0, to));

/** Every place of a list of hashes, changed by one bit. */
function* flipped(hashes: readonly Buffer[]): Generator<Buffer[]> {
  for (const [at, hash] of hashes.entries()) {
    for (const bit of [0, 100, 255]) {
      const changed = Buffer.from(hash);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      yield hashes.with(at, changed);
    }
  }
}

/** An index or a size of a tree, and one that is smaller. */
const sizeAndIndex = fc
  .integer({ min: 1, max: SIZE_MAX })
  .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));

describe("the Merkle tree", () => {
  test("has the roots that implementations of RFC 6962 publish", () => {
    const leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657"];
    const published = [
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    ];
    const bytes = leaves.map((hex) => Buffer.from(hex, "hex"));
    for (const [size, root] of published.entries()) {
      assert.equal(naiveRoot(bytes.slice(0, size)).toString("hex"), root);
    }
    const [first = emptyRoot, second = emptyRoot] = bytes;
    assert.equal(emptyRoot.toString("hex"), published[0]);
    assert.equal(leafHash(first).toString("hex"), published[1]);
    assert.equal(nodeHash(leafHash(first), leafHash(second)).toString("hex"), published[2]);
  });

  test("proves every leaf of every size", () => {
    for (let size = 1; size <= SIZE_MAX; size++) {
      for (let index = 0; index < size; index++) {
        assert.deepEqual(rootFromInclusion(inclusionOf(index, size), size), roots[size]);
      }
    }
  });

  test("proves of every size that every later one has grown out of it", () => {
    for (let to = 1; to <= SIZE_MAX; to++) {
      assert.ok(verifyConsistency(headOf(0), headOf(to), []));
      for (let from = 1; from <= to; from++) {
        assert.ok(verifyConsistency(headOf(from), headOf(to), consistencyOf(from, to)));
      }
    }
  });
});

describe("a proof of a leaf is refused", () => {
  test("for any other leaf, index, or tree", () => {
    fc.assert(
      fc.property(sizeAndIndex, fc.nat(SIZE_MAX), ([size, index], other) => {
        const proof = inclusionOf(index, size);
        const head = headOf(size);
        assert.ok(verifyInclusion(proof, head));
        if (other !== index) {
          assert.ok(!verifyInclusion({ ...proof, index: other }, head));
          assert.ok(!verifyInclusion({ ...proof, leaf: nodeHash(head.root, head.root) }, head));
        }
        if (other !== size) assert.ok(!verifyInclusion(proof, headOf(other)));
      }),
    );
  });

  test("with a bit flipped anywhere, or a hash too many, too few or too short", () => {
    fc.assert(
      fc.property(sizeAndIndex, ([size, index]) => {
        const { path, leaf } = inclusionOf(index, size);
        const head = headOf(size);
        const holds = (changed: Buffer[], at = leaf) =>
          verifyInclusion({ leaf: at, index, path: changed }, head);
        for (const changed of flipped(path)) assert.ok(!holds(changed));
        for (const [changed = leaf] of flipped([leaf])) assert.ok(!holds(path, changed));
        assert.ok(!holds([...path, leaf]));
        if (path.length > 0) assert.ok(!holds(path.slice(1)) && !holds(path.slice(0, -1)));
        for (const at of path.keys()) {
          const short = path.map((hash, place) => (place === at ? hash.subarray(1) : hash));
          assert.ok(!holds(short));
        }
      }),
    );
  });

  test("whatever root it leads to, when it has not the shape of a tree of this size", () => {
    const leaf = leafOf(0);
    const short = leaf.subarray(1);
    const rootAt = (size: number, path: Buffer[], from = leaf) =>
      rootFromInclusion({ leaf: from, index: 0, path }, size);
    assert.deepEqual(rootAt(2, [leaf]), nodeHash(leaf, leaf));
    assert.equal(rootAt(2, []), undefined);
    assert.equal(rootAt(2, [leaf, leaf]), undefined);
    assert.equal(rootAt(3, [leaf]), undefined);
    assert.equal(rootAt(2, [short]), undefined);
    assert.equal(rootAt(2, [leaf], short), undefined);
  });

  test("when the index or the size is no number of leaves", () => {
    const leaf = leafOf(0);
    const root = leaf;
    assert.ok(verifyInclusion({ leaf, index: 0, path: [] }, { size: 1, root }));
    for (const index of [-1, 0.5, Number.NaN, 1]) {
      assert.ok(!verifyInclusion({ leaf, index, path: [] }, { size: 1, root }));
    }
    for (const size of [0, -1, 1.5, 2 ** 53, Infinity, Number.NaN]) {
      assert.ok(!verifyInclusion({ leaf, index: 0, path: [] }, { size, root }));
    }
  });
});

describe("a proof of growth is refused", () => {
  test("between any other trees", () => {
    fc.assert(
      fc.property(sizeAndIndex, fc.nat(SIZE_MAX), ([to, index], other) => {
        const from = index + 1;
        const proof = consistencyOf(from, to);
        if (
          other !== from &&
          !(other === 0 && proof.length === 0) &&
          !(other === to && from === to)
        ) {
          assert.ok(!verifyConsistency(headOf(other), headOf(to), proof));
        }
        if (other !== to) assert.ok(!verifyConsistency(headOf(from), headOf(other), proof));
        const forked = { size: from, root: nodeHash(headOf(from).root, headOf(to).root) };
        assert.ok(!verifyConsistency(forked, headOf(to), proof));
        assert.ok(!verifyConsistency(headOf(from), { ...headOf(to), root: forked.root }, proof));
      }),
    );
  });

  test("with a bit flipped anywhere, or a hash too many, too few or too short", () => {
    fc.assert(
      fc.property(sizeAndIndex, ([to, index]) => {
        const from = index + 1;
        const proof = consistencyOf(from, to);
        const holds = (changed: Buffer[]) => verifyConsistency(headOf(from), headOf(to), changed);
        for (const changed of flipped(proof)) assert.ok(!holds(changed));
        assert.ok(!holds([...proof, headOf(to).root]));
        if (proof.length > 0) assert.ok(!holds(proof.slice(1)) && !holds(proof.slice(0, -1)));
        const [first, ...rest] = proof;
        if (first) assert.ok(!holds([first.subarray(1), ...rest]));
      }),
    );
  });

  test("whatever root it leads to, when it has not the shape of growth to this size", () => {
    const { root } = headOf(1);
    const short = root.subarray(1);
    const pair = nodeHash(root, root);
    const grows = (size: number, to: Buffer, proof: Buffer[]) =>
      verifyConsistency(headOf(1), { size, root: to }, proof);
    assert.ok(grows(2, pair, [root]));
    assert.ok(!grows(3, pair, [root]));
    assert.ok(!grows(2, nodeHash(pair, root), [root, root]));
    assert.ok(!grows(2, nodeHash(root, short), [short]));
  });

  test("when a tree shrinks, or nothing is not the empty tree", () => {
    assert.ok(!verifyConsistency(headOf(5), headOf(4), consistencyOf(4, 5)));
    assert.ok(!verifyConsistency(headOf(1), headOf(0), []));
    assert.ok(!verifyConsistency({ size: 0, root: headOf(1).root }, headOf(4), []));
    assert.ok(verifyConsistency(headOf(0), headOf(0), []));
    assert.ok(!verifyConsistency({ size: -1, root: emptyRoot }, headOf(4), []));
    assert.ok(!verifyConsistency(headOf(4), { size: 2 ** 53, root: emptyRoot }, []));
  });
});
