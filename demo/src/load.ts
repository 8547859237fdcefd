import type { Client } from "pg";
import type { Database } from "@forecourt/platform/database";
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
    await writeAudit(client, plan, counts);
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

async function writeAudit(
  client: Client,
  plan: Plan,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const loaded = [...counts].map(([table, count]) => `${count} ${table}`).join(", ");
  await client.query(
    `INSERT INTO audit_record (actor_id, request_id, command, idempotency_key, aggregate_type,
       aggregate_id, aggregate_version, changed_paths, reason)
     VALUES ($1, 'demo', $2, $3, 'Demo', $4, 1, '{}', $5)`,
    [
      demoActor.id,
      SEED_COMMAND,
      rooftopKey(plan, 0),
      idOf(plan.seed, "demo", 0, plan.today * 86_400_000),
      `loaded ${loaded}`,
    ],
  );
}
