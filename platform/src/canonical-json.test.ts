import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { canonicalJson, sha256 } from "./canonical-json.ts";

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, shuffled(part)]),
  );
}

describe("canonical JSON", () => {
  test("does not depend on the order of keys, and loses nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary", maxDepth: 2 }), (value) => {
        assert.equal(canonicalJson(shuffled(value)), canonicalJson(value));
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("writes amounts and instants as text, and leaves out what is undefined", () => {
    const instant = new Date("2026-11-20T15:00:00Z");
    assert.equal(
      canonicalJson({ to: undefined, b: [2n ** 60n, instant], a: null }),
      '{"a":null,"b":["1152921504606846976","2026-11-20T15:00:00.000Z"]}',
    );
    assert.notEqual(canonicalJson({ a: ["1", "2"] }), canonicalJson({ a: "1,2" }));
  });

  test("hashes to 32 bytes", () => {
    assert.equal(
      sha256("abc").toString("hex"),
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
