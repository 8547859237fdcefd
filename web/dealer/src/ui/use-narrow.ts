import { useSyncExternalStore } from "react";

const query = matchMedia("(width < 720px)");

/** Whether this is the width of a phone. Only where other elements are needed; else CSS decides. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

function subscribe(listener: () => void): () => void {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
