import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import {
  bookkeeperAt,
  cashSale,
  dollars,
  done,
  entities,
  failed,
  linesOf,
  mutate,
  openLedgerHarness,
  publicId,
  refused,
  rows,
  uuidOf,
  type LedgerHarness,
} from "./harness.ts";

describe("posting", () => {
  let harness: LedgerHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openLedgerHarness();
    rooftopId = await harness.openBooks();
  });
  after(() => harness.close());

  const sale = (over: Record<string, unknown> = {}) => cashSale(rooftopId, over);
  const saleFrom = (type: string, id: string, over: Record<string, unknown> = {}) =>
    sale({ source: { type, id, version: 1, purpose: "SALE", ...over } });

  test("an entry is in the books with its lines, as written", async () => {
    const deal = publicId("dea");
    const { journalEntry } = await done(harness, "postJournalEntry", {
      ...saleFrom("DEAL", deal),
      memo: " Wiper fluid ",
    });

    const { lines, ...entry } = journalEntry;
    assert.deepEqual(entry, {
      id: entry.id,
      number: 1,
      state: "POSTED",
      journal: "SS",
      effectiveOn: "2026-11-20",
      postedAt: "2026-11-20T15:00:00.000Z",
      memo: "Wiper fluid",
      rooftop: { id: rooftopId },
      source: {
        type: "DEAL",
        id: deal,
        version: 1,
        purpose: "SALE",
        deal: { id: deal },
        repairOrder: null,
        stockUnit: null,
      },
      reverses: null,
      reversedBy: null,
    });
    const amount = { minorUnits: 10_000, currency: "USD" };
    assert.deepEqual(
      lines.map(({ account, ...line }: { account: { number: string } }) => [account.number, line]),
      [
        ["1000", { line: 1, debit: amount, credit: null, control: "D-100" }],
        ["4540", { line: 2, debit: null, credit: amount, control: "D-100" }],
      ],
    );
  });

  test("numbers have no gaps, whatever is refused or raced in between", async () => {
    rooftopId = await harness.openBooks();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        mutate(
          harness,
          "postJournalEntry",
          index % 2 === 0
            ? sale()
            : sale({
                lines: linesOf([
                  ["1000", "1"],
                  ["4540", "", "2"],
                ]),
              }),
        ),
      ),
    );

    const { nodes } = await journal({ rooftopId: { eq: rooftopId } });
    assert.deepEqual(
      nodes.map(({ number }) => number).toSorted((left, right) => left - right),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
  });

  test("one hundred requests with one key post one entry and get one answer", async () => {
    rooftopId = await harness.openBooks();
    const input = sale({ idempotencyKey: "impatient" });

    const answers = await Promise.all(
      Array.from({ length: 100 }, () => done(harness, "postJournalEntry", input)),
    );

    assert.equal(new Set(answers.map(({ journalEntry }) => journalEntry.id)).size, 1);
    assert.equal(
      await rows(harness, "journal_entry WHERE rooftop_id = $1", [uuidOf(rooftopId)]),
      1,
    );
    assert.deepEqual(await refused(harness, "postJournalEntry", { ...input, journal: "GJ" }), [
      ["IDEMPOTENCY_KEY_REUSED", "idempotencyKey"],
    ]);
  });

  test("an unbalanced entry is refused and told by how much", async () => {
    const { data } = await mutate(harness, "postJournalEntry", {
      ...sale(),
      lines: linesOf([
        ["1000", "100"],
        ["4540", "", "100.01"],
      ]),
    });

    assert.deepEqual(data.postJournalEntry, {
      journalEntry: null,
      proposal: null,
      userErrors: [
        {
          code: "ENTRY_UNBALANCED",
          message: "Debits less credits are -0.01 USD, not zero",
          path: ["lines"],
          difference: { minorUnits: -1, currency: "USD", decimal: "-0.01" },
        },
      ],
    });
  });

  test("every mistake in the lines is told at once", async () => {
    const [cash] = linesOf([["1000", "100"]]);
    const lines = [
      cash,
      { accountNumber: "4541", credit: dollars("50") },
      { accountNumber: "1120", debit: dollars("10") },
      { accountNumber: "4540", credit: { minorUnits: 6_000, currency: "CAD" } },
    ];
    assert.deepEqual(await refused(harness, "postJournalEntry", sale({ lines })), [
      ["ACCOUNT_UNKNOWN", "lines.1.accountNumber"],
      ["CONTROL_REQUIRED", "lines.2.control"],
      ["CURRENCY_MISMATCH", "lines.3.credit.currency"],
    ]);
  });

  test("a line has one side, more than zero, and a control without blanks", async () => {
    const [debit, credit] = linesOf([
      ["1000", "100"],
      ["4540", "", "100"],
    ]);
    const refusal = (...lines: unknown[]) =>
      refused(harness, "postJournalEntry", sale({ lines: [debit, ...lines] }));

    assert.deepEqual(await refusal({ ...credit, debit: dollars("100") }), [
      ["INPUT_INVALID", "lines.1"],
    ]);
    assert.deepEqual(await refusal({ accountNumber: "4540" }), [["INPUT_INVALID", "lines.1"]]);
    assert.deepEqual(await refusal({ ...credit, credit: dollars("0") }), [
      ["INPUT_INVALID", "lines.1.credit.minorUnits"],
    ]);
    assert.deepEqual(await refusal({ ...credit, credit: dollars("-100") }), [
      ["INPUT_INVALID", "lines.1.credit.minorUnits"],
    ]);
    assert.deepEqual(await refusal({ ...credit, control: "Jane Doe" }), [
      ["INPUT_INVALID", "lines.1.control"],
    ]);
    assert.deepEqual(await refusal(), [["INPUT_INVALID", "lines"]]);
    const many = Array.from({ length: 500 }, () => credit);
    assert.deepEqual(await refusal(...many), [["INPUT_INVALID", "lines"]]);
  });

  test("an entry can have 500 lines", async () => {
    const lines = linesOf([
      ["1000", "499"],
      ...Array.from({ length: 499 }, () => ["4540", "", "1"] as const),
    ]);
    const { journalEntry } = await done(harness, "postJournalEntry", sale({ lines }));
    assert.equal(journalEntry.lines.length, 500);
  });

  test("a mistyped year is refused", async () => {
    for (const effectiveOn of ["1989-12-31", "2027-11-22", "2206-11-20"]) {
      assert.deepEqual(await refused(harness, "postJournalEntry", sale({ effectiveOn })), [
        ["INPUT_INVALID", "effectiveOn"],
      ]);
    }
    await done(harness, "postJournalEntry", sale({ effectiveOn: "2027-11-21" }));
  });

  test("a version of a document is posted once for each purpose", async () => {
    const ro = publicId("rpo");
    await done(harness, "postJournalEntry", saleFrom("REPAIR_ORDER", ro));

    assert.deepEqual(await refused(harness, "postJournalEntry", saleFrom("REPAIR_ORDER", ro)), [
      ["SOURCE_ALREADY_POSTED", "source"],
    ]);
    await done(harness, "postJournalEntry", saleFrom("REPAIR_ORDER", ro, { purpose: "COST" }));
    await done(harness, "postJournalEntry", saleFrom("REPAIR_ORDER", ro, { version: 2 }));
    await done(harness, "postJournalEntry", saleFrom("STOCK_UNIT", publicId("stk")));

    const [{ journalEntries }] = await entities(
      harness,
      "RepairOrder",
      [ro],
      "journalEntries { source { version purpose repairOrder { id } } }",
    );
    const repairOrder = { id: ro };
    assert.deepEqual(journalEntries, [
      { source: { version: 1, purpose: "SALE", repairOrder } },
      { source: { version: 1, purpose: "COST", repairOrder } },
      { source: { version: 2, purpose: "SALE", repairOrder } },
    ]);
  });

  test("a source of another type, a bad purpose and a bad version are refused", async () => {
    const refusal = (...source: Parameters<typeof saleFrom>) =>
      refused(harness, "postJournalEntry", saleFrom(...source));
    assert.deepEqual(await refusal("DEAL", publicId("rpo")), [["ID_MALFORMED", "source.id"]]);
    const deal = publicId("dea");
    assert.deepEqual(await refusal("DEAL", deal, { purpose: "sale", version: 0 }), [
      ["INPUT_INVALID", "source.version"],
      ["INPUT_INVALID", "source.purpose"],
    ]);
  });

  test("a rooftop that is unknown or out of reach gets no entry", async () => {
    assert.deepEqual(
      await refused(harness, "postJournalEntry", sale({ rooftopId: publicId("rft") })),
      [["ROOFTOP_UNKNOWN", "rooftopId"]],
    );
    const elsewhere = bookkeeperAt(await harness.openRooftop());
    assert.deepEqual(await refused(harness, "postJournalEntry", sale(), elsewhere), [
      ["ROOFTOP_UNKNOWN", "rooftopId"],
    ]);
    const analyst = staffOf("ANALYST", "ALL");
    assert.equal(await failed(harness, "postJournalEntry", sale(), analyst), "FORBIDDEN");
  });

  test("a document shows each actor the first hundred entries that actor may see", async () => {
    const id = publicId("dea");
    const post = (rooftopId: string, version: number) =>
      done(
        harness,
        "postJournalEntry",
        cashSale(rooftopId, { source: { type: "DEAL", id, version, purpose: "SALE" } }),
      );
    for (let version = 1; version <= 100; version += 1) await post(rooftopId, version);
    const other = await harness.openBooks();
    harness.now = new Date(harness.now.getTime() + 60_000);
    const { journalEntry } = await post(other, 101);

    const selection = "journalEntries { id }";
    assert.deepEqual(await entities(harness, "Deal", [id], selection, bookkeeperAt(other)), [
      { journalEntries: [{ id: journalEntry.id }] },
    ]);
  });

  test("documents without entries have none; ids of another kind are nobody's", async () => {
    assert.deepEqual(
      await entities(harness, "Deal", [publicId("dea"), publicId("rpo")], "journalEntries { id }"),
      [{ journalEntries: [] }, null],
    );
  });

  interface EntryJson {
    readonly id: string;
    readonly number: number;
  }
  async function journal(where: object): Promise<{ nodes: EntryJson[] }> {
    const { data, errors } = await harness.request(
      "query Journal($where: JournalEntryFilter) { journalEntries(where: $where, first: 250) { nodes { id number } } }",
      { where },
    );
    assert.equal(errors, undefined);
    return data.journalEntries;
  }
});
