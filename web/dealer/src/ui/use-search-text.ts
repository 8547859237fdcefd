import { useEffect, useEffectEvent, useState } from "react";
import { searchTextOf, withGiven, withSent } from "./search-text.ts";

const PAUSE_MS = 200;

export interface SearchField {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Without waiting for a pause. */
  readonly search: () => void;
}

/** What is being typed, handed on when the typing pauses. The address wins when it changes by itself. */
export function useSearchText(given: string, onSearch: (text: string) => void): SearchField {
  const [kept, setState] = useState(() => searchTextOf(given));
  const state = withGiven(kept, given);
  if (state !== kept) setState(state);
  const search = (): void => {
    const next = withSent(state);
    if (next === state) return;
    setState(next);
    onSearch(next.sent.at(-1) ?? "");
  };
  const searchSettled = useEffectEvent(search);
  useEffect(() => {
    const timer = setTimeout(() => searchSettled(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state.text]);
  return { text: state.text, type: (text) => setState((now) => ({ ...now, text })), search };
}
