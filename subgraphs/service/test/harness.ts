import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Actor } from "@forecourt/platform/actor";
import type { Layers } from "@forecourt/platform/subgraph";
import { groupOwner, staffOf } from "@forecourt/platform/testing/actors";
import { createScriptedFeed } from "@forecourt/platform/testing/scripted-feed";
import {
  openSubgraphHarness,
  silentFeed,
  type JsonResult,
  type SubgraphHarness,
} from "@forecourt/platform/testing/subgraph-harness";
import { decodeId, encodeId, newId } from "@forecourt/platform/type-id";
import { RooftopOpened } from "@forecourt/schema/events/vehicle";
import { createServiceSubgraph } from "../src/subgraph.ts";

/** The service subgraph, with the vehicle subgraph played by the test. */
export interface ServiceHarness extends SubgraphHarness {
  /** Has the vehicle subgraph open a rooftop and waits until the workshop knows. Returns its TypeID. */
  openRooftop(over?: { timeZone?: string; currency?: string }): Promise<string>;
  /** Runs a mutation with a new idempotency key unless one is given. Returns its payload. */
  mutate(mutation: string, input: object, actor?: Actor): Promise<JsonResult["data"]>;
  /** Rows of this subgraph's own database. */
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Data of the events about an aggregate, oldest first, whether on the log already or not. */
  events(id: string): Promise<{ type: string; changed_paths: string[]; data: object }[]>;
}

const KNOWN_WITHIN_TRIES = 400;

export async function openServiceHarness(layers?: Layers): Promise<ServiceHarness> {
  const vehicle = createScriptedFeed("vehicle");
  const harness = await openSubgraphHarness(
    "service",
    createServiceSubgraph,
    (owner) => (owner === "vehicle" ? vehicle.feed : silentFeed(owner)),
    layers,
  );
  const rows: ServiceHarness["rows"] = (sql, values) => harness.subgraph.database.read(sql, values);

  async function untilKnown(rooftopId: string): Promise<void> {
    for (let tries = 0; tries < KNOWN_WITHIN_TRIES; tries += 1) {
      const known = await rows("SELECT FROM rooftop WHERE id = $1", [rooftopId]);
      if (known.length > 0) return;
      await setTimeout(25);
    }
    throw new Error("the rooftop did not become known");
  }

  return Object.assign(harness, {
    rows,
    async openRooftop({ timeZone = "America/Chicago", currency = "USD" } = {}) {
      const rooftopId = newId();
      const data = { rooftopId, name: `Rooftop ${rooftopId}`, timeZone, currency };
      vehicle.publish(RooftopOpened, { aggregateId: rooftopId, rooftopId, data });
      await untilKnown(rooftopId);
      return encodeId("rft", rooftopId);
    },
    async mutate(mutation: string, input: object, actor = groupOwner) {
      const variables = { input: { idempotencyKey: randomUUID(), ...input } };
      const { data, errors } = await harness.request(mutation, variables, actor);
      assert.equal(errors, undefined);
      return Object.values(data)[0];
    },
    events: (id: string) =>
      rows<{ type: string; changed_paths: string[]; data: object }>(
        `SELECT type, changed_paths, data FROM (
           SELECT aggregate_id, aggregate_version, type, changed_paths, data FROM event_log
           UNION ALL SELECT aggregate_id, aggregate_version, type, changed_paths, data FROM outbox
         ) AS event WHERE aggregate_id = $1 ORDER BY aggregate_version`,
        [uuidOf(id)],
      ),
  });
}

/** The UUID within a TypeID. */
export function uuidOf(id: string): string {
  const uuid = decodeId(id.slice(0, 3), id);
  assert.ok(uuid, `${id} is a TypeID`);
  return uuid;
}

/** Somebody who may do everything, at some rooftops only. */
export function managerOf(...rooftopIds: readonly string[]): Actor {
  return staffOf("OWNER", rooftopIds.map(uuidOf));
}

/** Code and path of each refusal. */
export function refusals(payload: {
  userErrors: readonly { code: string; path: readonly string[] }[];
}): [string, readonly string[]][] {
  return payload.userErrors.map(({ code, path }) => [code, path]);
}

export const USER_ERRORS = `userErrors { code message path
  ... on VersionConflictError { currentVersion changedPaths }
  ... on UnfinishedJobError { line } }`;
