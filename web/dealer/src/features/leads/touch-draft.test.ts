import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  createDraftStore,
  emptyDraft,
  isComplete,
  withAttempt,
  withoutAttempt,
  type TouchDraft,
} from "./touch-draft.ts";

function storageInMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

const draft: TouchDraft = { ...emptyDraft, channel: "EMAIL", notes: "Sent the pri" };

describe("what is being written about a lead", () => {
  test("is found again, and by nobody else", () => {
    const storage = storageInMemory();
    createDraftStore(storage, "usr_1").write("led_1", draft);
    assert.deepEqual(createDraftStore(storage, "usr_1").read("led_1"), draft);
    assert.deepEqual(createDraftStore(storage, "usr_1").read("led_2"), emptyDraft);
    assert.deepEqual(createDraftStore(storage, "usr_2").read("led_1"), emptyDraft);
  });

  test("leaves nothing behind once it is noted, or was deleted", () => {
    const storage = storageInMemory();
    const store = createDraftStore(storage, "usr_1");
    store.write("led_1", draft);
    store.forget("led_1", draft);
    assert.equal(storage.length, 0);
    store.write("led_1", draft);
    store.write("led_1", { ...draft, notes: " " });
    assert.equal(storage.length, 0);
  });

  test("stays when something was added while it was being noted", () => {
    const store = createDraftStore(storageInMemory(), "usr_1");
    const more = { ...draft, notes: "Sent the price" };
    store.write("led_1", more);
    store.forget("led_1", draft);
    assert.deepEqual(store.read("led_1"), more);
  });

  test("goes by the same key until the server has answered, over a reload too", () => {
    const storage = storageInMemory();
    const sent = withAttempt(draft, "key_1");
    createDraftStore(storage, "usr_1").write("led_1", sent);
    const reloaded = createDraftStore(storage, "usr_1").read("led_1");
    assert.equal(withAttempt(reloaded, "key_2").attempt.key, "key_1");
    assert.equal(withAttempt(withoutAttempt(reloaded), "key_2").attempt.key, "key_2");
  });

  test("goes by another key once it says something else, and not for a letter typed and deleted", () => {
    const sent = withAttempt(draft, "key_1");
    const more = { ...sent, notes: "Sent the price" };
    assert.equal(withAttempt(more, "key_2").attempt.key, "key_2");
    const back = { ...more, notes: draft.notes };
    assert.equal(withAttempt(back, "key_2").attempt.key, "key_1");
  });

  test("a call says by its outcome what became of it, a message by its words", () => {
    assert.equal(isComplete({ ...emptyDraft, outcome: "VOICEMAIL" }), true);
    assert.equal(isComplete({ ...emptyDraft, channel: "TEXT", outcome: "VOICEMAIL" }), false);
    assert.equal(isComplete(draft), true);
    assert.equal(isComplete(emptyDraft), false);
  });
});
