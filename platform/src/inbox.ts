import type { EntityManager } from "typeorm";
import type { DomainEvent } from "@forecourt/schema/events/event";
import { serviceActor } from "./actor.ts";
import { allPaths } from "./command-scope.ts";
import { executeWithin } from "./command.ts";
import type { Consumer, ConsumerScope } from "./consumer.ts";
import type { Database } from "./database.ts";
import { queryPrepared } from "./prepared.ts";

/** Where reactions run and in whose name. */
export interface ConsumerHost {
  readonly subgraph: string;
  readonly database: Database;
  readonly clock: () => Date;
}

/**
 * Lets a consumer react to an event unless it has before: inbox row and effect commit together. An event
 * behind a parked one of its aggregate is parked too.
 * @throws what the consumer throws; nothing is stored then
 */
export async function handleOnce(
  host: ConsumerHost,
  source: string,
  consumer: Consumer,
  event: DomainEvent,
): Promise<void> {
  await host.database.dataSource.transaction(async (tx) => {
    const entered = await enter(tx, consumer, event);
    if (entered === "SEEN") return;
    if (entered === "BLOCKED") {
      await insertParked(
        tx,
        source,
        consumer,
        event,
        "an earlier event of this aggregate is parked",
      );
      return;
    }
    await consumer.handle(scopeOf(tx, host, consumer, event), event);
    // Were a failed statement caught by the handler, the commit would undo everything without a word.
    await tx.query("SELECT");
  });
}

/** Sets an event aside for a person, unless another process has come to an end with it. */
export async function park(
  database: Database,
  source: string,
  consumer: Consumer,
  event: DomainEvent,
  error: unknown,
): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  await database.dataSource.transaction(async (tx) => {
    if ((await enter(tx, consumer, event)) === "SEEN") return;
    await insertParked(tx, source, consumer, event, message);
  });
}

const ENTER_INBOX = `
  WITH fresh AS (
    INSERT INTO inbox (consumer, event_id, pos) VALUES ($1, $2, $3)
    ON CONFLICT DO NOTHING RETURNING consumer
  )
  SELECT EXISTS (
    SELECT FROM inbox_parked WHERE consumer = $1 AND aggregate_id = $4
  ) AS blocked FROM fresh`;

/** Writes the inbox row, which one process can do once, and looks whether the aggregate is parked. */
async function enter(
  tx: EntityManager,
  consumer: Consumer,
  event: DomainEvent,
): Promise<"SEEN" | "BLOCKED" | "FRESH"> {
  const row = [consumer.name, event.eventId, event.pos, event.aggregateId];
  const [fresh] = await queryPrepared<{ blocked: boolean }>(tx, "enter-inbox", ENTER_INBOX, row);
  if (fresh === undefined) return "SEEN";
  return fresh.blocked ? "BLOCKED" : "FRESH";
}

function scopeOf(
  tx: EntityManager,
  { subgraph, database, clock }: ConsumerHost,
  consumer: Consumer,
  event: DomainEvent,
): ConsumerScope {
  const actor = serviceActor(subgraph);
  const caller = {
    database,
    actor,
    caller: actor,
    visiblePaths: allPaths,
    now: clock(),
    requestId: `event:${event.eventId}`,
  };
  let executed = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    tx,
    execute(command, input) {
      // Two reactions to one event may run the same command, and so may one reaction twice.
      const key = `${event.eventId}/${consumer.name}/${(executed += 1)}`;
      // The nested transaction is a savepoint; savepoints of one connection must not overlap.
      const result = last.then(() =>
        tx.transaction((nested) => executeWithin(nested, caller, command, key, input)),
      );
      last = result.catch(() => undefined);
      return result;
    },
  };
}

async function insertParked(
  tx: EntityManager,
  source: string,
  consumer: Consumer,
  event: DomainEvent,
  error: string,
): Promise<void> {
  // An event that cannot even be parked would hold up the feed for good.
  const text = error.slice(0, 2_000).replaceAll("\0", "");
  await tx.query(
    `INSERT INTO inbox_parked (consumer, event_id, source, pos, aggregate_id, error)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [consumer.name, event.eventId, source, event.pos, event.aggregateId, text],
  );
}
