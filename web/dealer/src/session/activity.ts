/** What the tabs of a browser know together of who is in front of them. */
const ACTIVE = "forecourt.active-at";
const LOCKED = "forecourt.locked";
const SIGNED_OUT = "signed-out";

/** When somebody last touched a tab; ms since 1970. */
export function lastActiveAt(): number {
  return Number(localStorage.getItem(ACTIVE) ?? 0);
}

export function noteActivity(now: number): void {
  localStorage.setItem(ACTIVE, String(now));
}

/** Whether the screens are locked until somebody signs in; a reload or another tab does not open them. */
export function areLocked(): boolean {
  return localStorage.getItem(LOCKED) !== null;
}

/** Whether they are locked because somebody signed out, in this tab or another. */
export function areSignedOut(): boolean {
  return localStorage.getItem(LOCKED) === SIGNED_OUT;
}

export function setSignedOut(): void {
  localStorage.setItem(LOCKED, SIGNED_OUT);
}

export function setLocked(locked: boolean): void {
  if (locked) localStorage.setItem(LOCKED, "1");
  else localStorage.removeItem(LOCKED);
}

/** Called when another tab locks or unlocks. */
export function onLockOfOtherTab(listener: (locked: boolean) => void): void {
  window.addEventListener("storage", ({ key }) => {
    if (key === LOCKED || key === null) listener(areLocked());
  });
}
