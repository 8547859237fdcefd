import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { duePicks } from "./due-time.ts";

const picks = (now: string) =>
  duePicks(new Date(now), "America/Chicago").map(([pick, due]) => `${pick} ${due}`);

describe("the usual times for a task", () => {
  test("are on a quarter an hour from now, at closing, and when the rooftop opens", () => {
    assert.deepEqual(picks("2026-11-30T20:07:00Z"), [
      "hour 2026-11-30T15:15",
      "today 2026-11-30T17:00",
      "tomorrow 2026-12-01T09:00",
      "inThreeDays 2026-12-03T09:00",
    ]);
  });

  test("are by the rooftop's day, also while it is tomorrow in London", () => {
    assert.deepEqual(picks("2026-12-01T00:00:00Z"), [
      "hour 2026-11-30T19:00",
      "tomorrow 2026-12-01T09:00",
      "inThreeDays 2026-12-03T09:00",
    ]);
  });
});
