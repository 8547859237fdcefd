import { useCallback, useEffect, useRef, useState } from "react";
import { createIdSet, type IdSet } from "./id-set.ts";

/** Long enough to see which row it is that goes. */
const LEAVING_MS = 5_000;

/** Rows that have been removed stay for a moment, greyed out, before `remove` takes them away. */
export function useLeavingRows(remove: (id: string) => void): {
  readonly leaving: IdSet;
  readonly leave: (id: string) => void;
} {
  const [leaving] = useState(createIdSet);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const { current } = timers;
    return () => current.forEach(clearTimeout);
  }, []);
  const leave = useCallback(
    (id: string) => {
      if (leaving.has(id)) return;
      leaving.add([id]);
      const timer = setTimeout(() => {
        timers.current.delete(timer);
        leaving.delete(id);
        remove(id);
      }, LEAVING_MS);
      timers.current.add(timer);
    },
    [leaving, remove],
  );
  return { leaving, leave };
}
