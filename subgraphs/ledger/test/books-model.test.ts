import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import {
  books,
  entities,
  mutate,
  openLedgerHarness,
  rows,
  trialBalance,
  type LedgerHarness,
} from "./harness.ts";

const MONTHS = ["2026-08", "2026-09", "2026-10"] as const;
/** Accounts without a schedule, so that a control is needed only where a step forgets one. */
const ACCOUNTS = ["1000", "1240", "2410", "3000", "4540", "6540", "7510"] as const;
const SCHEDULED = "1100";
const UNKNOWN = "1001";

interface Line {
  readonly account: string;
  /** Debits positive, credits negative, in minor units. */
  readonly amount: number;
}
type Step =
  | { readonly kind: "post"; readonly on: string; readonly lines: readonly Line[] }
  | { readonly kind: "close"; readonly month: number };

const account = fc.constantFrom(...ACCOUNTS);
const amount = fc
  .integer({ min: -1_000_000_000, max: 1_000_000_000 })
  .filter((value) => value !== 0);
const day = fc
  .tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 30 }))
  .map(([month, day]) => `${month}-${String(day).padStart(2, "0")}`);

/** Lines with the last one equal to the rest, hence balanced. */
const balanced = fc
  .tuple(fc.array(fc.record({ account, amount }), { minLength: 1, maxLength: 6 }), account)
  .map(([lines, last]) => [
    ...lines,
    { account: last, amount: -lines.reduce((sum, line) => sum + line.amount, 0) },
  ])
  .filter((lines) => lines.every((line) => line.amount !== 0));
const anyLines = fc.array(
  fc.record({ account: fc.constantFrom(...ACCOUNTS, SCHEDULED, UNKNOWN), amount }),
  { minLength: 2, maxLength: 6 },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("post" as const), on: day, lines: balanced }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("post" as const), on: day, lines: anyLines }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("close" as const), month: fc.nat(2) }) },
);

/** The books as a list of accepted entries and the state of each month that was opened. */
interface Model {
  readonly posted: { readonly on: string; readonly lines: readonly Line[] }[];
  readonly months: Map<string, "OPEN" | "CLOSED">;
}

function expectedPost({ posted, months }: Model, on: string, lines: readonly Line[]): string[] {
  const mistakes = lines.flatMap(({ account }) => {
    if (account === UNKNOWN) return ["ACCOUNT_UNKNOWN"];
    return account === SCHEDULED ? ["CONTROL_REQUIRED"] : [];
  });
  if (mistakes.length > 0) return mistakes;
  if (lines.reduce((sum, { amount }) => sum + amount, 0) !== 0) return ["ENTRY_UNBALANCED"];
  const month = on.slice(0, 7);
  const closed = [...months].some(([later, state]) => later >= month && state === "CLOSED");
  if (closed) return ["PERIOD_CLOSED"];
  months.set(month, "OPEN");
  posted.push({ on, lines });
  return [];
}

function expectedClose({ months }: Model, month: string): string[] {
  if (months.get(month) === "CLOSED") return ["NOTHING_TO_CHANGE"];
  const earlier = [...months].some(([other, state]) => other < month && state === "OPEN");
  if (earlier) return ["EARLIER_PERIOD_OPEN"];
  months.set(month, "CLOSED");
  return [];
}

function expectedRows({ posted }: Model, asOf: string): Record<string, number> {
  const balances = new Map<string, number>();
  for (const { lines } of posted.filter(({ on }) => on <= asOf)) {
    for (const { account, amount } of lines) {
      balances.set(account, (balances.get(account) ?? 0) + amount);
    }
  }
  return Object.fromEntries([...balances].filter(([, balance]) => balance !== 0));
}

describe("the books against a model", () => {
  let harness: LedgerHarness;

  before(async () => {
    harness = await openLedgerHarness();
  });
  after(() => harness.close());

  async function post(rooftopId: string, on: string, lines: readonly Line[]): Promise<string[]> {
    const input = {
      rooftopId,
      journal: "GJ",
      effectiveOn: on,
      lines: lines.map(({ account, amount }) => ({
        accountNumber: account,
        [amount > 0 ? "debit" : "credit"]: { minorUnits: Math.abs(amount), currency: "USD" },
      })),
    };
    const { data } = await mutate(harness, "postJournalEntry", input, books);
    return codesOf(data.postJournalEntry);
  }

  async function close(rooftopId: string, month: string): Promise<string[]> {
    const selection = "accountingPeriods(first: 10) { nodes { id version month } }";
    const [rooftop] = await entities(harness, "Rooftop", [rooftopId], selection);
    const period = rooftop.accountingPeriods.nodes.find(
      (candidate: { month: string }) => candidate.month === `${month}-01`,
    );
    const { data } = await mutate(harness, "closeAccountingPeriod", {
      accountingPeriodId: period.id,
      expectedVersion: period.version,
    });
    return codesOf(data.closeAccountingPeriod);
  }

  test("every answer and every balance is the model's, at any date", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), day, async (steps, asOf) => {
        const rooftopId = await harness.openBooks();
        const model: Model = { posted: [], months: new Map() };
        for (const step of steps) {
          if (step.kind === "post") {
            const expected = expectedPost(model, step.on, step.lines);
            assert.deepEqual(await post(rooftopId, step.on, step.lines), expected);
            continue;
          }
          const month = MONTHS[step.month] ?? MONTHS[0];
          if (!model.months.has(month)) continue;
          const expected = expectedClose(model, month);
          assert.deepEqual(await close(rooftopId, month), expected);
        }
        for (const date of [asOf, "2026-08-31", "2026-10-31"]) {
          const balance = await trialBalance(harness, rooftopId, date);
          assert.equal(balance.totalDebit, balance.totalCredit);
          assert.deepEqual(balance.rows, expectedRows(model, date));
        }
      }),
      { numRuns: 40 },
    );

    const unbalanced = `(SELECT FROM journal_line GROUP BY entry_id HAVING sum(amount_minor) <> 0)`;
    assert.equal(await rows(harness, `${unbalanced} AS entry`), 0);
    const gaps = `(SELECT FROM journal_entry GROUP BY rooftop_id HAVING max(number) <> count(*))`;
    assert.equal(await rows(harness, `${gaps} AS rooftop`), 0);
    const [mended] = await harness.subgraph.database.read<{ count: bigint }>(
      "SELECT rebuild_account_month() AS count",
    );
    assert.equal(mended?.count, 0n, "month sums are the sums of their lines");
  });
});

function codesOf({ userErrors }: { userErrors: { code: string }[] }): string[] {
  return userErrors.map(({ code }) => code);
}
