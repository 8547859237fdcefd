import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keptAttempt } from "./kept-attempt.ts";

function tab() {
  const stored = new Map<string, string>();
  let keys = 0;
  const storage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => void stored.set(name, text),
    removeItem: (name: string) => void stored.delete(name),
  };
  /** As the page begins again on the same tab. */
  return () => keptAttempt(storage, "form", () => `key ${++keys}`);
}

describe("a form whose answer was lost", () => {
  test("goes by the same key after a reload", () => {
    const load = tab();
    assert.equal(load().keyFor("call Ada"), "key 1");
    assert.equal(load().keyFor("call Ada"), "key 1");
  });

  test("is another attempt once something else is typed", () => {
    const load = tab();
    load().keyFor("call Ada");
    assert.equal(load().keyFor("call Grace"), "key 2");
  });

  test("is another attempt once the server has answered", () => {
    const load = tab();
    const attempt = load();
    attempt.keyFor("call Ada");
    attempt.answered();
    assert.equal(load().keyFor("call Ada"), "key 2");
  });
});
