import { useSyncExternalStore } from "react";

/** The row that the Tab key leads to. Outside of React's state: moving on draws two rows, not the list. */
export interface ActiveRow {
  /** Index of the row; undefined until somebody has gone to one. */
  get(): number | undefined;
  set(index: number): void;
  subscribe(listener: () => void): () => void;
}

export function createActiveRow(): ActiveRow {
  const listeners = new Set<() => void>();
  let active: number | undefined;
  return {
    get: () => active,
    set(index) {
      active = index;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether the Tab key leads to this row; to the first one at first. */
export function useIsActive(active: ActiveRow, index: number): boolean {
  return useSyncExternalStore(active.subscribe, () => (active.get() ?? 0) === index);
}
