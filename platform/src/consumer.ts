import type { EntityManager } from "typeorm";
import type { z } from "zod";
import type { DomainEvent, EventContract } from "@forecourt/schema/events/event";
import { serviceActor } from "./actor.ts";
import { executeWithin, type Command, type CommandResult } from "./command.ts";
import type { Database } from "./database.ts";
import type { EventFeed } from "./event-feed.ts";
import type { Log } from "./log.ts";

/** What a consumer may touch: one transaction, shared with its inbox row. */
export interface ConsumerScope {
  readonly tx: EntityManager;
  /** Runs a command in this transaction, audited as the service; the event id is its idempotency key. */
  execute<Shape extends z.ZodType, Result extends CommandResult>(
    command: Command<Shape, Result>,
    input: z.input<Shape>,
  ): Promise<Result>;
}

export interface Consumer {
  /** `<subgraph>.<what-it-does-when>`, unique; the inbox is kept under it. */
  readonly name: string;
  readonly eventType: string;
  handle(scope: ConsumerScope, event: DomainEvent): Promise<void>;
}

/** A reaction to one type of event. Safe to replay: the inbox drops a repeated event. */
export function defineConsumer<Shape extends z.ZodObject>(
  name: string,
  contract: EventContract<Shape>,
  handle: (
    scope: ConsumerScope,
    event: Omit<DomainEvent, "data"> & { data: z.output<Shape> },
  ) => Promise<void>,
): Consumer {
  return {
    name,
    eventType: contract.type,
    handle: (scope, event) => handle(scope, { ...event, data: contract.data.parse(event.data) }),
  };
}

export interface ConsumerHost {
  readonly subgraph: string;
  readonly database: Database;
  readonly clock: () => Date;
  readonly log: Log;
  readonly committed: () => void;
}

const ATTEMPTS_MAX = 5;
const BACKOFF_MS = [100, 500, 2_000, 5_000];
const RETRY_FEED_MS = 1_000;

/** Follows one feed until `signal` aborts. An event that fails five times is parked with its aggregate. */
export async function consumeFeed(
  host: ConsumerHost,
  feed: EventFeed,
  consumers: readonly Consumer[],
  signal: AbortSignal,
): Promise<void> {
  let position = await storedPosition(host.database, feed.owner);
  while (!signal.aborted) {
    try {
      const events = await feed.read(position, signal);
      for (const event of events) {
        if (signal.aborted) return;
        await deliver(host, feed.owner, consumers, event, signal);
      }
      const last = events.at(-1);
      if (last === undefined) continue;
      position = last.pos;
      await storePosition(host.database, feed.owner, position);
    } catch (error) {
      if (signal.aborted) return;
      host.log.warn({ err: error, feed: feed.owner }, "feed interrupted");
      await pause(RETRY_FEED_MS, signal);
    }
  }
}

async function deliver(
  host: ConsumerHost,
  source: string,
  consumers: readonly Consumer[],
  event: DomainEvent,
  signal: AbortSignal,
): Promise<void> {
  for (const consumer of consumers) {
    if (consumer.eventType === event.type) await attempt(host, source, consumer, event, signal);
  }
}

async function attempt(
  host: ConsumerHost,
  source: string,
  consumer: Consumer,
  event: DomainEvent,
  signal: AbortSignal,
): Promise<void> {
  for (let tries = 1; !signal.aborted; tries += 1) {
    try {
      await handleOnce(host, source, consumer, event);
      host.committed();
      return;
    } catch (error) {
      host.log.warn(
        { err: error, consumer: consumer.name, event: event.eventId, tries },
        "event refused",
      );
      if (tries >= ATTEMPTS_MAX) return park(host.database, source, consumer, event, error);
      await pause(BACKOFF_MS[tries - 1] ?? 5_000, signal);
    }
  }
}

/** Inbox row and effect commit together; an event behind a parked one of its aggregate is parked too. */
async function handleOnce(
  host: ConsumerHost,
  source: string,
  consumer: Consumer,
  event: DomainEvent,
): Promise<void> {
  await host.database.dataSource.transaction(async (tx) => {
    const fresh: unknown[] = await tx.query(
      "INSERT INTO inbox (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id",
      [consumer.name, event.eventId],
    );
    if (fresh.length === 0) return;
    const blocked: unknown[] = await tx.query(
      "SELECT FROM inbox_parked WHERE consumer = $1 AND aggregate_id = $2 LIMIT 1",
      [consumer.name, event.aggregateId],
    );
    if (blocked.length > 0) {
      await insertParked(
        tx,
        source,
        consumer,
        event,
        "an earlier event of this aggregate is parked",
      );
      return;
    }
    await consumer.handle(scopeOf(tx, host, event), event);
  });
}

function scopeOf(tx: EntityManager, host: ConsumerHost, event: DomainEvent): ConsumerScope {
  return {
    tx,
    execute: (command, input) =>
      executeWithin(
        tx,
        {
          database: host.database,
          actor: serviceActor(host.subgraph),
          now: host.clock(),
          requestId: `event:${event.eventId}`,
        },
        command,
        event.eventId,
        input,
      ),
  };
}

async function park(
  database: Database,
  source: string,
  consumer: Consumer,
  event: DomainEvent,
  error: unknown,
): Promise<void> {
  await database.dataSource.transaction((tx) =>
    insertParked(
      tx,
      source,
      consumer,
      event,
      error instanceof Error ? error.message : String(error),
    ),
  );
}

async function insertParked(
  tx: EntityManager,
  source: string,
  consumer: Consumer,
  event: DomainEvent,
  error: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO inbox_parked (consumer, event_id, source, pos, aggregate_id, error)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [consumer.name, event.eventId, source, event.pos, event.aggregateId, error.slice(0, 2_000)],
  );
}

async function storedPosition(database: Database, source: string): Promise<bigint> {
  const [row] = await database.read<{ pos: bigint }>(
    "SELECT pos FROM consumer_position WHERE source = $1",
    [source],
  );
  return row?.pos ?? 0n;
}

async function storePosition(database: Database, source: string, pos: bigint): Promise<void> {
  await database.read(
    `INSERT INTO consumer_position (source, pos) VALUES ($1, $2)
     ON CONFLICT (source) DO UPDATE SET pos = excluded.pos WHERE consumer_position.pos < excluded.pos`,
    [source, pos],
  );
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
