import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { termsIn } from "./terms.ts";

describe("what was typed into the palette", () => {
  test("may be the end of a VIN, a phone number, a deal and a repair order, when it is all digits", () => {
    assert.deepEqual(termsIn(" 004352 "), {
      text: "004352",
      units: true,
      people: true,
      dealNumber: 4352,
      orderNumber: "004352",
    });
  });

  test("is a number of the kind that is named with it, and nothing else", () => {
    for (const typed of ["RO 6726", "ro#6726", "repair order: 6726"]) {
      const { units, people, dealNumber, orderNumber } = termsIn(typed);
      assert.deepEqual(
        { units, people, dealNumber, orderNumber },
        { units: false, people: false, dealNumber: undefined, orderNumber: "6726" },
      );
    }
    assert.equal(termsIn("Deal 961").dealNumber, 961);
    assert.equal(termsIn("Deal 961").orderNumber, undefined);
  });

  test("is a name or a car, when there are words", () => {
    const { text, units, people, dealNumber } = termsIn("2021  civic ");
    assert.deepEqual([text, units, people, dealNumber], ["2021 civic", true, true, undefined]);
  });

  test("is nobody's phone number with fewer than three digits, and no deal beyond the graph's numbers", () => {
    assert.equal(termsIn("12").people, false);
    assert.equal(termsIn("9999999999").dealNumber, undefined);
    assert.equal(termsIn("9999999999").people, true);
  });

  test("is nothing without a letter or a digit", () => {
    const { units, people, dealNumber, orderNumber } = termsIn("--");
    assert.deepEqual(
      [units, people, dealNumber, orderNumber],
      [false, false, undefined, undefined],
    );
  });
});
