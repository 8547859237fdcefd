import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@forecourt/platform/database";
import type { Subgraph } from "@forecourt/platform/subgraph";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import { ask } from "./ask.ts";
import type { Chart } from "./journal.ts";
import { type Plan, RECORDED, rooftopKey } from "./plan.ts";
import { rooftopProfiles } from "./rooftops.ts";

/** The five departments by name. */
export type Departments = ReadonlyMap<string, Subgraph>;

export function department(departments: Departments, name: string): Subgraph {
  const found = departments.get(name);
  if (found) return found;
  throw new Error(`a demo needs the ${name} department`);
}

const OPEN_ROOFTOP = `mutation OpenRooftop($input: OpenRooftopInput!) {
  openRooftop(input: $input) { rooftop { id } userErrors { code message } }
}`;
const ADOPT_CHART = `mutation AdoptChart($input: AdoptStandardChartInput!) {
  adoptStandardChart(input: $input) { accounts { id } userErrors { code message } }
}`;

/**
 * Opens the rooftops of a plan as a manager would, so that every department hears of them, and waits until
 * all have. Repeated, it opens what is missing. @returns their ids in the order of the plan
 */
export async function openRooftops(departments: Departments, plan: Plan): Promise<string[]> {
  const vehicle = department(departments, "vehicle");
  const ids: string[] = [];
  for (let place = 0; place < plan.scale.rooftops; place += 1) {
    const known = await openedRooftop(vehicle.database, rooftopKey(plan, place));
    ids.push(known ?? (await openRooftop(vehicle, plan, place)));
  }
  const others = [...departments.values()].filter((subgraph) => subgraph !== vehicle);
  await Promise.all(others.map(({ database }) => untilKnown(database, ids)));
  return ids;
}

async function openedRooftop(database: Database, key: string): Promise<string | undefined> {
  const [row] = await database.read<{ aggregate_id: string }>(
    `SELECT aggregate_id FROM ${RECORDED}
     WHERE action = 'rooftop.open' AND idempotency_key = $1 LIMIT 1`,
    [key],
  );
  return row?.aggregate_id;
}

async function openRooftop(vehicle: Subgraph, plan: Plan, place: number): Promise<string> {
  const profile = rooftopProfiles[place];
  if (!profile) throw new RangeError(`a demo has at most ${rooftopProfiles.length} rooftops`);
  const idempotencyKey = rooftopKey(plan, place);
  const { name, timeZone } = profile;
  const answer = await ask(vehicle, OPEN_ROOFTOP, idempotencyKey, {
    name,
    timeZone,
    currency: "USD",
  });
  const { rooftop } = answer as { rooftop: { id: string } };
  const id = decodeId("rft", rooftop.id);
  if (id === undefined) throw new Error(`${rooftop.id} is no rooftop`);
  return id;
}

const KNOWN_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 25;

async function untilKnown({ name, read }: Database, ids: readonly string[]): Promise<void> {
  const deadline = performance.now() + KNOWN_WITHIN_MS;
  while (performance.now() < deadline) {
    const known = await read("SELECT FROM rooftop WHERE id = ANY ($1::uuid[])", [ids]);
    if (known.length === ids.length) return;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`the ${name} department has not heard of the rooftops within 30 seconds`);
}

/** Gives every rooftop the standard chart of accounts. */
export async function openCharts(
  departments: Departments,
  plan: Plan,
  rooftopIds: readonly string[],
): Promise<Map<string, Chart>> {
  const ledger = department(departments, "ledger");
  const charts = new Map<string, Chart>();
  for (const [place, rooftopId] of rooftopIds.entries()) {
    const rooftop = encodeId("rft", rooftopId);
    let chart = await chartOf(ledger.database, rooftopId);
    if (chart.size === 0) {
      await ask(ledger, ADOPT_CHART, rooftopKey(plan, place), { rooftopId: rooftop });
      chart = await chartOf(ledger.database, rooftopId);
    }
    charts.set(rooftopId, chart);
  }
  return charts;
}

async function chartOf(database: Database, rooftopId: string): Promise<Chart> {
  const accounts = await database.read<{ number: string; id: string }>(
    "SELECT number, id FROM account WHERE rooftop_id = $1 ORDER BY number",
    [rooftopId],
  );
  return new Map(accounts.map(({ number, id }) => [number, id]));
}
