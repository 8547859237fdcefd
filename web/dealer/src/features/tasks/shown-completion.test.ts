import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gql, InMemoryCache } from "@apollo/client";
import { showCompletion, takeBack } from "./shown-completion.ts";

const fragment = gql`
  fragment Shown on Task {
    __typename
    id
    version
    completedAt
  }
`;

describe("a task that could not be marked as done", () => {
  const task = { __typename: "Task", id: "tsk_1", version: 3, completedAt: null } as const;

  function shown() {
    const cache = new InMemoryCache();
    cache.writeFragment({ fragment, data: task });
    showCompletion(cache, task, "2026-01-01T10:00:00Z");
    return { cache, now: () => cache.readFragment({ fragment, from: task }) };
  }

  test("is open again", () => {
    const { cache, now } = shown();
    assert.deepEqual(now(), { ...task, completedAt: "2026-01-01T10:00:00Z" });
    takeBack(cache, task);
    assert.deepEqual(now(), task);
  });

  test("is as somebody else has left it meanwhile", () => {
    const { cache, now } = shown();
    const done = { ...task, version: 4, completedAt: "2026-01-01T10:00:05Z" };
    cache.writeFragment({ fragment, data: done });
    takeBack(cache, task);
    assert.deepEqual(now(), done);
  });
});
