import type { Database } from "@forecourt/platform/database";
import { type Day, dateOf } from "./calendar.ts";
import { type Scale, type ScaleName, scales } from "./scale.ts";

/** What somebody asked for. It is kept with the rooftops it opens, so that another process can go on. */
export interface Plan {
  readonly scale: Scale;
  readonly seed: number;
  readonly today: Day;
}

/** How far an installation has come. */
export type DemoState =
  | { readonly kind: "EMPTY" }
  | { readonly kind: "BEGUN"; readonly plan: Plan }
  | { readonly kind: "COMPLETE" }
  /** Somebody works here who never asked for a demo. */
  | { readonly kind: "OWN_DATA" };

/** Name of the command in the audit record of every database that has its part of the demo. */
/** What was done here by a command, also before the record had chains. */
export const RECORDED = `(
  SELECT 0 AS id, command AS action, idempotency_key, aggregate_id FROM audit_record_unchained
  UNION ALL SELECT id, action, body::jsonb ->> 'key', aggregate_id FROM audit.record
) AS recorded`;
export const SEED_COMMAND = "demo.seed";

/** The idempotency key under which a plan opens its rooftop of that place. */
export function rooftopKey({ scale, seed, today }: Plan, place: number): string {
  return `demo/${scale.name}/${seed}/${dateOf(today)}/${place}`;
}

export async function demoState(databases: readonly Database[]): Promise<DemoState> {
  const vehicle = databases.find(({ name }) => name === "vehicle");
  if (!vehicle) throw new Error("a demo needs the vehicle department");
  const opened = await vehicle.read<{ idempotency_key: string }>(
    `SELECT idempotency_key
     FROM ${RECORDED} WHERE action = 'rooftop.open' ORDER BY id LIMIT 1`,
  );
  const [first] = opened;
  if (first === undefined) return { kind: "EMPTY" };
  const plan = planOf(first.idempotency_key);
  if (plan === undefined) return { kind: "OWN_DATA" };
  const filled = await Promise.all(databases.map(isFilled));
  return filled.every((yes) => yes) ? { kind: "COMPLETE" } : { kind: "BEGUN", plan };
}

export async function isFilled(database: Database): Promise<boolean> {
  const rows = await database.read(`SELECT FROM ${RECORDED} WHERE action = $1 LIMIT 1`, [
    SEED_COMMAND,
  ]);
  return rows.length > 0;
}

function planOf(key: string): Plan | undefined {
  const match = /^demo\/(\w+)\/(\d+)\/(\d{4}-\d\d-\d\d)\/\d+$/.exec(key);
  if (match === null) return undefined;
  const [, name, seed, date] = match;
  const scale = isScaleName(name) ? scales[name] : undefined;
  return (
    scale && { scale, seed: Number(seed), today: Date.parse(`${date}T00:00:00Z`) / 86_400_000 }
  );
}

export function isScaleName(name: string | undefined): name is ScaleName {
  return name !== undefined && Object.hasOwn(scales, name);
}
