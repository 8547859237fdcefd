import { useEffect, useState } from "react";
import type { CommandGroup } from "./command-group.ts";

const DEBOUNCE_MS = 120;
const QUERY_MIN = 2;
const NONE: QueryState = { state: "idle", groups: [] };

export interface QueryState {
  readonly state: "idle" | "asking" | "answered" | "failed";
  readonly groups: readonly CommandGroup[];
}

export type Ask = (text: string, signal: AbortSignal) => Promise<readonly CommandGroup[]>;

/** Asks while somebody types; an answer that comes after the next letter is dropped. */
export function useQueryGroups(text: string, ask: Ask): QueryState & { again: () => void } {
  const [answer, setAnswer] = useState(NONE);
  const [attempt, setAttempt] = useState(0);
  const query = text.trim();
  useEffect(() => {
    if (query.length < QUERY_MIN) return;
    const abort = new AbortController();
    const run = async (): Promise<void> => {
      setAnswer(({ groups }) => ({ state: "asking", groups }));
      try {
        const groups = await ask(query, abort.signal);
        if (!abort.signal.aborted) setAnswer({ state: "answered", groups });
      } catch {
        if (!abort.signal.aborted) setAnswer({ state: "failed", groups: [] });
      }
    };
    const timer = setTimeout(() => void run(), DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, ask, attempt]);
  const shown = query.length < QUERY_MIN ? NONE : answer;
  return { ...shown, again: () => setAttempt(attempt + 1) };
}
