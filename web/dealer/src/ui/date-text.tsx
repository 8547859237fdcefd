import { Trans, useLingui } from "@lingui/react/macro";
import {
  countdownTone,
  formatAge,
  formatDate,
  formatDistance,
  formatRelative,
  formatTime,
} from "./date-format.ts";
import { StatusChip } from "./status-chip.tsx";

export interface DateTextProps {
  /** An instant, or a business date. */
  at: string;
  now: Date;
  /** relative: within a day; the date beyond. */
  form?: "date" | "time" | "dateTime" | "relative";
  /** Of the rooftop; the browser's when absent. */
  timeZone?: string | undefined;
}

/** "20 Nov", "14:05", "20 Nov 14:05" or "5 min ago"; the whole of it on hover. */
export function DateText({ at, now, form = "date", timeZone }: DateTextProps) {
  const { i18n } = useLingui();
  const format = { locale: i18n.locale, timeZone };
  if (Number.isNaN(Date.parse(at))) return <span>—</span>;
  const date = formatDate(at, now, format);
  const whole = at.length > 10 ? `${date} ${formatTime(at, format)}` : date;
  const text = {
    date: () => date,
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
