import { useState } from "react";
import { useViewer } from "../../viewer/viewer.ts";
import { createDraftStore, emptyDraft, type TouchDraft } from "./touch-draft.ts";

export interface OpenDraft {
  readonly draft: TouchDraft;
  readonly change: (change: Partial<TouchDraft>) => void;
  /** It is noted: the next one begins, by the same way; what was written meanwhile stays. */
  readonly finish: (noted: TouchDraft) => void;
}

/** What is being written about a lead; found again after a reload, or after looking at another lead. */
export function useTouchDraft(leadId: string): OpenDraft {
  const { id } = useViewer();
  const [store] = useState(() => createDraftStore(sessionStorage, id));
  const [draft, setDraft] = useState(() => store.read(leadId));
  const become = (next: TouchDraft): void => {
    setDraft(next);
    store.write(leadId, next);
  };
  return {
    draft,
    change: (change) => become({ ...draft, ...change }),
    finish(noted) {
      // Another lead may be open by now: then only what is stored is left to see to.
      store.forget(leadId, noted);
      setDraft((now) => (now === noted ? { ...emptyDraft, channel: noted.channel } : now));
    },
  };
}
