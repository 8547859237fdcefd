import type { MigrationInterface, QueryRunner } from "typeorm";
import { protectRows } from "@forecourt/platform/row-security";

const tables = ["account", "accounting_period", "journal_entry", "journal_line", "account_month"];

/** The books of a rooftop are there only for sessions that may read them: docs/decisions/010. */
export class ProtectLedgerRows1700000500100 implements MigrationInterface {
  readonly name = "ProtectLedgerRows1700000500100";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD UNIQUE (id, rooftop_id);

      -- A row knows its rooftop: a policy that asked the account for it would be paid for by every reader.
      ALTER TABLE account_month ADD COLUMN rooftop_id uuid;
      UPDATE account_month SET rooftop_id = account.rooftop_id
        FROM account WHERE account.id = account_month.account_id;
      ALTER TABLE account_month ALTER COLUMN rooftop_id SET NOT NULL,
        DROP CONSTRAINT account_month_account_id_fkey,
        ADD FOREIGN KEY (account_id, rooftop_id) REFERENCES account (id, rooftop_id);

      -- The policy asks for the rooftop of each line; in the index, the line itself need not be read for it.
      DROP INDEX journal_line_account_entry;
      CREATE INDEX journal_line_account_entry ON journal_line (account_id, entry_id)
        INCLUDE (rooftop_id);

      CREATE OR REPLACE FUNCTION book_journal_lines() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE fault record;
        BEGIN
          -- Lines 1 to line_count come together. So none can be added later, and the sum over this
          -- statement is the sum of the entry, in the one currency its foreign keys allow. An entry that
          -- this session does not see would pass unlooked at, hence the left join.
          SELECT added.entry_id AS id, sum(added.amount_minor) AS difference,
            count(*) = entry.line_count AND max(added.line) = entry.line_count AS whole
          INTO fault
          FROM added LEFT JOIN journal_entry AS entry ON entry.id = added.entry_id
          GROUP BY added.entry_id, entry.line_count
          HAVING sum(added.amount_minor) <> 0 OR count(*) IS DISTINCT FROM entry.line_count
            OR max(added.line) IS DISTINCT FROM entry.line_count;
          IF FOUND AND fault.whole IS NOT TRUE THEN
            RAISE EXCEPTION 'journal entry % does not get its lines 1 to line_count by one statement', fault.id
              USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'journal_line_whole';
          ELSIF FOUND THEN
            RAISE EXCEPTION 'journal entry % is unbalanced by %', fault.id, fault.difference
              USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'journal_line_balanced';
          END IF;

          -- Sorted, so that two statements lock common rows in one order.
          INSERT INTO account_month (account_id, rooftop_id, month, amount_minor)
          SELECT added.account_id, added.rooftop_id, entry.month, sum(added.amount_minor)
          FROM added JOIN journal_entry AS entry ON entry.id = added.entry_id
          GROUP BY added.account_id, added.rooftop_id, entry.month
          ORDER BY added.account_id, entry.month
          ON CONFLICT (account_id, month) DO UPDATE
            SET amount_minor = account_month.amount_minor + excluded.amount_minor;
          RETURN NULL;
        END
      $$;

      DROP FUNCTION rebuild_account_month();
      -- Compares the sums with the lines, mends what differs and tells how many did: 0 is the proof.
      CREATE FUNCTION rebuild_account_month() RETURNS bigint LANGUAGE plpgsql AS $$
        DECLARE mended bigint;
        BEGIN
          -- Whoever sees some of the lines only would prove nothing.
          IF current_setting('forecourt.ledger_read', true) IS DISTINCT FROM 'ALL' THEN
            RAISE EXCEPTION 'only a session that sees all books can compare them'
              USING ERRCODE = 'insufficient_privilege';
          END IF;
          LOCK TABLE journal_line IN SHARE ROW EXCLUSIVE MODE;
          WITH truth AS (
            SELECT line.account_id, line.rooftop_id, entry.month, sum(line.amount_minor) AS amount_minor
            FROM journal_line AS line JOIN journal_entry AS entry ON entry.id = line.entry_id
            GROUP BY line.account_id, line.rooftop_id, entry.month
          ), mending AS (
            INSERT INTO account_month (account_id, rooftop_id, month, amount_minor)
            SELECT account_id, rooftop_id, month, coalesce(truth.amount_minor, 0)
            FROM truth FULL JOIN account_month AS stored USING (account_id, rooftop_id, month)
            WHERE coalesce(truth.amount_minor, 0) <> coalesce(stored.amount_minor, 0)
            ON CONFLICT (account_id, month) DO UPDATE SET amount_minor = excluded.amount_minor
            RETURNING account_id
          )
          SELECT count(*) INTO mended FROM mending;
          RETURN mended;
        END
      $$;
    `);
    for (const table of tables) await runner.query(protectRows(table, "ledger:read"));
  }

  async down(): Promise<void> {
    throw new Error("the books are not laid open");
  }
}
