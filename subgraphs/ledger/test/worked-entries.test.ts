import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  books,
  dollars,
  done,
  linesOf,
  mutate,
  openLedgerHarness,
  trialBalance,
  type LedgerHarness,
} from "./harness.ts";
import {
  manualEntries,
  misprintedEntry,
  retailDeal,
  writtenLines,
  type WorkedEntry,
} from "./worked-entries.ts";

describe("worked entries", () => {
  let harness: LedgerHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openLedgerHarness();
    rooftopId = await harness.openBooks();
  });
  after(() => harness.close());

  interface Sides {
    readonly debit: { readonly minorUnits: number } | null;
    readonly credit: { readonly minorUnits: number } | null;
  }
  async function requirePosted(entry: WorkedEntry): Promise<void> {
    const { journal, sum } = entry;
    const lines = linesOf(writtenLines(entry));
    const input = { rooftopId, journal, effectiveOn: "2026-11-20", lines };
    const { journalEntry } = await done(harness, "postJournalEntry", input, books);
    const posted: readonly Sides[] = journalEntry.lines;
    const total = (side: keyof Sides) =>
      posted.reduce((total, line) => total + (line[side]?.minorUnits ?? 0), 0);
    const { minorUnits } = dollars(sum);
    assert.deepEqual([total("debit"), total("credit")], [minorUnits, minorUnits]);
  }

  for (const entry of manualEntries) {
    test(`${entry.about} is posted as the manual has it`, () => requirePosted(entry));
  }

  test("the misprinted entry of the manual is refused as unbalanced by 2.00", async () => {
    const { data } = await mutate(harness, "postJournalEntry", {
      rooftopId,
      journal: "UV",
      effectiveOn: "2026-11-20",
      lines: linesOf(writtenLines(misprintedEntry)),
    });
    const [error] = data.postJournalEntry.userErrors;
    assert.deepEqual([error.code, error.difference.decimal], ["ENTRY_UNBALANCED", "-2.00"]);
  });

  test("a retail deal is 52,208.21 on both sides and leaves the gross of its recap", async () => {
    rooftopId = await harness.openBooks();
    for (const entry of retailDeal) await requirePosted(entry);

    const { rows, totalDebit, totalCredit } = await trialBalance(harness, rooftopId, "2026-11-20");

    assert.equal(totalDebit, totalCredit);
    const balance = (...accounts: string[]) =>
      accounts.reduce((total, account) => total + (rows[account] ?? 0), 0);
    assert.equal(-balance("4000", "6000"), dollars("2900").minorUnits, "front gross");
    assert.equal(-balance("4210-01", "4200-01"), dollars("2816.96").minorUnits, "back gross");
    assert.equal(balance("1200"), 0, "the unit left inventory");
    assert.equal(balance("2100"), 0, "its floor plan is paid");
  });
});
