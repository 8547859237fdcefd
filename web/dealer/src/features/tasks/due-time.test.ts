import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { duePicks, fromLocalText, toLocalText } from "./due-time.ts";

describe("when a task is due", () => {
  test("a time in the field is the same time again, to the minute", () => {
    const at = new Date(2026, 10, 20, 14, 5);
    assert.equal(toLocalText(at), "2026-11-20T14:05");
    assert.equal(fromLocalText(toLocalText(at)), at.toISOString());
  });

  test("an empty field is no time", () => {
    assert.equal(fromLocalText(""), undefined);
  });

  test("an hour from now is on a quarter, and closing time is offered only before it", () => {
    const picks = (now: Date) => duePicks(now).map(([pick, due]) => `${pick} ${toLocalText(due)}`);
    assert.deepEqual(picks(new Date(2026, 10, 30, 14, 7)), [
      "hour 2026-11-30T15:15",
      "today 2026-11-30T17:00",
      "tomorrow 2026-12-01T09:00",
      "inThreeDays 2026-12-03T09:00",
    ]);
    assert.deepEqual(picks(new Date(2026, 10, 30, 18, 0)), [
      "hour 2026-11-30T19:00",
      "tomorrow 2026-12-01T09:00",
      "inThreeDays 2026-12-03T09:00",
    ]);
  });
});
