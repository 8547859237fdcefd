import type { EntityManager } from "typeorm";
import type { ChangeKind } from "@forecourt/schema/events/event";
import { queryPrepared } from "./prepared.ts";
import { newId } from "./type-id.ts";

/** One change, waiting to be written to the audit record and the outbox of its transaction. */
export interface PendingRecord {
  readonly type: string;
  readonly aggregateType: string;
  readonly kind: ChangeKind;
  readonly aggregate: { readonly id: string; readonly version: number };
  readonly rooftopId: string | null;
  readonly changedPaths: readonly string[];
  readonly reason?: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface RecordBatch {
  readonly command: string;
  /** Where the row of the idempotency key lies, which this transaction has inserted. */
  readonly claim: string;
  readonly idempotencyKey: string;
  readonly actorId: string;
  readonly requestId: string;
  readonly result: unknown;
  readonly records: readonly PendingRecord[];
}

// By its place the row is found at once; a plan made while the table was small would scan it ever after.
const WRITE_RECORDS = `
  WITH record AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (
      event_id uuid, type text, kind text, aggregate_type text, aggregate_id uuid,
      aggregate_version int, rooftop_id uuid, changed_paths text[], reason text, data jsonb)
  ), audited AS (
    INSERT INTO audit_record (actor_id, request_id, command, idempotency_key, aggregate_type,
      aggregate_id, aggregate_version, rooftop_id, changed_paths, reason)
    SELECT $2, $3, $4, $5, aggregate_type, aggregate_id, aggregate_version, rooftop_id,
      changed_paths, reason FROM record
  ), answered AS (
    UPDATE command_key SET result = $6 WHERE ctid = $7::tid
  )
  INSERT INTO outbox (event_id, type, kind, aggregate_type, aggregate_id, aggregate_version,
    rooftop_id, changed_paths, caused_by, data)
  SELECT event_id, type, kind, aggregate_type, aggregate_id, aggregate_version, rooftop_id,
    changed_paths, jsonb_build_object('requestId', $3::text, 'idempotencyKey', $5::text), data
  FROM record`;

/**
 * Writes audit records, outbox rows and the result of the idempotency key in one statement.
 * Outbox ids are taken here, while the aggregate is still locked, so that their order is the order of
 * the changes of each aggregate; no xid or timestamp has that property.
 */
export async function writeRecords(tx: EntityManager, batch: RecordBatch): Promise<void> {
  const rows = batch.records.map((record) => ({
    event_id: newId(),
    type: record.type,
    kind: record.kind,
    aggregate_type: record.aggregateType,
    aggregate_id: record.aggregate.id,
    aggregate_version: record.aggregate.version,
    rooftop_id: record.rooftopId,
    changed_paths: record.changedPaths,
    reason: record.reason ?? null,
    data: record.data,
  }));
  await queryPrepared(tx, "write-records", WRITE_RECORDS, [
    JSON.stringify(rows),
    batch.actorId,
    batch.requestId,
    batch.command,
    batch.idempotencyKey,
    JSON.stringify(batch.result),
    batch.claim,
  ]);
}
