import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { createCursorCodec } from "./cursor.ts";

const cursors = createCursorCodec("a secret");
const values = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.constant(null)), {
  maxLength: 4,
});

describe("a cursor", () => {
  test("gives back its values to the list it was made for", () => {
    fc.assert(
      fc.property(fc.string(), values, (binding, position) => {
        const cursor = cursors.encode(binding, position);
        assert.match(cursor, /^[A-Za-z0-9_-]+$/);
        assert.deepEqual(cursors.decode(binding, cursor), JSON.parse(JSON.stringify(position)));
      }),
    );
  });

  test("is of no use elsewhere, under another secret or changed in any character", () => {
    const invalid = { code: "CURSOR_INVALID", inputPath: ["after"] };
    const cursor = cursors.encode("list", ["2026-11-20", 7]);
    assert.throws(() => cursors.decode("list2", cursor), invalid);
    assert.throws(() => createCursorCodec("another").decode("list", cursor), invalid);
    fc.assert(
      fc.property(fc.nat(cursor.length), fc.string({ maxLength: 2 }), (index, inserted) => {
        for (const length of [0, 1]) {
          const text = cursor.slice(0, index) + inserted + cursor.slice(index + length);
          if (text !== cursor) assert.throws(() => cursors.decode("list", text), invalid, text);
        }
      }),
    );
    assert.throws(() => cursors.decode("list", "A".repeat(1_000_000)), invalid);
  });
});
