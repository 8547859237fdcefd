import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { sqlChannel } from "@forecourt/platform/reader";
import { newId } from "@forecourt/platform/type-id";
import {
  books,
  cashSale,
  done,
  linesOf,
  openLedgerHarness,
  publicId,
  type LedgerHarness,
} from "./harness.ts";

const LINES = "lines { account { number } debit { minorUnits } credit { minorUnits } }";

/** Statements of each request, however many rows it shows. */
const budgets = {
  "a trial balance": [
    `query ($rft: ID!) { trialBalance(rooftopId: $rft, asOf: "2026-11-20") {
       totalDebit { minorUnits } rows { account { number } debit { minorUnits } } } }`,
    2,
  ],
  "a page of the journal": [
    `query { journalEntries(first: 50) { nodes { memo reversedBy { id } proposedBy { name }
       approvedBy { name } ${LINES} } totalCount { value } } }`,
    6,
  ],
  "a page of proposals": [
    `query { journalEntryProposals(first: 50) { nodes { memo proposedBy { name }
       journalEntry { id } ${LINES} } } }`,
    3,
  ],
} as const;

describe("statements", () => {
  let harness: LedgerHarness;
  let rft: string;

  before(async () => {
    harness = await openLedgerHarness();
    rft = await harness.openBooks();
    for (let count = 0; count < 5; count += 1) {
      await done(harness, "postJournalEntry", cashSale(rft));
      await done(harness, "postJournalEntry", large());
    }
  });
  after(() => harness.close());

  const large = () =>
    cashSale(rft, {
      lines: linesOf([
        ["1000", "20000"],
        ["4540", "", "20000"],
      ]),
    });
  async function statementsOf(
    query: string,
    variables: Record<string, unknown>,
    actor?: typeof books,
  ) {
    const statements: string[] = [];
    const note = (message: unknown): void => {
      const { text } = message as { text: string };
      if (ABOUT_BOOKS.test(text)) statements.push(text);
    };
    sqlChannel.subscribe(note);
    const { errors } = await harness.request(query, variables, actor);
    sqlChannel.unsubscribe(note);
    assert.equal(errors, undefined);
    return statements;
  }

  for (const [name, [query, budget]] of Object.entries(budgets)) {
    test(`${name} takes ${budget}`, async () => {
      const statements = await statementsOf(query, { rft });
      assert.equal(statements.length, budget, statements.join("\n\n"));
    });
  }

  test("an entry of a department takes five, and one of a person looks up the approval limit as well", async () => {
    const source = { type: "DEAL", id: publicId("dea"), version: 1, purpose: "SALE" };
    const takes = async (entry: object, actor?: typeof books) => {
      const input = { idempotencyKey: newId(), ...entry };
      return (await statementsOf(POST, { input }, actor)).length;
    };
    assert.equal(await takes(cashSale(rft, { source }), books), 5);
    assert.equal(await takes(cashSale(rft)), 6);
    assert.equal(await takes(large()), 6);
    assert.equal(await takes({ ...large(), source: { ...source, version: 2 } }), 7);
  });
});

const POST = `mutation ($input: PostJournalEntryInput!) {
  postJournalEntry(input: $input) { journalEntry { id } proposal { id } userErrors { code } } }`;

/** Not those of the platform: keys, records, the sequencer at work behind. */
const ABOUT_BOOKS =
  /\b(?:account|account_month|accounting_period|approval_limit|journal_[a-z_]+|rooftop)\b/;
