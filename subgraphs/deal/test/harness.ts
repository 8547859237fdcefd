import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { Actor } from "@forecourt/platform/actor";
import type { Layers } from "@forecourt/platform/subgraph";
import { groupOwner, staffOf } from "@forecourt/platform/testing/actors";
import { createScriptedFeed, type ScriptedFeed } from "@forecourt/platform/testing/scripted-feed";
import {
  openSubgraphHarness,
  type JsonResult,
  type SubgraphHarness,
} from "@forecourt/platform/testing/subgraph-harness";
import { decodeId, encodeId, newId } from "@forecourt/platform/type-id";
import { RooftopOpened, StockUnitReceived } from "@forecourt/schema/events/vehicle";
import { createDealSubgraph } from "../src/subgraph.ts";

export interface DealHarness extends SubgraphHarness {
  readonly vehicle: ScriptedFeed;
  /** UUIDs of two rooftops that are known: one trades in USD, one in CAD. */
  readonly lakeside: string;
  readonly northshore: string;
  /** Announces a stock unit and waits until it is known. */
  receive(unit: { stockUnitId: string; vehicleId: string; rooftopId: string }): Promise<void>;
}

/** The deal subgraph on a database of its own, with a vehicle department that the test speaks for. */
export async function openDealHarness(layers?: Layers): Promise<DealHarness> {
  const vehicle = createScriptedFeed("vehicle");
  const harness = await openSubgraphHarness("deal", createDealSubgraph, () => vehicle.feed, layers);
  const { database } = harness.subgraph;
  const [lakeside, northshore] = [newId(), newId()];

  async function known(table: "rooftop" | "stock_unit", id: string): Promise<void> {
    for (let tries = 0; tries < 500; tries += 1) {
      const rows = await database.read(`SELECT FROM ${table} WHERE id = $1`, [id]);
      if (rows.length > 0) return;
      await pause(10);
    }
    throw new Error(`${table} ${id} did not become known`);
  }

  async function open(rooftopId: string, name: string, currency: string): Promise<void> {
    vehicle.publish(RooftopOpened, {
      aggregateId: rooftopId,
      rooftopId,
      data: { rooftopId, name, timeZone: "America/Chicago", currency },
    });
    await known("rooftop", rooftopId);
  }

  await open(lakeside, "Lakeside", "USD");
  await open(northshore, "Northshore", "CAD");

  return Object.assign(harness, {
    vehicle,
    lakeside,
    northshore,
    async receive(unit: { stockUnitId: string; vehicleId: string; rooftopId: string }) {
      vehicle.publish(StockUnitReceived, {
        aggregateId: unit.stockUnitId,
        rooftopId: unit.rooftopId,
        data: {
          stockUnitId: unit.stockUnitId,
          vehicleId: unit.vehicleId,
          stockNumber: "U1",
          condition: "USED",
          status: "RECEIVED",
          costMinor: null,
          askingPriceMinor: null,
          currency: "USD",
        },
      });
      await known("stock_unit", unit.stockUnitId);
    },
  });
}

/** A salesperson who works at one rooftop. */
export function salespersonAt(rooftopId: string): Actor {
  return staffOf("SALES", [rooftopId]);
}

/** A new public id of a type. */
export function publicId(prefix: string): string {
  return encodeId(prefix, newId());
}

const userErrors =
  "userErrors { code message path ... on VersionConflictError { currentVersion changedPaths } }";

const DEAL = `id version number state kind createdAt finalizedAt rooftop { id } buyer { id } coBuyer { id }
  stockUnit { id } lead { id } salesperson { id }`;

/** A mutation that answers a deal. */
export function mutation(field: string, selection: string = DEAL): string {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`;
  return `mutation Change($input: ${type}) { ${field}(input: $input) { deal { ${selection} } ${userErrors} } }`;
}

/** Starts a deal; what is not said is made up. A unit that nobody announced is held by the rooftop of the deal. */
export async function startDeal(
  harness: DealHarness,
  over: Record<string, unknown> = {},
  actor: Actor = groupOwner,
): Promise<JsonResult> {
  const input = {
    idempotencyKey: newId(),
    rooftopId: encodeId("rft", harness.lakeside),
    buyerId: publicId("cus"),
    stockUnitId: publicId("stk"),
    ...over,
  };
  const [unit, rooftop] = [decodeId("stk", input.stockUnitId), decodeId("rft", input.rooftopId)];
  if (unit !== undefined && rooftop !== undefined) {
    await harness.subgraph.database.read(
      "INSERT INTO stock_unit VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
      [unit, newId(), rooftop],
    );
  }
  return harness.request(mutation("startDeal"), { input }, actor);
}

/** A deal that was started without refusal, as the mutation answered it. */
export async function startedDeal(harness: DealHarness, over: Record<string, unknown> = {}) {
  const { data } = await startDeal(harness, over);
  assert.deepEqual(data.startDeal.userErrors, []);
  return data.startDeal.deal as {
    id: string;
    version: number;
    number: number;
    stockUnit: { id: string };
  };
}

interface Refusal {
  readonly code: string;
  readonly path: readonly string[];
}

/** Code and path of each refusal in the answer of one mutation. */
export function refusals({ data, errors }: JsonResult, field: string): [string, string][] {
  assert.equal(errors, undefined);
  assert.equal(data[field].deal, null);
  return data[field].userErrors.map(({ code, path }: Refusal) => [code, path.join(".")]);
}

/** Rows of each table that a command writes. */
export async function storedRows({ subgraph }: DealHarness): Promise<Record<string, number>> {
  const [counts] = await subgraph.database.read<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM deal) AS deals,
       (SELECT coalesce(sum(version), 0)::int FROM deal) AS versions,
       (SELECT count(*)::int FROM trade_in) AS trade_ins,
       (SELECT count(*)::int FROM worksheet) AS worksheets,
       (SELECT count(*)::int FROM audit.record) AS audit_records,
       (SELECT count(*)::int FROM command_key) AS command_keys`,
  );
  return counts ?? {};
}
