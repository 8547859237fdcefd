import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { csvOf } from "./csv.ts";

describe("a table for a spreadsheet", () => {
  test("quotes what would end a cell or a row", () => {
    assert.equal(csvOf([["Stock no.", 'a "b", c', "d\ne"]]), 'Stock no.,"a ""b"", c","d\ne"\r\n');
  });

  test("keeps text from being run as a formula, and amounts as they are", () => {
    const cells = ["=1+1", "@x", "-2+3", "-500.00", "14995.00"];
    assert.equal(csvOf([cells]), "'=1+1,'@x,'-2+3,-500.00,14995.00\r\n");
  });
});
