import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { serviceActor, type Actor } from "@forecourt/platform/actor";
import { parseDecimal } from "@forecourt/platform/money";
import type { Layers } from "@forecourt/platform/subgraph";
import { staffOf } from "@forecourt/platform/testing/actors";
import { mutationsOf } from "@forecourt/platform/testing/mutations";
import { createScriptedFeed } from "@forecourt/platform/testing/scripted-feed";
import {
  openSubgraphHarness,
  silentFeed,
  type SubgraphHarness,
} from "@forecourt/platform/testing/subgraph-harness";
import { decodeId, encodeId, newId } from "@forecourt/platform/type-id";
import { RooftopOpened } from "@forecourt/schema/events/vehicle";
import { createLedgerSubgraph } from "../src/subgraph.ts";

export interface LedgerHarness extends SubgraphHarness {
  /** Lets the vehicle department open a rooftop; its public id once the ledger knows it. */
  openRooftop(timeZone?: string): Promise<string>;
  /**
   * As `openRooftop`, with the standard chart.
   * @param limit in dollars, below which a controller lets everybody post alone; by default nobody has set any
   */
  openBooks(limit?: string): Promise<string>;
}

/** The ledger on a database of its own, with a vehicle department that the test speaks for. */
export async function openLedgerHarness(layers?: Layers): Promise<LedgerHarness> {
  const vehicle = createScriptedFeed("vehicle");
  const feedOf = (owner: string) => (owner === "vehicle" ? vehicle.feed : silentFeed(owner));
  const harness = await openSubgraphHarness("ledger", createLedgerSubgraph, feedOf, layers);

  async function openRooftop(timeZone = "America/Chicago"): Promise<string> {
    const rooftopId = newId();
    vehicle.publish(RooftopOpened, {
      aggregateId: rooftopId,
      rooftopId,
      data: { rooftopId, name: "Lakeside", timeZone, currency: "USD" },
    });
    for (let tries = 0; tries < 500; tries += 1) {
      if ((await rows(harness, "rooftop WHERE id = $1", [rooftopId])) > 0) {
        return encodeId("rft", rooftopId);
      }
      await pause(10);
    }
    return assert.fail("the rooftop did not become known");
  }

  async function openBooks(limit?: string): Promise<string> {
    const rooftopId = await openRooftop();
    await done(harness, "adoptStandardChart", { rooftopId });
    if (limit === undefined) return rooftopId;
    await done(harness, "setApprovalLimit", { rooftopId, amount: dollars(limit) }, controller);
    return rooftopId;
  }

  return Object.assign(harness, { openRooftop, openBooks });
}

/** The second person: somebody else than the owner, who acts where a test names nobody. */
export const controller = staffOf("CONTROLLER", "ALL");

/** A department that posts by itself, to which no approval limit applies. */
export const books = serviceActor("books");

