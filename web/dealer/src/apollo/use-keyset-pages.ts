import type { ErrorLike } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { keysetPages } from "./keyset-lists.ts";
import type { KeysetEntity, KeysetList, KeysetVariables, RowRef } from "./keyset-page.ts";
import type { KeysetPages } from "./keyset-pages.ts";
import { lengthOf, rowAt } from "./keyset-window.ts";

/** A list that is fetched as it is scrolled. */
export interface KeysetRows<Ref> {
  /** Another object for another list. */
  readonly list: object;
  /** Rows known so far; those at whose index there is none are on their way. */
  readonly length: number;
  readonly rowAt: (index: number) => Ref | undefined;
  readonly hasMore: boolean;
  /** Nothing has come yet. */
  readonly empty: boolean;
  readonly loading: boolean;
  /** The rows are those of before, until those that were asked for are there. */
  readonly previous: boolean;
  readonly error: ErrorLike | undefined;
  /** Why fields are empty in the page that came last. */
  readonly partial: ErrorLike | undefined;
  /** Says which rows are looked at, so that they are fetched. */
  readonly ensure: (first: number, last: number) => void;
  /** Fetches the pages that are looked at again, in place. */
  readonly refresh: () => void;
  /** Begins anew with the first page. */
  readonly reset: () => void;
  /** Goes on after an error. */
  readonly retry: () => void;
  readonly remove: (id: string) => void;
}

/**
 * The rows of a list, fifty or so at a time, of which the 2,000 around those on the screen are held. When the
 * variables change, the rows of before stay until the first page of the new ones is there.
 */
export function useKeysetPages<Data, Variables extends KeysetVariables, Row extends KeysetEntity>(
  list: KeysetList<Data, Variables, Row>,
): KeysetRows<RowRef<Row>> {
  const client = useApolloClient();
  const wanted = keysetPages(client, list);
  const [shown, show] = useState(wanted);
  const wantedState = useSyncExternalStore(wanted.subscribe, wanted.state);
  const shownState = useSyncExternalStore(shown.subscribe, shown.state);
  if (shown !== wanted && (wantedState.loaded || !shownState.loaded)) show(wanted);
  useEffect(() => wanted.hold(), [wanted]);
  return useMemo(() => {
    const { window, loaded, resetting } = shownState;
    const { error, loading, partial } = wantedState;
    const previous = shown !== wanted || resetting;
    return {
      list: shown,
      length: lengthOf(window),
      rowAt: (index) => rowAt(window, index),
      hasMore: window.hasMore,
      empty: !loaded,
      loading,
      previous,
      error,
      partial,
      ensure(first, last) {
        if (!previous) wanted.ensure({ first, last });
      },
      ...actionsOf(wanted),
    };
  }, [shown, shownState, wanted, wantedState]);
}

function actionsOf<Ref>({ refresh, reset, retry, remove }: KeysetPages<Ref>) {
  return { refresh, reset, retry, remove };
}
