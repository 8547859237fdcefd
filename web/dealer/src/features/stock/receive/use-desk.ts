import { useSyncExternalStore } from "react";
import type { ReceiveDesk } from "./receive-desk.ts";
import type { Draft } from "./receive-draft.ts";

/** The draft as it is now. */
export function useDraft(desk: ReceiveDesk): Draft {
  return useSyncExternalStore(desk.onChange, desk.draft);
}
