import { lastActiveAt, noteActivity } from "./activity.ts";
import type { Session } from "./session.ts";

/**
 * Locks the screen when nobody has touched any tab of it for as long as the server allows, and tells the
 * server of people who only read or type.
 */
const ACTIVITY = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;
/** Activity is noted at most so often. */
const NOTE_EVERY_MS = 1_000;
const KEEP_EVERY_MS_MAX = 60_000;
/** After the server could not be told. */
const KEEP_AGAIN_MS = 5_000;

export interface IdleOptions {
  readonly session: Session;
  readonly idleSeconds: number;
  /** Tells the server that somebody is here. @throws when it did not hear of it */
  readonly keep: () => Promise<unknown>;
}

/** @returns stops watching */
export function watchIdleness({ session, idleSeconds, keep }: IdleOptions): () => void {
  const idleMs = idleSeconds * 1000;
  const keepEveryMs = Math.min(KEEP_EVERY_MS_MAX, idleMs / 3);
  let noted = 0;
  let kept = Date.now();
  let keepAt = kept + keepEveryMs;
  const note = (): void => {
    const now = Date.now();
    if (session.locked() || now - noted < NOTE_EVERY_MS) return;
    noted = now;
    noteActivity(now);
  };
  const look = setInterval(() => {
    if (session.locked()) return;
    const now = Date.now();
    const activeAt = lastActiveAt();
    if (now - activeAt >= idleMs) return session.lock();
    if (activeAt <= kept || now < keepAt) return;
    // Not again before there is an answer.
    keepAt = Infinity;
    keep().then(
      () => {
        kept = now;
        keepAt = now + keepEveryMs;
      },
      () => (keepAt = Date.now() + KEEP_AGAIN_MS),
    );
  }, NOTE_EVERY_MS);
  // A renewal by the screen itself is nobody's touch; signing in again is.
  let wasLocked = session.locked();
  const unsubscribe = session.onChange(() => {
    const isLocked = session.locked();
    if (wasLocked && !isLocked) note();
    wasLocked = isLocked;
  });
  for (const event of ACTIVITY) {
    window.addEventListener(event, note, { passive: true, capture: true });
  }
  return () => {
    clearInterval(look);
    unsubscribe();
    for (const event of ACTIVITY) window.removeEventListener(event, note, { capture: true });
  };
}
