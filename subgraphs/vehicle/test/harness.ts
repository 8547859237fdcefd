import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Actor } from "@forecourt/platform/actor";
import type { EventFeed } from "@forecourt/platform/event-feed";
import type { Layers } from "@forecourt/platform/subgraph";
import { groupOwner, staffOf } from "@forecourt/platform/testing/actors";
import {
  openSubgraphHarness,
  type JsonResult,
  type SubgraphHarness,
} from "@forecourt/platform/testing/subgraph-harness";
import { decodeId } from "@forecourt/platform/type-id";
import { withCheckDigit } from "../src/catalog/vin.ts";
import { createVehicleSubgraph } from "../src/subgraph.ts";
import { OPEN_ROOFTOP, RECEIVE } from "./mutations.ts";

/** The catalog is unpacked once per checkout and shared by all test runs. */
export const catalogDir = join(import.meta.dirname, "../../../.cache/catalog");

/** Whoever lost a race gets the record as it is now. */
const CONFLICT = "VERSION_CONFLICT";

type Payload = JsonResult["data"];

export interface VehicleHarness extends SubgraphHarness {
  /** Rows of this subgraph's own database. */
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Runs a mutation with a new idempotency key unless one is given. Returns its payload. */
  mutate(mutation: string, input: object, actor?: Actor): Promise<Payload>;
  /** Code and path of each refusal; asserts that the mutation stored nothing. */
  refusalsOf(mutation: string, input: object, actor?: Actor): Promise<[string, string][]>;
  /** Code of the error that keeps the mutation from running; asserts that it stored nothing. */
  errorOf(mutation: string, input: object, actor?: Actor): Promise<unknown>;
  /** Opens a rooftop in Chicago unless said otherwise. Returns its TypeID. */
  openRooftop(over?: { name?: string; timeZone?: string; currency?: string }): Promise<string>;
  /** Receives a used car that nobody has seen before, unless said otherwise. */
  receive(over: Record<string, unknown>): Promise<ReceivedUnit>;
  /** Type, paths and data of the events about an aggregate, oldest first. */
  events(id: string): Promise<{ type: string; changed_paths: string[]; data: object }[]>;
  /** Resolves when every change so far is on the event log, so that a new subscription begins after it. */
  sequenced(): Promise<void>;
}

export interface ReceivedUnit {
  readonly id: string;
  readonly version: number;
  readonly stockNumber: string;
  readonly vehicle: { readonly id: string; readonly vin: string };
}

type Rows = VehicleHarness["rows"];

export async function openVehicleHarness(
  feedOf?: (owner: string) => EventFeed,
  layers?: Layers,
): Promise<VehicleHarness> {
  const harness = await openSubgraphHarness(
    "vehicle",
    (deps) => createVehicleSubgraph({ ...deps, catalogDir }),
    feedOf,
    layers,
  );
  const { database, eventLog } = harness.subgraph;
  const rows: Rows = (sql, values) => database.read(sql, values);
  const mutations = mutationsOf(harness, rows);

  async function accepted(mutation: string, input: object): Promise<Payload> {
    const payload = await mutations.mutate(mutation, input);
    assert.deepEqual(payload.userErrors, []);
    return payload;
  }

  return Object.assign(harness, {
    rows,
    ...mutations,
    async openRooftop(over: { name?: string; timeZone?: string; currency?: string } = {}) {
      const { name = `Rooftop ${randomUUID()}`, timeZone = "America/Chicago" } = over;
      const input = { name, timeZone, currency: over.currency ?? "USD" };
      return (await accepted(OPEN_ROOFTOP, input)).rooftop.id;
    },
    receive: async (over: Record<string, unknown>) =>
      (await accepted(RECEIVE, receiptOf(over))).stockUnit,
    events: (id: string) => eventsOf(rows, uuidOf(id)),
    async sequenced() {
      await outboxDrained(rows);
      await eventLog.refresh();
    },
  });
}

