const MINUTE_MS = 60_000;
const clocks = new Map<string | undefined, Intl.DateTimeFormat>();

/** What a clock on the wall says, to the minute, as a `datetime-local` field holds it. */
export function toWallClock(at: Date, timeZone: string | undefined): string {
  return new Date(wallMs(at.getTime(), timeZone)).toISOString().slice(0, "2026-11-20T14:05".length);
}

/**
 * The instant at which the clock says so; undefined for what is no time. An hour that comes twice is the first of
 * them; a time that the clock leaps over is as much later as it leaps.
 */
export function fromWallClock(text: string, timeZone: string | undefined): Date | undefined {
  const wall = Date.parse(`${text}Z`);
  if (Number.isNaN(wall)) return undefined;
  // Zones change by no more than a day's distance from here, so one side has the offset in force.
  const dayMs = 24 * 60 * MINUTE_MS;
  const offsets = [wall - dayMs, wall + dayMs].map((ms) => wallMs(ms, timeZone) - ms);
  const instants = offsets.map((offsetMs) => wall - offsetMs).toSorted((one, other) => one - other);
  const exact = instants.find((ms) => wallMs(ms, timeZone) === wall);
  const [beforeMs = 0] = offsets;
  return new Date(exact ?? wall - beforeMs);
}

/** The same wall clock `days` later. @param hour of that day, in full */
export function atHour(now: Date, days: number, hour: number, timeZone: string | undefined): Date {
  const [date] = toWallClock(now, timeZone).split("T");
  const day = new Date(Date.parse(`${date}T00:00Z`) + (days * 24 + hour) * 60 * MINUTE_MS);
  return fromWallClock(day.toISOString().slice(0, -1), timeZone) ?? now;
}

/** The wall clock's reading as if it were UTC, without seconds. */
function wallMs(ms: number, timeZone: string | undefined): number {
  const parts = clockIn(timeZone).formatToParts(ms);
  const value = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    value("year"),
    value("month") - 1,
    value("day"),
    value("hour"),
    value("minute"),
    new Date(ms).getUTCSeconds(),
  );
}

function clockIn(timeZone: string | undefined): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-US", {
      ...(timeZone !== undefined && { timeZone }),
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      hourCycle: "h23",
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}
