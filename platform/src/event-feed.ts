import { once } from "node:events";
import type { DomainEvent } from "@forecourt/schema/events/event";
import type { EventLog } from "./event-log.ts";

/**
 * The events of one owner as a consumer in another subgraph reads them: by position, at its own pace.
 * The log is the truth; a transport only carries it.
 */
export interface EventFeed {
  readonly owner: string;
  /** Events after `after`, oldest first; waits for some up to about 20 s, then answers with none. */
  read(after: bigint, signal: AbortSignal): Promise<readonly DomainEvent[]>;
}

const WAIT_MS = 20_000;

/** The feed of a subgraph in this process. */
export function inProcessFeed(owner: string, log: EventLog): EventFeed {
  return {
    owner,
    async read(after, signal) {
      const events = await log.read(after);
      if (events.length > 0 || signal.aborted) return events;
      const enough = new AbortController();
      const stop = (): void => enough.abort();
      const timer = setTimeout(stop, WAIT_MS).unref();
      signal.addEventListener("abort", stop);
      // A closed log answers at once: a reader that asks again and again would never let the process go.
      await (log.closed.aborted
        ? once(enough.signal, "abort")
        : log.appended(after, enough.signal));
      signal.removeEventListener("abort", stop);
      clearTimeout(timer);
      return log.read(after);
    },
  };
}
