import { useState } from "react";
import { useViewer } from "../../viewer/viewer.ts";
import {
  createDraftStore,
  emptyDraft,
  withAttempt,
  withoutAttempt,
  type TouchDraft,
} from "./touch-draft.ts";

export interface OpenDraft {
  readonly draft: TouchDraft;
  readonly change: (change: Partial<TouchDraft>) => void;
  /** The draft with the key that it goes by, kept before it is sent. */
  readonly begin: () => ReturnType<typeof withAttempt>;
  /** The server has refused it: to send it again is another attempt. */
  readonly refuse: (sent: TouchDraft) => void;
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
    begin() {
      const sent = withAttempt(draft, crypto.randomUUID());
      become(sent);
      return sent;
    },
    refuse(sent) {
      // Another lead may be open by now, or more be written: then that is left alone.
      store.replace(leadId, sent, withoutAttempt(sent));
      setDraft((now) => (now.attempt === sent.attempt ? withoutAttempt(now) : now));
    },
    finish(noted) {
      // Another lead may be open by now: then only what is stored is left to see to.
      store.forget(leadId, noted);
      setDraft((now) => (now === noted ? { ...emptyDraft, channel: noted.channel } : now));
    },
  };
}
