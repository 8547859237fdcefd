import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who signs in is somebody who works here. */
export class LinkStaffToUsers1700000200400 implements MigrationInterface {
  readonly name = "LinkStaffToUsers1700000200400";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE staff_member ADD COLUMN user_id text CHECK (length(user_id) BETWEEN 1 AND 1000);
      -- One record of a person per rooftop; all records of a user are a range of it.
      CREATE UNIQUE INDEX staff_member_user ON staff_member (user_id, rooftop_id)
        WHERE user_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("who is who is not forgotten");
  }
}
