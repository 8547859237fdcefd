import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { changedPrice, parsePercent } from "./price-change.ts";

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
const price = fc.integer({ min: 1, max: 100_000_000 }).map(usd);

describe("a change of the asking price", () => {
  test("by an amount is exact", () => {
    assert.deepEqual(
      changedPrice(usd(1_949_500), { by: "amount", minorUnits: -50_050 }),
      usd(1_899_450),
    );
  });

  test("by percent ends at a whole dollar, the nearest one", () => {
    assert.deepEqual(
      changedPrice(usd(1_949_500), { by: "percent", hundredths: -250 }),
      usd(1_900_800),
    );
    assert.deepEqual(changedPrice(usd(10_000), { by: "percent", hundredths: 50 }), usd(10_100));
  });

  test("of a currency without cents ends at a whole unit of it", () => {
    const yen = { minorUnits: 999, currency: "JPY" };
    assert.equal(changedPrice(yen, { by: "percent", hundredths: -1_000 })?.minorUnits, 899);
  });

  test("that leaves nothing is none", () => {
    assert.equal(changedPrice(usd(100), { by: "amount", minorUnits: -100 }), undefined);
    assert.equal(changedPrice(usd(100_000), { by: "percent", hundredths: -10_000 }), undefined);
  });

  test("by percent is never more than half a dollar beside the exact figure", () => {
    fc.assert(
      fc.property(price, fc.integer({ min: -9_900, max: 9_900 }), (before, hundredths) => {
        const after = changedPrice(before, { by: "percent", hundredths });
        if (!after) return;
        const exact = BigInt(before.minorUnits) * BigInt(10_000 + hundredths);
        const distance = BigInt(after.minorUnits) * 10_000n - exact;
        assert.ok((distance < 0n ? -distance : distance) <= 500_000n);
        assert.equal(after.minorUnits % 100, 0);
      }),
    );
  });
});

describe("a percentage as people type it", () => {
  test("is read to the hundredth", () => {
    assert.deepEqual(
      ["-2.5", "+3 %", "\u22120.25%", "10"].map(parsePercent),
      [-250, 300, -25, 1_000],
    );
  });

  test("is none when it is something else", () => {
    assert.deepEqual(["", "a", "1.234", "--1", "1,5"].map(parsePercent), Array(5).fill(undefined));
  });
});
