import { DomainError } from "@forecourt/platform/errors";
import { UNRESPONSIVE } from "../leads/lead.ts";
import type { LeadRow } from "../leads/lead.entity.ts";

export const channels = [
  "PHONE",
  "EMAIL",
  "TEXT",
  "CHAT",
  "IN_PERSON",
  "WEB_FORM",
  "SOCIAL_MEDIA",
  "MAIL",
] as const;
export type Channel = (typeof channels)[number];

export const directions = ["INBOUND", "OUTBOUND"] as const;
export type Direction = (typeof directions)[number];

interface Touch {
  readonly direction: Direction;
  readonly automatic: boolean;
  readonly occurredAt: Date;
}

/** Clocks of phones and telephone systems run ahead of ours by no more than this. */
const CLOCK_SKEW_MAX_MS = 5 * 60_000;

/**
 * When it happened, as far as it can be true: never later than now.
 * @throws INPUT_INVALID for the future
 */
export function occurredBy(now: Date, claimed: Date = now): Date {
  if (claimed <= now) return claimed;
  if (claimed.getTime() - now.getTime() <= CLOCK_SKEW_MAX_MS) return now;
  throw new DomainError("INPUT_INVALID", "is in the future", ["occurredAt"]);
}

/**
 * Whether this is the earliest known answer of a person to the lead. Touches are recorded in any
 * order, so an earlier one takes the place of the one known so far.
 */
export function answersFirst(
  { receivedAt, firstRespondedAt }: Pick<LeadRow, "receivedAt" | "firstRespondedAt">,
  { direction, automatic, occurredAt }: Touch,
): boolean {
  if (direction !== "OUTBOUND" || automatic || occurredAt < receivedAt) return false;
  return firstRespondedAt === null || occurredAt < firstRespondedAt;
}

/** A person who was given up for not answering, and now does, is worked on again. */
export function reopens(
  { stage, lostReason }: Pick<LeadRow, "stage" | "lostReason">,
  { direction, automatic }: Touch,
): boolean {
  return direction === "INBOUND" && !automatic && stage === "LOST" && lostReason === UNRESPONSIVE;
}
