import type { Client } from "pg";
import type { Database } from "@forecourt/platform/database";
import { appendRecords, type Query } from "@forecourt/platform/audit/append-records";
import { recordBody } from "@forecourt/platform/audit/record-body";
import { takenOff } from "./bulk.ts";
import { liftRowSecurity } from "./row-security.ts";
import { copyBuffer, type CopyBuffer, type Rows } from "./copy.ts";
import { demoActor } from "./demo-actor.ts";
import { isFilled, type Plan, rooftopKey, SEED_COMMAND } from "./plan.ts";
import { idOf } from "./random.ts";

/** What one department gets. */
export interface Part {
  readonly database: Database;
  readonly rows: Iterable<Rows>;
  /** What follows from the rows. */
  readonly afterwards?: (client: Client) => Promise<unknown>;
}

/**
 * Loads one database in one transaction: after a kill it has its part of the demo, or nothing of it. The
 * rows are history, so they pass the event log by; one audit record says who brought how many.
 */
export async function loadPart(
  plan: Plan,
  { database, rows, afterwards }: Part,
  onLoaded: (rows: number) => void,
): Promise<void> {
  if (await isFilled(database)) return;
  const client = await database.connect();
  try {
    await client.query("BEGIN");
    // Whoever gives a number to a deal, an order or an entry takes this lock, too.
    await client.query("SELECT FROM rooftop FOR UPDATE");
    const restoreRowSecurity = await liftRowSecurity(client);
    const { takeOff, putBack } = takenOff(client);
    const buffer = copyBuffer(client, plan.scale.bulk ? takeOff : async () => undefined);
    const counts = await copyAll(buffer, rows, onLoaded);
    await putBack();
    await restoreRowSecurity();
    await afterwards?.(client);
    await recordLoad(database, client, plan, counts);
    await client.query("COMMIT");
    await client.query(`VACUUM (ANALYZE) ${[...counts.keys()].join(", ")}`);
  } finally {
    await client.end();
  }
}

async function copyAll(
  buffer: CopyBuffer,
  parts: Iterable<Rows>,
  onLoaded: (rows: number) => void,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const part of parts) {
    await buffer.add(part);
    counts.set(part.table, (counts.get(part.table) ?? 0) + part.rows.length);
    onLoaded(part.rows.length);
  }
  await buffer.flush();
  return counts;
}

async function recordLoad(
  database: Database,
  client: Client,
  plan: Plan,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const loaded = [...counts].map(([table, count]) => `${count} ${table}`).join(", ");
  const id = idOf(plan.seed, "demo", 0, plan.today * 86_400_000);
  const who = {
    subsystem: database.name,
    command: SEED_COMMAND,
    idempotencyKey: rooftopKey(plan, 0),
    actor: demoActor,
    requestId: "demo",
  };
  const what = {
    aggregateType: "Demo",
    aggregate: { id, version: 1 },
    kind: "CREATED",
    rooftopId: null,
    changedPaths: [],
    reason: `loaded ${loaded}`,
  } as const;
  const query: Query = async <Row extends object>(
    _name: string,
    text: string,
    values: readonly unknown[],
  ) => (await client.query<Row>(text, [...values])).rows;
  await appendRecords(query, database.macKeys(), [
    {
      aggregateType: what.aggregateType,
      aggregateId: id,
      aggregateVersion: 1,
      rooftopId: null,
      action: SEED_COMMAND,
      changedPaths: [],
      body: recordBody(who, what, id),
    },
  ]);
}
