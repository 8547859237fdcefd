const formatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar date at a rooftop, `2026-11-20`. */
export function businessDate(instant: Date, timeZone: string): string {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    // en-CA writes dates as ISO 8601 does.
    formatter = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
    formatters.set(timeZone, formatter);
  }
  return formatter.format(instant);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function isTimeZone(name: string): boolean {
  try {
    // Not by businessDate: what callers try must not be kept.
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    // Offsets are no names: Postgres reads "+05:30" as west of Greenwich.
    return /^[A-Z]/.test(timeZone);
  } catch {
    return false;
  }
}
