/** The longest wait that a timer of Node can. */
const TIMER_MS_MAX = 2 ** 31 - 1;

/** Acts once, when the clock reads the instant or has passed it. @returns what forgets about it */
export function atInstant(instant: Date, clock: () => Date, act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  function wait(ms: number): void {
    const step = Math.min(ms, TIMER_MS_MAX);
    timer = setTimeout(() => (step < ms ? wait(ms - step) : act()), Math.max(0, step));
  }
  wait(instant.getTime() - clock().getTime());
  return () => clearTimeout(timer);
}
