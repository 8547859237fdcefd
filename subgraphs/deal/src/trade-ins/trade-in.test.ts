import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { equityMinor } from "./trade-in.ts";

describe("equity of a trade-in", () => {
  test("is negative when more is owed than credited, positive when less", () => {
    assert.equal(equityMinor(1_200_000n, 1_550_000n), -350_000n);
    assert.equal(equityMinor(1_200_000n, 900_000n), 300_000n);
    assert.equal(equityMinor(1_200_000n, 0n), 1_200_000n);
  });

  test("is not known while either figure is not", () => {
    assert.equal(equityMinor(null, 0n), null);
    assert.equal(equityMinor(1n, null), null);
  });

  test("and payoff make up the allowance to the cent, whatever the amounts", () => {
    const amount = fc.bigInt({ min: 0n, max: 1_000_000_000_000n });
    fc.assert(
      fc.property(amount, amount, (allowance, payoff) => {
        assert.equal((equityMinor(allowance, payoff) ?? 0n) + payoff, allowance);
      }),
    );
  });
});
