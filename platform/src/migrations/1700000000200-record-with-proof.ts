import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The record with proof (docs/decisions/012-the-record.md): a chain per aggregate, a MAC per row, a Merkle tree over
 * all rows, signed checkpoints. In a schema of its own, so that it can belong to nobody who writes to it.
 */
export class RecordWithProof1700000000200 implements MigrationInterface {
  readonly name = "RecordWithProof1700000000200";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_record RENAME TO audit_record_unchained;
      CREATE SCHEMA audit;

      CREATE SEQUENCE audit.record_id;
      CREATE TABLE audit.record (
        id bigint NOT NULL DEFAULT nextval('audit.record_id'),
        at timestamptz(3) NOT NULL,
        aggregate_type text NOT NULL,
        aggregate_id uuid NOT NULL,
        seq bigint NOT NULL,
        prev bytea NOT NULL CHECK (octet_length(prev) = 32),
        body text NOT NULL,
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        mac bytea NOT NULL CHECK (octet_length(mac) = 32),
        key_id text NOT NULL,
        -- What is asked for most, out of the body; verification compares.
        aggregate_version int NOT NULL,
        rooftop_id uuid,
        action text NOT NULL,
        changed_paths text[] NOT NULL,
        PRIMARY KEY (id, at),
        UNIQUE (aggregate_id, aggregate_type, seq, at)
      ) PARTITION BY RANGE (at);
      CREATE TABLE audit.record_unforeseen PARTITION OF audit.record DEFAULT;

      -- The end of each chain. Locked by whoever adds to it, which locks the aggregate anyway.
      CREATE TABLE audit.stream (
        aggregate_id uuid NOT NULL,
        aggregate_type text NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        PRIMARY KEY (aggregate_id, aggregate_type)
      ) WITH (fillfactor = 80);

      -- Rows that are not in the tree yet.
      CREATE TABLE audit.todo (record_id bigint PRIMARY KEY, at timestamptz(3) NOT NULL, hash bytea NOT NULL);

      CREATE TABLE audit.leaf (
        leaf_index bigint PRIMARY KEY,
        record_id bigint NOT NULL UNIQUE,
        at timestamptz(3) NOT NULL
      );
      -- Up to 256 hashes of 32 bytes each (C2SP tlog-tiles).
      CREATE TABLE audit.tile (
        level smallint NOT NULL,
        idx bigint NOT NULL,
        hashes bytea NOT NULL,
        PRIMARY KEY (level, idx)
      );
      CREATE TABLE audit.tree (size bigint NOT NULL, root bytea NOT NULL);
      CREATE UNIQUE INDEX tree_single ON audit.tree ((true));
      INSERT INTO audit.tree VALUES (0, sha256(''));

      CREATE TABLE audit.checkpoint (
        size bigint PRIMARY KEY,
        root bytea NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        note text NOT NULL
      );
      CREATE TABLE audit.cosignature (
        size bigint NOT NULL,
        witness text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        key_hash bytea NOT NULL,
        signature bytea NOT NULL,
        PRIMARY KEY (size, witness)
      );

      CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END
      $$;
      -- For each row: a statement is also refused past the table whose partition it names.
      ${["record", "leaf", "checkpoint", "cosignature"].map(immutable).join("\n")}

      -- Its owner's right, so that who writes the rows needs none over the table.
      CREATE FUNCTION audit.ensure_month(month date) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
        DECLARE
          first date := date_trunc('month', month);
          name text := 'record_' || to_char(first, 'YYYY_MM');
        BEGIN
          IF abs(first - current_date) > 400 THEN
            RAISE EXCEPTION 'no partition is made for %', month USING ERRCODE = 'invalid_parameter_value';
          END IF;
          PERFORM pg_advisory_xact_lock(hashtextextended('audit.ensure_month', 0));
          IF to_regclass('audit.' || name) IS NULL THEN
            EXECUTE format('CREATE TABLE audit.%I PARTITION OF audit.record FOR VALUES FROM (%L) TO (%L)',
              name, first || ' 00:00Z', (first + interval '1 month')::date || ' 00:00Z');
            EXECUTE format('CREATE TRIGGER immutable_statement BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.%I
              FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', name);
          END IF;
        END
      $$;
      SELECT audit.ensure_month(current_date), audit.ensure_month((current_date + interval '1 month')::date);
      CREATE TRIGGER immutable_statement BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.record_unforeseen
        FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("the record of every change is not dropped");
  }
}

function immutable(table: string): string {
  return `CREATE TRIGGER immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.${table}
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();`;
}
