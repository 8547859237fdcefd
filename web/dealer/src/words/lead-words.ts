import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { LeadLostReason, LeadStage } from "../__generated__/types.ts";

/** How far a lead is, as the sales floor says it. */
export const leadStageWords: Readonly<Record<LeadStage, MessageDescriptor>> = {
  NEW: msg({ message: "New", context: "lead stage" }),
  WORKING: msg({ message: "Working", context: "lead stage" }),
  APPOINTMENT_SET: msg({ message: "Appointment set", context: "lead stage" }),
  SHOWN: msg({ message: "Shown", context: "lead stage" }),
  NEGOTIATING: msg({ message: "Negotiating", context: "lead stage" }),
  WON: msg({ message: "Won", context: "lead stage" }),
  LOST: msg({ message: "Lost", context: "lead stage" }),
};

/** Why leads are lost, the usual reasons first. */
export const lostReasonWords: Readonly<Record<LeadLostReason, MessageDescriptor>> = {
  UNRESPONSIVE: msg`Never answered`,
  BOUGHT_ELSEWHERE: msg`Bought elsewhere`,
  PRICE: msg({ message: "Price", context: "why a lead is lost" }),
  FINANCING: msg`No lender approval`,
  UNIT_SOLD: msg`Vehicle sold to someone else`,
  NO_LONGER_LOOKING: msg`No longer looking`,
  UNREACHABLE: msg`Wrong email address or phone number`,
  OTHER: msg`Something else`,
};
