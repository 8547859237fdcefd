import type { MigrationInterface, QueryRunner } from "typeorm";

/** An entry that names a document can wait for a second person too, who sees which document. */
export class KeepDocumentsOfProposals1700000500300 implements MigrationInterface {
  readonly name = "KeepDocumentsOfProposals1700000500300";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE journal_entry_proposal
        ADD source_type text CHECK (source_type IN ('DEAL', 'REPAIR_ORDER', 'STOCK_UNIT')),
        ADD source_id uuid,
        ADD source_version int,
        ADD purpose text,
        ADD CONSTRAINT journal_entry_proposal_source
          CHECK (num_nulls(source_type, source_id, source_version, purpose) IN (0, 4));
    `);
  }

  async down(): Promise<void> {
    throw new Error("what was proposed is not dropped");
  }
}
