import type { MigrationInterface, QueryRunner } from "typeorm";

/** Each consumer keeps its own position; inbox rows know theirs, so that old ones can be dropped. */
export class ConsumerProgress1700000000100 implements MigrationInterface {
  readonly name = "ConsumerProgress1700000000100";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Positions by source cannot be divided among consumers: they read again, and the inbox drops repeats.
      DROP TABLE consumer_position;
      CREATE TABLE consumer_position (
        consumer text PRIMARY KEY,
        source text NOT NULL,
        pos bigint NOT NULL
      );

      ALTER TABLE inbox ADD COLUMN pos bigint NOT NULL DEFAULT 0;
      ALTER TABLE inbox ALTER COLUMN pos DROP DEFAULT;
      CREATE INDEX inbox_processed_at ON inbox (processed_at);

      -- A queue is mostly dead rows; left until they are a fifth of it, they slow every look at its head.
      ALTER TABLE outbox
        SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
    `);
  }

  async down(): Promise<void> {
    throw new Error("the positions of consumers are not dropped");
  }
}
