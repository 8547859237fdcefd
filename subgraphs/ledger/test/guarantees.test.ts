import assert from "node:assert/strict";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { after, before, describe, test } from "node:test";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { encodeId, newId } from "@forecourt/platform/type-id";
import { openLedgerHarness, rows, trialBalance, uuidOf, type LedgerHarness } from "./harness.ts";

interface Line {
  readonly line: number;
  readonly account: string;
  readonly amount: number;
}

const LINE_COLUMNS = "entry_id, line, account_id, rooftop_id, currency, amount_minor";

/** What the database itself holds to, whoever writes: by direct SQL, past every command. */
describe("guarantees of the database", () => {
  let harness: LedgerHarness;
  let client: pg.Client;
  let rooftopId: string;
  let accounts: ReadonlyMap<string, string>;

  before(async () => {
    harness = await openLedgerHarness();
    client = await harness.subgraph.database.connect();
    const rooftop = await openBooks();
    rooftopId = rooftop.id;
    accounts = rooftop.accounts;
    await openMonth("2026-11-01");
  });
  after(async () => {
    await client.end();
    await harness.close();
  });

  async function openBooks() {
    const id = uuidOf(await harness.openBooks());
    const chart = await harness.subgraph.database.read<{ id: string; number: string }>(
      "SELECT id, number FROM account WHERE rooftop_id = $1",
      [id],
    );
    return { id, accounts: new Map(chart.map((account) => [account.number, account.id])) };
  }
  const openMonth = (month: string) =>
    client.query(
      `INSERT INTO accounting_period (id, version, rooftop_id, month, state)
       VALUES ($1, 1, $2, $3, 'OPEN')`,
      [newId(), rooftopId, month],
    );

  async function insertEntry(lineCount: number, over: Record<string, unknown> = {}) {
    const entry = {
      id: newId(),
      rooftop_id: rooftopId,
      number: await nextNumber(),
      journal: "GJ",
      effective_on: "2026-11-20",
      line_count: lineCount,
      posted_at: new Date(0),
      posted_by: "test",
      ...over,
    };
    const columns = Object.keys(entry);
    await client.query(
      `INSERT INTO journal_entry (${columns.join(", ")})
       VALUES (${columns.map((_column, index) => `$${index + 1}`).join(", ")})`,
      Object.values(entry),
    );
    return entry.id;
  }
  async function nextNumber(): Promise<number> {
    const { rows } = await client.query<{ next: number }>(
      "SELECT coalesce(max(number), 0) + 1 AS next FROM journal_entry WHERE rooftop_id = $1",
      [rooftopId],
    );
    return rows[0]?.next ?? assert.fail("no number");
  }
  const insertLines = (entryId: string, lines: readonly Line[], over: Partial<LineKeys> = {}) =>
    client.query(
      `INSERT INTO journal_line (${LINE_COLUMNS})
       SELECT $1, line, account, $2, $3, amount
       FROM unnest($4::smallint[], $5::uuid[], $6::bigint[]) AS line (line, account, amount)`,
      [
        entryId,
        over.rooftopId ?? rooftopId,
        over.currency ?? "USD",
        lines.map(({ line }) => line),
        lines.map(({ account }) => accounts.get(account) ?? account),
        lines.map(({ amount }) => amount),
      ],
    );
  interface LineKeys {
    readonly rooftopId: string;
    readonly currency: string;
  }

  const CASH_SALE: readonly Line[] = [
    { line: 1, account: "1000", amount: 100 },
    { line: 2, account: "4540", amount: -100 },
  ];

  /** Runs one transaction; the constraint that refused it, or "committed". */
  async function attempt(work: () => Promise<unknown>): Promise<unknown> {
    await client.query("BEGIN");
    try {
      await work();
      await client.query("COMMIT");
      return "committed";
    } catch (error) {
      await client.query("ROLLBACK");
      assert.ok(error instanceof Error);
      return Reflect.get(error, "constraint") ?? Reflect.get(error, "code");
    }
  }
  async function post(lines: readonly Line[], over: Record<string, unknown> = {}) {
    const id = await insertEntry(lines.length, over);
    await insertLines(id, lines);
    return id;
  }

  test("a balanced entry is accepted", async () => {
    assert.equal(await attempt(() => post(CASH_SALE)), "committed");
  });

  test("an entry needs lines, at least two", async () => {
    assert.equal(await attempt(() => insertEntry(2)), "journal_entry_has_lines");
    assert.equal(await attempt(() => insertEntry(1)), "journal_entry_line_count_check");
    assert.equal(await attempt(() => insertEntry(0)), "journal_entry_line_count_check");
  });

  test("debits equal credits", async () => {
    const unbalanced = [
      { line: 1, account: "1000", amount: 100 },
      { line: 2, account: "4540", amount: -101 },
    ];
    assert.equal(await attempt(() => post(unbalanced)), "journal_line_balanced");
  });

  test("two entries that only balance together are refused", async () => {
    const work = async () => {
      const ids = [await insertEntry(2), await insertEntry(2, { number: 1_000_000 })];
      await client.query(
        `INSERT INTO journal_line (${LINE_COLUMNS})
         SELECT entry, line, $3, $4, 'USD', amount FROM (VALUES
           ($1::uuid, 1, 5), ($1, 2, 6), ($2::uuid, 1, -5), ($2, 2, -6)) AS line (entry, line, amount)`,
        [...ids, accounts.get("1000"), rooftopId],
      );
    };
    assert.equal(await attempt(work), "journal_line_balanced");
  });

  test("a line is not zero", async () => {
    const zero = [...CASH_SALE, { line: 3, account: "4540", amount: 0 }];
    assert.equal(await attempt(() => post(zero)), "journal_line_amount_minor_check");
  });

  test("all lines of an entry come at once, numbered from 1", async () => {
    const byParts = async () => {
      const id = await insertEntry(4);
      await insertLines(id, CASH_SALE);
      await insertLines(
        id,
        CASH_SALE.map((line) => ({ ...line, line: line.line + 2 })),
      );
    };
    assert.equal(await attempt(byParts), "journal_line_whole");
    const skipping = CASH_SALE.map((line) => ({ ...line, line: line.line * 2 }));
    assert.equal(await attempt(() => post(skipping)), "journal_line_whole");
  });

  test("an entry takes no later lines: not when committed, nor when its checks have run", async () => {
    const more = CASH_SALE.map((line) => ({ ...line, line: line.line + 2 }));
    let id = "";
    await attempt(async () => {
      id = await post(CASH_SALE);
    });

    assert.equal(await attempt(() => insertLines(id, more)), "journal_line_whole");
    assert.equal(await attempt(() => insertLines(id, CASH_SALE)), "journal_line_pkey");
    const afterItsChecks = async () => {
      const entry = await post(CASH_SALE);
      await client.query("SET CONSTRAINTS ALL IMMEDIATE");
      await insertLines(entry, more);
    };
    assert.equal(await attempt(afterItsChecks), "journal_line_whole");
  });

  test("a line is on an account of its entry's rooftop, in the currency of the books", async () => {
    const other = await openBooks();
    const foreign = other.accounts.get("1000") ?? assert.fail();
    const mixed = [
      { line: 1, account: foreign, amount: 100 },
      { line: 2, account: "4540", amount: -100 },
    ];
    assert.equal(await attempt(() => post(mixed)), "journal_line_account");
    const within = (keys: Partial<LineKeys>) => async () =>
      insertLines(await insertEntry(2), CASH_SALE, keys);
    assert.equal(await attempt(within({ currency: "CAD" })), "journal_line_account");
    assert.equal(await attempt(within({ rooftopId: other.id })), "journal_line_entry");
    const canadian = client.query(
      `INSERT INTO account (id, version, rooftop_id, number, name, kind, currency)
       VALUES ($1, 1, $2, '1001', 'Cash in Canada', 'ASSET', 'CAD')`,
      [newId(), rooftopId],
    );
    await assert.rejects(canadian, { constraint: "account_rooftop_id_currency_fkey" });
  });

  test("entries and lines are never changed or removed", async () => {
    const immutable = "23001";
    for (const table of ["journal_entry", "journal_line"]) {
      for (const statement of [
        `UPDATE ${table} SET rooftop_id = rooftop_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ]) {
        assert.equal(await attempt(() => client.query(statement)), immutable, statement);
      }
    }
    const upsert = `INSERT INTO journal_line SELECT * FROM journal_line
      ON CONFLICT (entry_id, line) DO UPDATE SET amount_minor = 0`;
    assert.equal(await attempt(() => client.query(upsert)), immutable);
    assert.equal(await attempt(() => client.query("TRUNCATE rooftop CASCADE")), immutable);
  });

  test("an entry falls in a month that was opened and is not closed", async () => {
    const on = (effective_on: string) => attempt(() => post(CASH_SALE, { effective_on }));
    assert.equal(await on("2026-12-01"), "journal_entry_rooftop_id_month_fkey");
    await openMonth("2026-06-01");
    assert.equal(await on("2026-06-30"), "committed");
    await client.query("UPDATE accounting_period SET state = 'CLOSED' WHERE month = '2026-06-01'");
    assert.equal(await on("2026-06-01"), "journal_entry_period_open");
  });

  test("a close waits for the entry that is being posted", async () => {
    await openMonth("2026-07-01");
    const closer = await harness.subgraph.database.connect();
    const close = "UPDATE accounting_period SET state = 'CLOSED' WHERE month = '2026-07-01'";
    try {
      await closer.query("SET lock_timeout = '100ms'");
      const work = async () => {
        await post(CASH_SALE, { effective_on: "2026-07-31" });
        await assert.rejects(closer.query(close), { code: "55P03" });
      };
      assert.equal(await attempt(work), "committed");
      await closer.query(close);
    } finally {
      await closer.end();
    }
  });

  test("an entry waits for the close that is under way, and is refused", async () => {
    await openMonth("2026-05-01");
    const closer = await harness.subgraph.database.connect();
    try {
      await closer.query("BEGIN");
      await closer.query(
        "UPDATE accounting_period SET state = 'CLOSED' WHERE month = '2026-05-01'",
      );
      const posting = attempt(() => post(CASH_SALE, { effective_on: "2026-05-31" }));
      await untilWaiting(closer);
      await closer.query("COMMIT");
      assert.equal(await posting, "journal_entry_period_open");
    } finally {
      await closer.end();
    }
  });

  test("an entry is reversed once, and a document posted once", async () => {
    const source = {
      source_type: "DEAL",
      source_id: newId(),
      source_version: 1,
      purpose: "SALE",
    };
    let id = "";
    await attempt(async () => {
      id = await post(CASH_SALE, source);
    });
    assert.equal(await attempt(() => post(CASH_SALE, source)), "journal_entry_source");
    assert.equal(await attempt(() => post(CASH_SALE, { ...source, reverses: id })), "committed");
    assert.equal(await attempt(() => post(CASH_SALE, { reverses: id })), "journal_entry_reverses");
    const half = { ...source, purpose: null };
    assert.equal(await attempt(() => post(CASH_SALE, half)), "journal_entry_check");
  });

  test("a bulk load by COPY is held to the same and moves the same balances", async () => {
    const books = await openBooks();
    const load = (first: number, ...amounts: number[]) =>
      attempt(() => unforced(() => copyEntries(books, first, amounts)));
    await client.query(
      `INSERT INTO accounting_period (id, version, rooftop_id, month, state)
       SELECT gen_random_uuid(), 1, $1, month, 'OPEN'
       FROM unnest('{2026-01-01,2026-02-01}'::date[]) AS month`,
      [books.id],
    );

    assert.equal(await load(1, 5, 7, 11), "committed");
    assert.equal(await load(4, 5, Number.NaN), "journal_line_whole");

    assert.equal(await rows(harness, "journal_entry WHERE rooftop_id = $1", [books.id]), 3);
    const balance = await trialBalance(harness, encodeId("rft", books.id), "2026-02-10");
    assert.deepEqual(balance.rows, { 1000: 23, 4540: -23 });
  });

  test("month sums that were tampered with are found and mended", async () => {
    const rebuild = async () =>
      (await client.query<{ mended: bigint }>("SELECT rebuild_account_month() AS mended")).rows[0]
        ?.mended;
    assert.equal(await rebuild(), 0n);
    await client.query(
      "UPDATE account_month SET amount_minor = amount_minor + 1 WHERE account_id = $1",
      [accounts.get("1000")],
    );
    await client.query(
      `INSERT INTO account_month (account_id, rooftop_id, month, amount_minor)
       VALUES ($1, $2, '2001-01-01', 5)`,
      [accounts.get("4540"), rooftopId],
    );
    await client.query("DELETE FROM account_month WHERE account_id = $1 AND month = '2026-11-01'", [
      accounts.get("4540"),
    ]);

    const mended = await rebuild();

    assert.ok(mended !== undefined && mended >= 3n);
    assert.equal(await rebuild(), 0n);
  });

  /** Copies entries of two lines on two days; NaN leaves the second line out. */
  async function copyEntries(
    books: { id: string; accounts: ReadonlyMap<string, string> },
    first: number,
    amounts: readonly number[],
  ): Promise<void> {
    const entries = amounts.map((amount, index) => ({
      id: newId(),
      amount,
      number: first + index,
    }));
    await copy(
      "journal_entry (id, rooftop_id, number, journal, effective_on, line_count, posted_at, posted_by)",
      entries.map(({ id, number }) => {
        const on = number === 2 ? "2026-02-10" : "2026-01-31";
        return [id, books.id, number, "SS", on, 2, "2026-11-20T00:00:00Z", "load"];
      }),
    );
    const lines = entries.flatMap(({ id, amount }) => {
      const line = (place: number, account: string, minor: number) => [
        id,
        place,
        books.accounts.get(account),
        books.id,
        "USD",
        minor,
      ];
      if (Number.isNaN(amount)) return [line(1, "1000", 1)];
      return [line(1, "1000", amount), line(2, "4540", -amount)];
    });
    await copy(`journal_line (${LINE_COLUMNS})`, lines);
  }

  /** COPY does not go into tables whose owner is held to row-level security: for this long it is not. */
  async function unforced(work: () => Promise<void>): Promise<void> {
    for (const force of ["NO FORCE", "FORCE"]) {
      for (const table of ["journal_entry", "journal_line"]) {
        await client.query(`ALTER TABLE ${table} ${force} ROW LEVEL SECURITY`);
      }
      if (force === "FORCE") continue;
      await work();
      // A table with checks pending is not altered.
      await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    }
  }

  async function copy(target: string, rows: readonly (readonly unknown[])[]): Promise<void> {
    const text = rows.map((row) => `${row.join("\t")}\n`);
    await pipeline(Readable.from(text), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
  }

  async function untilWaiting(observer: pg.Client): Promise<void> {
    for (let tries = 0; tries < 500; tries += 1) {
      const { rowCount } = await observer.query(
        `SELECT FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (rowCount === 1) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.fail("nobody waits");
  }
});
