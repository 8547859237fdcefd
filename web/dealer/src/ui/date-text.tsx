import { Trans } from "@lingui/react/macro";
import {
  countdownTone,
  formatAge,
  formatDate,
  formatDateTime,
  formatDay,
  formatDistance,
  formatRelative,
  formatTime,
} from "./date-format.ts";
import { StatusChip } from "./status-chip.tsx";
import { useDateFormat } from "./time-zone.ts";

export interface DateTextProps {
  /** An instant, or a business date. */
  at: string;
  now: Date;
  /** day: without this year; relative: within a day, the day beyond. */
  form?: "date" | "day" | "time" | "dateTime" | "relative";
}

/** "Nov 20, 2026", "Nov 20", "2:05 PM", "Nov 20, 2:05 PM" or "5 min ago"; the whole of it on hover. */
export function DateText({ at, now, form = "date" }: DateTextProps) {
  const format = useDateFormat();
  if (Number.isNaN(Date.parse(at))) return <span>—</span>;
  const whole = at.length > 10 ? formatDateTime(at, now, format) : formatDate(at, format);
  const text = {
    date: () => formatDate(at, format),
    day: () => formatDay(at, now, format),
    time: () => formatTime(at, format),
    dateTime: () => whole,
    relative: () => formatRelative(at, now, format),
  }[form]();
  return (
    <time dateTime={at} title={whole === text ? undefined : whole}>
      {text}
    </time>
  );
}

/** "63 d". */
export function Age({ days }: { days: number }) {
  return <span>{formatAge(days)}</span>;
}

/** Time left: ○, ◆ from fifteen minutes before, ▲ once it is past. */
export function Countdown({ dueAt, now, plain }: { dueAt: string; now: Date; plain?: boolean }) {
  if (Number.isNaN(Date.parse(dueAt))) return <span>—</span>;
  const tone = countdownTone(dueAt, now);
  const distance = formatDistance(dueAt, now);
  return (
    <StatusChip tone={tone} {...(plain === undefined ? {} : { plain })}>
      <time dateTime={dueAt}>
        {tone === "critical" ? <Trans>{distance} late</Trans> : <Trans>{distance} left</Trans>}
      </time>
    </StatusChip>
  );
}
