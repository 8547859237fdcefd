import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateStockStatusRecord1700000100200 implements MigrationInterface {
  readonly name = "CreateStockStatusRecord1700000100200";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stock_status_record (
        stock_unit_id uuid NOT NULL REFERENCES stock_unit (id),
        version int NOT NULL,
        from_status text,
        to_status text NOT NULL CHECK (to_status IS DISTINCT FROM from_status),
        reason text,
        changed_at timestamptz NOT NULL,
        changed_by text NOT NULL,
        PRIMARY KEY (stock_unit_id, version)
      );

      -- What the event log tells, and the audit record of the same change: why, and who it was.
      WITH event AS (
        SELECT aggregate_id, aggregate_version, type, occurred_at, data FROM event_log
        UNION ALL SELECT aggregate_id, aggregate_version, type, occurred_at, data FROM outbox
      )
      INSERT INTO stock_status_record
      SELECT aggregate_id, aggregate_version, data ->> 'from',
        coalesce(data ->> 'to', data ->> 'status'), CASE WHEN data ? 'from' THEN reason END,
        occurred_at, actor_id
      FROM event JOIN audit_record_unchained AS audit USING (aggregate_id, aggregate_version)
      WHERE audit.aggregate_type = 'StockUnit' AND event.type IN
        ('vehicle.stock-unit-received.v1', 'vehicle.stock-unit-status-changed.v1');

      -- Of units that were loaded past the log only the receipt is known, by its day.
      INSERT INTO stock_status_record
      SELECT unit.id, 1, NULL,
        CASE WHEN status IN ('ON_ORDER', 'IN_TRANSIT') THEN status ELSE 'RECEIVED' END, NULL,
        received_on::timestamp AT TIME ZONE rooftop.time_zone, 'unknown'
      FROM stock_unit AS unit JOIN rooftop ON rooftop.id = unit.rooftop_id
      WHERE NOT EXISTS (SELECT FROM stock_status_record WHERE stock_unit_id = unit.id);

      CREATE TRIGGER stock_status_record_immutable
        BEFORE UPDATE OR DELETE OR TRUNCATE ON stock_status_record
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error("the status history of stock is not dropped");
  }
}
