import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import fc from "fast-check";
import { macHolds, macKeysOf, macOf, rowHash, type RecordLink } from "./record-hash.ts";

const OLD = "an-older-secret-of-thirty-two-characters";
const NEW = "the-newest-secret-of-more-than-32-letters";
const row: RecordLink = {
  stream: "Deal/018f4e6a-0000-7000-8000-000000000001",
  seq: 1,
  prev: Buffer.alloc(32),
  body: '{"v":1}',
};

describe("the hash of a row", () => {
  test("is the one of the format, byte for byte", () => {
    const bytes = Buffer.concat([
      Buffer.of(2),
      Buffer.alloc(32),
      Buffer.from('{"seq":1,"stream":"Deal/018f4e6a-0000-7000-8000-000000000001","v":1}'),
      createHash("sha256").update('{"v":1}').digest(),
    ]);
    assert.deepEqual(rowHash(row), createHash("sha256").update(bytes).digest());
    // Once stored, rows keep their hashes for years: this one must never be another.
    assert.equal(
      rowHash(row).toString("hex"),
      "dc5939c3eabcd0319a32dcf4bddfbc93ec147666e7a0ca6cb7ce188a941510d7",
    );
  });

  test("is another for another stream, place, row before, or body", () => {
    const hashes = [
      row,
      { ...row, stream: row.stream.replace("Deal", "Lead") },
      { ...row, seq: 2 },
      { ...row, prev: Buffer.alloc(32, 1) },
      { ...row, body: '{"v": 1}' },
    ].map((each) => rowHash(each).toString("hex"));
    assert.equal(new Set(hashes).size, 5);
  });
});

describe("the seal of a row", () => {
  const keys = macKeysOf([NEW, OLD]);
  const hash = rowHash(row);

  test("is made by the newest key and holds while its key is known", () => {
    const before = macKeysOf([OLD]);
    assert.ok(macHolds(keys, keys.currentId, { hash, mac: macOf(keys, hash) }));
    assert.ok(macHolds(keys, before.currentId, { hash, mac: macOf(before, hash) }));
    assert.ok(!macHolds(before, keys.currentId, { hash, mac: macOf(keys, hash) }));
    assert.ok(!macHolds(keys, before.currentId, { hash, mac: macOf(keys, hash) }));
  });

  test("holds for no other hash, and no other seal for this one", () => {
    const mac = macOf(keys, hash);
    fc.assert(
      fc.property(fc.nat(255), fc.boolean(), (bit, ofHash) => {
        const changed = Buffer.from(ofHash ? hash : mac);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const sealed = ofHash ? { hash: changed, mac } : { hash, mac: changed };
        assert.ok(!macHolds(keys, keys.currentId, sealed));
      }),
    );
    for (const wrong of [Buffer.alloc(0), mac.subarray(1), Buffer.concat([mac, mac])]) {
      assert.ok(!macHolds(keys, keys.currentId, { hash, mac: wrong }));
    }
  });

  test("names its key by an id that tells nothing of the secret, and is stable", () => {
    assert.match(keys.currentId, /^[\w-]{8}$/);
    assert.equal(macKeysOf([NEW]).currentId, keys.currentId);
    assert.notEqual(macKeysOf([OLD]).currentId, keys.currentId);
  });

  test("is not made with a short secret, or without one", () => {
    assert.throws(() => macKeysOf([]), /without a key/);
    assert.throws(() => macKeysOf([NEW, "short"]), /too short/);
  });
});
