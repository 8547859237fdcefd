import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { searchTextOf, withGiven, withSent, type SearchText } from "./search-text.ts";

const typed = (state: SearchText, text: string): SearchText => ({ ...state, text });

describe("what is typed into a search field", () => {
  test("stays when the address brings what was handed on before", () => {
    let state = withSent(typed(searchTextOf(""), "civ"));
    state = typed(state, "civi");
    assert.equal(withGiven(state, "civ").text, "civi");
    // The answer to the first is here after the second was handed on.
    state = typed(withSent(state), "civic");
    state = withGiven(state, "civ");
    assert.equal(state.text, "civic");
    state = withGiven(state, "civi");
    assert.deepEqual(state, { text: "civic", seen: "civi", sent: [] });
  });

  test("gives way to what the address says by itself", () => {
    const state = typed(searchTextOf("civ"), "civic");
    assert.deepEqual(withGiven(state, "accord"), searchTextOf("accord"));
    assert.deepEqual(withGiven(state, ""), searchTextOf(""));
  });

  test("is handed on once, without spaces around it", () => {
    const state = withSent(typed(searchTextOf(""), " civic "));
    assert.deepEqual(state.sent, ["civic"]);
    assert.equal(withSent(typed(state, "civic")).sent.length, 1);
    const back = withGiven(state, "civic");
    assert.equal(withSent(back), back);
  });
});
