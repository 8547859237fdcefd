import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { searched } from "./searched.ts";

describe("what somebody searched", () => {
  test("is told by its look", () => {
    const phone = (begins: string, endsReversed: string) => ({
      kind: "PHONE",
      begins,
      endsReversed,
    });
    assert.deepEqual(searched(" Lov  Ada ", true), { kind: "NAME", words: ["Lov", "Ada"] });
    assert.deepEqual(searched("Ada@Ex", true), { kind: "EMAIL", begins: "ada@ex", words: [] });
    const email = (begins: string, ...words: string[]) => ({ kind: "EMAIL", begins, words });
    assert.deepEqual(
      searched("uma.lewis.23o", true),
      email("uma.lewis.23o", "uma", "lewis", "23o"),
    );
    assert.deepEqual(searched("ada_l", true), email("ada_l", "ada", "l"));
    assert.deepEqual(searched("J.R.", true), email("j.r.", "J", "R"));
    assert.deepEqual(searched("St. John", true), { kind: "NAME", words: ["St", "John"] });
    assert.deepEqual(searched("Jr.", true), { kind: "NAME", words: ["Jr"] });
    assert.deepEqual(searched("312.555", true), phone("+1312555", "555213"));
    assert.deepEqual(searched("(312) 555", true), phone("+1312555", "555213"));
    assert.deepEqual(searched("1 312", true), phone("+1312", "2131"));
    assert.deepEqual(searched("+44 20", true), phone("+4420", "0244"));
    assert.deepEqual(searched("0142", true), phone("+10142", "2410"));
    assert.deepEqual(searched("42", true), { kind: "NAME", words: ["42"] });
    assert.deepEqual(searched("Route 66", true), { kind: "NAME", words: ["Route", "66"] });
  });

  test("is a name to who may not see how people are reached", () => {
    assert.deepEqual(searched("ada@ex", false), { kind: "NAME", words: ["ada", "ex"] });
    assert.deepEqual(searched("3125550142", false), { kind: "NAME", words: ["3125550142"] });
  });

  test("is cut at six words, and may be nothing", () => {
    assert.deepEqual(searched("a b c d e f g", true), {
      kind: "NAME",
      words: ["a", "b", "c", "d", "e", "f"],
    });
    assert.deepEqual(searched(" -- ", true), { kind: "NAME", words: [] });
  });
});
