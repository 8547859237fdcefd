import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { groupOwner, staffOf } from "@forecourt/platform/testing/actors";
import {
  books,
  cashSale,
  controller,
  done,
  entities,
  linesOf,
  mutate,
  openLedgerHarness,
  publicId,
  refused,
  rows,
  trialBalance,
  uuidOf,
  type LedgerHarness,
} from "./harness.ts";

const OWNER = { id: "test-owner", name: "owner" };
const CONTROLLER = { id: "test-controller", name: "controller" };

describe("approval", () => {
  let harness: LedgerHarness;
  let rooftopId: string;

  before(async () => {
    harness = await openLedgerHarness();
  });
  after(() => harness.close());

  const entry = (amount: string, over: Record<string, unknown> = {}) =>
    cashSale(rooftopId, {
      lines: linesOf([
        ["1000", amount],
        ["4540", "", amount],
      ]),
      ...over,
    });
  async function proposed(over: Record<string, unknown> = {}) {
    const posting = await done(harness, "postJournalEntry", entry("10000.01", over));
    assert.equal(posting.journalEntry, null);
    return posting.proposal;
  }
  const decision = ({ id, version }: { id: string; version: number }, over: object = {}) => ({
    proposalId: id,
    expectedVersion: version,
    ...over,
  });
  const approve = (proposal: { id: string; version: number }) =>
    done(harness, "approveJournalEntry", decision(proposal), controller);

  test("an entry above the limit waits and is not in the books", async () => {
    rooftopId = await harness.openBooks();

    const proposal = await proposed({ memo: "Bonus pool" });

    const { id, lines, ...waiting } = proposal;
    assert.match(id, /^jpr_/);
    assert.deepEqual(waiting, {
      version: 1,
      state: "PROPOSED",
      journal: "SS",
      effectiveOn: "2026-11-20",
      memo: "Bonus pool",
      reason: null,
      proposedAt: "2026-11-20T15:00:00.000Z",
      decidedAt: null,
      rooftop: { id: rooftopId },
      source: null,
      reverses: null,
      total: { decimal: "10000.01", currency: "USD" },
      proposedBy: OWNER,
      decidedBy: null,
      journalEntry: null,
    });
    assert.deepEqual(lines, [
      line(1, "1000", { debit: { decimal: "10000.01" } }),
      line(2, "4540", { credit: { decimal: "10000.01" } }),
    ]);
    for (const table of ["journal_entry", "accounting_period"]) {
      assert.equal(await rows(harness, `${table} WHERE rooftop_id = $1`, [uuidOf(rooftopId)]), 0);
    }
  });

  test("one at the limit is posted at once, and so is any that a department posts itself", async () => {
    rooftopId = await harness.openBooks();
    const postings = [
      [entry("10000"), groupOwner],
      [entry("35000"), books],
      [entry("35000", { source: saleOf(publicId("dea")) }), books],
    ] as const;
    for (const [input, actor] of postings) {
      const { journalEntry, proposal } = await done(harness, "postJournalEntry", input, actor);
      assert.ok(journalEntry);
      assert.equal(proposal, null);
    }
  });

  test("a document that a person or an integration names spares nobody the approval", async () => {
    rooftopId = await harness.openBooks();
    const integration = { ...controller, id: "test-integration", kind: "INTEGRATION" } as const;
    for (const actor of [groupOwner, integration]) {
      const deal = publicId("dea");
      const input = entry("10000.01", { source: saleOf(deal) });

      const { journalEntry, proposal } = await done(harness, "postJournalEntry", input, actor);

      assert.equal(journalEntry, null);
      const source = { ...saleOf(deal), deal: { id: deal } };
      assert.deepEqual(proposal.source, source);
      const approved = (await approve(proposal)).journalEntry;
      assert.deepEqual(approved.source, { ...source, repairOrder: null, stockUnit: null });
    }
  });

  test("a version of a document is posted once, whoever approves what", async () => {
    rooftopId = await harness.openBooks();
    const source = saleOf(publicId("dea"));
    const [first, second] = [await proposed({ source }), await proposed({ source })];
    await approve(first);

    assert.deepEqual(await refused(harness, "approveJournalEntry", decision(second), controller), [
      ["SOURCE_ALREADY_POSTED", "proposalId"],
    ]);
    const third = entry("10000.01", { source });
    assert.deepEqual(await refused(harness, "postJournalEntry", third), [
      ["SOURCE_ALREADY_POSTED", "source"],
    ]);
    await proposed({ source: { ...source, version: 2 } });
    await proposed({ source: { ...source, purpose: "COST" } });
    rooftopId = await harness.openBooks();
    await proposed({ source });
  });

  test("somebody else's approval posts what was proposed, and both are named", async () => {
    rooftopId = await harness.openBooks();
    const { journalEntry: first } = await done(harness, "postJournalEntry", entry("1"));
    const proposal = await proposed({ memo: "Bonus pool", journal: "GJ" });

    const approved = await approve(proposal);

    const { id, number, memo, journal, proposedBy, approvedBy } = approved.journalEntry;
    assert.deepEqual([number, memo, journal], [first.number + 1, "Bonus pool", "GJ"]);
    assert.deepEqual([proposedBy, approvedBy], [OWNER, CONTROLLER]);
    const { state, decidedBy, decidedAt, journalEntry, version } = approved.proposal;
    assert.deepEqual([state, decidedBy, version], ["APPROVED", CONTROLLER, 2]);
    assert.deepEqual(journalEntry, { id, number });
    assert.equal(decidedAt, "2026-11-20T15:00:00.000Z");
    assert.deepEqual((await trialBalance(harness, rooftopId, "2026-11-20")).rows, {
      1000: 1_000_101,
      4540: -1_000_101,
    });
    assert.deepEqual(await audited(proposal.id), [
      ["test-owner", "journal-entry.post"],
      ["test-controller", "journal-entry.approve"],
    ]);
    const [{ proposedBy: nobody }] = await entities(harness, "JournalEntry", [first.id], MAKER);
    assert.equal(nobody, null);
  });

  test("its maker neither approves nor rejects it, whatever the role", async () => {
    rooftopId = await harness.openBooks();
    const proposal = await proposed();
    const isMaker = [["APPROVER_IS_MAKER", "proposalId"]];
    assert.deepEqual(await refused(harness, "approveJournalEntry", decision(proposal)), isMaker);
    const rejection = decision(proposal, { reason: "Mine" });
    assert.deepEqual(await refused(harness, "rejectJournalEntry", rejection), isMaker);
  });

  test("only its maker withdraws it", async () => {
    rooftopId = await harness.openBooks();
    const proposal = await proposed();
    assert.deepEqual(
      await refused(harness, "withdrawJournalEntry", decision(proposal), controller),
      [["NOT_THE_MAKER", "proposalId"]],
    );

    const { proposal: withdrawn } = await done(harness, "withdrawJournalEntry", decision(proposal));

    assert.deepEqual([withdrawn.state, withdrawn.decidedBy], ["WITHDRAWN", OWNER]);
  });

  test("a rejection has a reason that is kept", async () => {
    rooftopId = await harness.openBooks();
    const rejection = decision(await proposed(), { reason: "No voucher" });
    assert.deepEqual(
      await refused(harness, "rejectJournalEntry", { ...rejection, reason: " " }, controller),
      [["INPUT_INVALID", "reason"]],
    );

    const { proposal } = await done(harness, "rejectJournalEntry", rejection, controller);

    const { state, reason, decidedBy } = proposal;
    assert.deepEqual([state, reason, decidedBy], ["REJECTED", "No voucher", CONTROLLER]);
  });

  test("it is decided once, at the version that was seen", async () => {
    rooftopId = await harness.openBooks();
    const proposal = await proposed();
    await approve(proposal);
    const again = decision(proposal);
    const [stale] = await refused(harness, "approveJournalEntry", again, controller);
    assert.deepEqual(stale, ["VERSION_CONFLICT", "expectedVersion"]);
    const seen = { ...again, expectedVersion: 2 };
    const decided = [["PROPOSAL_DECIDED", "proposalId"]];
    assert.deepEqual(await refused(harness, "approveJournalEntry", seen, controller), decided);
    assert.deepEqual(await refused(harness, "withdrawJournalEntry", seen), decided);
  });

  test("of many approvals at once one posts", async () => {
    rooftopId = await harness.openBooks();
    const input = decision(await proposed());
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => mutate(harness, "approveJournalEntry", input, controller)),
    );
    const posted = answers.filter(({ data }) => data.approveJournalEntry.journalEntry !== null);
    assert.equal(posted.length, 1);
    assert.equal(
      await rows(harness, "journal_entry WHERE rooftop_id = $1", [uuidOf(rooftopId)]),
      1,
    );
  });

  test("a proposal is held to the rules of posting, when made and when approved", async () => {
    rooftopId = await harness.openBooks();
    const unbalanced = linesOf([
      ["1000", "20000"],
      ["4540", "", "20001"],
    ]);
    const refusal = (over: Record<string, unknown>) =>
      refused(harness, "postJournalEntry", entry("20000", over));
    assert.deepEqual(await refusal({ lines: unbalanced }), [["ENTRY_UNBALANCED", "lines"]]);
    const proposal = await proposed({ effectiveOn: "2026-10-31" });
    await done(harness, "postJournalEntry", entry("1", { effectiveOn: "2026-10-01" }));
    const [{ openPeriod }] = await entities(harness, "Rooftop", [rooftopId], "openPeriod { id }");
    const closing = { accountingPeriodId: openPeriod.id, expectedVersion: 1 };
    await done(harness, "closeAccountingPeriod", closing);

    assert.deepEqual(await refusal({ effectiveOn: "2026-10-31" }), [
      ["PERIOD_CLOSED", "effectiveOn"],
    ]);
    assert.deepEqual(
      await refused(harness, "approveJournalEntry", decision(proposal), controller),
      [["PERIOD_CLOSED", "proposalId"]],
    );
  });

  test("taking back an entry above the limit needs a second person as well", async () => {
    rooftopId = await harness.openBooks();
    const { journalEntry } = await approve(await proposed());
    const taking = () =>
      done(harness, "reverseJournalEntry", { journalEntryId: journalEntry.id, reason: "Twice" });
    const [first, second] = [(await taking()).proposal, (await taking()).proposal];
    assert.deepEqual(first.reverses, { id: journalEntry.id });

    const { journalEntry: reversal } = await approve(first);

    assert.deepEqual(reversal.reverses, { id: journalEntry.id });
    assert.deepEqual((await trialBalance(harness, rooftopId, "2026-11-20")).rows, {});
    assert.deepEqual(await refused(harness, "approveJournalEntry", decision(second), controller), [
      ["ENTRY_ALREADY_REVERSED", "proposalId"],
    ]);
    const third = { journalEntryId: journalEntry.id, reason: "Thrice" };
    assert.deepEqual(await refused(harness, "reverseJournalEntry", third), [
      ["ENTRY_ALREADY_REVERSED", "journalEntryId"],
    ]);
  });

  test("a person takes back what a department posted with a second person, a department alone", async () => {
    rooftopId = await harness.openBooks();
    const post = async () => {
      const input = entry("35000", { source: saleOf(publicId("dea")) });
      return (await done(harness, "postJournalEntry", input, books)).journalEntry;
    };
    const take = ({ id }: { id: string }, actor?: typeof books) =>
      done(harness, "reverseJournalEntry", { journalEntryId: id, reason: "Unwound" }, actor);

    const sale = await post();
    const [first, second] = [await take(sale), await take(sale)];
    assert.deepEqual([first.journalEntry, first.proposal.state], [null, "PROPOSED"]);
    const { journalEntry: reversal } = await approve(first.proposal);
    assert.deepEqual([reversal.reverses, reversal.source], [{ id: sale.id }, sale.source]);
    assert.deepEqual(
      await refused(harness, "approveJournalEntry", decision(second.proposal), controller),
      [["ENTRY_ALREADY_REVERSED", "proposalId"]],
    );
    assert.ok((await take(await post(), books)).journalEntry);
    assert.deepEqual((await trialBalance(harness, rooftopId, "2026-11-20")).rows, {});
  });

  test("a limit that was raised frees everybody but whoever raised it", async () => {
    rooftopId = await harness.openBooks();
    const raised = { rooftopId, amount: usd(50_000_00) };

    const { approvalLimit } = await done(harness, "setApprovalLimit", raised, controller);

    assert.deepEqual(approvalLimit, {
      amount: { decimal: "50000.00", currency: "USD" },
      setAt: "2026-11-20T15:00:00.000Z",
      setBy: CONTROLLER,
    });
    const post = async (amount: string, actor?: typeof controller) =>
      (await done(harness, "postJournalEntry", entry(amount), actor)).proposal === null;
    assert.equal(await post("50000"), true);
    assert.equal(await post("50000.01"), false);
    assert.equal(await post("10000.01", controller), false);
    await done(harness, "setApprovalLimit", { ...raised, amount: usd(90_000_00) }, controller);
    assert.equal(await post("10000.01", controller), false);
    await done(harness, "setApprovalLimit", { ...raised, amount: usd(20_000_00) });
    assert.equal(await post("20000", controller), true);
    assert.equal(await post("20000.01"), false);
  });

  test("a limit is in the currency of the books, and is 10,000.00 until it is set", async () => {
    rooftopId = await harness.openBooks();
    const [{ approvalLimit }] = await entities(
      harness,
      "Rooftop",
      [rooftopId],
      "approvalLimit { amount { decimal currency } setAt setBy { id } }",
    );
    const amount = { decimal: "10000.00", currency: "USD" };
    assert.deepEqual(approvalLimit, { amount, setAt: null, setBy: null });
    const set = (minorUnits: number, currency = "USD") =>
      refused(harness, "setApprovalLimit", { rooftopId, amount: { minorUnits, currency } });
    assert.deepEqual(await set(1, "CAD"), [["CURRENCY_MISMATCH", "amount.currency"]]);
    assert.deepEqual(await set(-1), [["INPUT_INVALID", "amount.minorUnits"]]);
    await done(harness, "setApprovalLimit", { rooftopId, amount: usd(0) });
    assert.deepEqual(await set(0), [["NOTHING_TO_CHANGE", "amount"]]);
    const posting = await done(harness, "postJournalEntry", entry("0.01"), controller);
    assert.equal(posting.proposal.state, "PROPOSED");
  });

  test("the list shows what waits, the latest first, page by page", async () => {
    rooftopId = await harness.openBooks();
    const ids: string[] = [];
    for (let minute = 0; minute < 3; minute += 1) {
      harness.now = new Date(harness.now.getTime() + 60_000);
      ids.unshift((await proposed()).id);
    }
    await approve({ id: ids.at(-1) ?? assert.fail(), version: 1 });
    harness.now = new Date("2026-11-20T15:00:00Z");
    const list = async (state: object, after?: string) => {
      const { data, errors } = await harness.request(
        `query List($where: JournalEntryProposalFilter, $after: Cursor) {
           journalEntryProposals(where: $where, first: 2, after: $after) {
             nodes { id } pageInfo { hasNextPage endCursor } totalCount { value } } }`,
        { where: { rooftopId: { eq: rooftopId }, state }, after },
      );
      assert.equal(errors, undefined);
      const { nodes, pageInfo, totalCount } = data.journalEntryProposals;
      return { ids: nodes.map(({ id }: { id: string }) => id), pageInfo, totalCount };
    };
    const waiting = await list({ eq: "PROPOSED" });
    assert.deepEqual([waiting.ids, waiting.totalCount.value], [ids.slice(0, 2), 2]);
    const all = await list({});
    assert.deepEqual([all.ids, all.totalCount.value], [ids.slice(0, 2), 3]);
    assert.deepEqual((await list({}, all.pageInfo.endCursor)).ids, ids.slice(2));
  });

  test("the tables refuse a second decision, another content and a maker who approves", async () => {
    rooftopId = await harness.openBooks();
    const { id } = await proposed();
    const decided = await proposed();
    const withdrawal = decision(decided);
    await done(harness, "withdrawJournalEntry", withdrawal);
    const update = (changes: string, of = id) =>
      harness.subgraph.database.read(`UPDATE journal_entry_proposal SET ${changes} WHERE id = $1`, [
        uuidOf(of),
      ]);
    const immutable = { code: "23001" };
    await assert.rejects(update("total_minor = 1"), immutable);
    await assert.rejects(update("state = 'PROPOSED'", decided.id), immutable);
    const { database } = harness.subgraph;
    await assert.rejects(database.read("DELETE FROM journal_entry_proposal"), immutable);
    const lines = "UPDATE journal_entry_proposal_line SET amount_minor = 1";
    await assert.rejects(database.read(lines), immutable);
    const byMaker = `decided_at = now(), decided_by = proposed_by, decided_by_name = 'owner'`;
    await assert.rejects(update(`state = 'REJECTED', ${byMaker}`), {
      constraint: "journal_entry_proposal_two_people",
    });
  });

  test("a proposal at a rooftop out of reach does not exist", async () => {
    rooftopId = await harness.openBooks();
    const proposal = await proposed();
    const elsewhere = staffOf("CONTROLLER", [uuidOf(await harness.openRooftop())]);
    for (const id of [proposal.id, publicId("jpr")]) {
      assert.deepEqual(
        await refused(
          harness,
          "approveJournalEntry",
          { proposalId: id, expectedVersion: 1 },
          elsewhere,
        ),
        [["NOT_FOUND", "proposalId"]],
      );
    }
  });

  async function audited(proposalId: string): Promise<[string, string][]> {
    const records = await harness.subgraph.database.read<{ actor_id: string; command: string }>(
      `SELECT body::jsonb #>> '{actor,id}' AS actor_id, action AS command
       FROM audit.record WHERE aggregate_id = $1 ORDER BY id`,
      [uuidOf(proposalId)],
    );
    return records.map(({ actor_id, command }) => [actor_id, command]);
  }
});

const MAKER = "proposedBy { id }";

function saleOf(deal: string) {
  return { type: "DEAL", id: deal, version: 1, purpose: "SALE" };
}

function usd(minorUnits: number): { minorUnits: number; currency: string } {
  return { minorUnits, currency: "USD" };
}

function line(place: number, number: string, side: object): object {
  return { line: place, account: { number }, debit: null, credit: null, control: "D-100", ...side };
}
