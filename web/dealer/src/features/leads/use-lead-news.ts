import { useEffect, useEffectEvent, useState } from "react";
import { useLive, useStream } from "../../live/live.ts";
import { createOwnChanges, type OwnChanges } from "./own-changes.ts";

export interface LeadNewsState {
  /** To be told of every write of one's own. */
  readonly own: OwnChanges;
  /** What others have changed since the lead was opened, as the server names it. */
  readonly changedPaths: readonly string[];
  readonly dismiss: () => void;
}

/** Hears what others do to the lead that is open. @param onNews fetches it again */
export function useLeadNews(leadId: string, onNews: () => void): LeadNewsState {
  const live = useLive();
  const [changedPaths, setChangedPaths] = useState<readonly string[]>([]);
  const [heard, setHeard] = useState(0);
  const [own] = useState(() =>
    createOwnChanges((news) => {
      setHeard(news.version);
      setChangedPaths((before) => [...new Set([...before, ...news.changedPaths])]);
    }),
  );
  const fetchAgain = useEffectEvent(onNews);
  useEffect(() => {
    if (heard > 0) fetchAgain();
  }, [heard]);
  useStream(live?.leads, {
    onChanges(changes) {
      for (const change of changes) {
        if (change.leadId !== leadId || change.version === null) continue;
        own.hear({ version: change.version, changedPaths: change.changedPaths ?? [] });
      }
    },
    onReset: onNews,
  });
  return { own, changedPaths, dismiss: () => setChangedPaths([]) };
}
