import type { MigrationInterface, QueryRunner } from "typeorm";
import { protectRows } from "@forecourt/platform/row-security";

/** What waits for a second person, and above which amount it has to. */
export class ProposeJournalEntries1700000500200 implements MigrationInterface {
  readonly name = "ProposeJournalEntries1700000500200";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE approval_limit (
        rooftop_id uuid PRIMARY KEY,
        version int NOT NULL,
        currency char(3) NOT NULL,
        limit_minor bigint NOT NULL CHECK (limit_minor >= 0),
        set_at timestamptz NOT NULL,
        set_by text NOT NULL,
        set_by_name text NOT NULL,
        -- Set by somebody else, or the default: whoever raises the limit is not freed by it.
        limit_of_setter_minor bigint NOT NULL,
        FOREIGN KEY (rooftop_id, currency) REFERENCES rooftop (id, currency)
      );

      CREATE TABLE journal_entry_proposal (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        rooftop_id uuid NOT NULL,
        currency char(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
        journal text NOT NULL CHECK (journal IN
          ('NV', 'UV', 'VP', 'SS', 'WS', 'IS', 'PS', 'PU', 'CR', 'CD', 'PR', 'SE', 'GJ')),
        effective_on date NOT NULL,
        memo text,
        reverses uuid,
        total_minor bigint NOT NULL CHECK (total_minor > 0),
        proposed_at timestamptz NOT NULL,
        proposed_by text NOT NULL,
        proposed_by_name text NOT NULL,
        decided_at timestamptz,
        decided_by text,
        decided_by_name text,
        reason text,
        journal_entry_id uuid UNIQUE,
        UNIQUE (id, rooftop_id),
        FOREIGN KEY (rooftop_id, currency) REFERENCES rooftop (id, currency),
        FOREIGN KEY (reverses, rooftop_id) REFERENCES journal_entry (id, rooftop_id),
        FOREIGN KEY (journal_entry_id, rooftop_id) REFERENCES journal_entry (id, rooftop_id),
        CONSTRAINT journal_entry_proposal_decided CHECK (
          num_nulls(decided_at, decided_by, decided_by_name) = CASE state WHEN 'PROPOSED' THEN 3 ELSE 0 END),
        CONSTRAINT journal_entry_proposal_posted CHECK (
          (state = 'APPROVED') = (journal_entry_id IS NOT NULL)),
        CONSTRAINT journal_entry_proposal_two_people CHECK (
          state = 'PROPOSED' OR (state = 'WITHDRAWN') = (decided_by = proposed_by))
      );
      CREATE INDEX journal_entry_proposal_proposed ON journal_entry_proposal (proposed_at, id);

      CREATE TABLE journal_entry_proposal_line (
        proposal_id uuid NOT NULL,
        line smallint NOT NULL CHECK (line > 0),
        account_id uuid NOT NULL,
        rooftop_id uuid NOT NULL,
        currency char(3) NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
        control text,
        PRIMARY KEY (proposal_id, line),
        FOREIGN KEY (proposal_id, rooftop_id) REFERENCES journal_entry_proposal (id, rooftop_id),
        FOREIGN KEY (account_id, rooftop_id, currency) REFERENCES account (id, rooftop_id, currency)
      );

      -- What is approved is what was proposed, and is decided once.
      CREATE FUNCTION refuse_second_decision() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE decision text[] = '{version,state,decided_at,decided_by,decided_by_name,reason,journal_entry_id}';
        BEGIN
          IF OLD.state <> 'PROPOSED' OR to_jsonb(NEW) - decision <> to_jsonb(OLD) - decision THEN
            RAISE EXCEPTION 'a proposal is decided once and never changed'
              USING ERRCODE = 'restrict_violation';
          END IF;
          RETURN NEW;
        END
      $$;
      CREATE TRIGGER journal_entry_proposal_decided_once BEFORE UPDATE ON journal_entry_proposal
        FOR EACH ROW EXECUTE FUNCTION refuse_second_decision();
      CREATE TRIGGER journal_entry_proposal_kept BEFORE DELETE OR TRUNCATE ON journal_entry_proposal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER journal_entry_proposal_line_immutable
        BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry_proposal_line
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    for (const table of [
      "approval_limit",
      "journal_entry_proposal",
      "journal_entry_proposal_line",
    ]) {
      await runner.query(protectRows(table, "ledger:read"));
    }
  }

  async down(): Promise<void> {
    throw new Error("what was proposed and approved is not dropped");
  }
}
