import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { openBox, sealBox } from "./sealed-box.ts";

const key = Buffer.alloc(32, 1);

describe("a sealed box", () => {
  test("opens for its key and context, and holds another text each time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, context) => {
        const box = sealBox(key, text, context);
        assert.equal(openBox(key, box, context), text);
        assert.notDeepEqual(sealBox(key, text, context), box);
      }),
    );
  });

  test("opens for nothing else, and not when a byte was changed or is missing", () => {
    const box = sealBox(key, "021000021", "customer 1");
    assert.throws(() => openBox(Buffer.alloc(32, 2), box, "customer 1"));
    assert.throws(() => openBox(key, box, "customer 2"));
    fc.assert(
      fc.property(fc.nat(box.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const changed = Buffer.from(box);
        changed[at] = (changed[at] ?? 0) ^ bits;
        assert.throws(() => openBox(key, changed, "customer 1"));
        assert.throws(() => openBox(key, box.subarray(0, at), "customer 1"));
      }),
    );
  });
});
