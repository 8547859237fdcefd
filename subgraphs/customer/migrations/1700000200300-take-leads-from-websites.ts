import type { MigrationInterface, QueryRunner } from "typeorm";
import { protectRows } from "@forecourt/platform/row-security";

/** Enquiries that anybody may send. */
export class TakeLeadsFromWebsites1700000200300 implements MigrationInterface {
  readonly name = "TakeLeadsFromWebsites1700000200300";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE lead ADD COLUMN named_interest text, ADD COLUMN contact_consent boolean;

      -- What the person quotes, and evidence of what was agreed to.
      CREATE TABLE lead_submission (
        id uuid PRIMARY KEY,
        lead_id uuid NOT NULL REFERENCES lead (id),
        rooftop_id uuid NOT NULL,
        received_at timestamptz NOT NULL,
        consent_given boolean NOT NULL,
        consent_text text NOT NULL
      );
      CREATE INDEX lead_submission_lead ON lead_submission (lead_id, received_at);
      ${protectRows("lead_submission", "lead:read")}
      CREATE TRIGGER lead_submission_immutable BEFORE UPDATE OR DELETE OR TRUNCATE
        ON lead_submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("what people agreed to is not dropped");
  }
}
