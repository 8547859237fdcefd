import { useEffect, useEffectEvent, useRef } from "react";
import { useNow } from "../../ui/use-now.ts";

const SOON_MS = 2 * 3_600_000;

/** Says when something has come due, or is due within two hours now: the server then groups it anew. */
export function useDueTimes(
  items: readonly { readonly dueAt: string }[] | undefined,
  onDue: () => void,
): void {
  const now = useNow();
  const before = useRef(now);
  const look = useEffectEvent(() => {
    const since = before.current.getTime();
    before.current = now;
    const passed = (atMs: number): boolean => atMs > since && atMs <= now.getTime();
    const due = items?.some(({ dueAt }) => {
      const atMs = Date.parse(dueAt);
      return passed(atMs) || passed(atMs - SOON_MS);
    });
    if (due) onDue();
  });
  useEffect(() => look(), [now]);
}
