import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Actor } from "@forecourt/platform/actor";
import type { Layers } from "@forecourt/platform/subgraph";
import { staffOf } from "@forecourt/platform/testing/actors";
import type { JsonResult } from "@forecourt/platform/testing/subgraph-harness";
import { permissionsOf, roles, type Permission } from "@forecourt/schema/permissions";
import {
  cashSale,
  controller,
  done,
  linesOf,
  mutate,
  openLedgerHarness,
  publicId,
  uuidOf,
  type LedgerHarness,
  type Mutation,
} from "./harness.ts";

/** Ids of what a rooftop has in its books. */
interface Books {
  readonly rft: string;
  readonly acc: string;
  readonly prd: string;
  readonly jne: string;
  readonly jpr: string;
  readonly dea: string;
  readonly rpo: string;
}

/** Whatever the books of Bravo show of themselves, by any of the questions below. */
const BRAVO = /Bravo|2026-03|12345\.67/;

/** Ids of nothing, in place of every id of a rooftop. */
const nothing = (): Books => ({
  rft: publicId("rft"),
  acc: publicId("acc"),
  prd: publicId("prd"),
  jne: publicId("jne"),
  jpr: publicId("jpr"),
  dea: publicId("dea"),
  rpo: publicId("rpo"),
});

type Question = readonly [query: string, variables: (of: Books) => Record<string, unknown>];

const reference = (type: string, id: keyof Books, selection: string): Question => [
  `query Entities($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`,
  (of) => ({ of: [{ __typename: type, id: of[id] }] }),
];

/** Every root field, entity and contributed field that reads. */
const questions: Readonly<Record<string, Question>> = {
  journalEntry: [
    "query ($id: ID!) { journalEntry(id: $id) { memo lines { account { name } debit { decimal } } } }",
    ({ jne }) => ({ id: jne }),
  ],
  journalEntries: [
    `query ($rft: ID!, $acc: ID!) { journalEntries(where: { rooftopId: { eq: $rft }, accountId: { eq: $acc } }) {
       nodes { memo } edges { node { memo } } totalCount { value } } }`,
    ({ rft, acc }) => ({ rft, acc }),
  ],
  trialBalance: [
    `query ($rft: ID!) { trialBalance(rooftopId: $rft, asOf: "2026-11-20") {
       totalDebit { decimal } rows { account { name } debit { decimal } } } }`,
    ({ rft }) => ({ rft }),
  ],
  journalEntryProposals: [
    `query ($rft: ID!) { journalEntryProposals(where: { rooftopId: { eq: $rft } }) {
       nodes { memo proposedBy { name } lines { account { name } } } totalCount { value } } }`,
    ({ rft }) => ({ rft }),
  ],
  Account: reference("Account", "acc", "name"),
  AccountingPeriod: reference("AccountingPeriod", "prd", "month"),
  JournalEntry: reference("JournalEntry", "jne", "memo reversedBy { id } proposedBy { name }"),
  JournalEntryProposal: reference("JournalEntryProposal", "jpr", "memo total { decimal }"),
  "Rooftop.accounts": reference("Rooftop", "rft", "accounts { name }"),
  "Rooftop.openPeriod": reference("Rooftop", "rft", "openPeriod { month }"),
  "Rooftop.accountingPeriods": reference(
    "Rooftop",
    "rft",
    "accountingPeriods { nodes { month } totalCount { value } }",
  ),
  "Rooftop.approvalLimit": reference("Rooftop", "rft", "approvalLimit { amount { decimal } }"),
  "Deal.journalEntries": reference("Deal", "dea", "journalEntries { memo }"),
  "RepairOrder.journalEntries": reference("RepairOrder", "rpo", "journalEntries { memo }"),
};

type Order = readonly [needs: Permission, input: (of: Books) => Record<string, unknown>];

const proposal = ({ jpr }: Books) => ({ proposalId: jpr, expectedVersion: 1 });
const period = ({ prd }: Books) => ({ accountingPeriodId: prd, expectedVersion: 1 });

/** Every mutation. */
const orders: Readonly<Record<Mutation, Order>> = {
  openAccount: [
    "chart:write",
    ({ rft }) => ({ rooftopId: rft, number: "9000", name: "Rent", kind: "EXPENSE" }),
  ],
  adoptStandardChart: ["chart:write", ({ rft }) => ({ rooftopId: rft })],
  postJournalEntry: ["journal:post", ({ rft }) => cashSale(rft)],
  reverseJournalEntry: ["journal:post", ({ jne }) => ({ journalEntryId: jne, reason: "Twice" })],
  closeAccountingPeriod: ["period:close", period],
  reopenAccountingPeriod: ["period:reopen", (of) => ({ ...period(of), reason: "Twice" })],
  approveJournalEntry: ["journal:approve", proposal],
  rejectJournalEntry: ["journal:approve", (of) => ({ ...proposal(of), reason: "No" })],
  withdrawJournalEntry: ["journal:post", proposal],
  setApprovalLimit: [
    "journal:approve",
    ({ rft }) => ({ rooftopId: rft, amount: { minorUnits: 5, currency: "USD" } }),
  ],
};
const mutations = Object.keys(orders) as Mutation[];

const layerings: readonly (readonly [string, Layers])[] = [
  ["both layers", { guard: true, scope: true }],
  ["the SQL alone", { guard: false, scope: true }],
  ["the guard alone", { guard: true, scope: false }],
  ["no layer", { guard: false, scope: false }],
];

