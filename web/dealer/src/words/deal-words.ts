import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { DealKind, DealState } from "../__generated__/types.ts";
import type { Tone } from "../ui/status-chip.tsx";

interface DealStateWords {
  readonly tone: Tone;
  readonly words: MessageDescriptor;
}

/** Where in its life a deal is. */
export const dealStateWords: Readonly<Record<DealState, DealStateWords>> = {
  DRAFT: { tone: "neutral", words: msg({ message: "Draft", context: "deal" }) },
  RESERVING: { tone: "warning", words: msg`Being finalized` },
  COMMITTING: { tone: "warning", words: msg`Being finalized` },
  FINALIZED: { tone: "confirmed", words: msg({ message: "Finalized", context: "deal" }) },
  CANCELLING: { tone: "warning", words: msg`Being canceled` },
  CANCELLED: { tone: "neutral", words: msg({ message: "Canceled", context: "deal" }) },
  UNWINDING: { tone: "warning", words: msg`Being unwound` },
  UNWOUND: { tone: "neutral", words: msg({ message: "Unwound", context: "deal" }) },
};

export const dealKindWords: Readonly<Record<DealKind, MessageDescriptor>> = {
  RETAIL: msg({ message: "Retail", context: "deal" }),
  LEASE: msg({ message: "Lease", context: "deal" }),
  CASH: msg({ message: "Cash", context: "deal" }),
  WHOLESALE: msg({ message: "Wholesale", context: "deal" }),
};
