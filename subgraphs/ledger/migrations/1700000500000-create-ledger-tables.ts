import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The books. What makes an entry valid is decided here, so that it also holds for a bulk load: an entry
 * is whole, balanced, of one rooftop and currency, in an open period, and never changes.
 */
export class CreateLedgerTables1700000500000 implements MigrationInterface {
  readonly name = "CreateLedgerTables1700000500000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rooftop (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        time_zone text NOT NULL,
        currency char(3) NOT NULL,
        UNIQUE (id, currency)
      );

      CREATE TABLE account (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL,
        number text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL
          CHECK (kind IN ('ASSET', 'LIABILITY', 'EQUITY', 'REVENUE', 'COST', 'EXPENSE')),
        currency char(3) NOT NULL,
        control text,
        CONSTRAINT account_number UNIQUE (rooftop_id, number),
        UNIQUE (id, rooftop_id, currency),
        -- The books of a rooftop are in one currency, so that every total is one number.
        FOREIGN KEY (rooftop_id, currency) REFERENCES rooftop (id, currency)
      );

      CREATE TABLE accounting_period (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL REFERENCES rooftop (id),
        month date NOT NULL CHECK (extract(day FROM month) = 1),
        state text NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
        CONSTRAINT accounting_period_month UNIQUE (rooftop_id, month)
      );

      CREATE TABLE journal_entry (
        id uuid PRIMARY KEY,
        rooftop_id uuid NOT NULL,
        number int NOT NULL CHECK (number > 0),
        journal text NOT NULL CHECK (journal IN
          ('NV', 'UV', 'VP', 'SS', 'WS', 'IS', 'PS', 'PU', 'CR', 'CD', 'PR', 'SE', 'GJ')),
        effective_on date NOT NULL,
        month date GENERATED ALWAYS AS (effective_on - (extract(day FROM effective_on)::int - 1)) STORED,
        line_count smallint NOT NULL CHECK (line_count >= 2),
        posted_at timestamptz NOT NULL,
        posted_by text NOT NULL,
        memo text,
        source_type text CHECK (source_type IN ('DEAL', 'REPAIR_ORDER', 'STOCK_UNIT')),
        source_id uuid,
        source_version int,
        purpose text,
        reverses uuid REFERENCES journal_entry (id),
        CONSTRAINT journal_entry_number UNIQUE (rooftop_id, number),
        UNIQUE (id, rooftop_id),
        FOREIGN KEY (rooftop_id, month) REFERENCES accounting_period (rooftop_id, month),
        CHECK (num_nulls(source_type, source_id, source_version, purpose) IN (0, 4))
      );
      CREATE INDEX journal_entry_rooftop_effective ON journal_entry (rooftop_id, effective_on, id);
      CREATE INDEX journal_entry_effective ON journal_entry (effective_on, id);
      CREATE UNIQUE INDEX journal_entry_reverses ON journal_entry (reverses)
        WHERE reverses IS NOT NULL;
      -- A document is posted once per version and purpose; what reverses that posting names it too.
      CREATE UNIQUE INDEX journal_entry_source ON journal_entry
        (source_id, source_type, source_version, purpose, rooftop_id, reverses) NULLS NOT DISTINCT
        WHERE source_id IS NOT NULL;

      CREATE TABLE journal_line (
        entry_id uuid NOT NULL,
        line smallint NOT NULL CHECK (line > 0),
        account_id uuid NOT NULL,
        rooftop_id uuid NOT NULL,
        currency char(3) NOT NULL,
        -- Debits are positive, credits negative.
        amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
        control text,
        PRIMARY KEY (entry_id, line),
        CONSTRAINT journal_line_entry FOREIGN KEY (entry_id, rooftop_id)
          REFERENCES journal_entry (id, rooftop_id),
        CONSTRAINT journal_line_account FOREIGN KEY (account_id, rooftop_id, currency)
          REFERENCES account (id, rooftop_id, currency)
      );
      CREATE INDEX journal_line_account_entry ON journal_line (account_id, entry_id);

      -- Looked at when the transaction ends: an entry has its last line, hence (journal_line_whole) all.
      ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_has_lines
        FOREIGN KEY (id, line_count) REFERENCES journal_line (entry_id, line)
        DEFERRABLE INITIALLY DEFERRED;

      -- Net movement of an account in a month: statements read these, not the lines.
      CREATE TABLE account_month (
        account_id uuid NOT NULL REFERENCES account (id),
        month date NOT NULL,
        amount_minor bigint NOT NULL,
        PRIMARY KEY (account_id, month)
      );

      -- One pass per statement: a check per line or entry would be most of the cost of a bulk load.
      CREATE FUNCTION book_journal_lines() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE fault record;
        BEGIN
          -- Lines 1 to line_count come together. So none can be added later, and the sum over this
          -- statement is the sum of the entry, in the one currency its foreign keys allow.
          SELECT entry.id, sum(added.amount_minor) AS difference,
            count(*) = entry.line_count AND max(added.line) = entry.line_count AS whole
          INTO fault
          FROM added JOIN journal_entry AS entry ON entry.id = added.entry_id
          GROUP BY entry.id
          HAVING sum(added.amount_minor) <> 0 OR count(*) <> entry.line_count
            OR max(added.line) <> entry.line_count;
          IF FOUND AND NOT fault.whole THEN
            RAISE EXCEPTION 'journal entry % does not get its lines 1 to line_count by one statement', fault.id
              USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'journal_line_whole';
          ELSIF FOUND THEN
            RAISE EXCEPTION 'journal entry % is unbalanced by %', fault.id, fault.difference
              USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'journal_line_balanced';
          END IF;

          -- Sorted, so that two statements lock common rows in one order.
          INSERT INTO account_month (account_id, month, amount_minor)
          SELECT added.account_id, entry.month, sum(added.amount_minor)
          FROM added JOIN journal_entry AS entry ON entry.id = added.entry_id
          GROUP BY added.account_id, entry.month
          ORDER BY added.account_id, entry.month
          ON CONFLICT (account_id, month) DO UPDATE
            SET amount_minor = account_month.amount_minor + excluded.amount_minor;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER journal_line_booked AFTER INSERT ON journal_line
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION book_journal_lines();

      CREATE FUNCTION refuse_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          -- The lock makes a close wait for this transaction: nothing slips into a closing period.
          IF (SELECT bool_or(state = 'CLOSED') FROM (
                SELECT state FROM accounting_period
                WHERE (rooftop_id, month) IN (SELECT rooftop_id, month FROM added)
                FOR SHARE) AS period) THEN
            RAISE EXCEPTION 'the accounting period is closed'
              USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'journal_entry_period_open';
          END IF;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER journal_entry_period_open AFTER INSERT ON journal_entry
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_closed_period();

      CREATE TRIGGER journal_entry_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER journal_line_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_line
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Compares the sums with the lines, mends what differs and tells how many did: 0 is the proof.
      CREATE FUNCTION rebuild_account_month() RETURNS bigint LANGUAGE sql AS $$
        LOCK TABLE journal_line IN SHARE ROW EXCLUSIVE MODE;
        WITH truth AS (
          SELECT line.account_id, entry.month, sum(line.amount_minor) AS amount_minor
          FROM journal_line AS line JOIN journal_entry AS entry ON entry.id = line.entry_id
          GROUP BY line.account_id, entry.month
        ), mended AS (
          INSERT INTO account_month (account_id, month, amount_minor)
          SELECT account_id, month, coalesce(truth.amount_minor, 0)
          FROM truth FULL JOIN account_month AS stored USING (account_id, month)
          WHERE coalesce(truth.amount_minor, 0) <> coalesce(stored.amount_minor, 0)
          ON CONFLICT (account_id, month) DO UPDATE SET amount_minor = excluded.amount_minor
          RETURNING account_id
        )
        SELECT count(*) FROM mended;
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("the books are not dropped");
  }
}
