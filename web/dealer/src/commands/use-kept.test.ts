import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keptIn } from "./use-kept.ts";

const holding = (text: string | null) => ({ getItem: () => text });
const fresh = { texts: { email: "" }, version: 1 };

describe("a form that was left", () => {
  test("is as it was typed", () => {
    const typed = { texts: { email: "ada@example.com" }, version: 1 };
    assert.deepEqual(keptIn(holding(JSON.stringify(typed)), "k", fresh), typed);
  });

  test("begins anew where nothing was left, or what is of another form", () => {
    for (const text of [null, "null", "[]", "7", '{"texts":"x","version":1}', '{"version":1}']) {
      assert.deepEqual(keptIn(holding(text), "k", fresh), fresh);
    }
  });
});
