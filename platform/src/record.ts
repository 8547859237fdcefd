import type { EntityManager } from "typeorm";
import { chainRecords, STORE_CHAINED } from "./audit/append-records.ts";
import type { MacKeys } from "./audit/record-hash.ts";
import { recordBody, type Change, type Doing } from "./audit/record-body.ts";
import { queryPrepared } from "./prepared.ts";
import { newId } from "./type-id.ts";

/** One change, waiting to be written to the record and the outbox of its transaction. */
export interface PendingRecord extends Change {
  /** Of the event. */
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface RecordBatch extends Doing {
  /** Where the row of the idempotency key lies, which this transaction has inserted. */
  readonly claim: string;
  readonly result: unknown;
  readonly records: readonly PendingRecord[];
}

// By its place the row is found at once; a plan made while the table was small would scan it ever after.
const WRITE_RECORDS = `
  WITH ${STORE_CHAINED}, answered AS (
    UPDATE command_key SET result = $5 WHERE ctid = $6::tid
  )
  INSERT INTO outbox (event_id, type, kind, aggregate_type, aggregate_id, aggregate_version,
    rooftop_id, changed_paths, caused_by, data)
  SELECT event_id, type, kind, aggregate_type, aggregate_id, aggregate_version, rooftop_id,
    changed_paths, jsonb_build_object('requestId', $3::text, 'idempotencyKey', $4::text), data
  FROM jsonb_to_recordset($2::jsonb) AS row (
    event_id uuid, type text, kind text, aggregate_type text, aggregate_id uuid,
    aggregate_version int, rooftop_id uuid, changed_paths text[], data jsonb)`;

/**
 * Writes the record, outbox rows and the result of the idempotency key in two statements: the ends of the chains have
 * to be known before they can go on. Ids are taken here, while the aggregate is still locked, so that their order is
 * the order of the changes of each aggregate; no xid or timestamp has that property.
 */
export async function writeRecords(
  tx: EntityManager,
  keys: MacKeys,
  batch: RecordBatch,
): Promise<void> {
  const events = batch.records.map((record) => ({
    event_id: newId(),
    type: record.type,
    kind: record.kind,
    aggregate_type: record.aggregateType,
    aggregate_id: record.aggregate.id,
    aggregate_version: record.aggregate.version,
    rooftop_id: record.rooftopId,
    changed_paths: record.changedPaths,
    data: record.data,
  }));
  const chained = await chainRecords(
    (name, text, values) => queryPrepared(tx, name, text, values),
    keys,
    batch.records.map((record, at) => ({
      aggregateType: record.aggregateType,
      aggregateId: record.aggregate.id,
      aggregateVersion: record.aggregate.version,
      rooftopId: record.rooftopId,
      action: batch.command,
      changedPaths: record.changedPaths,
      body: recordBody(batch, record, events[at]?.event_id ?? newId()),
    })),
  );
  await queryPrepared(tx, "write-records", WRITE_RECORDS, [
    JSON.stringify(chained),
    JSON.stringify(events),
    batch.requestId,
    batch.idempotencyKey,
    JSON.stringify(batch.result),
    batch.claim,
  ]);
}
