import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { certainTrim } from "./certain-trim.ts";

describe("the trim as far as it is certain", () => {
  test("is what all candidates have", () => {
    const cases: [string, string | null][] = [
      ["EX (FWD), EX (AWD)", "EX"],
      ["Sport/Sport Touring", "Sport"],
      ["SI / SI HPT", "SI"],
      ["Sport Hybrid / Sport Touring Hybrid", "Sport Hybrid"],
      ["Carrera (2WD), Carrera 4 (4WD)", "Carrera"],
      ["EX-L, EX-L HPD", "EX-L"],
      ["Work Truck/LS/Fleet/Base", null],
      ["LE/ LX", null],
      ["S / SC", null],
    ];
    for (const [trim, expected] of cases) assert.equal(certainTrim(trim), expected, trim);
  });

  test("is the whole of one that is alone", () => {
    for (const trim of ["EX", "R/T", "SE w/ Tech", "LX w/ABS", "Limited (4WD)", "Touring Elite"]) {
      assert.equal(certainTrim(trim), trim);
    }
    assert.equal(certainTrim(null), null);
  });
});
