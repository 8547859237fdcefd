import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { priceDoubt } from "./price-doubt.ts";

const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
const amount = fc.integer({ min: 1, max: 100_000_000 });

describe("a price that looks like a slip", () => {
  test("is one below half of the price before", () => {
    const before = usd(3_849_500);
    assert.deepEqual(priceDoubt(usd(100), before, undefined), {
      kind: "FAR_BELOW_BEFORE",
      percent: 100,
      before,
    });
    assert.equal(priceDoubt(usd(1_924_750), before, undefined), undefined);
    assert.notEqual(priceDoubt(usd(1_924_749), before, undefined), undefined);
  });

  test("is one that loses more than half of itself against the cost", () => {
    assert.deepEqual(priceDoubt(usd(10_000), null, usd(-5_001)), {
      kind: "FAR_BELOW_COST",
      loss: usd(5_001),
    });
    assert.equal(priceDoubt(usd(10_000), null, usd(-5_000)), undefined);
    assert.equal(priceDoubt(usd(10_000), null, usd(5_001)), undefined);
  });

  test("may be one while its gross is not known, whatever the price before", () => {
    const unknown = { kind: "GROSS_UNKNOWN" };
    assert.deepEqual(priceDoubt(usd(10_000), null, "UNKNOWN"), unknown);
    assert.deepEqual(priceDoubt(usd(10_000), usd(9_000), "UNKNOWN"), unknown);
    assert.equal(priceDoubt(usd(100), usd(9_000), "UNKNOWN")?.kind, "FAR_BELOW_BEFORE");
  });

  test("is none when there is nothing to compare it with", () => {
    assert.equal(priceDoubt(usd(100), null, undefined), undefined);
    assert.equal(priceDoubt(usd(100), { minorUnits: 900, currency: "CAD" }, undefined), undefined);
  });

  test("is between 50 and 100 percent below, to the nearest whole number", () => {
    fc.assert(
      fc.property(amount, amount, (size, sizeBefore) => {
        const doubt = priceDoubt(usd(size), usd(sizeBefore), undefined);
        assert.equal(doubt !== undefined, size * 2 < sizeBefore);
        if (doubt?.kind !== "FAR_BELOW_BEFORE") return;
        assert.ok(doubt.percent >= 50 && doubt.percent <= 100);
        assert.ok(Math.abs(doubt.percent - (100 * (sizeBefore - size)) / sizeBefore) <= 0.5 + 1e-9);
      }),
    );
  });
});
