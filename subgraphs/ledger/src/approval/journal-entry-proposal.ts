import type { Journal, JournalLineRow, SourceColumns } from "../journal/journal-entry.ts";

export const proposalStates = ["PROPOSED", "APPROVED", "REJECTED", "WITHDRAWN"] as const;
export type ProposalState = (typeof proposalStates)[number];

/** An entry that waits, or waited, for a second person; never changed but by the one decision. */
export interface ProposalRow extends SourceColumns {
  id: string;
  version: number;
  rooftopId: string;
  currency: string;
  state: ProposalState;
  journal: Journal;
  effectiveOn: string;
  memo: string | null;
  reverses: string | null;
  totalMinor: bigint;
  proposedAt: Date;
  proposedBy: string;
  proposedByName: string;
  decidedAt: Date | null;
  decidedBy: string | null;
  decidedByName: string | null;
  reason: string | null;
  journalEntryId: string | null;
}

export interface ProposalLineRow extends JournalLineRow {
  proposalId: string;
}

/** Who acted in the books of a rooftop, by the name of that day. */
export interface JournalActor {
  readonly rooftopId: string;
  readonly id: string;
  readonly name: string;
}

export function makerOf({ rooftopId, proposedBy, proposedByName }: ProposalRow): JournalActor {
  return { rooftopId, id: proposedBy, name: proposedByName };
}

/** Who approved, rejected or withdrew it; null while it waits. */
export function deciderOf({
  rooftopId,
  decidedBy,
  decidedByName,
}: ProposalRow): JournalActor | null {
  if (decidedBy === null || decidedByName === null) return null;
  return { rooftopId, id: decidedBy, name: decidedByName };
}
