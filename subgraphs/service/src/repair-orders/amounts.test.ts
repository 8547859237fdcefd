import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { extendedAmount, orderTotal, requireCredible } from "./amounts.ts";

const Exact = Decimal.clone({ precision: 60 });

describe("amounts of a repair order", () => {
  test("hours times rate is exact and rounds half up", () => {
    assert.equal(extendedAmount("1.30", 18_500n), 24_050n);
    assert.equal(extendedAmount("0.01", 50n), 1n);
    assert.equal(extendedAmount("0.01", 49n), 0n);
    assert.equal(extendedAmount("0.70", 12_345n), 8_642n);
    assert.equal(extendedAmount("2", 999n), 1_998n);
  });

  test("it agrees with decimal arithmetic for every quantity and price", () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 9_999_999n),
        fc.integer({ min: 0, max: 3 }),
        fc.bigInt(0n, 1_000_000_000_000n),
        (digits, places, price) => {
          const quantity = new Exact(digits.toString()).div(10 ** places).toFixed(places);
          const expected = new Exact(quantity).mul(price.toString());
          assert.equal(
            extendedAmount(quantity, price).toString(),
            expected.toFixed(0, Decimal.ROUND_HALF_UP),
          );
        },
      ),
    );
  });

  test("a total needs every amount", () => {
    const part = (unitPriceMinor: bigint | null) => ({ quantity: "2.500", unitPriceMinor });
    assert.equal(orderTotal([]), null);
    assert.equal(orderTotal([{ laborMinor: 100n, parts: [] }]), 100n);
    assert.equal(orderTotal([{ laborMinor: 100n, parts: [part(33n)] }]), 183n);
    assert.equal(orderTotal([{ laborMinor: 0n, parts: [] }]), 0n);
    assert.equal(orderTotal([{ laborMinor: null, parts: [part(33n)] }]), null);
    assert.equal(orderTotal([{ laborMinor: 100n, parts: [part(null)] }]), null);
  });

  test("an amount that cannot be meant is refused", () => {
    requireCredible(null, ["laborHours"]);
    requireCredible(1_000_000_000_000n, ["laborHours"]);
    assert.throws(() => requireCredible(1_000_000_000_001n, ["laborHours"]), {
      code: "INPUT_INVALID",
      inputPath: ["laborHours"],
    });
  });
});