for (const [name, layers] of layerings) {
  describe(`who sees and does what, by ${name}`, () => {
    let harness: LedgerHarness;
    let alpha: Books;
    let bravo: Books;
    let neighbour: Actor;

    before(async () => {
      harness = await openLedgerHarness(layers);
      alpha = await booksOf(harness, "Alpha");
      bravo = await booksOf(harness, "Bravo");
      neighbour = staffOf("OWNER", [uuidOf(alpha.rft)]);
    });
    after(() => harness.close());

    const ask = ([query, variables]: Question, of: Books, actor: Actor) =>
      harness.request(query, variables(of), actor);
    const order = (field: Mutation, of: Books, actor: Actor) =>
      mutate(harness, field, orders[field][1](of), actor);

    for (const [field, question] of Object.entries(questions)) {
      test(`${field} shows staff of another rooftop ${layers.guard || layers.scope ? "nothing" : "everything"}`, async () => {
        const answer = await ask(question, bravo, neighbour);
        const shown = BRAVO.test(JSON.stringify(answer));
        assert.equal(shown, !layers.guard && !layers.scope, JSON.stringify(answer));
        if (layers.scope) assert.deepEqual(answer, await ask(question, nothing(), neighbour));
      });

      test(`${field} shows a salesperson of the rooftop nothing, unless there is no layer`, async () => {
        const salesperson = staffOf("SALES", [uuidOf(bravo.rft)]);
        const answer = await ask(question, bravo, salesperson);
        const shown = BRAVO.test(JSON.stringify(answer));
        assert.equal(shown, !layers.guard && !layers.scope, JSON.stringify(answer));
        if (layers.guard) assert.equal(codeOf(answer), "FORBIDDEN");
      });
    }

    test("no order of staff of another rooftop is carried out, unless there is no layer", async () => {
      for (const field of mutations) {
        const before = await recordsOf(bravo);
        const answer = await order(field, bravo, neighbour);
        const missing = await order(field, nothing(), neighbour);
        if (!layers.guard && !layers.scope) {
          assert.notDeepEqual(answer, missing, field);
          continue;
        }
        assert.doesNotMatch(JSON.stringify(answer), BRAVO, field);
        assert.equal(await recordsOf(bravo), before, field);
        if (layers.scope) assert.deepEqual(answer, missing, field);
      }
    });

    if (layers.scope) {
      test("a cursor made by staff of one rooftop leads staff of another to their own", async () => {
        const query = `query ($after: Cursor) { journalEntries(first: 1, after: $after) {
          nodes { rooftop { id } } pageInfo { endCursor } totalCount { value } } }`;
        const there = await harness.request(query, {}, staffOf("OWNER", [uuidOf(bravo.rft)]));
        const after = there.data.journalEntries.pageInfo.endCursor;
        const { data } = await harness.request(query, { after }, neighbour);
        const { nodes, totalCount } = data.journalEntries;
        assert.equal(totalCount.value, 2);
        for (const { rooftop } of nodes) assert.deepEqual(rooftop, { id: alpha.rft });
      });

      test("the lock on another rooftop, its periods and proposals is not waited for", async () => {
        const client = await harness.subgraph.database.connect();
        try {
          await client.query("BEGIN");
          for (const table of ["rooftop", "accounting_period", "journal_entry_proposal"]) {
            await client.query(`SELECT FROM ${table} FOR UPDATE`);
          }
          for (const field of mutations) {
            const answer = await order(field, bravo, neighbour);
            assert.deepEqual(answer, await order(field, nothing(), neighbour), field);
          }
        } finally {
          await client.end();
        }
      });
    }

    if (layers.guard && layers.scope) {
      test("each role gives the orders of its permissions and no others", async () => {
        for (const role of roles) {
          for (const field of mutations) {
            const answer = await order(field, nothing(), staffOf(role, "ALL"));
            const isAllowed = permissionsOf(role).some((held) => held === orders[field][0]);
            assert.equal(codeOf(answer), isAllowed ? undefined : "FORBIDDEN", `${role} ${field}`);
          }
        }
      });
    }

    async function recordsOf({ rft }: Books): Promise<number> {
      const records = await harness.subgraph.database.read(
        "SELECT FROM audit.record WHERE rooftop_id = $1",
        [uuidOf(rft)],
      );
      return records.length;
    }
  });
}

function codeOf({ errors }: JsonResult): unknown {
  return errors?.[0]?.extensions?.code;
}

/** Books in which everything that can be read says whose they are. */
async function booksOf(harness: LedgerHarness, name: string): Promise<Books> {
  const rft = await harness.openBooks(name === "Bravo" ? "12345.67" : undefined);
  const effectiveOn = name === "Bravo" ? "2026-03-10" : "2026-04-10";
  const opened = await done(harness, "openAccount", {
    rooftopId: rft,
    number: "1001",
    name: `${name} Bank`,
    kind: "ASSET",
  });
  const dea = publicId("dea");
  const rpo = publicId("rpo");
  const post = async (amount: string, over: Record<string, unknown>) =>
    done(
      harness,
      "postJournalEntry",
      cashSale(rft, {
        effectiveOn,
        memo: `${name} memo`,
        lines: linesOf([
          ["1001", amount],
          ["4540", "", amount],
        ]),
        ...over,
      }),
      controller,
    );
  const from = (type: string, id: string) => ({
    source: { type, id, version: 1, purpose: "SALE" },
  });
  const { journalEntry } = await post("1", from("DEAL", dea));
  await post("1", from("REPAIR_ORDER", rpo));
  const { proposal } = await post("20000", {});
  const { data } = await harness.request(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Rooftop { openPeriod { id } } } }`,
    { of: [{ __typename: "Rooftop", id: rft }] },
  );
  const prd: string = data._entities[0].openPeriod.id;
  return { rft, acc: opened.account.id, prd, jne: journalEntry.id, jpr: proposal.id, dea, rpo };
}
