import { useEffect, useState } from "react";

/** Whether it has been `active` for so long without a break. */
export function useAfter(delayMs: number, active = true): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setPassed(true), delayMs);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [delayMs, active]);
  return active && passed;
}
