import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { STOCK_NUMBER_LENGTH_MAX } from "./stock-unit.ts";
import { seriesAfter } from "./stock-number.ts";

describe("the series of stock numbers of a rooftop", () => {
  test("goes on after the highest with the letters of the newest", () => {
    assert.deepEqual(seriesAfter(["N10005", "N10007", "N10002"]), {
      prefix: "N",
      digits: 5,
      next: 10_008,
      skipped: [],
    });
  });

  test("passes numbers that have other letters, as many dealers count through all of them", () => {
    assert.deepEqual(seriesAfter(["T10003", "U10004", "N10001"]), {
      prefix: "T",
      digits: 5,
      next: 10_004,
      skipped: [10_004, 10_001],
    });
  });

  test("keeps leading zeros and whatever stands before the number", () => {
    assert.deepEqual(seriesAfter(["26-AB0099"]), {
      prefix: "26-AB",
      digits: 4,
      next: 100,
      skipped: [],
    });
  });

  test("begins where no number says how", () => {
    const first = { prefix: "", digits: 5, next: 10_001, skipped: [] };
    assert.deepEqual(seriesAfter([]), first);
    assert.deepEqual(seriesAfter(["Loaner", "X".repeat(23) + "1"]), first);
  });

  test("leaves room for numbers that grow", () => {
    const stockNumbers = fc.string({
      unit: fc.constantFrom(..."AB-019é "),
      minLength: 1,
      maxLength: STOCK_NUMBER_LENGTH_MAX,
    });
    fc.assert(
      fc.property(fc.array(stockNumbers), (recent) => {
        const { prefix, digits, next } = seriesAfter(recent);
        const longest = Math.max(digits, String(next + 1_000_000).length);

        assert.ok(Number.isSafeInteger(next));
        assert.ok(prefix.length + longest <= STOCK_NUMBER_LENGTH_MAX || next < 1_000_000);
        assert.ok(prefix.length + Math.max(digits, String(next).length) <= STOCK_NUMBER_LENGTH_MAX);
      }),
    );
  });
});
