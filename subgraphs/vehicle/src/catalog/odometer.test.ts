import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isNewerReading, type DistanceUnit, type OdometerReading } from "./odometer.ts";

const nothingKnown = { odometerValue: null, odometerUnit: null, odometerReadOn: null };

function known(odometerValue: number, odometerUnit: DistanceUnit, odometerReadOn: string | null) {
  return { odometerValue, odometerUnit, odometerReadOn };
}

function reading(value: number, unit: DistanceUnit, readOn: string): OdometerReading {
  return { value, unit, readOn };
}

describe("a reading of the odometer", () => {
  test("replaces nothing, and a reading of an unknown day", () => {
    const first = reading(10, "MILE", "2026-01-01");

    assert.ok(isNewerReading(first, nothingKnown));
    assert.ok(isNewerReading(first, known(90_000, "MILE", null)));
  });

  test("of a later day replaces an earlier one even when it shows less", () => {
    assert.ok(
      isNewerReading(reading(5, "MILE", "2026-02-01"), known(9, "KILOMETER", "2026-01-31")),
    );
    assert.ok(
      !isNewerReading(reading(9, "MILE", "2026-01-31"), known(5, "KILOMETER", "2026-02-01")),
    );
  });

  test("of the same day replaces one that shows less, in whatever unit", () => {
    const day = "2026-01-31";

    assert.ok(isNewerReading(reading(1_001, "MILE", day), known(1_000, "MILE", day)));
    assert.ok(!isNewerReading(reading(1_000, "MILE", day), known(1_000, "MILE", day)));
    assert.ok(isNewerReading(reading(1_000, "MILE", day), known(1_609, "KILOMETER", day)));
    assert.ok(!isNewerReading(reading(1_609, "KILOMETER", day), known(1_000, "MILE", day)));
  });
});
