import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { recentObjects, rememberObject, type RecentObject } from "./recent.ts";

function browser(text?: string) {
  const values = new Map<string, string>();
  if (text !== undefined) values.set("forecourt.recent", text);
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    size: () => values.size,
  };
}

const unit = (id: string): RecentObject => ({
  kind: "unit",
  id,
  label: "2021 Honda Civic",
  detail: "U11089",
  href: `/stock/${id}`,
});

describe("what was found last", () => {
  test("comes first, once, and eight are kept", () => {
    const kept = browser();
    for (const id of ["a", "b", "c", "d", "e", "f", "g", "h", "i", "b"]) {
      rememberObject(kept, "ada", unit(id));
    }
    const ids = recentObjects(kept, "ada").map(({ id }) => id);
    assert.deepEqual(ids, ["b", "i", "h", "g", "f", "e", "d", "c"]);
  });

  test("is nobody else's, and is gone when somebody else looks", () => {
    const kept = browser();
    rememberObject(kept, "ada", unit("a"));
    assert.deepEqual(recentObjects(kept, "bob"), []);
    assert.equal(kept.size(), 0);
  });

  test("survives what is no list, and leaves out what is no object of ours", () => {
    for (const text of ["", "{", "null", "[]", '{"person":"ada"}']) {
      assert.deepEqual(recentObjects(browser(text), "ada"), []);
    }
    const objects = [
      unit("a"),
      { ...unit("b"), href: "//elsewhere" },
      { ...unit("c"), kind: "x" },
      1,
    ];
    const kept = browser(JSON.stringify({ person: "ada", objects }));
    assert.deepEqual(recentObjects(kept, "ada"), [unit("a")]);
  });
});
