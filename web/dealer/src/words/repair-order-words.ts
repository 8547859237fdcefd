import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { RepairOrderState } from "../__generated__/types.ts";
import type { Tone } from "../ui/status-chip.tsx";

interface RepairOrderStateWords {
  readonly tone: Tone;
  readonly words: MessageDescriptor;
}

/** Where in its life a repair order is. */
export const repairOrderStateWords: Readonly<Record<RepairOrderState, RepairOrderStateWords>> = {
  APPOINTMENT: { tone: "neutral", words: msg({ message: "Expected", context: "repair order" }) },
  CHECKED_IN: { tone: "neutral", words: msg`Checked in` },
  WRITE_UP: { tone: "neutral", words: msg`Write-up` },
  DISPATCHED: { tone: "neutral", words: msg`Dispatched` },
  IN_PROGRESS: { tone: "neutral", words: msg`In progress` },
  WAITING_PARTS: { tone: "warning", words: msg`Waiting for parts` },
  WAITING_APPROVAL: { tone: "warning", words: msg`Waiting for approval` },
  SUBLET: { tone: "neutral", words: msg`Sublet` },
  QC: { tone: "neutral", words: msg`Quality check` },
  READY: { tone: "confirmed", words: msg({ message: "Ready", context: "repair order" }) },
  INVOICED: { tone: "confirmed", words: msg`Invoiced` },
  PAID: { tone: "confirmed", words: msg({ message: "Paid", context: "repair order" }) },
  CLOSED: { tone: "neutral", words: msg({ message: "Closed", context: "repair order" }) },
  VOID: { tone: "neutral", words: msg({ message: "Void", context: "repair order" }) },
};
