/** Counts what each key holds at the same time. */
export interface Tally {
  /** @returns to be called when it is given back, or undefined when the key holds as much as it may */
  enter(key: string): (() => void) | undefined;
}

export function createTally(limit: number): Tally {
  const held = new Map<string, number>();

  function leave(key: string): void {
    const rest = (held.get(key) ?? 1) - 1;
    if (rest === 0) held.delete(key);
    else held.set(key, rest);
  }

  return {
    enter(key) {
      const count = held.get(key) ?? 0;
      if (count >= limit) return undefined;
      held.set(key, count + 1);
      let entered = true;
      return () => {
        if (entered) leave(key);
        entered = false;
      };
    },
  };
}
