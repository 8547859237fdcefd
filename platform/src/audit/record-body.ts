import type { Actor } from "../actor.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { PendingRecord, RecordBatch } from "../record.ts";

/**
 * What a row says of a change: who, when, what, where and why (docs/decisions/012-the-record.md).
 * @param id of the row and of its event
 * @returns canonical JSON, given the database's clock
 */
export function recordBody(
  batch: Pick<RecordBatch, "subsystem" | "command" | "idempotencyKey" | "actor" | "requestId">,
  record: Omit<PendingRecord, "type" | "data">,
  id: string,
): (at: Date) => string {
  const { aggregate, aggregateType, kind, rooftopId, changedPaths, reason } = record;
  return (at) =>
    canonicalJson({
      v: 1,
      id,
      at,
      actor: actorOf(batch.actor),
      subsystem: batch.subsystem,
      action: batch.command,
      request: batch.requestId,
      key: batch.idempotencyKey,
      rooftop: rooftopId,
      aggregate: { type: aggregateType, id: aggregate.id, version: aggregate.version },
      kind,
      paths: changedPaths,
      before: record.before,
      after: record.after,
      reason,
    });
}

function actorOf({ id, kind, roles, session, address, secondFactorAt }: Actor) {
  return { id, kind, roles, session, address, secondFactorAt };
}
