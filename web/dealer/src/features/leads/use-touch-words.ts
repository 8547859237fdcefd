import { useLingui } from "@lingui/react/macro";
import type { CallOutcome, TouchChannel } from "./touch-draft.ts";

/** What became of a call. It is stored as the subject of the call, in these words. */
export function useOutcomeWords(): Readonly<Record<CallOutcome, string>> {
  const { t } = useLingui();
  return {
    SPOKE: t`Spoke with them`,
    VOICEMAIL: t`Left a voicemail`,
    NO_ANSWER: t`No answer`,
    WRONG_NUMBER: t`Wrong number`,
    CALL_BACK: t`Asked to call back`,
  };
}

/** The word on the button. */
export function useLogVerb(channel: TouchChannel): string {
  const { t } = useLingui();
  const verbs: Readonly<Record<TouchChannel, string>> = {
    PHONE: t`Log call`,
    EMAIL: t`Log email`,
    TEXT: t`Log text`,
    IN_PERSON: t`Log visit`,
  };
  return verbs[channel];
}
