import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { monthlyPayment } from "../src/annuity.ts";
import { type DeskEntry, figuresOf } from "../src/desking.ts";

describe("the payment of a loan", () => {
  const cases = [
    [30_000_00n, "6.00", 60, 579_98n],
    [25_000_00n, "7.99", 72, 438_21n],
    [20_000_00n, "5", 48, 460_59n],
    [35_000_00n, "0", 60, 583_33n],
  ] as const;
  for (const [amount, rate, term, payment] of cases) {
    test(`of ${amount} cents at ${rate} % over ${term} months is ${payment}`, () => {
      assert.equal(monthlyPayment(amount, rate, term), payment);
    });
  }

  test("pays back the amount and no more than a payment's cent each month beside", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 20_000_000n), fc.integer({ min: 1, max: 96 }), (amount, term) => {
        const total = monthlyPayment(amount, "0", term) * BigInt(term);
        const difference = total - amount;
        assert.ok((difference < 0n ? -difference : difference) <= BigInt(term));
      }),
    );
  });
});

/** A retail deal in Texas with everything in it. */
const deal: DeskEntry = {
  state: "TX",
  sellingPrice: 32_000_00n,
  rebates: 1_000_00n,
  cashDown: 2_000_00n,
  fees: [
    { code: "DOC", label: "Document fee", taxable: false, amount: 225_00n },
    { code: "TITLE", label: "Title and registration", taxable: false, amount: 83_75n },
  ],
  products: [
    { code: "VSC", label: "Service contract", amount: 1_800_00n, cost: 900_00n },
    { code: "GAP", label: "GAP", amount: 795_00n, cost: 295_00n },
  ],
  trade: { allowance: 12_000_00n, actualCashValue: 11_200_00n, payoff: 15_500_00n },
  financing: { termMonths: 72, sellRate: "7.49", buyRate: "5.99" },
  unitCost: 28_300_00n,
};

describe("the worksheet of a deal", () => {
  test("with trade-in, lien, rebate, products and finance reserve comes to the known figures", () => {
    const figures = figuresOf(deal);

    assert.deepEqual(
      figures.taxes.map(({ amount }) => amount),
      [1_187_50n],
    );
    assert.equal(figures.amountFinanced, 36_591_25n);
    assert.equal(figures.monthly, 632_49n);
    assert.equal(figures.totalOfPayments, 45_539_28n);
    assert.equal(figures.financeCharge, 8_948_03n);
    assert.equal(figures.reserve, 1_416_96n);
    assert.equal(figures.frontGross, 2_900_00n);
    assert.equal(figures.backGross, 2_816_96n);
  });

  test("taxes a price of 40,000 with a trade-in of 15,000 by the rule of the state", () => {
    const plain = { ...deal, sellingPrice: 40_000_00n, rebates: 0n, fees: [] };
    const trade = { allowance: 15_000_00n, actualCashValue: 15_000_00n, payoff: 0n };
    const taxIn = (state: DeskEntry["state"]): bigint[] =>
      figuresOf({ ...plain, trade, state }).taxes.map(({ amount }) => amount);

    assert.deepEqual(taxIn("TX"), [1_562_50n]);
    assert.deepEqual(taxIn("CA"), [2_900_00n]);
    assert.deepEqual(taxIn("FL"), [1_500_00n, 75_00n]);
  });
});
