import type { MigrationInterface, QueryRunner } from "typeorm";

export class MarkDemoClients1700000700001 implements MigrationInterface {
  readonly name = "MarkDemoClients1700000700001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE integration_client ADD COLUMN demo boolean NOT NULL DEFAULT false;
      UPDATE integration_client SET demo = true WHERE id = 'demo-integration';
      ALTER TABLE integration_client ALTER COLUMN demo DROP DEFAULT;
    `);
  }

  async down(): Promise<void> {
    throw new Error("a secret that everybody knows is not put to use again");
  }
}
