import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fieldKeysOf } from "./field-keys.ts";

const [first, second] = [
  "the first secret of the tests, long",
  "the second secret of the tests, too",
];

describe("field keys", () => {
  test("what is sealed opens again, and never looks the same twice", () => {
    const keys = fieldKeysOf([first]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.string(), (text, context) => {
        const sealed = keys.seal(text, context);
        assert.equal(keys.open(sealed, context), text);
        assert.notEqual(keys.seal(text, context), sealed);
      }),
    );
  });

  test("a text opens for nothing but what it was sealed for", () => {
    const keys = fieldKeysOf([first]);
    assert.throws(() => keys.open(keys.seal("1", "ada/income"), "bob/income"));
  });

  test("a changed character is noticed, wherever it is", () => {
    const keys = fieldKeysOf([first]);
    const sealed = keys.seal("219099999", "ada");
    for (let at = 0; at < sealed.length - 1; at += 1) {
      const other = sealed[at] === "A" ? "B" : "A";
      assert.throws(() => keys.open(sealed.slice(0, at) + other + sealed.slice(at + 1), "ada"));
    }
  });

  test("older keys open what they sealed, and the newest seals", () => {
    const old = fieldKeysOf([first]).seal("219099999", "ada");
    const keys = fieldKeysOf([second, first]);

    assert.equal(keys.open(old, "ada"), "219099999");
    assert.ok(keys.seal("219099999", "ada").startsWith(`${fieldKeysOf([second]).currentId}.`));
    assert.throws(() => fieldKeysOf([second]).open(old, "ada"), /is not known/);
  });

  test("there is a key, and it is long", () => {
    assert.throws(() => fieldKeysOf([]));
    assert.throws(() => fieldKeysOf(["short"]));
  });
});
