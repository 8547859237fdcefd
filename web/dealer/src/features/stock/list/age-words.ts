import type { Span } from "./stock-view.ts";

/** "0–15", "91+": days, as the bar of the histogram is named. */
export function ageText({ from, to }: Span): string {
  return to === undefined ? `${from}+` : `${from}–${to}`;
}
