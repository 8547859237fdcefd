import { atHour, toWallClock } from "../../ui/wall-clock.ts";

export type DuePick = "hour" | "today" | "tomorrow" | "inThreeDays";

const CLOSING_HOUR = 17;
const OPENING_HOUR = 9;
const QUARTER_MS = 15 * 60_000;

/** The usual times, as a field has them, by the rooftop's clock; those that have passed are left out. */
export function duePicks(
  now: Date,
  timeZone: string | undefined,
): readonly (readonly [DuePick, string])[] {
  const picks: (readonly [DuePick, Date])[] = [
    ["hour", inAnHour(now)],
    ["today", atHour(now, 0, CLOSING_HOUR, timeZone)],
    ["tomorrow", atHour(now, 1, OPENING_HOUR, timeZone)],
    ["inThreeDays", atHour(now, 3, OPENING_HOUR, timeZone)],
  ];
  return picks
    .filter(([, due]) => due > now)
    .map(([pick, due]) => [pick, toWallClock(due, timeZone)] as const);
}

/** The next quarter from an hour on: "14:07" is nobody's appointment. Every zone is whole quarters from UTC. */
function inAnHour(now: Date): Date {
  return new Date(Math.ceil((now.getTime() + 4 * QUARTER_MS) / QUARTER_MS) * QUARTER_MS);
}