function mutationsOf(
  harness: SubgraphHarness,
  rows: Rows,
): Pick<VehicleHarness, "mutate" | "refusalsOf" | "errorOf"> {
  async function send(mutation: string, input: object, actor = groupOwner): Promise<JsonResult> {
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    return harness.request(mutation, variables, actor);
  }

  async function mutate(mutation: string, input: object, actor?: Actor): Promise<Payload> {
    const { data, errors } = await send(mutation, input, actor);
    assert.equal(errors, undefined);
    return Object.values(data)[0];
  }

  return {
    mutate,
    async refusalsOf(mutation, input, actor) {
      const before = await storedRows(rows);
      const { userErrors, warnings, ...entity } = await mutate(mutation, input, actor);
      const isConflict = userErrors.some((error: { code: string }) => error.code === CONFLICT);
      assert.deepEqual(
        Object.values(entity).map((row) => row !== null),
        [isConflict],
      );
      assert.deepEqual(warnings ?? [], []);
      assert.deepEqual(await storedRows(rows), before);
      return userErrors.map((error: { code: string; path: string[] }): [string, string] => [
        error.code,
        error.path.join("."),
      ]);
    },
    async errorOf(mutation, input, actor) {
      const before = await storedRows(rows);
      const { errors } = await send(mutation, input, actor);
      assert.deepEqual(await storedRows(rows), before);
      return errors?.[0]?.extensions?.code;
    },
  };
}

function eventsOf(rows: Rows, aggregateId: string) {
  return rows<{ type: string; changed_paths: string[]; data: object }>(
    `SELECT type, changed_paths, data FROM (
       SELECT aggregate_id, aggregate_version, type, changed_paths, data FROM event_log
       UNION ALL SELECT aggregate_id, aggregate_version, type, changed_paths, data FROM outbox
     ) AS event WHERE aggregate_id = $1 ORDER BY aggregate_version`,
    [aggregateId],
  );
}

const TRIES_MAX = 1_000;

async function outboxDrained(rows: Rows): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const waiting = await rows("SELECT FROM outbox LIMIT 1");
    if (waiting.length === 0) return;
    await pause(5);
  }
  throw new Error("the outbox was not drained");
}

/** How much there is of everything that a command writes. */
async function storedRows(rows: Rows): Promise<object | undefined> {
  const [stored] = await rows(
    `SELECT (SELECT count(*)::int FROM rooftop) AS rooftops,
       (SELECT count(*)::int FROM vehicle_specification) AS specifications,
       (SELECT count(*)::int FROM vehicle) AS vehicles,
       (SELECT coalesce(sum(version), 0)::int FROM vehicle) AS vehicle_versions,
       (SELECT count(*)::int FROM stock_unit) AS stock_units,
       (SELECT coalesce(sum(version), 0)::int FROM stock_unit) AS stock_unit_versions,
       (SELECT count(*)::int FROM price_record) AS price_records,
       (SELECT count(*)::int FROM stock_status_record) AS status_records,
       (SELECT count(*)::int FROM listing) AS listings,
       (SELECT count(*)::int FROM audit.record) AS audit_records,
       (SELECT count(*)::int FROM command_key) AS command_keys,
       (SELECT count(*) FROM outbox)::int + (SELECT count(*) FROM event_log)::int AS events`,
  );
  return stored;
}

/** What a dealer says of a used car that nobody has seen before, unless said otherwise. */
export function receiptOf(over: Record<string, unknown>): Record<string, unknown> {
  return { vin: newVin(), stockNumber: newStockNumber(), condition: "USED", ...over };
}

let serial = 0;

/** The VIN of a 2003 Honda Accord, another one each time. */
export function newVin(): string {
  serial += 1;
  return withCheckDigit(`1HGCM82603A${String(serial).padStart(6, "0")}`);
}

export function newStockNumber(): string {
  serial += 1;
  return `U${serial}`;
}

export function usd(minorUnits: number): { minorUnits: number; currency: "USD" } {
  return { minorUnits, currency: "USD" };
}

/** The UUID within a TypeID. */
export function uuidOf(id: string): string {
  const uuid = decodeId(id.slice(0, 3), id);
  assert.ok(uuid, `${id} is a TypeID`);
  return uuid;
}

/** Somebody who may do everything, at some rooftops only. */
export function managerOf(...rooftopIds: readonly string[]): Actor {
  return { ...staffOf("OWNER", rooftopIds.map(uuidOf)), id: "rooftop-manager" };
}
