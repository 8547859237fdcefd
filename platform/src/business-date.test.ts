import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { businessDate, daysBetween, isTimeZone } from "./business-date.ts";

const at = (instant: string, timeZone: string): string => businessDate(new Date(instant), timeZone);

describe("the business date", () => {
  test("is that of the rooftop's calendar", () => {
    assert.equal(at("2026-11-20T05:59:59.999Z", "America/Chicago"), "2026-11-19");
    assert.equal(at("2026-11-20T06:00:00Z", "America/Chicago"), "2026-11-20");
    assert.equal(at("2026-11-20T15:00:00Z", "Pacific/Kiritimati"), "2026-11-21");
    assert.equal(at("2026-11-20T15:00:00Z", "Pacific/Pago_Pago"), "2026-11-20");
  });

  test("changes at local midnight also when the clocks change", () => {
    // 8 March 2026: 23 hours in Chicago. 1 November 2026: 25 hours.
    assert.equal(at("2026-03-08T05:59:59Z", "America/Chicago"), "2026-03-07");
    assert.equal(at("2026-03-08T06:00:00Z", "America/Chicago"), "2026-03-08");
    assert.equal(at("2026-03-09T04:59:59Z", "America/Chicago"), "2026-03-08");
    assert.equal(at("2026-03-09T05:00:00Z", "America/Chicago"), "2026-03-09");
    assert.equal(at("2026-11-01T05:00:00Z", "America/Chicago"), "2026-11-01");
    assert.equal(at("2026-11-02T05:59:59Z", "America/Chicago"), "2026-11-01");
    assert.equal(at("2026-11-02T06:00:00Z", "America/Chicago"), "2026-11-02");
  });

  test("ends months and leap years where the calendar does", () => {
    assert.equal(at("2024-03-01T05:30:00Z", "America/New_York"), "2024-03-01");
    assert.equal(at("2024-03-01T04:30:00Z", "America/New_York"), "2024-02-29");
    assert.equal(at("2026-03-01T04:30:00Z", "America/New_York"), "2026-02-28");
    assert.equal(at("2027-01-01T04:30:00Z", "America/New_York"), "2026-12-31");
  });
});

describe("days between dates", () => {
  test("are calendar days, whatever the clocks do", () => {
    assert.equal(daysBetween("2026-03-07", "2026-03-09"), 2);
    assert.equal(daysBetween("2026-10-31", "2026-11-02"), 2);
    assert.equal(daysBetween("2024-02-28", "2024-03-01"), 2);
    assert.equal(daysBetween("2026-02-28", "2026-03-01"), 1);
    assert.equal(daysBetween("2026-01-31", "2025-12-31"), -31);
    assert.equal(daysBetween("2026-11-20", "2026-11-20"), 0);
  });

  test("add up", () => {
    const date = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
      .map((instant) => instant.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, date, date, (one, two, three) => {
        assert.equal(daysBetween(one, two) + daysBetween(two, three), daysBetween(one, three));
      }),
    );
  });
});

describe("time zones", () => {
  test("are those of the tz database", () => {
    for (const name of ["America/Chicago", "UTC", "Pacific/Apia"]) assert.ok(isTimeZone(name));
    for (const name of [
      "",
      "Mars/Olympus",
      "America",
      "CST6CDT7",
      "../etc",
      "+25:00",
      "+05:30",
      "-06",
      "a b",
    ]) {
      assert.equal(isTimeZone(name), false, name);
    }
  });
});
