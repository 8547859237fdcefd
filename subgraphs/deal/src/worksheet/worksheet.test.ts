import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { blankWorksheet, changedFigures, paymentsFor, type PaymentLine } from "./worksheet.ts";

const term = fc.integer({ min: 1, max: 8 });
const cashDown = fc.bigInt({ min: 0n, max: 8n });
const payment = fc.record({
  termMonths: term,
  cashDownMinor: cashDown.map(String),
  apr: fc.constant("7.490"),
  monthlyMinor: fc.constant("63249"),
});

describe("payments of a worksheet", () => {
  test("are those that were asked for: none more, none less, none twice", () => {
    const grid = fc.uniqueArray(payment, {
      selector: ({ termMonths, cashDownMinor }) => `${termMonths}/${cashDownMinor}`,
    });
    fc.assert(
      fc.property(grid, fc.array(term), fc.array(cashDown), (stored, terms, cashDowns) => {
        const asked = (line: PaymentLine): boolean =>
          terms.includes(line.termMonths) && cashDowns.includes(BigInt(line.cashDownMinor));
        const found = paymentsFor(stored, terms, cashDowns);

        assert.deepEqual(new Set(found), new Set(stored.filter(asked)));
        assert.equal(found.length, new Set(found).size);
      }),
    );
  });
});

describe("changed figures", () => {
  test("are named as the graph names them", () => {
    const after = { ...blankWorksheet, sellingPriceMinor: 1n, apr: "7.49", taxes: [] };

    assert.deepEqual(changedFigures(blankWorksheet, after), [
      "worksheet.sellingPrice",
      "worksheet.taxes",
      "worksheet.apr",
    ]);
  });

  test("are none between equal sheets, lines compared by content", () => {
    const fees = [{ code: "DOC", label: "Doc fee", taxable: false, amountMinor: "22500" }];

    assert.deepEqual(
      changedFigures(
        { ...blankWorksheet, fees },
        { ...blankWorksheet, fees: structuredClone(fees) },
      ),
      [],
    );
  });
});
