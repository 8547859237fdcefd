import type { ChangeKind, DomainEvent } from "@forecourt/schema/events/event";
import type { Database } from "./database.ts";
import type { Log } from "./log.ts";

interface EventRow {
  pos: bigint;
  event_id: string;
  type: string;
  kind: ChangeKind;
  aggregate_type: string;
  aggregate_id: string;
  aggregate_version: number;
  rooftop_id: string | null;
  changed_paths: string[];
  occurred_at: Date;
  caused_by: Record<string, unknown>;
  data: Record<string, unknown>;
}

/** Events kept in memory for live readers; older ones come from the table. */
const RECENT_MAX = 5_000;
const READ_MAX = 500;
const RETRY_MS = 1_000;
/** Named one by one: an older process must go on reading after a column was added. */
const COLUMNS = `pos, event_id, type, kind, aggregate_type, aggregate_id, aggregate_version, rooftop_id,
  changed_paths, occurred_at, caused_by, data`;

/**
 * The event log of one subgraph database as this process sees it. Readers pull at their own pace from a
 * position: a slow one costs no memory, and a lost wake-up is mended by the next.
 */
export interface EventLog {
  /** The subgraph whose log it is; positions of another mean nothing here. */
  readonly owner: string;
  /** The newest position this process has seen. */
  head(): bigint;
  /** At most 500 events after `after`, oldest first; from memory where possible. */
  read(after: bigint): Promise<readonly DomainEvent[]>;
  /** Resolves when there may be events after `after`, at the latest when `signal` aborts. */
  appended(after: bigint, signal: AbortSignal): Promise<void>;
  /** Reads what is new. The sequencer calls it; a reader may, when it knows of a newer position. */
  refresh(): Promise<void>;
  /** Aborts when the log closes; every reader ends then. */
  readonly closed: AbortSignal;
  close(): void;
}

export async function openEventLog(database: Database, log: Log): Promise<EventLog> {
  const [row] = await database.read<{ pos: bigint }>("SELECT pos FROM event_head");
  let position = row?.pos ?? 0n;
  let recent: DomainEvent[] = [];
  let refreshing: Promise<void> | undefined;
  let again = false;
  const closing = new AbortController();
  const waiting = new Set<() => void>();

  async function page(after: bigint): Promise<DomainEvent[]> {
    const rows = await database.read<EventRow>(
      `SELECT ${COLUMNS} FROM event_log WHERE pos > $1 ORDER BY pos LIMIT ${READ_MAX}`,
      [after],
    );
    return rows.map(eventOf);
  }

  async function catchUp(): Promise<void> {
    do {
      again = false;
      const events = await page(position);
      const last = events.at(-1);
      if (last === undefined) continue;
      position = last.pos;
      recent = [...recent, ...events].slice(-RECENT_MAX);
      release();
      again ||= events.length === READ_MAX;
    } while (again && !closing.signal.aborted);
  }

  function release(): void {
    for (const resume of waiting) resume();
  }

  function refresh(): Promise<void> {
    again = true;
    refreshing ??= catchUp()
      .catch((error: unknown) => {
        log.warn({ err: error }, "event log could not be read");
        // Nobody may call again for hours, and the readers would not see what was missed.
        if (!closing.signal.aborted) setTimeout(() => void refresh(), RETRY_MS).unref();
      })
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  }

  return {
    owner: database.name,
    head: () => position,
    async read(after) {
      if (after >= position) return [];
      const oldest = recent[0];
      if (oldest === undefined || after < oldest.pos - 1n) return page(after);
      const start = Number(after - oldest.pos) + 1;
      return recent.slice(start, start + READ_MAX);
    },
    appended(after, signal) {
      if (position > after || closing.signal.aborted || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const resume = (): void => {
          waiting.delete(resume);
          signal.removeEventListener("abort", resume);
          resolve();
        };
        waiting.add(resume);
        signal.addEventListener("abort", resume);
      });
    },
    refresh,
    closed: closing.signal,
    close() {
      closing.abort();
      release();
    },
  };
}

function eventOf(row: EventRow): DomainEvent {
  return {
    pos: row.pos,
    eventId: row.event_id,
    type: row.type,
    kind: row.kind,
    aggregateType: row.aggregate_type,
    aggregateId: row.aggregate_id,
    aggregateVersion: row.aggregate_version,
    rooftopId: row.rooftop_id,
    changedPaths: row.changed_paths,
    occurredAt: row.occurred_at,
    causedBy: row.caused_by,
    data: row.data,
  };
}
