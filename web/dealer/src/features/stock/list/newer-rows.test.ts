import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newerRows } from "./newer-rows.ts";

describe("rows that have come on top of a list", () => {
  const known = new Set(["c", "d"]);

  test("are those before the first that is known", () => {
    assert.equal(newerRows(["a", "b", "c", "d"], known), 2);
    assert.equal(newerRows(["c", "d"], known), 0);
  });

  test("are those before the next one, when the first is gone", () => {
    assert.equal(newerRows(["a", "d"], known), 1);
  });

  test("are all that were counted, when none is known any more", () => {
    assert.equal(newerRows(["a", "b"], known), 2);
  });

  test("are none of a list that is not there yet", () => {
    assert.equal(newerRows(["a"], new Set()), 0);
  });
});
