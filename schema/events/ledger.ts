import { z } from "zod";
import { eventContract } from "./event.ts";

/** Amounts are signed minor units as text, so that no reader rounds them. */
const minorUnits = z.string().regex(/^-?\d+$/);

/** A rooftop keeps an account. */
export const AccountOpened = eventContract({
  type: "ledger.account-opened.v1",
  aggregateType: "Account",
  data: z.object({
    accountId: z.uuid(),
    number: z.string(),
    name: z.string(),
    kind: z.string(),
    currency: z.string().length(3),
    control: z.string().nullable(),
  }),
});

const period = z.object({ accountingPeriodId: z.uuid(), month: z.iso.date() });

/** A month of a rooftop takes entries. */
export const AccountingPeriodOpened = eventContract({
  type: "ledger.accounting-period-opened.v1",
  aggregateType: "AccountingPeriod",
  data: period,
});

/** A month of a rooftop takes no more entries; its figures are final. */
export const AccountingPeriodClosed = eventContract({
  type: "ledger.accounting-period-closed.v1",
  aggregateType: "AccountingPeriod",
  data: period,
});

/** A closed month takes entries again. */
export const AccountingPeriodReopened = eventContract({
  type: "ledger.accounting-period-reopened.v1",
  aggregateType: "AccountingPeriod",
  data: period,
});

/** An entry is in the books, for good. Its lines are read from the ledger. */
export const JournalEntryPosted = eventContract({
  type: "ledger.journal-entry-posted.v1",
  aggregateType: "JournalEntry",
  data: z.object({
    journalEntryId: z.uuid(),
    number: z.int().min(1),
    journal: z.string(),
    effectiveOn: z.iso.date(),
    currency: z.string().length(3),
    totalMinor: minorUnits,
    source: z
      .object({ type: z.string(), id: z.uuid(), version: z.int(), purpose: z.string() })
      .nullable(),
    reversesId: z.uuid().nullable(),
  }),
});

/** An entry above the approval limit waits for somebody other than its maker. */
export const JournalEntryProposed = eventContract({
  type: "ledger.journal-entry-proposed.v1",
  aggregateType: "JournalEntryProposal",
  data: z.object({
    proposalId: z.uuid(),
    journal: z.string(),
    effectiveOn: z.iso.date(),
    currency: z.string().length(3),
    totalMinor: minorUnits,
    reversesId: z.uuid().nullable(),
  }),
});

/** A proposed entry is in the books. */
export const JournalEntryApproved = eventContract({
  type: "ledger.journal-entry-approved.v1",
  aggregateType: "JournalEntryProposal",
  data: z.object({ proposalId: z.uuid(), journalEntryId: z.uuid() }),
});

/** Somebody other than its maker refused a proposed entry. */
export const JournalEntryRejected = eventContract({
  type: "ledger.journal-entry-rejected.v1",
  aggregateType: "JournalEntryProposal",
  data: z.object({ proposalId: z.uuid() }),
});

/** The maker of a proposed entry took it back. */
export const JournalEntryWithdrawn = eventContract({
  type: "ledger.journal-entry-withdrawn.v1",
  aggregateType: "JournalEntryProposal",
  data: z.object({ proposalId: z.uuid() }),
});

/** Manual entries of a rooftop above this total need a second person. */
export const ApprovalLimitSet = eventContract({
  type: "ledger.approval-limit-set.v1",
  aggregateType: "ApprovalLimit",
  data: z.object({
    currency: z.string().length(3),
    limitMinor: minorUnits,
    previousMinor: minorUnits,
  }),
});
