import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { staffOf } from "@forecourt/platform/testing/actors";
import { encodeId, newId } from "@forecourt/platform/type-id";
import {
  cashSale,
  done,
  linesOf,
  openLedgerHarness,
  rows,
  uuidOf,
  type LedgerHarness,
} from "./harness.ts";

const TABLES = [
  "account",
  "account_month",
  "accounting_period",
  "approval_limit",
  "journal_entry",
  "journal_entry_proposal",
  "journal_entry_proposal_line",
  "journal_line",
] as const;

/** What the tables themselves show, to statements that ask for everything. */
describe("row-level security", () => {
  let harness: LedgerHarness;
  let mine: string;
  let other: string;

  before(async () => {
    harness = await openLedgerHarness();
    [mine, other] = [await books(), await books()];
  });
  after(() => harness.close());

  async function books(): Promise<string> {
    const rooftopId = await harness.openBooks("5000");
    await done(harness, "postJournalEntry", cashSale(rooftopId));
    const lines = linesOf([
      ["1000", "5001"],
      ["4540", "", "5001"],
    ]);
    await done(harness, "postJournalEntry", cashSale(rooftopId, { lines }));
    return uuidOf(rooftopId);
  }

  test("every table with a rooftop is protected, but for what the platform keeps", async () => {
    const unprotected = await harness.subgraph.database.read<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'rooftop_id'
       WHERE relkind IN ('r', 'p') AND NOT relispartition AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`,
    );
    assert.deepEqual(
      unprotected.map(({ name }) => name),
      ["audit_record_unchained", "event_log", "outbox", "record"],
    );
  });

  for (const table of TABLES) {
    test(`${table} has only the rows of the reader's rooftops`, async () => {
      const { database } = harness.subgraph;
      const seenBy = async (actor: Parameters<typeof database.as>[0]): Promise<Set<string>> => {
        const found = await database
          .as(actor, "SHOP")
          .read<{ rooftop: string }>(`SELECT rooftop_id AS rooftop FROM ${table}`);
        return new Set(found.map(({ rooftop }) => rooftop));
      };
      assert.deepEqual(await seenBy(staffOf("ANALYST", "ALL")), new Set([mine, other]));
      assert.deepEqual(await seenBy(staffOf("ANALYST", [mine])), new Set([mine]));
      assert.deepEqual(await seenBy(staffOf("SALES", "ALL")), new Set());
    });
  }

  test("a session that says nothing sees nothing, writes nothing and proves nothing", async () => {
    const client = await harness.subgraph.database.connect();
    try {
      await client.query("SET forecourt.ledger_read = ''");
      for (const table of TABLES) {
        assert.equal((await client.query(`SELECT FROM ${table}`)).rowCount, 0, table);
      }
      const opening = `INSERT INTO accounting_period VALUES ($1, 1, $2, '2026-01-01', 'OPEN')`;
      await assert.rejects(client.query(opening, [newId(), mine]), { code: "42501" });
      await assert.rejects(client.query("SELECT rebuild_account_month()"), { code: "42501" });
      // As pg_dump reads: rather no dump than one with rows left out.
      await client.query("SET row_security = off");
      await assert.rejects(client.query("SELECT FROM account"), { code: "42501" });
    } finally {
      await client.end();
    }
  });

  test("a session writes at its own rooftops only", async () => {
    const client = await harness.subgraph.database.connect();
    try {
      await client.query(`SET forecourt.ledger_read = '{${mine}}'`);
      const open = (rooftop: string) =>
        client.query("INSERT INTO accounting_period VALUES ($1, 1, $2, '2026-01-01', 'OPEN')", [
          newId(),
          rooftop,
        ]);
      await assert.rejects(open(other), { code: "42501" });
      await open(mine);
      await client.query("UPDATE accounting_period SET version = 7");
      assert.equal(await rows(harness, "accounting_period WHERE version = 7"), 2);
    } finally {
      await client.end();
    }
  });

  test("what is taken at another rooftop is free at one's own", async () => {
    const unique = await harness.subgraph.database.read<{ name: string }>(
      `SELECT indexrelid::regclass::text AS name FROM pg_index
       WHERE indrelid = ANY ($1::text[]::regclass[]) AND indisunique AND NOT indisprimary
         AND pg_get_indexdef(indexrelid) NOT LIKE '%rooftop_id%' ORDER BY 1`,
      [TABLES],
    );
    // Both hold ids that were found within reach before; every other one is within a rooftop.
    assert.deepEqual(
      unique.map(({ name }) => name),
      ["journal_entry_proposal_journal_entry_id_key", "journal_entry_reverses"],
    );
    const rent = { number: "8888", name: "Rent", kind: "EXPENSE" };
    const openAt = (rooftop: string) =>
      done(
        harness,
        "openAccount",
        { ...rent, rooftopId: encodeId("rft", rooftop) },
        staffOf("CONTROLLER", [rooftop]),
      );
    await openAt(other);
    await openAt(mine);
  });
});
