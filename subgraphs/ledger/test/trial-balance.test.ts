import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  bookkeeperAt,
  books,
  cashSale,
  done,
  linesOf,
  openLedgerHarness,
  publicId,
  trialBalance,
  type LedgerHarness,
} from "./harness.ts";

describe("trial balance", () => {
  let harness: LedgerHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openLedgerHarness();
    rooftopId = await harness.openBooks();
    const sales = [
      ["2026-09-30", "1"],
      ["2026-10-01", "10"],
      ["2026-10-31", "100"],
      ["2026-11-20", "1000"],
      ["2027-02-28", "10000"],
    ] as const;
    for (const [effectiveOn, amount] of sales) {
      const lines = linesOf([
        ["1000", amount],
        ["4540", "", amount],
      ]);
      const sale = cashSale(rooftopId, { effectiveOn, lines });
      await done(harness, "postJournalEntry", sale, books);
    }
  });
  after(() => harness.close());

  test("it counts every entry up to its date and none after", async () => {
    const totals = new Map([
      ["2026-08-31", "0.00"],
      ["2026-09-29", "0.00"],
      ["2026-09-30", "1.00"],
      ["2026-10-01", "11.00"],
      ["2026-10-30", "11.00"],
      ["2026-10-31", "111.00"],
      ["2026-11-19", "111.00"],
      ["2026-11-20", "1111.00"],
      ["2026-12-31", "1111.00"],
      ["2027-02-27", "1111.00"],
      ["2027-02-28", "11111.00"],
    ]);
    for (const [asOf, total] of totals) {
      const { totalDebit, totalCredit } = await trialBalance(harness, rooftopId, asOf);
      assert.deepEqual([totalDebit, totalCredit], [total, total], asOf);
    }
  });

  test("each account stands on the side of its balance, by number", async () => {
    const other = await harness.openBooks();
    const post = (...lines: Parameters<typeof linesOf>[0]) =>
      done(harness, "postJournalEntry", cashSale(other, { lines: linesOf(lines) }));
    await post(["4540", "", "70"], ["1000", "70"]);
    await post(["1000", "", "100"], ["2000", "100"]);
    await post(["1240", "5"], ["4540", "", "5"]);
    await post(["1240", "", "5"], ["4540", "5"]);

    const { data } = await harness.request(
      `query Balance($rooftopId: ID!) { trialBalance(rooftopId: $rooftopId, asOf: "2026-11-20") {
         asOf rooftop { id } totalDebit { minorUnits currency } totalCredit { minorUnits currency }
         rows { account { number name kind } debit { minorUnits } credit { minorUnits } } } }`,
      { rooftopId: other },
    );

    const total = { minorUnits: 10_000, currency: "USD" };
    assert.deepEqual(data.trialBalance, {
      asOf: "2026-11-20",
      rooftop: { id: other },
      totalDebit: total,
      totalCredit: total,
      rows: [
        {
          account: { number: "1000", name: "Cash in bank", kind: "ASSET" },
          debit: null,
          credit: { minorUnits: 3_000 },
        },
        {
          account: { number: "2000", name: "Accounts payable, trade", kind: "LIABILITY" },
          debit: { minorUnits: 10_000 },
          credit: null,
        },
        {
          account: { number: "4540", name: "Shop supplies sales", kind: "REVENUE" },
          debit: null,
          credit: { minorUnits: 7_000 },
        },
      ],
    });
  });

  test("a rooftop without entries has no rows and zero totals in its currency", async () => {
    const empty = await harness.openRooftop();
    const { data } = await harness.request(
      `query Balance($rooftopId: ID!) { trialBalance(rooftopId: $rooftopId, asOf: "2026-11-20") {
         totalDebit { minorUnits currency } totalCredit { minorUnits currency } rows { debit { minorUnits } } } }`,
      { rooftopId: empty },
    );
    const zero = { minorUnits: 0, currency: "USD" };
    assert.deepEqual(data.trialBalance, { totalDebit: zero, totalCredit: zero, rows: [] });
  });

  test("a rooftop that is unknown, malformed or out of reach has none", async () => {
    const read = async (id: string, ...actor: ReturnType<typeof bookkeeperAt>[]) =>
      (
        await harness.request(
          `query Balance($id: ID!) { trialBalance(rooftopId: $id, asOf: "2026-11-20") { asOf } }`,
          { id },
          ...actor,
        )
      ).data.trialBalance;
    assert.deepEqual(await read(rooftopId), { asOf: "2026-11-20" });
    assert.equal(await read(publicId("rft")), null);
    assert.equal(await read(publicId("acc")), null);
    assert.equal(await read("nonsense"), null);
    assert.equal(await read(rooftopId, bookkeeperAt(publicId("rft"))), null);
  });
});
