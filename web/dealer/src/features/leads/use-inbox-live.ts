import { useApolloClient } from "@apollo/client/react";
import { useState, type RefObject } from "react";
import { background } from "../../apollo/client.ts";
import { useLive, useStream, type LeadChange } from "../../live/live.ts";
import { useViewer } from "../../viewer/viewer.ts";
import { LeadCountsDocument } from "./__generated__/lead-list.ts";
import { LeadRowNowFragmentDoc } from "./__generated__/lead-row.ts";
import type { LeadRowsSource } from "./lead-rows.tsx";
import { isListed, type LeadListVariables } from "./lead-view.ts";
import { useSoon } from "./use-soon.ts";

/** A burst of changes is one question. */
const SOON_MS = 700;
/** Scrolled no further than this, somebody looks at the beginning. */
const TOP_PX = 8;

export interface InboxLive {
  /** Leads of the list that have come in since it was fetched. */
  readonly waiting: number;
  readonly showWaiting: () => void;
  /** After a write of one's own. */
  readonly recount: () => void;
}

/** Keeps the list and its counts up to date, without moving what somebody reads. */
export function useInboxLive(
  rows: LeadRowsSource,
  variables: LeadListVariables,
  scroller: RefObject<HTMLDivElement | null>,
): InboxLive {
  const client = useApolloClient();
  const live = useLive();
  const { sight } = useViewer();
  const [counted, setCounted] = useState({ list: rows.list, waiting: 0 });
  // Another list is fetched as it is now.
  if (counted.list !== rows.list) setCounted({ list: rows.list, waiting: 0 });
  const { place } = variables;
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
  const showAll = (): void => {
    setCounted({ list: rows.list, waiting: 0 });
    rows.refresh();
  };
  const refresh = useSoon(showAll, SOON_MS);
  const isNew = ({ kind, lead: from }: LeadChange): boolean => {
    if (kind !== "CREATED" || !from) return false;
    const lead = client.cache.readFragment({
      fragment: LeadRowNowFragmentDoc,
      fragmentName: "LeadRowNow",
      from,
      variables: sight,
    });
    return lead !== null && isListed(variables, lead);
  };
  useStream(live?.leads, {
    onChanges(changes) {
      recount();
      if (!changes.some(({ kind }) => kind === "CREATED")) return;
      const atTop = (scroller.current?.scrollTop ?? 0) <= TOP_PX;
      if (atTop) refresh();
      else {
        const more = changes.filter(isNew).length;
        setCounted(({ list, waiting }) => ({ list, waiting: waiting + more }));
      }
    },
    onReset() {
      recount();
      refresh();
    },
  });
  return {
    waiting: counted.waiting,
    recount,
    showWaiting() {
      scroller.current?.scrollTo({ top: 0 });
      showAll();
    },
  };
}
