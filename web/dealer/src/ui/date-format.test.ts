import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  countdownTone,
  formatAge,
  formatDate,
  formatDateTime,
  formatDay,
  formatDistance,
  formatRelative,
  formatTime,
  formatWholeDay,
} from "./date-format.ts";

const now = new Date("2026-11-20T14:05:00Z");
const chicago = { locale: "en-US", timeZone: "America/Chicago" };
const utc = { locale: "en-US", timeZone: "UTC" };
const spanish = { locale: "es-US", timeZone: "UTC" };
const minutesAway = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();

describe("dates", () => {
  test("are written as in the United States", () => {
    assert.equal(formatDate("2026-11-20T14:05:00Z", utc), "Nov 20, 2026");
    assert.equal(formatTime("2026-11-20T14:05:00Z", utc), "2:05 PM");
    assert.equal(formatDateTime("2026-11-20T14:05:00Z", now, utc), "Nov 20, 2:05 PM");
    assert.equal(formatWholeDay("2026-11-20T14:05:00Z", utc), "Friday, Nov 20");
  });

  test("leave this year out where there is little room, and another never", () => {
    assert.equal(formatDay("2026-11-20T14:05:00Z", now, utc), "Nov 20");
    assert.equal(formatDay("2025-09-03T14:05:00Z", now, utc), "Sep 3, 2025");
    assert.equal(formatDateTime("2025-09-03T14:05:00Z", now, utc), "Sep 3, 2025, 2:05 PM");
  });

  test("are those of the rooftop's clock", () => {
    assert.equal(formatDate("2026-11-20T03:00:00Z", chicago), "Nov 19, 2026");
    assert.equal(formatTime("2026-11-20T03:00:00Z", chicago), "9:00 PM");
    assert.equal(formatTime("2026-11-20T06:00:00Z", chicago), "12:00 AM");
    assert.equal(formatDay("2026-01-01T03:00:00Z", now, chicago), "Dec 31, 2025");
  });

  test("of business are the same in every zone", () => {
    assert.equal(formatDate("2026-11-20", chicago), "Nov 20, 2026");
    assert.equal(formatRelative("2026-11-20", now, chicago), "Nov 20");
    assert.equal(formatDay("2026-01-01", now, chicago), "Jan 1");
  });

  test("follow the language", () => {
    assert.equal(formatDate("2026-11-20", spanish), "20 nov 2026");
    assert.equal(formatTime("2026-11-20T14:05:00Z", spanish), "2:05 p.m.");
  });

  test("are relative only within a day", () => {
    assert.equal(formatRelative(minutesAway(-5), now, utc), "5 min ago");
    assert.equal(formatRelative(minutesAway(12), now, utc), "in 12 min");
    assert.equal(formatRelative(minutesAway(-119), now, utc), "119 min ago");
    assert.equal(formatRelative(minutesAway(-180), now, utc), "3 h ago");
    assert.equal(formatRelative(minutesAway(0), now, utc), "now");
    assert.equal(formatRelative(minutesAway(-24 * 60), now, utc), "Nov 19");
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
    assert.equal(formatDistance(minutesAway(60), now), "60\u00a0min");
    assert.equal(formatDistance(minutesAway(119), now), "119\u00a0min");
    assert.equal(formatDistance(minutesAway(120), now), "2\u00a0h");
    assert.equal(formatDistance(minutesAway(185), now), "3\u00a0h");
    assert.equal(formatDistance(minutesAway(-31 * 60 - 20), now), "31\u00a0h");
    assert.equal(formatDistance(minutesAway(48 * 60 - 1), now), "47\u00a0h");
    assert.equal(formatDistance(minutesAway(-48 * 60), now), "2\u00a0d");
    assert.equal(formatDistance(minutesAway(3 * 24 * 60), now), "3\u00a0d");
    assert.equal(formatDistance(minutesAway(-5.9), now), "5\u00a0min");
  });
});
