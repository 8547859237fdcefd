export interface DateFormat {
  readonly locale: string;
  /** IANA name; the browser's own when absent. A business date has none. */
  readonly timeZone?: string | undefined;
}

export type CountdownTone = "critical" | "warning" | "neutral";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** From here on a deadline is near. */
export const NEAR_MS = 15 * MINUTE_MS;
const BUSINESS_DATE = /^\d{4}-\d{2}-\d{2}$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** "20 Nov", and the year where it is not this one's. @param at an instant, or a business date */
export function formatDate(at: string, now: Date, { locale, timeZone }: DateFormat): string {
  const zone = BUSINESS_DATE.test(at) ? "UTC" : timeZone;
  const { day, month, year } = partsOf(at, locale, zone);
  const thisYear = partsOf(now.toISOString(), locale, timeZone).year;
  return year === thisYear ? `${day} ${month}` : `${day} ${month} ${year}`;
}

/** "14:05". */
export function formatTime(at: string, { locale, timeZone }: DateFormat): string {
  return dateFormat(locale, timeZone, "time").format(new Date(at));
}

/** "5 min ago" within a day, "20 Nov" beyond. */
export function formatRelative(at: string, now: Date, format: DateFormat): string {
  const distanceMs = new Date(at).getTime() - now.getTime();
  const sizeMs = Math.abs(distanceMs);
  if (BUSINESS_DATE.test(at) || sizeMs >= DAY_MS) return formatDate(at, now, format);
  const relative = new Intl.RelativeTimeFormat(format.locale, { style: "short", numeric: "auto" });
  if (sizeMs < MINUTE_MS) return relative.format(0, "second");
  const [unitMs, unit] =
    sizeMs < HOUR_MS ? [MINUTE_MS, "minute" as const] : [HOUR_MS, "hour" as const];
  return relative
    .format(Math.trunc(distanceMs / unitMs), unit)
    .replace("min.", "min")
    .replace("hr.", "h");
}

/** "63 d". */
export function formatAge(days: number): string {
  return `${days}\u00a0d`;
}

/** How long until, or since, a deadline: "14 min", "1 h 05 min", "5 h", "2 d". */
export function formatDistance(dueAt: string, now: Date): string {
  const leftMs = new Date(dueAt).getTime() - now.getTime();
  // What is left is rounded up: a deadline is not past while it says 1 min.
  const minutes = leftMs > 0 ? Math.ceil(leftMs / MINUTE_MS) : Math.floor(-leftMs / MINUTE_MS);
  if (minutes < 60) return `${minutes}\u00a0min`;
  if (minutes >= 24 * 60) return formatAge(Math.floor(minutes / (24 * 60)));
  const hours = `${Math.floor(minutes / 60)}\u00a0h`;
  const rest = minutes % 60;
  if (minutes >= 2 * 60 || rest === 0) return hours;
  return `${hours} ${String(rest).padStart(2, "0")}\u00a0min`;
}

/** ▲ past due, ◆ from fifteen minutes before. */
export function countdownTone(dueAt: string, now: Date): CountdownTone {
  const leftMs = new Date(dueAt).getTime() - now.getTime();
  if (leftMs < 0) return "critical";
  return leftMs <= NEAR_MS ? "warning" : "neutral";
}

function partsOf(at: string, locale: string, timeZone: string | undefined) {
  const parts = dateFormat(locale, timeZone, "date").formatToParts(new Date(at));
  const value = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { day: value("day"), month: value("month").replace(".", ""), year: value("year") };
}

function dateFormat(locale: string, timeZone: string | undefined, kind: "date" | "time") {
  const key = `${locale} ${timeZone} ${kind}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(kind === "date"
      ? { day: "numeric", month: "short", year: "numeric" }
      : { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  });
  formats.set(key, format);
  return format;
}
