import { DomainError } from "@forecourt/platform/errors";

export const dealStates = [
  "DRAFT",
  "RESERVING",
  "COMMITTING",
  "FINALIZED",
  "CANCELLING",
  "CANCELLED",
  "UNWINDING",
  "UNWOUND",
] as const;
export type DealState = (typeof dealStates)[number];

export const dealKinds = ["RETAIL", "LEASE", "CASH", "WHOLESALE"] as const;
export type DealKind = (typeof dealKinds)[number];

/** Beyond the draft a deal belongs to the process that finalizes it. @throws DEAL_NOT_DRAFT */
export function requireDraft({ state }: { state: DealState }): void {
  if (state === "DRAFT") return;
  throw new DomainError("DEAL_NOT_DRAFT", `The deal is ${state}, not DRAFT`, ["dealId"]);
}
