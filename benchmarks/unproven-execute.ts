import type { z } from "zod";
import { recordBody } from "@forecourt/platform/audit/record-body";
import { canonicalJson, sha256 } from "@forecourt/platform/canonical-json";
import { commandScope } from "@forecourt/platform/command-scope";
import type { Command, CommandCaller, CommandResult } from "@forecourt/platform/command";
import type { Database } from "@forecourt/platform/database";
import { claimKey, requireKey } from "@forecourt/platform/idempotency";
import { queryPrepared } from "@forecourt/platform/prepared";
import type { PendingRecord } from "@forecourt/platform/record";
import { newId } from "@forecourt/platform/type-id";

/** Where `executeUnproven` leaves what a command did: as much text as in the record, and no proof of it. */
export async function createUnprovenTable({ read }: Database): Promise<void> {
  await read(`
    CREATE TABLE unproven_record (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at timestamptz(3) NOT NULL,
      aggregate_type text NOT NULL,
      aggregate_id uuid NOT NULL,
      aggregate_version int NOT NULL,
      rooftop_id uuid,
      action text NOT NULL,
      changed_paths text[] NOT NULL,
      body text NOT NULL,
      UNIQUE (aggregate_id, aggregate_type, aggregate_version, id)
    )`);
}

const WRITE = `
  WITH change AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (
      event_id uuid, type text, kind text, aggregate_type text, aggregate_id uuid, aggregate_version int,
      rooftop_id uuid, changed_paths text[], at timestamptz, body text, data jsonb)
  ), recorded AS (
    INSERT INTO unproven_record (at, aggregate_type, aggregate_id, aggregate_version, rooftop_id, action,
      changed_paths, body)
    SELECT at, aggregate_type, aggregate_id, aggregate_version, rooftop_id, $6, changed_paths, body FROM change
  ), answered AS (
    UPDATE command_key SET result = $4 WHERE ctid = $5::tid
  )
  INSERT INTO outbox (event_id, type, kind, aggregate_type, aggregate_id, aggregate_version, rooftop_id,
    changed_paths, caused_by, data)
  SELECT event_id, type, kind, aggregate_type, aggregate_id, aggregate_version, rooftop_id, changed_paths,
    jsonb_build_object('requestId', $2::text, 'idempotencyKey', $3::text), data FROM change`;

/**
 * Does what `execute` does, with a plain insert in place of chains, seals and tree: what is left of the time is what
 * the proof costs. For commands that are not refused.
 */
export async function executeUnproven<Shape extends z.ZodType, Result extends CommandResult>(
  caller: CommandCaller,
  command: Command<Shape, Result>,
  idempotencyKey: string,
  input: z.input<Shape>,
): Promise<Result> {
  const result = await caller.database.dataSource.transaction(async (tx) => {
    requireKey(idempotencyKey);
    const claim = await claimKey(tx, {
      scope: `${caller.actor.id}/${command.name}`,
      key: idempotencyKey,
      hash: sha256(canonicalJson(input)),
    });
    const records: PendingRecord[] = [];
    const scope = commandScope(tx, caller, command.requires, records);
    const result = await command.run(scope, command.input.parse(input));
    await queryPrepared(tx, "write-unproven", WRITE, [
      JSON.stringify(records.map((record) => rowOf(caller, command.name, idempotencyKey, record))),
      caller.requestId,
      idempotencyKey,
      JSON.stringify(result),
      claim,
      command.name,
    ]);
    return result;
  });
  caller.committed();
  return result;
}

function rowOf(caller: CommandCaller, name: string, idempotencyKey: string, record: PendingRecord) {
  const { actor, requestId } = caller;
  const id = newId();
  const at = new Date();
  const doing = {
    subsystem: caller.database.name,
    command: name,
    idempotencyKey,
    actor,
    requestId,
  };
  return {
    event_id: id,
    type: record.type,
    kind: record.kind,
    aggregate_type: record.aggregateType,
    aggregate_id: record.aggregate.id,
    aggregate_version: record.aggregate.version,
    rooftop_id: record.rooftopId,
    changed_paths: record.changedPaths,
    at,
    body: recordBody(doing, record, id)(at),
    data: record.data,
  };
}
