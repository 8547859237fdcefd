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

  test("is that of RFC 8785 for the sample of its section 3.2.2", () => {
    const sample = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    assert.equal(
      canonicalJson(JSON.parse(sample)),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("orders keys by their UTF-16 code units, as section 3.2.3 of the RFC does, numbers among them", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const sample = Object.fromEntries(keys.map((key) => [key, 0]));
    const expected = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\u{1f600}", "\ufb33"];
    const members = expected.map((key) => `${JSON.stringify(key)}:0`);
    assert.equal(canonicalJson(sample), `{${members.join(",")}}`);
    assert.equal(canonicalJson({ 2: 0, 10: 0, a: 0, "": 0 }), '{"":0,"10":0,"2":0,"a":0}');
    assert.equal(canonicalJson(JSON.parse('{"b":1,"__proto__":2}')), '{"__proto__":2,"b":1}');
  });

  test("writes numbers as appendix B of the RFC does", () => {
    const samples = [
      ["0000000000000000", "0"],
      ["8000000000000000", "0"],
      ["0000000000000001", "5e-324"],
      ["8000000000000001", "-5e-324"],
      ["7fefffffffffffff", "1.7976931348623157e+308"],
      ["4340000000000000", "9007199254740992"],
      ["4430000000000000", "295147905179352830000"],
      ["44b52d02c7e14af5", "9.999999999999997e+22"],
      ["44b52d02c7e14af6", "1e+23"],
      ["44b52d02c7e14af7", "1.0000000000000001e+23"],
      ["444b1ae4d6e2ef4e", "999999999999999700000"],
      ["444b1ae4d6e2ef4f", "999999999999999900000"],
      ["444b1ae4d6e2ef50", "1e+21"],
      ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
      ["3eb0c6f7a0b5ed8d", "0.000001"],
      ["41b3de4355555553", "333333333.3333332"],
      ["41b3de4355555557", "333333333.33333343"],
      ["becbf647612f3696", "-0.0000033333333333333333"],
      ["43143ff3c1cb0959", "1424953923781206.2"],
    ] as const;
    for (const [ieee, text] of samples) {
      assert.equal(canonicalJson(Buffer.from(ieee, "hex").readDoubleBE()), text);
    }
    for (const none of [Number.NaN, Infinity, -Infinity]) {
      assert.throws(() => canonicalJson({ a: [none] }), TypeError);
    }
  });

  test("writes half a surrogate pair as its escape, and nothing as null", () => {
    assert.equal(canonicalJson(["\ud800", "\u{1f600}"]), '["\\ud800","\u{1f600}"]');
    assert.equal(canonicalJson([undefined, undefined, { a: undefined }]), "[null,null,{}]");
    assert.equal(canonicalJson(undefined), "null");
  });

  test("hashes to 32 bytes", () => {
    assert.equal(
      sha256("abc").toString("hex"),
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});
