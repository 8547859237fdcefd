/** What a `datetime-local` field holds: the wall clock of whoever sits there, to the minute. */
export function toLocalText(at: Date): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  const date = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${date}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** Undefined while no time is in the field. */
export function fromLocalText(text: string): string | undefined {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

export type DuePick = "hour" | "today" | "tomorrow" | "inThreeDays";

const CLOSING_HOUR = 17;
const OPENING_HOUR = 9;

/** The usual times; those that have passed are left out. */
export function duePicks(now: Date): readonly (readonly [DuePick, Date])[] {
  const picks: (readonly [DuePick, Date])[] = [
    ["hour", inAnHour(now)],
    ["today", at(now, 0, CLOSING_HOUR)],
    ["tomorrow", at(now, 1, OPENING_HOUR)],
    ["inThreeDays", at(now, 3, OPENING_HOUR)],
  ];
  return picks.filter(([, due]) => due > now);
}

/** The next quarter from an hour on: "14:07" is nobody's appointment. */
function inAnHour(now: Date): Date {
  const due = new Date(now.getTime() + 60 * 60_000);
  due.setMinutes(Math.ceil(due.getMinutes() / 15) * 15, 0, 0);
  return due;
}

function at(now: Date, days: number, hour: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
}
