import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createCommandKeys } from "./command-keys.ts";

function keys() {
  let made = 0;
  return createCommandKeys(() => String((made += 1)));
}

describe("the keys of a command", () => {
  test("are kept for what went unanswered, and not for what was answered", () => {
    const { take, answered, unanswered } = keys();
    assert.equal(take("done: a"), "1");
    unanswered("done: a");
    assert.equal(take("done: a"), "1");
    answered("done: a");
    assert.equal(take("done: a"), "2");
  });

  test("are not shared by two that are on their way, nor lost by the answer to the other", () => {
    const { take, answered, unanswered } = keys();
    assert.equal(take("done: a"), "1");
    assert.equal(take("done: b"), "2");
    answered("done: a");
    unanswered("done: b");
    assert.equal(take("done: b"), "2");
  });

  test("are another once something else was sent in between", () => {
    const { take, answered, unanswered } = keys();
    take("price: 100");
    unanswered("price: 100");
    take("price: 200");
    answered("price: 200");
    assert.equal(take("price: 100"), "3");
  });
});
