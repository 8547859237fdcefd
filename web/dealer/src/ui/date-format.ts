export interface DateFormat {
  /** With its region: "en-US" writes the month first and twelve hours. */
  readonly locale: string;
  /** IANA name, of the rooftop that the thing belongs to; the browser's own when undefined. */
  readonly timeZone: string | undefined;
}

export type CountdownTone = "critical" | "warning" | "neutral";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** From here on a deadline is near. */
export const NEAR_MS = 15 * MINUTE_MS;
/** Up to here durations are in minutes, then in hours, then in days. */
const MINUTES_UP_TO = 2 * 60;
const HOURS_UP_TO = 48;
const BUSINESS_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = { month: "short", day: "numeric" } as const;
const TIME = { hour: "numeric", minute: "2-digit" } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** "Nov 20, 2026". @param at an instant, or a business date, which is the same in every zone */
export function formatDate(at: string, format: DateFormat): string {
  return written(at, format, { ...DAY, year: "numeric" });
}

/** "Nov 20", and the year where it is not this one's: for where there is little room. */
export function formatDay(at: string, now: Date, format: DateFormat): string {
  return isThisYear(at, now, format) ? written(at, format, DAY) : formatDate(at, format);
}

/** "Friday, Nov 20". */
export function formatWholeDay(at: string, format: DateFormat): string {
  return written(at, format, { weekday: "long", ...DAY });
}

/** "2:05 PM". */
export function formatTime(at: string, format: DateFormat): string {
  return written(at, format, TIME);
}

/** "Nov 20, 2:05 PM", and the year where it is not this one's. */
export function formatDateTime(at: string, now: Date, format: DateFormat): string {
  const options = isThisYear(at, now, format) ? DAY : { ...DAY, year: "numeric" as const };
  return written(at, format, { ...options, ...TIME });
}

/** "5 min ago" within a day, "Nov 20" beyond. */
export function formatRelative(at: string, now: Date, format: DateFormat): string {
  const distanceMs = new Date(at).getTime() - now.getTime();
  const sizeMs = Math.abs(distanceMs);
  if (BUSINESS_DATE.test(at) || sizeMs >= DAY_MS) return formatDay(at, now, format);
  const relative = new Intl.RelativeTimeFormat(format.locale, { style: "short", numeric: "auto" });
  if (sizeMs < MINUTE_MS) return relative.format(0, "second");
  const [unitMs, unit] =
    sizeMs < MINUTES_UP_TO * MINUTE_MS
      ? [MINUTE_MS, "minute" as const]
      : [HOUR_MS, "hour" as const];
  return relative
    .format(Math.trunc(distanceMs / unitMs), unit)
    .replace("min.", "min")
    .replace("hr.", "h");
}

/** "63 d". */
export function formatAge(days: number): string {
  return `${days}\u00a0d`;
}

/** How long until, or since, a deadline: "95 min", "31 h", "2 d". */
export function formatDistance(dueAt: string, now: Date): string {
  const leftMs = new Date(dueAt).getTime() - now.getTime();
  // What is left is rounded up: a deadline is not past while it says 1 min.
  const minutes = leftMs > 0 ? Math.ceil(leftMs / MINUTE_MS) : Math.floor(-leftMs / MINUTE_MS);
  if (minutes < MINUTES_UP_TO) return `${minutes}\u00a0min`;
  const hours = Math.floor(minutes / 60);
  return hours < HOURS_UP_TO ? `${hours}\u00a0h` : formatAge(Math.floor(hours / 24));
}

/** ▲ past due, ◆ from fifteen minutes before. */
export function countdownTone(dueAt: string, now: Date): CountdownTone {
  const leftMs = new Date(dueAt).getTime() - now.getTime();
  if (leftMs < 0) return "critical";
  return leftMs <= NEAR_MS ? "warning" : "neutral";
}

export function isThisYear(at: string, now: Date, format: DateFormat): boolean {
  const year = { year: "numeric" } as const;
  return written(at, format, year) === written(now.toISOString(), format, year);
}

function written(at: string, format: DateFormat, options: Intl.DateTimeFormatOptions): string {
  const timeZone = BUSINESS_DATE.test(at) ? "UTC" : format.timeZone;
  const key = `${format.locale} ${timeZone} ${Object.keys(options).join()}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(format.locale, {
      ...options,
      ...(timeZone !== undefined && { timeZone }),
    });
    formats.set(key, known);
  }
  return known.format(new Date(at));
}
