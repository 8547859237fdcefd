import type { ApolloClient, ErrorLike } from "@apollo/client";
import {
  createPageSource,
  type KeysetEntity,
  type KeysetList,
  type KeysetVariables,
  type RowRef,
} from "./keyset-page.ts";
import * as keyset from "./keyset-window.ts";
import type { KeysetWindow, RowRange } from "./keyset-window.ts";

/** Rows fetched before they are looked at. */
const AHEAD_ROWS = 50;
/** Rows held around those on the screen. */
const WINDOW_ROWS = 2_000;
/** Rows held of a list that nobody looks at, so that coming back shows it at once. */
const LEFT_ROWS = 200;

export interface KeysetState<Ref> {
  readonly window: KeysetWindow<Ref>;
  /** Whether anything has come yet. */
  readonly loaded: boolean;
  readonly loading: boolean;
  /** The list begins anew: what is shown is of before. */
  readonly resetting: boolean;
  readonly error: ErrorLike | undefined;
  /** Why fields are empty in the page that came last. */
  readonly partial: ErrorLike | undefined;
}

const initial: KeysetState<never> = {
  window: keyset.emptyWindow,
  loaded: false,
  loading: false,
  resetting: false,
  error: undefined,
  partial: undefined,
};

/** The pages of one list, kept while its screen is left and found again. */
export interface KeysetPages<Ref> {
  state(): KeysetState<Ref>;
  subscribe(listener: () => void): () => void;
  /** Says which rows are looked at: fetches what they lack, lets go of what is far. */
  ensure(range: RowRange): void;
  /** Fetches the pages looked at again, in place. */
  refresh(): void;
  /** Begins anew with the first page; the rows stay until it is there. */
  reset(): void;
  /** After an error. */
  retry(): void;
  remove(id: string): void;
  /** Somebody looks at the list until the returned function is called. */
  hold(): () => void;
  /** Lets go of everything; begins anew if somebody looks. */
  clear(): void;
}

export function createKeysetPages<
  Data,
  Variables extends KeysetVariables,
  Row extends KeysetEntity,
>(client: ApolloClient, list: KeysetList<Data, Variables, Row>): KeysetPages<RowRef<Row>> {
  type Ref = RowRef<Row>;
  const source = createPageSource(client, list, () => keyset.cursorsHeld(state.window));
  const listeners = new Set<() => void>();
  const inFlight = new Map<number, AbortController>();
  let state: KeysetState<Ref> = initial;
  let looked: RowRange = { first: 0, last: 0 };
  let holders = 0;

  function become(change: Partial<KeysetState<Ref>>): void {
    const next = { ...state, ...change, loading: inFlight.size > 0 };
    if (isSame(state, next)) return;
    state = next;
    listeners.forEach((listener) => listener());
  }

  /** Takes a change on and fetches what the rows that are looked at lack then. */
  function look(change: Partial<KeysetState<Ref>> = {}): void {
    const next = { ...state, ...change };
    if (next.error !== undefined || next.resetting) return become(change);
    const window = keyset.keepNear(next.window, looked, WINDOW_ROWS);
    for (const pageIndex of keyset.pagesNeeded(window, looked, AHEAD_ROWS)) {
      if (!inFlight.has(pageIndex)) void load(pageIndex, window);
    }
    become({ ...change, window });
  }

  /** Fetches a page of the window as it is; of an empty one when the list begins anew. */
  async function load(pageIndex: number, window: KeysetWindow<Ref>): Promise<void> {
    const after = keyset.cursorBefore(window, pageIndex);
    if (after === undefined) return;
    const controller = new AbortController();
    inFlight.set(pageIndex, controller);
    const answer = await source.fetch(after, controller.signal).catch(failureOf);
    if (controller.signal.aborted) return;
    inFlight.delete(pageIndex);
    if ("error" in answer) return become(answer);
    const base = state.resetting ? keyset.emptyWindow : state.window;
    look({
      window: keyset.withPage(base, pageIndex, after, answer.page),
      partial: answer.partial,
      loaded: true,
      resetting: false,
    });
  }

  function abortAll(): void {
    inFlight.forEach((controller) => controller.abort());
    inFlight.clear();
  }

  function leave(): void {
    if (holders > 0) return;
    abortAll();
    const near = keyset.keepNear(state.window, looked, LEFT_ROWS);
    become({ window: keyset.outOfDate(near), resetting: false, error: undefined });
    source.free();
  }

  function reset(): void {
    abortAll();
    void load(0, keyset.emptyWindow);
    become({ resetting: true, error: undefined });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ensure(range) {
      looked = range;
      look();
    },
    refresh() {
      abortAll();
      look({ window: keyset.outOfDate(state.window), resetting: false, error: undefined });
    },
    reset,
    retry() {
      if (state.resetting) return reset();
      look({ error: undefined });
    },
    remove: (id) => become({ window: keyset.withoutRow(state.window, id) }),
    hold() {
      holders += 1;
      if (!state.loaded) look();
      return () => {
        holders -= 1;
        // A screen that only moves takes hold again within the same task.
        setTimeout(leave);
      };
    },
    clear() {
      abortAll();
      become(initial);
      source.free();
      if (holders > 0) look();
    },
  };
}

function isSame<Shape extends object>(a: Shape, b: Shape): boolean {
  return Object.keys(a).every((key) => a[key as keyof Shape] === b[key as keyof Shape]);
}

function failureOf(error: unknown): { readonly error: ErrorLike } {
  return { error: error instanceof Error ? error : new Error(String(error)) };
}
