export type DistanceUnit = "MILE" | "KILOMETER";

/** A mileage and the business date on which it was read. */
export interface OdometerReading {
  readonly value: number;
  readonly unit: DistanceUnit;
  readonly readOn: string;
}

/** What a vehicle says of its last reading; all null when none is known, the date also when it is not. */
interface LastReading {
  readonly odometerValue: number | null;
  readonly odometerUnit: DistanceUnit | null;
  readonly odometerReadOn: string | null;
}

const KILOMETERS_PER_MILE = 1.609344;

/**
 * Whether a reading replaces the last known one: it was read on a later day, or shows more on the same
 * day. Readings arrive in any order and always end with the same one.
 */
export function isNewerReading(reading: OdometerReading, known: LastReading): boolean {
  const { odometerValue: value, odometerUnit: unit, odometerReadOn: readOn } = known;
  if (value === null || unit === null || readOn === null) return true;
  if (reading.readOn !== readOn) return reading.readOn > readOn;
  return kilometers(reading.value, reading.unit) > kilometers(value, unit);
}

function kilometers(value: number, unit: DistanceUnit): number {
  return unit === "MILE" ? value * KILOMETERS_PER_MILE : value;
}
