import { useApolloClient } from "@apollo/client/react";
import { useState, type RefObject } from "react";
import type { LeadFilter } from "../../__generated__/types.ts";
import { background } from "../../apollo/client.ts";
import { useLive, useStream } from "../../live/live.ts";
import { LeadCountsDocument } from "./__generated__/lead-list.ts";
import type { LeadRowsSource } from "./lead-rows.tsx";
import { useSoon } from "./use-soon.ts";

/** A burst of changes is one question. */
const SOON_MS = 700;
/** Scrolled no further than this, somebody looks at the beginning. */
const TOP_PX = 8;

export interface InboxLive {
  /** Leads that have come in since the list was fetched. */
  readonly waiting: number;
  readonly showWaiting: () => void;
  /** After a write of one's own. */
  readonly recount: () => void;
}

/** Keeps the list and its counts up to date, without moving what somebody reads. */
export function useInboxLive(
  rows: LeadRowsSource,
  place: LeadFilter,
  scroller: RefObject<HTMLDivElement | null>,
): InboxLive {
  const client = useApolloClient();
  const live = useLive();
  const [waiting, setWaiting] = useState(0);
  const recount = useSoon(() => {
    void client
      .query({
        query: LeadCountsDocument,
        variables: { place },
        fetchPolicy: "network-only",
        errorPolicy: "all",
        context: background,
      })
      .catch(() => undefined);
  }, SOON_MS);
  const refresh = useSoon(() => rows.refresh(), SOON_MS);
  useStream(live?.leads, {
    onChanges(changes) {
      recount();
      const created = changes.filter(({ kind }) => kind === "CREATED").length;
      if (created === 0) return;
      const atTop = (scroller.current?.scrollTop ?? 0) <= TOP_PX;
      if (atTop) refresh();
      else setWaiting((before) => before + created);
    },
    onReset() {
      recount();
      refresh();
    },
  });
  return {
    waiting,
    recount,
    showWaiting() {
      setWaiting(0);
      scroller.current?.scrollTo({ top: 0 });
      rows.refresh();
    },
  };
}
