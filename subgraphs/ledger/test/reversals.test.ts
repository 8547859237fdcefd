import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  bookkeeperAt,
  cashSale,
  done,
  entities,
  mutate,
  openLedgerHarness,
  publicId,
  refused,
  trialBalance,
  type LedgerHarness,
} from "./harness.ts";

describe("reversing", () => {
  let harness: LedgerHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openLedgerHarness();
    rooftopId = await harness.openBooks();
  });
  after(() => harness.close());

  async function posted(over: Record<string, unknown> = {}) {
    const { journalEntry } = await done(harness, "postJournalEntry", cashSale(rooftopId, over));
    return journalEntry;
  }
  const reversal = (journalEntryId: string, over: Record<string, unknown> = {}) => ({
    journalEntryId,
    reason: "Posted to the wrong deal",
    ...over,
  });

  test("the mirror image is posted, and both entries name each other", async () => {
    const deal = publicId("dea");
    const source = { type: "DEAL", id: deal, version: 1, purpose: "SALE" };
    const entry = await posted({ source });

    const { journalEntry } = await done(harness, "reverseJournalEntry", reversal(entry.id));

    assert.deepEqual(journalEntry.reverses, { id: entry.id });
    assert.equal(journalEntry.memo, "Posted to the wrong deal");
    interface Line {
      readonly account: object;
      readonly debit: object | null;
      readonly credit: object | null;
    }
    const swapped = ({ debit, credit, ...line }: Line) => ({
      ...line,
      debit: credit,
      credit: debit,
    });
    assert.deepEqual(journalEntry.lines, entry.lines.map(swapped));
    const [ofDeal] = await entities(
      harness,
      "Deal",
      [deal],
      "journalEntries { id state reverses { id } reversedBy { id } }",
    );
    assert.deepEqual(ofDeal.journalEntries, [
      { id: entry.id, state: "POSTED", reverses: null, reversedBy: { id: journalEntry.id } },
      { id: journalEntry.id, state: "POSTED", reverses: { id: entry.id }, reversedBy: null },
    ]);
  });

  test("an entry is reversed once, also when many try at once", async () => {
    const entry = await posted();

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => mutate(harness, "reverseJournalEntry", reversal(entry.id))),
    );

    const codes: readonly string[] = answers.map(
      ({ data }) => data.reverseJournalEntry.userErrors[0]?.code ?? "ok",
    );
    assert.equal(codes.filter((code) => code === "ok").length, 1);
    assert.equal(codes.filter((code) => code === "ENTRY_ALREADY_REVERSED").length, 9);
    assert.deepEqual(await refused(harness, "reverseJournalEntry", reversal(entry.id)), [
      ["ENTRY_ALREADY_REVERSED", "journalEntryId"],
    ]);
  });

  test("a repeated request answers as the first did", async () => {
    const input = reversal((await posted()).id, { idempotencyKey: "take-back" });
    const first = await done(harness, "reverseJournalEntry", input);
    assert.equal(
      (await done(harness, "reverseJournalEntry", input)).journalEntry.id,
      first.journalEntry.id,
    );
  });

  test("it is dated today, or with the entry when that lies ahead, and never before the entry", async () => {
    const today = await posted({ effectiveOn: "2026-10-31" });
    const ahead = await posted({ effectiveOn: "2026-12-31" });

    const dateOf = async (...sent: Parameters<typeof reversal>) =>
      (await done(harness, "reverseJournalEntry", reversal(...sent))).journalEntry.effectiveOn;
    assert.equal(await dateOf(today.id), "2026-11-20");
    assert.deepEqual(
      await refused(
        harness,
        "reverseJournalEntry",
        reversal(ahead.id, { effectiveOn: "2026-12-30" }),
      ),
      [["INPUT_INVALID", "effectiveOn"]],
    );
    assert.equal(await dateOf(ahead.id), "2026-12-31");
  });

  test("today is the rooftop's day, not the server's", async () => {
    const honolulu = await harness.openRooftop("Pacific/Honolulu");
    await done(harness, "adoptStandardChart", { rooftopId: honolulu });
    harness.now = new Date("2026-11-20T09:59:00Z");
    const sale = cashSale(honolulu, { effectiveOn: "2026-11-19" });
    const { journalEntry: entry } = await done(harness, "postJournalEntry", sale);

    const { journalEntry } = await done(harness, "reverseJournalEntry", reversal(entry.id));

    harness.now = new Date("2026-11-20T15:00:00Z");
    assert.equal(journalEntry.effectiveOn, "2026-11-19");
  });

  test("what was reversed is out of the balances", async () => {
    const books = await harness.openBooks();
    const { journalEntry } = await done(harness, "postJournalEntry", cashSale(books));
    assert.deepEqual((await trialBalance(harness, books, "2026-11-20")).rows, {
      1000: 10_000,
      4540: -10_000,
    });

    await done(harness, "reverseJournalEntry", reversal(journalEntry.id));

    assert.deepEqual((await trialBalance(harness, books, "2026-11-20")).rows, {});
  });

  test("a closed month keeps its reversals out; the next month takes them", async () => {
    const books = await harness.openBooks();
    const october = cashSale(books, { effectiveOn: "2026-10-10" });
    const { journalEntry: entry } = await done(harness, "postJournalEntry", october);
    const [rooftop] = await entities(harness, "Rooftop", [books], "openPeriod { id }");
    const closing = { accountingPeriodId: rooftop.openPeriod.id, expectedVersion: 1 };
    await done(harness, "closeAccountingPeriod", closing);

    const inOctober = reversal(entry.id, { effectiveOn: "2026-10-31" });
    assert.deepEqual(await refused(harness, "reverseJournalEntry", inOctober), [
      ["PERIOD_CLOSED", "effectiveOn"],
    ]);
    await done(harness, "reverseJournalEntry", reversal(entry.id));
  });

  test("an entry that is unknown, malformed or out of reach is not reversed", async () => {
    const entry = await posted();
    assert.deepEqual(await refused(harness, "reverseJournalEntry", reversal(publicId("jne"))), [
      ["NOT_FOUND", "journalEntryId"],
    ]);
    assert.deepEqual(await refused(harness, "reverseJournalEntry", reversal(publicId("dea"))), [
      ["ID_MALFORMED", "journalEntryId"],
    ]);
    assert.deepEqual(
      await refused(harness, "reverseJournalEntry", reversal(entry.id, { reason: "" })),
      [["INPUT_INVALID", "reason"]],
    );
    const elsewhere = bookkeeperAt(await harness.openRooftop());
    assert.deepEqual(await refused(harness, "reverseJournalEntry", reversal(entry.id), elsewhere), [
      ["NOT_FOUND", "journalEntryId"],
    ]);
  });
});
