import type { InteractionChannel, InteractionDirection } from "../../__generated__/types.ts";

/** Ways of being in touch that are noted by hand. */
export const touchChannels = ["PHONE", "EMAIL", "TEXT", "IN_PERSON"] as const;
export type TouchChannel = (typeof touchChannels)[number] & InteractionChannel;

export const callOutcomes = [
  "SPOKE",
  "VOICEMAIL",
  "NO_ANSWER",
  "WRONG_NUMBER",
  "CALL_BACK",
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** What is being written about a touch. */
export interface TouchDraft {
  readonly channel: TouchChannel;
  readonly direction: InteractionDirection;
  /** Of a call. */
  readonly outcome: CallOutcome | undefined;
  readonly notes: string;
  /** As a `datetime-local` field has it; empty for now. */
  readonly occurredAt: string;
  /** The last attempt to note it, while the server has not answered. */
  readonly attempt?: TouchAttempt;
}

/** The same content goes by the same key, over a reload too, so that it is noted once. */
interface TouchAttempt {
  readonly key: string;
  readonly content: string;
}

export const emptyDraft: TouchDraft = {
  channel: "PHONE",
  direction: "OUTBOUND",
  outcome: undefined,
  notes: "",
  occurredAt: "",
};

/** Whether somebody would miss it. */
export function isWorthKeeping({ notes, outcome }: TouchDraft): boolean {
  return notes.trim() !== "" || outcome !== undefined;
}

/** Whether enough is said to note it: a call says by its outcome what became of it, all else by its words. */
export function isComplete({ channel, notes, outcome }: TouchDraft): boolean {
  return notes.trim() !== "" || (channel === "PHONE" && outcome !== undefined);
}

/** The draft as it is about to be sent. @param newKey for content that no answer is awaited for */
export function withAttempt(
  draft: TouchDraft,
  newKey: string,
): TouchDraft & { readonly attempt: TouchAttempt } {
  const content = contentOf(draft);
  const { attempt } = draft;
  const isAgain = attempt?.content === content;
  return { ...draft, attempt: isAgain ? attempt : { key: newKey, content } };
}

/** The server has answered: what is sent next is another attempt. */
export function withoutAttempt({ attempt: _answered, ...draft }: TouchDraft): TouchDraft {
  return draft;
}

function contentOf({ channel, direction, outcome, notes, occurredAt }: TouchDraft): string {
  return JSON.stringify([channel, direction, outcome, notes.trim(), occurredAt]);
}

/** Drafts of one person, by lead; they outlive a reload of this tab and no more. */
export interface DraftStore {
  read(leadId: string): TouchDraft;
  write(leadId: string, draft: TouchDraft): void;
  /** Another one in its place, unless something else was written since. */
  replace(leadId: string, before: TouchDraft, after: TouchDraft): void;
  /** It is noted: gone, unless something else was written since. */
  forget(leadId: string, noted: TouchDraft): void;
}

/** @param viewerId another person at the same tab sees none of them */
export function createDraftStore(storage: Storage, viewerId: string): DraftStore {
  const key = (leadId: string): string => `forecourt.draft.${viewerId}.${leadId}`;
  function write(leadId: string, draft: TouchDraft): void {
    if (isWorthKeeping(draft)) storage.setItem(key(leadId), JSON.stringify(draft));
    else storage.removeItem(key(leadId));
  }
  function isStored(leadId: string, draft: TouchDraft): boolean {
    return storage.getItem(key(leadId)) === JSON.stringify(draft);
  }
  return {
    write,
    read(leadId) {
      const stored = storage.getItem(key(leadId));
      return stored === null ? emptyDraft : { ...emptyDraft, ...parsed(stored) };
    },
    replace(leadId, before, after) {
      if (isStored(leadId, before)) write(leadId, after);
    },
    forget(leadId, noted) {
      if (isStored(leadId, noted)) storage.removeItem(key(leadId));
    },
  };
}

function parsed(text: string): Partial<TouchDraft> {
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? value : {};
}
