import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  countdownTone,
  formatAge,
  formatDate,
  formatDistance,
  formatRelative,
  formatTime,
} from "./date-format.ts";

const now = new Date("2026-11-20T14:05:00Z");
const chicago = { locale: "en", timeZone: "America/Chicago" };
const utc = { locale: "en", timeZone: "UTC" };
const minutesAway = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();

describe("dates", () => {
  test("are day and month, with the year where it is another", () => {
    assert.equal(formatDate("2026-11-20T14:05:00Z", now, utc), "20 Nov");
    assert.equal(formatDate("2025-09-03T14:05:00Z", now, utc), "3 Sep 2025");
  });

  test("are those of the rooftop's clock", () => {
    assert.equal(formatDate("2026-11-20T03:00:00Z", now, chicago), "19 Nov");
    assert.equal(formatTime("2026-11-20T03:00:00Z", chicago), "21:00");
    assert.equal(formatTime("2026-11-20T06:00:00Z", chicago), "00:00");
  });

  test("of business are the same in every zone", () => {
    assert.equal(formatDate("2026-11-20", now, chicago), "20 Nov");
    assert.equal(formatRelative("2026-11-20", now, chicago), "20 Nov");
  });

  test("follow the language", () => {
    assert.equal(formatDate("2026-11-20", now, { locale: "es" }), "20 nov");
  });

  test("are relative only within a day", () => {
    assert.equal(formatRelative(minutesAway(-5), now, utc), "5 min ago");
    assert.equal(formatRelative(minutesAway(12), now, utc), "in 12 min");
    assert.equal(formatRelative(minutesAway(-180), now, utc), "3 h ago");
    assert.equal(formatRelative(minutesAway(0), now, utc), "now");
    assert.equal(formatRelative(minutesAway(-24 * 60), now, utc), "19 Nov");
  });

  test("ages are in days", () => {
    assert.equal(formatAge(63), "63\u00a0d");
  });
});

describe("a deadline", () => {
  test("is near from fifteen minutes before, and past from the first moment after", () => {
    assert.equal(countdownTone(minutesAway(15.01), now), "neutral");
    assert.equal(countdownTone(minutesAway(15), now), "warning");
    assert.equal(countdownTone(minutesAway(0), now), "warning");
    assert.equal(countdownTone(minutesAway(-0.001), now), "critical");
  });

  test("is never said to be further than it is", () => {
    assert.equal(formatDistance(minutesAway(0.2), now), "1\u00a0min");
    assert.equal(formatDistance(minutesAway(14), now), "14\u00a0min");
    assert.equal(formatDistance(minutesAway(60), now), "1\u00a0h");
    assert.equal(formatDistance(minutesAway(65), now), "1\u00a0h 05\u00a0min");
    assert.equal(formatDistance(minutesAway(185), now), "3\u00a0h");
    assert.equal(formatDistance(minutesAway(24 * 60 - 1), now), "23\u00a0h");
    assert.equal(formatDistance(minutesAway(-24 * 60), now), "1\u00a0d");
    assert.equal(formatDistance(minutesAway(3 * 24 * 60), now), "3\u00a0d");
    assert.equal(formatDistance(minutesAway(-5.9), now), "5\u00a0min");
  });
});
