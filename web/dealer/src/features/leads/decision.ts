import type { LeadLostReason, LeadStage } from "../../__generated__/types.ts";

export interface Person {
  readonly id: string;
  readonly displayName: string;
}

/** What somebody has decided about a lead. */
export type Decision =
  | { readonly kind: "ASSIGN"; readonly assignee: Person | null }
  | { readonly kind: "MOVE"; readonly stage: LeadStage; readonly lostReason?: LeadLostReason };
