import type { DomainEvent } from "@forecourt/schema/events/event";
import type { Permission } from "@forecourt/schema/permissions";
import { mayAt, type Actor } from "./actor.ts";
import type { VisiblePaths } from "./command-scope.ts";
import type { CursorCodec } from "./cursor.ts";
import { BadArgument } from "./errors.ts";
import type { EventLog } from "./event-log.ts";

/** One message of a `…Changes` subscription: a thin change, or the announcement of a gap. */
export interface StreamMessage {
  readonly cursor: string;
  readonly occurredAt: Date;
  readonly event?: DomainEvent;
  readonly reset?: { readonly reason: ResetReason; readonly resumeFrom: string };
}

export type ResetReason = "CURSOR_UNKNOWN" | "TOO_FAR_BEHIND";

export interface StreamRequest {
  readonly aggregateType: string;
  /** Only these rooftops; undefined for all the actor may see. */
  readonly rooftopIds?: ReadonlySet<string> | undefined;
  readonly after?: string | undefined;
  /** Held at the rooftop of each change that is handed out. */
  readonly permission: Permission;
  /** All of them hold it: the actor as the SQL is limited, and as the guard sees it. */
  readonly actors: readonly Actor[];
  readonly visiblePaths: VisiblePaths;
}

/** A reader further behind than this is told to refetch instead of replaying for minutes. */
const LAG_MAX = 50_000n;

/**
 * Follows the event log from `after` (or from now) as an async iterator that ends when the client leaves.
 * Written by hand: a generator parked in `await` would not see `return()`.
 * @throws CURSOR_INVALID for a cursor that was not made here
 */
export function followChanges(
  log: EventLog,
  cursors: CursorCodec,
  clock: () => Date,
  request: StreamRequest,
): AsyncIterableIterator<StreamMessage> {
  const stop = new AbortController();
  const binding = `event-log of ${log.owner}`;
  const cursorAt = (pos: bigint): string => cursors.encode(binding, [pos.toString()]);
  let position = request.after == null ? log.head() : positionOf(cursors, binding, request.after);
  let page: readonly DomainEvent[] = [];
  let index = 0;

  function wanted(event: DomainEvent): boolean {
    if (event.aggregateType !== request.aggregateType) return false;
    const { rooftopIds, permission } = request;
    const { rooftopId } = event;
    if (rooftopIds !== undefined && (rooftopId === null || !rooftopIds.has(rooftopId)))
      return false;
    return request.actors.every((actor) => mayAt(actor, permission, rooftopId));
  }

  function visible(event: DomainEvent): DomainEvent {
    const { aggregateType, rooftopId, changedPaths } = event;
    return { ...event, changedPaths: request.visiblePaths(aggregateType, rooftopId, changedPaths) };
  }

  async function gap(): Promise<StreamMessage | undefined> {
    // Another process may have handed out a newer position than this one has read.
    if (position > log.head()) await log.refresh();
    const head = log.head();
    if (position <= head && head - position <= LAG_MAX) return undefined;
    const reason = position > head ? "CURSOR_UNKNOWN" : "TOO_FAR_BEHIND";
    position = head;
    page = [];
    index = 0;
    const cursor = cursorAt(head);
    return { cursor, occurredAt: clock(), reset: { reason, resumeFrom: cursor } };
  }

  async function advance(): Promise<StreamMessage | undefined> {
    while (!stop.signal.aborted && !log.closed.aborted) {
      for (; index < page.length;) {
        const event = page[index++];
        if (event === undefined) continue;
        position = event.pos;
        if (!wanted(event)) continue;
        const { pos, occurredAt } = event;
        return { cursor: cursorAt(pos), occurredAt, event: visible(event) };
      }
      const reset = await gap();
      if (reset) return reset;
      await log.appended(position, stop.signal);
      page = await log.read(position);
      index = 0;
    }
    return undefined;
  }

  let last: Promise<unknown> = Promise.resolve();

  return {
    async next() {
      // Calls that overlap wait for each other: they share the place in the page.
      const turn = last.then(advance);
      last = turn.catch(() => undefined);
      const value = await turn;
      return value === undefined ? { done: true, value: undefined } : { done: false, value };
    },
    async return() {
      stop.abort();
      return { done: true, value: undefined };
    },
    async throw(error) {
      stop.abort();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function positionOf(cursors: CursorCodec, binding: string, cursor: string): bigint {
  const [pos] = cursors.decode(binding, cursor);
  if (typeof pos !== "string") {
    throw new BadArgument("CURSOR_INVALID", "The cursor is not of this stream", ["after"]);
  }
  return BigInt(pos);
}
