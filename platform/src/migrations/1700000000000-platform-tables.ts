import type { MigrationInterface, QueryRunner } from "typeorm";

/** The tables of the write path: idempotency keys, audit record, outbox, event log, inbox. */
export class PlatformTables1700000000000 implements MigrationInterface {
  readonly name = "PlatformTables1700000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE command_key (
        scope text NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        result jsonb,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (scope, key)
      );
      CREATE INDEX command_key_created_at ON command_key (created_at);

      CREATE TABLE audit_record (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id text NOT NULL,
        request_id text NOT NULL,
        command text NOT NULL,
        idempotency_key text NOT NULL,
        aggregate_type text NOT NULL,
        aggregate_id uuid NOT NULL,
        aggregate_version int NOT NULL,
        rooftop_id uuid,
        changed_paths text[] NOT NULL,
        reason text,
        UNIQUE (aggregate_id, aggregate_version, aggregate_type, id)
      );

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        event_id uuid NOT NULL,
        type text NOT NULL,
        kind text NOT NULL,
        aggregate_type text NOT NULL,
        aggregate_id uuid NOT NULL,
        aggregate_version int NOT NULL,
        rooftop_id uuid,
        changed_paths text[] NOT NULL,
        occurred_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        caused_by jsonb NOT NULL,
        data jsonb NOT NULL
      );

      CREATE TABLE event_log (
        pos bigint PRIMARY KEY,
        event_id uuid NOT NULL UNIQUE,
        type text NOT NULL,
        kind text NOT NULL,
        aggregate_type text NOT NULL,
        aggregate_id uuid NOT NULL,
        aggregate_version int NOT NULL,
        rooftop_id uuid,
        changed_paths text[] NOT NULL,
        occurred_at timestamptz NOT NULL,
        caused_by jsonb NOT NULL,
        data jsonb NOT NULL
      );
      CREATE TABLE event_head (pos bigint NOT NULL);
      CREATE UNIQUE INDEX event_head_single ON event_head ((true));
      INSERT INTO event_head VALUES (0);

      CREATE TABLE consumer_position (
        source text PRIMARY KEY,
        pos bigint NOT NULL
      );
      CREATE TABLE inbox (
        consumer text NOT NULL,
        event_id uuid NOT NULL,
        processed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (consumer, event_id)
      );
      CREATE TABLE inbox_parked (
        consumer text NOT NULL,
        event_id uuid NOT NULL,
        source text NOT NULL,
        pos bigint NOT NULL,
        aggregate_id uuid NOT NULL,
        error text NOT NULL,
        parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (consumer, event_id)
      );
      CREATE INDEX inbox_parked_aggregate ON inbox_parked (consumer, aggregate_id);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END
      $$;
      CREATE TRIGGER audit_record_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_record
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER event_log_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON event_log
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("the platform tables hold the record of every change and are not dropped");
  }
}
