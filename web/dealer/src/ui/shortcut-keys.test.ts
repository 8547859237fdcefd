import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { matchKeys, stepOf, type KeyPress } from "./shortcut-keys.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  altGraph: false,
  ...held,
});

describe("a step of a shortcut", () => {
  test("is the character that was written, whatever it took to write it", () => {
    assert.equal(stepOf(press("?", { shift: true })), "?");
    assert.equal(stepOf(press("[", { ctrl: true, alt: true, altGraph: true })), "[");
  });

  test("tells small letters from shifted ones, also under caps lock", () => {
    assert.equal(stepOf(press("x")), "x");
    assert.equal(stepOf(press("X", { shift: true })), "Shift+x");
    assert.equal(stepOf(press("X")), "x");
  });

  test("takes Ctrl and Cmd for one", () => {
    assert.equal(stepOf(press("k", { ctrl: true })), "Mod+k");
    assert.equal(stepOf(press("k", { meta: true })), "Mod+k");
    assert.equal(stepOf(press("Enter", { ctrl: true })), "Mod+Enter");
  });

  test("is none while only a modifier is down", () => {
    assert.equal(stepOf(press("Shift", { shift: true })), undefined);
  });

  test("has a name where it has no sign", () => {
    assert.equal(stepOf(press(" ")), "Space");
    assert.equal(stepOf(press("ArrowDown", { shift: true })), "Shift+ArrowDown");
  });
});

describe("a sequence", () => {
  const shortcuts = [{ keys: "g s" }, { keys: "g l" }, { keys: "s" }, { keys: "x" }];

  test("waits for its second key", () => {
    assert.deepEqual(matchKeys("", "g", shortcuts), { kind: "wait", typed: "g" });
    assert.deepEqual(matchKeys("g", "s", shortcuts), { kind: "run", shortcut: { keys: "g s" } });
  });

  test("that is none lets its last key mean what it means alone", () => {
    assert.deepEqual(matchKeys("g", "x", shortcuts), { kind: "run", shortcut: { keys: "x" } });
    assert.deepEqual(matchKeys("g", "g", shortcuts), { kind: "wait", typed: "g" });
    assert.deepEqual(matchKeys("g", "z", shortcuts), { kind: "none" });
  });

  test("belongs to whoever came last", () => {
    const near = { keys: "x", near: true };
    assert.deepEqual(matchKeys("", "x", [{ keys: "x", near: false }, near]), {
      kind: "run",
      shortcut: near,
    });
  });
});
