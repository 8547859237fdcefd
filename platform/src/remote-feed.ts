import { Agent, request } from "undici";
import { z } from "zod";
import type { DomainEvent } from "@forecourt/schema/events/event";
import type { EventFeed } from "./event-feed.ts";
import type { Secret } from "./secret-ring.ts";
import { signServiceToken, type ServiceClaims } from "./service-token.ts";

const RESPONSE_BYTES_MAX = 16_000_000;
/** Longer than the feed waits for an event. */
const ANSWER_MS_MAX = 30_000;

const eventsAsText = z.object({
  events: z.array(
    z.object({
      pos: z
        .string()
        .regex(/^\d{1,19}$/)
        .transform(BigInt),
      eventId: z.string(),
      type: z.string(),
      kind: z.enum(["CREATED", "UPDATED", "REMOVED"]),
      aggregateType: z.string(),
      aggregateId: z.string(),
      aggregateVersion: z.number(),
      rooftopId: z.string().nullable(),
      changedPaths: z.array(z.string()),
      occurredAt: z.iso.datetime().transform((text) => new Date(text)),
      causedBy: z.record(z.string(), z.unknown()),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Events as JSON: positions and instants travel as text. */
export function writeEvents(events: readonly DomainEvent[]): string {
  return JSON.stringify({ events: events.map((event) => ({ ...event, pos: String(event.pos) })) });
}

/** @throws when the text is not what `writeEvents` writes */
export function readEvents(text: string): readonly DomainEvent[] {
  return eventsAsText.parse(JSON.parse(text)).events;
}

/** The feed of a subgraph that runs elsewhere; `url` is where `serveSubgraph` listens. */
export function remoteFeed(
  owner: string,
  url: string,
  secret: Secret,
  clock: () => Date,
): EventFeed {
  const dispatcher = new Agent({
    maxResponseSize: RESPONSE_BYTES_MAX,
    headersTimeout: ANSWER_MS_MAX,
    bodyTimeout: ANSWER_MS_MAX,
  });
  return {
    owner,
    async read(after, signal) {
      const claims: ServiceClaims = {
        principal: { kind: "SERVICE", name: "event-feed" },
        workload: "SHOP",
        requestId: `feed:${owner}:${after}`,
      };
      const token = signServiceToken(secret, claims, clock());
      const { statusCode, body } = await request(new URL(`/events?after=${after}`, url), {
        dispatcher,
        signal,
        headers: { authorization: `Bearer ${token}` },
      });
      const text = await body.text();
      if (statusCode !== 200) throw new Error(`the feed of ${owner} answered ${statusCode}`);
      return readEvents(text);
    },
  };
}
