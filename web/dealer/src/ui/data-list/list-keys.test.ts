import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { rowAfterKey } from "./list-keys.ts";

const list = { length: 100, page: 20 };

describe("the keys of a list", () => {
  test("lead to the next and the previous row, a page further, and to both ends", () => {
    const keys = ["ArrowDown", "j", "ArrowUp", "k", "PageDown", "PageUp", "Home", "End"];
    const led = keys.map((key) => rowAfterKey(key, 50, list));
    assert.deepEqual(led, [51, 51, 49, 49, 70, 30, 0, 99]);
  });

  test("stay within the list", () => {
    fc.assert(
      fc.property(fc.nat(99), fc.constantFrom("j", "k", "PageDown", "PageUp"), (from, key) => {
        const to = rowAfterKey(key, from, list) ?? -1;
        assert.ok(to >= 0 && to <= 99);
      }),
    );
    assert.equal(rowAfterKey("End", 0, { length: 0, page: 20 }), 0);
  });

  test("are only those", () => {
    assert.equal(rowAfterKey("a", 5, list), undefined);
    assert.equal(rowAfterKey("ArrowLeft", 5, list), undefined);
  });
});
