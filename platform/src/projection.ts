import type { z } from "zod";
import type { EventContract } from "@forecourt/schema/events/event";
import { defineConsumer, type Consumer } from "./consumer.ts";

export interface Projection<Shape extends z.ZodObject> {
  readonly table: string;
  /** Column by column, the field of the event's data that fills it. The first is the primary key. */
  readonly columns: Readonly<Record<string, keyof z.output<Shape> & string>>;
}

/**
 * Keeps a copy of facts another subgraph owns, as far as its events tell them: for checks and joins that
 * must not wait for the owner. Never changed by anything else.
 */
export function defineProjection<Shape extends z.ZodObject>(
  name: string,
  contract: EventContract<Shape>,
  { table, columns }: Projection<Shape>,
): Consumer {
  const names = Object.keys(columns);
  const updates = names.slice(1).map((column) => `${column} = excluded.${column}`);
  const onConflict = updates.length === 0 ? "NOTHING" : `UPDATE SET ${updates.join(", ")}`;
  const statement = `INSERT INTO ${table} (${names.join(", ")})
    VALUES (${names.map((_name, index) => `$${index + 1}`).join(", ")})
    ON CONFLICT (${names[0]}) DO ${onConflict}`;

  const consumer = defineConsumer(name, contract, async ({ tx }, { data }) => {
    const facts: Record<string, unknown> = data;
    await tx.query(
      statement,
      Object.values(columns).map((field) => facts[field] ?? null),
    );
  });
  return { ...consumer, fromBeginning: true };
}
