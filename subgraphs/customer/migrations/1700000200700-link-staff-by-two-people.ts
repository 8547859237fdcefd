import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who unlinks a colleague does not get the record. */
export class LinkStaffByTwoPeople1700000200700 implements MigrationInterface {
  readonly name = "LinkStaffByTwoPeople1700000200700";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE staff_member ADD COLUMN unlinked_by text
        CHECK (unlinked_by IS NULL OR user_id IS NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error("who unlinked whom is not forgotten");
  }
}
