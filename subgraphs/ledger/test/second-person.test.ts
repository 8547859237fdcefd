import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { groupOwner } from "@forecourt/platform/testing/actors";
import {
  books,
  cashSale,
  controller,
  done,
  mutate,
  openLedgerHarness,
  publicId,
  uuidOf,
  type LedgerHarness,
} from "./harness.ts";

const LIMIT_MINOR = 10_000_00;

/** What one person may try; places point into what there is by then. */
type Step =
  | { readonly kind: "post"; readonly minor: number; readonly namesDocument: boolean }
  | { readonly kind: "limit"; readonly minor: number }
  | { readonly kind: "reverse" | "approve" | "reject" | "withdraw"; readonly place: number };

const minor = fc.oneof(
  fc.integer({ min: 1, max: 3 * LIMIT_MINOR }),
  fc.constantFrom(LIMIT_MINOR, LIMIT_MINOR + 1, 1_000_000_000_000),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("post" as const),
      minor,
      namesDocument: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("limit" as const), minor }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom("reverse", "approve", "reject", "withdraw"),
      place: fc.nat(20),
    }),
  },
);

describe("two people for a large manual entry", () => {
  let harness: LedgerHarness;

  before(async () => {
    harness = await openLedgerHarness();
  });
  after(() => harness.close());

  const entry = (rooftopId: string, minorUnits: number, namesDocument = false) =>
    cashSale(rooftopId, {
      ...(namesDocument && {
        source: { type: "DEAL", id: publicId("dea"), version: 1, purpose: "SALE" },
      }),
      lines: [
        { accountNumber: "1000", debit: { minorUnits, currency: "USD" } },
        { accountNumber: "4540", credit: { minorUnits, currency: "USD" } },
      ],
    });

  /** Books in which two people have posted a large entry, a department another, and one waits. */
  async function openBooks(): Promise<{ rooftopId: string; entries: string[]; proposals: Seen[] }> {
    const rooftopId = await harness.openBooks();
    const large = () => done(harness, "postJournalEntry", entry(rooftopId, 2 * LIMIT_MINOR));
    const { proposal } = await large();
    const { journalEntry } = await done(
      harness,
      "approveJournalEntry",
      { proposalId: proposal.id, expectedVersion: 1 },
      controller,
    );
    const sale = entry(rooftopId, 2 * LIMIT_MINOR, true);
    const { journalEntry: ofDepartment } = await done(harness, "postJournalEntry", sale, books);
    const waiting = (await large()).proposal;
    return {
      rooftopId,
      entries: [journalEntry.id, ofDepartment.id],
      proposals: [{ id: waiting.id, version: 1 }],
    };
  }

  test("no sequence of commands by one person posts one above the limit", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { rooftopId, entries, proposals } = await openBooks();
        for (const step of steps) {
          const [field, input] = commandOf(step, rooftopId, entries, proposals);
          const { data, errors } = await mutate(harness, field, input, groupOwner);
          assert.equal(errors, undefined);
          const { journalEntry, proposal } = data[field];
          if (journalEntry) entries.push(journalEntry.id);
          if (proposal) proposals.push({ id: proposal.id, version: proposal.version });
        }
        assert.equal(await largeEntries(rooftopId), 2, "of two people, and of a department");
      }),
      { numRuns: 60 },
    );
  });

  function commandOf(
    step: Step,
    rooftopId: string,
    entries: readonly string[],
    proposals: readonly Seen[],
  ): [Parameters<typeof mutate>[1], Record<string, unknown>] {
    if (step.kind === "post") {
      return ["postJournalEntry", entry(rooftopId, step.minor, step.namesDocument)];
    }
    if (step.kind === "limit") {
      const amount = { minorUnits: step.minor, currency: "USD" };
      return ["setApprovalLimit", { rooftopId, amount }];
    }
    if (step.kind === "reverse") {
      const journalEntryId = entries[step.place % entries.length];
      return ["reverseJournalEntry", { journalEntryId, reason: "Twice" }];
    }
    const { id, version } = proposals[step.place % proposals.length] ?? assert.fail();
    const decision = { proposalId: id, expectedVersion: version };
    if (step.kind === "reject") return ["rejectJournalEntry", { ...decision, reason: "No" }];
    return [`${step.kind}JournalEntry`, decision];
  }

  async function largeEntries(rooftopId: string): Promise<number> {
    const entries = await harness.subgraph.database.read(
      `SELECT FROM journal_entry AS entry JOIN journal_line AS line ON line.entry_id = entry.id
       WHERE entry.rooftop_id = $1 AND line.amount_minor > 0
       GROUP BY entry.id HAVING sum(line.amount_minor) > $2`,
      [uuidOf(rooftopId), LIMIT_MINOR],
    );
    return entries.length;
  }
});

interface Seen {
  readonly id: string;
  readonly version: number;
}
