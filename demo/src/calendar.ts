/** A calendar day as a whole number: days since 1 January 1970. */
export type Day = number;

export const DAY_MS = 86_400_000;

/** The day that has begun in UTC at an instant. */
export function dayOf(instant: Date): Day {
  return Math.floor(instant.getTime() / DAY_MS);
}

const dates = new Map<Day, string>();

/** `2026-11-20`. */
export function dateOf(day: Day): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

export function yearOf(day: Day): number {
  return Number(dateOf(day).slice(0, 4));
}

/** Monday is 1, Sunday 0. */
export function weekday(day: Day): number {
  // The first of January 1970 was a Thursday.
  return (day + 4) % 7;
}

/** The same day, or the Monday after a Sunday, when the showroom and the workshop are closed. */
export function openDay(day: Day): Day {
  return weekday(day) === 0 ? day + 1 : day;
}

/** The instant, in milliseconds, of so many minutes after midnight at a rooftop. */
export function instantAt(day: Day, minutes: number, timeZone: string): number {
  return day * DAY_MS + minutes * 60_000 - offsetMs(day, timeZone);
}

const offsets = new Map<string, Map<Day, number>>();

/** Of noon: clocks change at night, when nobody works. */
function offsetMs(day: Day, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<Day, number>();
  offsets.set(timeZone, known);
  const offset = known.get(day) ?? lookUpOffset(day, timeZone);
  known.set(day, offset);
  return offset;
}

function lookUpOffset(day: Day, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const name = parts.formatToParts(day * DAY_MS + DAY_MS / 2).at(-1)?.value ?? "";
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  const [, sign = "+", hours = 0, minutes = 0] = match ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
}
