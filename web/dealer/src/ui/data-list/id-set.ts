import { useSyncExternalStore } from "react";

/** Ids outside of React's state: a row that is marked is drawn again by itself, not with its list. */
export interface IdSet {
  has(id: string): boolean;
  size(): number;
  ids(): readonly string[];
  add(ids: Iterable<string>): void;
  delete(id: string): void;
  toggle(id: string): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

export function createIdSet(): IdSet {
  const ids = new Set<string>();
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    has: (id) => ids.has(id),
    size: () => ids.size,
    ids: () => [...ids],
    add(added) {
      for (const id of added) ids.add(id);
      tell();
    },
    delete(id) {
      if (ids.delete(id)) tell();
    },
    toggle(id) {
      if (!ids.delete(id)) ids.add(id);
      tell();
    },
    clear() {
      if (ids.size === 0) return;
      ids.clear();
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** How many there are: for a bar that acts on them. */
export function useSize(set: IdSet): number {
  return useSyncExternalStore(set.subscribe, set.size);
}

export function useHas(set: IdSet | undefined, id: string | undefined): boolean {
  return useSyncExternalStore(set?.subscribe ?? never, () => id !== undefined && !!set?.has(id));
}

function never(): () => void {
  return () => undefined;
}