/** Number of rows of a `FROM` clause. */
export async function rows(
  { subgraph }: SubgraphHarness,
  from: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const [row] = await subgraph.database.read<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${from}`,
    values,
  );
  return row?.count ?? 0;
}

/** Somebody with every permission at one rooftop. */
export function bookkeeperAt(rooftopId: string): Actor {
  return { ...staffOf("OWNER", [uuidOf(rooftopId)]), id: `bookkeeper-${rooftopId}` };
}

export function publicId(prefix: string): string {
  return encodeId(prefix, newId());
}

export function uuidOf(id: string): string {
  return decodeId(id.slice(0, 3), id) ?? assert.fail(`${id} is no public id`);
}

const ENTRY = `id number state journal effectiveOn postedAt memo rooftop { id }
  source { type id version purpose deal { id } repairOrder { id } stockUnit { id } }
  reverses { id } reversedBy { id }
  lines { line account { id number name } debit { minorUnits currency } credit { minorUnits currency } control }`;

const PROPOSAL = `id version state journal effectiveOn memo reason proposedAt decidedAt
  rooftop { id } source { type id version purpose deal { id } } reverses { id } total { decimal currency } proposedBy { id name } decidedBy { id name }
  journalEntry { id number } lines { line account { number } debit { decimal } credit { decimal } control }`;

const returned = {
  openAccount: "account { id version number name kind currency control rooftop { id } }",
  adoptStandardChart: "accounts { id number kind control }",
  closeAccountingPeriod: "accountingPeriod { id version month state }",
  reopenAccountingPeriod: "accountingPeriod { id version month state }",
  postJournalEntry: `journalEntry { ${ENTRY} } proposal { ${PROPOSAL} }`,
  reverseJournalEntry: `journalEntry { ${ENTRY} } proposal { ${PROPOSAL} }`,
  approveJournalEntry: `journalEntry { ${ENTRY} proposedBy { id name } approvedBy { id name } }
    proposal { ${PROPOSAL} }`,
  rejectJournalEntry: `proposal { ${PROPOSAL} }`,
  withdrawJournalEntry: `proposal { ${PROPOSAL} }`,
  setApprovalLimit: "approvalLimit { amount { decimal currency } setAt setBy { id name } }",
} as const;
export type Mutation = keyof typeof returned;

export const { mutate, done, refused, failed } = mutationsOf<Mutation>({
  returned,
  errorFields: "... on EntryUnbalancedError { difference { minorUnits currency decimal } }",
  stored,
});

/** What a command can write, as counts. */
async function stored({ subgraph }: SubgraphHarness): Promise<unknown> {
  const [counts] = await subgraph.database.read(
    `SELECT (SELECT count(*) FROM account) AS accounts,
       (SELECT coalesce(sum(version), 0) FROM accounting_period) AS periods,
       (SELECT count(*) FROM journal_entry) AS entries,
       (SELECT count(*) FROM journal_line) AS lines,
       (SELECT coalesce(sum(abs(amount_minor)), 0) FROM account_month) AS moved,
       (SELECT coalesce(sum(version), 0) FROM journal_entry_proposal) AS proposals,
       (SELECT coalesce(sum(version), 0) FROM approval_limit) AS limits,
       (SELECT count(*) FROM audit.record) AS audit_records,
       (SELECT count(*) FROM command_key) AS command_keys`,
  );
  return counts;
}

/** Answers of `_entities` for one type, as the gateway asks. */
export async function entities(
  harness: SubgraphHarness,
  type: string,
  ids: readonly string[],
  selection: string,
  actor?: Actor,
) {
  const { data, errors } = await harness.request(
    `query Entities($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`,
    { of: ids.map((id) => ({ __typename: type, id })) },
    actor,
  );
  assert.equal(errors, undefined);
  return data._entities;
}

/** A line of an entry: account, debit and credit in dollars as a clerk writes them; an unused side is "". */
export type WrittenLine = readonly [account: string, debit: string, credit?: string];

/** Lines as input. Every one has a control number, whether its account is a schedule or not. */
export function linesOf(written: readonly WrittenLine[], control = "D-100"): object[] {
  return written.map(([accountNumber, debit, credit = ""]) => ({
    accountNumber,
    ...(debit === "" ? {} : { debit: dollars(debit) }),
    ...(credit === "" ? {} : { credit: dollars(credit) }),
    control,
  }));
}

export function dollars(text: string): { minorUnits: number; currency: string } {
  const amount = parseDecimal(text, "USD") ?? assert.fail(`${text} is no amount`);
  return { minorUnits: Number(amount.minorUnits), currency: "USD" };
}

/** Input of an entry that is right: 100 dollars in cash against sales of shop supplies. */
export function cashSale(rooftopId: string, over: Readonly<Record<string, unknown>> = {}) {
  return {
    rooftopId,
    journal: "SS",
    effectiveOn: "2026-11-20",
    lines: linesOf([
      ["1000", "100"],
      ["4540", "", "100"],
    ]),
    ...over,
  };
}

export interface Balances {
  readonly totalDebit: string;
  readonly totalCredit: string;
  /** By account number; debits positive, credits negative, in minor units. */
  readonly rows: Readonly<Record<string, number>>;
}

/** The trial balance of a rooftop as a client reads it. */
export async function trialBalance(
  harness: SubgraphHarness,
  rooftopId: string,
  asOf: string,
): Promise<Balances> {
  const { data, errors } = await harness.request(
    `query TrialBalance($rooftopId: ID!, $asOf: LocalDate!) {
      trialBalance(rooftopId: $rooftopId, asOf: $asOf) {
        totalDebit { decimal } totalCredit { decimal }
        rows { account { number } debit { minorUnits } credit { minorUnits } }
      }
    }`,
    { rooftopId, asOf },
  );
  assert.equal(errors, undefined);
  const { totalDebit, totalCredit, rows: accounts } = data.trialBalance;
  return {
    totalDebit: totalDebit.decimal,
    totalCredit: totalCredit.decimal,
    rows: Object.fromEntries(
      accounts.map((row: TrialBalanceJson) => [
        row.account.number,
        row.debit?.minorUnits ?? -(row.credit?.minorUnits ?? 0),
      ]),
    ),
  };
}

interface TrialBalanceJson {
  readonly account: { readonly number: string };
  readonly debit: { readonly minorUnits: number } | null;
  readonly credit: { readonly minorUnits: number } | null;
}
