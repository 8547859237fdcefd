import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { decimalOf, formatMoney, type MoneyFormat } from "./money-format.ts";
import { isBeyondAmounts, moneyText, parseMoneyText } from "./money-text.ts";

const currencies = fc.constantFrom("USD", "CAD", "MXN", "EUR", "JPY", "KWD");
const amounts = fc.record(
  { minorUnits: fc.maxSafeInteger(), currency: currencies },
  { noNullPrototype: true },
);
const usd = (minorUnits: number) => ({ minorUnits, currency: "USD" });
const inBooks: MoneyFormat = { locale: "en-US", cents: true, negative: "parentheses" };
const inLists: MoneyFormat = { locale: "en-US", cents: false };

describe("an amount that somebody types", () => {
  const understood: [string, number][] = [
    ["14500", 1_450_000],
    ["14,500", 1_450_000],
    ["$14500.50", 1_450_050],
    ["$ 14,500.5", 1_450_050],
    ["14.5k", 1_450_000],
    ["$14.5K", 1_450_000],
    ["1k", 100_000],
    [".99", 99],
    ["14500 USD", 1_450_000],
    ["US$ 20", 2_000],
    ["(20)", -2_000],
    ["($1,020.05)", -102_005],
    ["-$20", -2_000],
    ["$-20", -2_000],
    ["\u221220.01", -2_001],
    ["+20", 2_000],
    ["14\u00a0500", 1_450_000],
    ["-0", 0],
  ];
  for (const [text, minorUnits] of understood) {
    test(`"${text}" is ${minorUnits} cents`, () => {
      assert.deepEqual(parseMoneyText(text, "USD"), usd(minorUnits));
    });
  }

  const refused = [
    ["", "nothing"],
    ["$", "a symbol"],
    ["abc", "a word"],
    ["14,50", "a comma for decimals"],
    ["1,4500", "groups of four"],
    ["14.500", "three decimals, which may be thousands"],
    ["14.50.10", "two points"],
    ["1e5", "an exponent"],
    ["--20", "two signs"],
    ["(-20)", "a sign within parentheses"],
    ["14.5kk", "two thousands"],
    ["0x10", "a hexadecimal number"],
    ["90071992547409.92", "more than can be held"],
    ["€20", "another currency"],
    ["9".repeat(41), "too long"],
  ] as const;
  for (const [text, why] of refused) {
    test(`"${text.slice(0, 20)}" is no amount: ${why}`, () => {
      assert.equal(parseMoneyText(text, "USD"), undefined);
    });
  }

  test("what is too large to be sent is told from what is no number", () => {
    assert.equal(isBeyondAmounts("10,000,000,000", "USD"), false);
    assert.equal(isBeyondAmounts("10,000,000,000.01", "USD"), true);
    assert.equal(isBeyondAmounts("99,999,999,999,999", "USD"), true);
    assert.equal(isBeyondAmounts("many", "USD"), false);
  });

  test("a currency without decimals takes none", () => {
    assert.equal(parseMoneyText("1.5", "JPY"), undefined);
    assert.deepEqual(parseMoneyText("1.5k", "JPY"), { minorUnits: 1_500, currency: "JPY" });
  });

  test("what a field shows is read back as the same amount", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        assert.deepEqual(parseMoneyText(moneyText(value), value.currency), value);
      }),
    );
  });

  test("what the books show is read back as the same amount", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        assert.deepEqual(parseMoneyText(formatMoney(value, inBooks), value.currency), value);
      }),
    );
  });
});

describe("an amount for people", () => {
  test("is exact at the edge of what can be held", () => {
    const most = Number.MAX_SAFE_INTEGER;
    assert.equal(decimalOf(usd(most)), "90071992547409.91");
    assert.equal(formatMoney(usd(most), inBooks), "$90,071,992,547,409.91");
  });

  test("has no cents in lists and always has them in books", () => {
    assert.equal(formatMoney(usd(1_450_000), inLists), "$14,500");
    assert.equal(formatMoney(usd(1_450_000), inBooks), "$14,500.00");
  });

  test("has a real minus in lists, parentheses in books", () => {
    assert.equal(formatMoney(usd(-2_050), inBooks), "($20.50)");
    assert.equal(formatMoney(usd(-2_000), inLists), "\u2212$20");
  });

  test("is never a negative nothing", () => {
    assert.equal(formatMoney(usd(-40), inLists), "$0");
    assert.equal(formatMoney(usd(0), inBooks), "$0.00");
  });

  test("has a plus before a gain where a difference is meant", () => {
    const difference = { ...inLists, signed: true };
    assert.equal(formatMoney(usd(2_000), difference), "+$20");
    assert.equal(formatMoney(usd(0), difference), "$0");
    assert.equal(formatMoney(usd(-2_000), difference), "\u2212$20");
  });

  test("keeps each digit of its minor units, whatever the currency", () => {
    fc.assert(
      fc.property(amounts, (value) => {
        const digits = formatMoney(value, inBooks).replaceAll(/\D/g, "");
        assert.equal(BigInt(digits), BigInt(Math.abs(value.minorUnits)));
      }),
    );
  });
});
