import { useEffect, useEffectEvent } from "react";

const IDLE_MS = 2_000;
const SIGNS = ["pointermove", "pointerdown", "keydown", "wheel", "touchmove"] as const;

/** Runs once nobody has touched anything for two seconds, so that nothing moves under the hand. */
export function useWhenIdle(wanted: boolean, run: () => void): void {
  const fire = useEffectEvent(run);
  useEffect(() => {
    if (!wanted) return;
    let timer: ReturnType<typeof setTimeout>;
    const begin = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Nobody looks: it is time enough when somebody does.
        if (!document.hidden) fire();
      }, IDLE_MS);
    };
    begin();
    document.addEventListener("visibilitychange", begin);
    for (const sign of SIGNS) window.addEventListener(sign, begin, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", begin);
      for (const sign of SIGNS) window.removeEventListener(sign, begin);
    };
  }, [wanted]);
}
