import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { DomainEvent, EventContract } from "@forecourt/schema/events/event";
import type { EventFeed } from "../event-feed.ts";

/** A feed whose events the test writes, in place of the subgraph that owns them. */
export interface ScriptedFeed {
  readonly feed: EventFeed;
  publish<Shape extends z.ZodObject>(
    contract: EventContract<Shape>,
    event: { aggregateId: string; rooftopId?: string; data: z.input<Shape> },
  ): DomainEvent;
  /** Hands out an event again, as a transport does that delivers at least once. */
  repeat(event: DomainEvent): void;
}

export function createScriptedFeed(owner: string): ScriptedFeed {
  const events: DomainEvent[] = [];
  const waiting = new Set<() => void>();

  function append(event: DomainEvent): DomainEvent {
    const numbered = { ...event, pos: BigInt(events.length + 1) };
    events.push(numbered);
    for (const resume of waiting) resume();
    return numbered;
  }

  return {
    feed: {
      owner,
      async read(after, signal) {
        if (BigInt(events.length) <= after && !signal.aborted) {
          await new Promise<void>((resolve) => {
            const resume = (): void => {
              waiting.delete(resume);
              resolve();
            };
            waiting.add(resume);
            signal.addEventListener("abort", resume);
          });
        }
        return events.slice(Number(after));
      },
    },
    publish: (contract, { aggregateId, rooftopId, data }) =>
      append({
        pos: 0n,
        eventId: randomUUID(),
        type: contract.type,
        kind: "CREATED",
        aggregateType: contract.aggregateType,
        aggregateId,
        aggregateVersion: 1,
        rooftopId: rooftopId ?? null,
        changedPaths: [],
        occurredAt: new Date(0),
        causedBy: {},
        data: contract.data.parse(data),
      }),
    repeat: (event) => void append(event),
  };
}
