/** When somebody last touched a tab of this browser; shared by all of them. */
const STORED = "forecourt.active-at";

/** ms since 1970. */
export function lastActiveAt(): number {
  return Number(localStorage.getItem(STORED) ?? 0);
}

export function noteActivity(now: number): void {
  localStorage.setItem(STORED, String(now));
}
