import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { decimalOf, minorDigits, money, moneyOrNull, parseDecimal } from "./money.ts";

const currencies = ["USD", "JPY", "KWD", "EUR"] as const;
const currency = fc.constantFrom(...currencies);
/** As many major units as `parseDecimal` reads without separators. */
const minorUnits = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n });

describe("money", () => {
  test("as a decimal and back is the same amount", () => {
    fc.assert(
      fc.property(minorUnits, currency, (amount, code) => {
        const text = decimalOf(money(amount, code));
        assert.deepEqual(parseDecimal(text, code), money(amount, code));
        assert.match(text, minorDigits(code) === 0 ? /^-?\d+$/ : /^-?\d+\.\d+$/);
      }),
    );
  });

  test("is written in the digits of its currency", () => {
    assert.equal(decimalOf(money(1_499_500n, "USD")), "14995.00");
    assert.equal(decimalOf(money(-5n, "USD")), "-0.05");
    assert.equal(decimalOf(money(0n, "USD")), "0.00");
    assert.equal(decimalOf(money(1_500n, "JPY")), "1500");
    assert.equal(decimalOf(money(1_500n, "KWD")), "1.500");
    assert.equal(decimalOf(money(2n ** 63n, "USD")), "92233720368547758.08");
  });

  test("is read as people write it", () => {
    const read = (text: string, code = "USD") => parseDecimal(text, code)?.minorUnits;
    assert.equal(read("$14,995.00"), 1_499_500n);
    assert.equal(read(" - $ 5 "), -500n);
    assert.equal(read("+1.5"), 150n);
    assert.equal(read("1,234,567.8"), 123_456_780n);
    assert.equal(read("1.000", "JPY"), 1n);
    assert.equal(read("0.10000"), 10n);
  });

  test("is not guessed from anything else", () => {
    for (const text of [
      "",
      "-",
      "$",
      ".5",
      "5.",
      "1.005",
      "1,23",
      "12,34,567",
      "1e3",
      "0x10",
      "१२",
      "5 USD",
      "1.2.3",
      "--5",
      "NaN",
      "1".repeat(16),
      `-${" ".repeat(50_000)}x`,
    ]) {
      assert.equal(parseDecimal(text, "USD"), undefined, text.slice(0, 20));
    }
    assert.equal(parseDecimal("1.5", "JPY"), undefined);
  });

  test("that is missing is null, not zero", () => {
    assert.equal(moneyOrNull(null, "USD"), null);
    assert.equal(moneyOrNull(undefined, "USD"), null);
    assert.deepEqual(moneyOrNull(0n, "USD"), { minorUnits: 0n, currency: "USD" });
  });
});
