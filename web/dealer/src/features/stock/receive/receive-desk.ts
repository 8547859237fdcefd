import type { UserErrorLike } from "../../../ui/user-errors.ts";
import {
  emptyDraft,
  nextToSend,
  type Draft,
  type Receipt,
  type ReceiptOutcome,
} from "./receive-draft.ts";
import { withOutcome } from "./receive-refused.ts";

/** Where cars are received: keeps what was typed over a reload, and sends what was stocked in until it is answered. */
export interface ReceiveDesk {
  draft(): Draft;
  change(step: (draft: Draft) => Draft): void;
  /** Sends at once what waits for another attempt. */
  sendNow(): void;
  /** Called with every change; returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}

export interface DeskOptions {
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  /** The drafts of two people at one screen are two. */
  readonly storageKey: string;
  /** @throws when it got no answer */
  readonly send: (receipt: Receipt) => Promise<ReceiptOutcome>;
  /** Whether a failure is one of the network, after which the same is sent again. */
  readonly isPassing: (error: unknown) => boolean;
}

const AGAIN_MS = 5_000;

export function createReceiveDesk(options: DeskOptions): ReceiveDesk {
  const { storage, storageKey, send, isPassing } = options;
  const listeners = new Set<() => void>();
  let draft = storedDraft(storage.getItem(storageKey));
  let sending = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  function change(step: (draft: Draft) => Draft): void {
    draft = step(draft);
    storage.setItem(storageKey, JSON.stringify(draft));
    listeners.forEach((listener) => listener());
    void sendWaiting();
  }

  async function sendWaiting(): Promise<void> {
    const receipt = nextToSend(draft);
    if (sending || again !== undefined || !receipt) return;
    sending = true;
    const outcome = await send(receipt).catch((error: unknown) =>
      isPassing(error) ? undefined : refusedBy(error),
    );
    sending = false;
    if (outcome) change((before) => withOutcome(before, receipt.key, outcome));
    else again = setTimeout(sendNow, AGAIN_MS);
  }

  function sendNow(): void {
    clearTimeout(again);
    again = undefined;
    void sendWaiting();
  }

  // What was on its way when the page was left.
  void sendWaiting();
  return {
    draft: () => draft,
    change,
    sendNow,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function refusedBy(error: unknown): ReceiptOutcome {
  const message = error instanceof Error ? error.message : String(error);
  const refusal: UserErrorLike = { code: "FAILED", message, path: null };
  return { state: "REFUSED", errors: [refusal] };
}

/** Of this very application, so its shape is trusted unless it is older. */
function storedDraft(text: string | null): Draft {
  try {
    const stored = JSON.parse(text ?? "{}") as Partial<Draft>;
    return { ...emptyDraft, ...stored, form: { ...emptyDraft.form, ...stored.form } };
  } catch {
    return emptyDraft;
  }
}
