import { DomainError } from "@forecourt/platform/errors";
import type { CodeList } from "../coded-value.ts";

export const leadStages = [
  "NEW",
  "WORKING",
  "APPOINTMENT_SET",
  "SHOWN",
  "NEGOTIATING",
  "WON",
  "LOST",
] as const;
export type LeadStage = (typeof leadStages)[number];

/** Stages in which nobody works on a lead any more. */
export const closedStages = ["WON", "LOST"] as const;
const workedStages = ["WORKING", "APPOINTMENT_SET", "SHOWN", "NEGOTIATING"] as const;

/** Where leads come from. */
export const leadSources: CodeList = {
  WEBSITE: "Website",
  PHONE: "Phone",
  WALK_IN: "Walk-in",
  REFERRAL: "Referral",
  MARKETPLACE: "Marketplace",
  MANUFACTURER: "Manufacturer",
  SOCIAL_MEDIA: "Social media",
  SERVICE_DRIVE: "Service drive",
};

export const UNRESPONSIVE = "UNRESPONSIVE";

/** Why leads are lost. */
export const lostReasons: CodeList = {
  [UNRESPONSIVE]: "No answer",
  BOUGHT_ELSEWHERE: "Bought elsewhere",
  PRICE: "Price",
  FINANCING: "No financing",
  UNIT_SOLD: "Vehicle sold to somebody else",
  NO_LONGER_LOOKING: "No longer looking",
  UNREACHABLE: "Wrong e-mail address or phone number",
  OTHER: "Other",
};

/** Within this time a person should have answered: wall time, also outside business hours. */
const FIRST_RESPONSE_TARGET_MINUTES = 15;

export function firstResponseDueAt(receivedAt: Date): Date {
  return new Date(receivedAt.getTime() + FIRST_RESPONSE_TARGET_MINUTES * 60_000);
}

/** Who asks about the same unit again within this time is the same lead, while it is open. */
const REPEATED_ENQUIRY_DAYS = 30;

/** An open lead received after this instant is repeated, not joined by another. */
export function repeatedSince(now: Date): Date {
  return new Date(now.getTime() - REPEATED_ENQUIRY_DAYS * 86_400_000);
}

/**
 * An open lead may go back and forth, for appointments fall through. A lost one may be taken up
 * again.
 * @throws STAGE_CHANGE_NOT_ALLOWED
 */
export function requireStageChange(from: LeadStage, to: LeadStage): void {
  const allowed = nextStages(from);
  if (allowed.includes(to)) return;
  throw new DomainError(
    "STAGE_CHANGE_NOT_ALLOWED",
    `A lead that is ${from} can become ${allowed.join(", ") || "nothing"}, not ${to}`,
    ["stage"],
  );
}

/** Where a lead can go from a stage. */
export function nextStages(from: LeadStage): readonly LeadStage[] {
  if (from === "WON") return [];
  if (from === "LOST") return ["WORKING"];
  return [...workedStages.filter((stage) => stage !== from), ...closedStages];
}

/**
 * A lead is lost for a reason, and only a lost one has one.
 * @throws LOST_REASON_REQUIRED, INPUT_INVALID
 */
export function requireLostReason(stage: LeadStage, lostReason: string | undefined): void {
  if (stage === "LOST" && lostReason === undefined) {
    throw new DomainError("LOST_REASON_REQUIRED", "Say why the lead is lost", ["lostReason"]);
  }
  if (stage !== "LOST" && lostReason !== undefined) {
    throw new DomainError("INPUT_INVALID", "is only for stage LOST", ["lostReason"]);
  }
}
