/** A search field between what is typed and what the address says. */
export interface SearchText {
  readonly text: string;
  /** What the address said last. */
  readonly seen: string;
  /** What was handed on and has not come back in the address, in order. */
  readonly sent: readonly string[];
}

export function searchTextOf(given: string): SearchText {
  return { text: given, seen: given, sent: [] };
}

/** The address says something. What comes back of one's own typing must not undo what was typed since. */
export function withGiven(state: SearchText, given: string): SearchText {
  if (given === state.seen) return state;
  const own = state.sent.lastIndexOf(given);
  if (own === -1) return searchTextOf(given);
  return { ...state, seen: given, sent: state.sent.slice(own + 1) };
}

/** What is typed is handed on; the same state when it has been already. */
export function withSent(state: SearchText): SearchText {
  const wanted = state.text.trim();
  const last = state.sent.at(-1) ?? state.seen;
  return wanted === last ? state : { ...state, sent: [...state.sent, wanted] };
}
