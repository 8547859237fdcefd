import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { atHour, fromWallClock, toWallClock } from "./wall-clock.ts";

const chicago = "America/Chicago";
const zones = [chicago, "America/Los_Angeles", "America/Phoenix", "Pacific/Honolulu", "UTC"];
const instant = (text: string, zone: string | undefined = chicago) =>
  fromWallClock(text, zone)?.toISOString();

describe("the clock on a rooftop's wall", () => {
  test("says what it says there, wherever the browser is", () => {
    const at = new Date("2026-11-21T15:00:00Z");
    assert.equal(toWallClock(at, chicago), "2026-11-21T09:00");
    assert.equal(toWallClock(at, "America/Los_Angeles"), "2026-11-21T07:00");
    assert.equal(instant("2026-11-21T09:00"), "2026-11-21T15:00:00.000Z");
  });

  test("is read as UTC and as midnight where it is that", () => {
    assert.equal(toWallClock(new Date("2026-11-21T06:00:30Z"), chicago), "2026-11-21T00:00");
  });

  test("says no time while the field is empty", () => {
    assert.equal(fromWallClock("", chicago), undefined);
    assert.equal(fromWallClock("tomorrow", chicago), undefined);
  });

  test("leaps in March: a time that it never says is as much later", () => {
    assert.equal(instant("2026-03-08T01:59"), "2026-03-08T07:59:00.000Z");
    assert.equal(instant("2026-03-08T02:30"), "2026-03-08T08:30:00.000Z");
    assert.equal(toWallClock(new Date("2026-03-08T08:30:00Z"), chicago), "2026-03-08T03:30");
    assert.equal(instant("2026-03-08T03:00"), "2026-03-08T08:00:00.000Z");
  });

  test("says an hour twice in November: the first is meant", () => {
    assert.equal(instant("2026-11-01T01:30"), "2026-11-01T06:30:00.000Z");
    assert.equal(instant("2026-11-01T02:00"), "2026-11-01T08:00:00.000Z");
  });

  test("opens at nine the day after it changed, too", () => {
    const before = new Date("2026-03-07T23:00:00Z");
    assert.equal(atHour(before, 1, 9, chicago).toISOString(), "2026-03-08T14:00:00.000Z");
  });

  test("gives back every minute that is put in, unless the hour comes twice", () => {
    const changes = [Date.UTC(2026, 2, 8, 8), Date.UTC(2026, 10, 1, 7), Date.UTC(2026, 10, 1, 9)];
    const nearChange = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -300, max: 300 }))
      .map(([atMs, minutes]) => atMs + minutes * 60_000);
    const anyMinute = fc
      .integer({ min: 0, max: 40 * 366 * 24 * 60 })
      .map((minutes) => Date.UTC(2000, 0, 1) + minutes * 60_000);
    fc.assert(
      fc.property(fc.oneof(nearChange, anyMinute), fc.constantFrom(...zones), (atMs, zone) => {
        const at = new Date(atMs);
        const back = fromWallClock(toWallClock(at, zone), zone);
        assert.ok(back);
        assert.equal(toWallClock(back, zone), toWallClock(at, zone));
        const laterMs = at.getTime() - back.getTime();
        assert.ok(laterMs === 0 || laterMs === 60 * 60_000);
      }),
    );
  });
});
