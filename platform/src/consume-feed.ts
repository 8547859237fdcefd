import { setTimeout as sleep } from "node:timers/promises";
import { ZodError } from "zod";
import type { DomainEvent } from "@forecourt/schema/events/event";
import { DomainErrors } from "./errors.ts";
import type { Consumer } from "./consumer.ts";
import type { Database } from "./database.ts";
import type { EventFeed } from "./event-feed.ts";
import { handleOnce, park, type ConsumerHost } from "./inbox.ts";
import type { Log } from "./log.ts";
import { isDatabaseAway } from "./sql-state.ts";

export interface FeedHost extends ConsumerHost {
  readonly log: Log;
  /** Called after a commit, to wake the sequencer. */
  readonly committed: () => void;
  readonly patience?: Patience;
}

export interface Patience {
  /** Pauses between the attempts at one event; the one after the last parks it. */
  readonly betweenAttemptsMs: readonly number[];
  /** Pause before a feed is read again that could not be, or whose reader lost its database. */
  readonly beforeReadingMs: number;
}

const PATIENCE: Patience = {
  betweenAttemptsMs: [100, 500, 2_000, 5_000],
  beforeReadingMs: 1_000,
};
/** Events nobody here reacts to are not worth a commit each; so many are read again after a restart. */
const UNSTORED_MAX = 1_000n;

/** Follows one feed until `signal` aborts. An event that fails five times is parked with its aggregate. */
export async function consumeFeed(
  host: FeedHost,
  feed: EventFeed,
  consumers: readonly Consumer[],
  signal: AbortSignal,
): Promise<void> {
  const { patience = PATIENCE } = host;
  let progress: Progress | undefined;
  while (!signal.aborted) {
    try {
      progress ??= await storedProgress(host.database, feed.owner, consumers);
      progress = await consumePage(host, feed, consumers, progress, signal);
    } catch (error) {
      if (signal.aborted) return;
      host.log.warn({ err: error, feed: feed.owner }, "feed interrupted");
      await pause(patience.beforeReadingMs, signal);
    }
  }
}

interface Progress {
  /** Position up to which the feed was read. */
  readonly read: bigint;
  /** Position of each consumer by name, as it is stored. */
  readonly stored: ReadonlyMap<string, bigint>;
}

async function consumePage(
  host: FeedHost,
  feed: EventFeed,
  consumers: readonly Consumer[],
  progress: Progress,
  signal: AbortSignal,
): Promise<Progress> {
  const events = await feed.read(progress.read, signal);
  let reacted = false;
  for (const event of events) {
    for (const consumer of consumers) {
      const past = event.pos <= (progress.stored.get(consumer.name) ?? 0n);
      if (past || consumer.eventType !== event.type) continue;
      await attempt(host, feed.owner, consumer, event, signal);
      if (signal.aborted) return progress;
      reacted = true;
    }
  }
  const read = events.at(-1)?.pos ?? progress.read;
  const unstored = read - least(progress.stored.values());
  if (!reacted && unstored < UNSTORED_MAX) return { ...progress, read };
  return { read, stored: await storePositions(host.database, feed.owner, progress.stored, read) };
}

function least(positions: Iterable<bigint>): bigint {
  const [first = 0n, ...others] = positions;
  return others.reduce((low, pos) => (pos < low ? pos : low), first);
}

async function attempt(
  host: FeedHost,
  source: string,
  consumer: Consumer,
  event: DomainEvent,
  signal: AbortSignal,
): Promise<void> {
  const about = { consumer: consumer.name, event: event.eventId, aggregate: event.aggregateId };
  const { betweenAttemptsMs } = host.patience ?? PATIENCE;
  for (let tries = 1; !signal.aborted; tries += 1) {
    try {
      await handleOnce(host, source, consumer, event);
      host.committed();
      return;
    } catch (error) {
      // An outage is not the event's fault: it is read again for as long as that lasts.
      if (isDatabaseAway(error)) throw error;
      host.log.warn({ err: error, ...about, tries }, "event refused");
      // A broken contract does not change by waiting, and waiting holds up the others. A refusal may: a
      // rooftop that is unknown here yet is announced by another feed.
      const pauseMs = isFinal(error) ? undefined : betweenAttemptsMs[tries - 1];
      if (pauseMs === undefined) {
        await park(host.database, source, consumer, event, error);
        host.log.error({ err: error, ...about }, "event parked with its aggregate");
        return;
      }
      await pause(pauseMs, signal);
    }
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof DomainErrors || error instanceof ZodError;
}

/** A consumer that is new here starts where its fellows are, or at the beginning if it asks for it. */
async function storedProgress(
  database: Database,
  source: string,
  consumers: readonly Consumer[],
): Promise<Progress> {
  const rows = await database.read<{ consumer: string; pos: bigint }>(
    "SELECT consumer, pos FROM consumer_position WHERE source = $1",
    [source],
  );
  const known = new Map(rows.map((row) => [row.consumer, row.pos]));
  const furthest = rows.reduce((most, { pos }) => (pos > most ? pos : most), 0n);
  const stored = new Map(
    consumers.map(({ name, fromBeginning = false }) => [
      name,
      known.get(name) ?? (fromBeginning ? 0n : furthest),
    ]),
  );
  return { read: least(stored.values()), stored };
}

async function storePositions(
  database: Database,
  source: string,
  stored: Progress["stored"],
  read: bigint,
): Promise<Progress["stored"]> {
  await database.read(
    `INSERT INTO consumer_position AS known (consumer, source, pos)
     SELECT consumer, $2, $3 FROM unnest($1::text[]) AS consumer
     ON CONFLICT (consumer) DO UPDATE SET pos = excluded.pos WHERE known.pos < excluded.pos`,
    [[...stored.keys()], source, read],
  );
  return new Map([...stored].map(([name, pos]) => [name, pos > read ? pos : read]));
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
