import type { ChangeKind } from "@forecourt/schema/events/event";
import type { Actor } from "../actor.ts";
import { canonicalJson } from "../canonical-json.ts";

/** Who did something, by which command of which subgraph. */
export interface Doing {
  readonly subsystem: string;
  readonly command: string;
  readonly idempotencyKey: string;
  readonly actor: Actor;
  readonly requestId: string;
}

/** What was done to one aggregate. */
export interface Change {
  readonly aggregateType: string;
  readonly kind: ChangeKind;
  /** As it is after the change. */
  readonly aggregate: { readonly id: string; readonly version: number };
  readonly rooftopId: string | null;
  readonly changedPaths: readonly string[];
  /** Values of the changed fields before, and after; personal ones are hidden by whoever gives them. */
  readonly before?: Readonly<Record<string, unknown>> | undefined;
  readonly after?: Readonly<Record<string, unknown>> | undefined;
  readonly reason?: string | undefined;
}

/**
 * What a row says of a change: who, when, what, where and why (docs/decisions/012-the-record.md).
 * @param id of the row and of its event
 * @returns canonical JSON, given the database's clock
 */
export function recordBody(doing: Doing, change: Change, id: string): (at: Date) => string {
  const { aggregate, aggregateType, kind, rooftopId, changedPaths, before, after, reason } = change;
  return (at) =>
    canonicalJson({
      v: 1,
      id,
      at,
      actor: actorOf(doing.actor),
      subsystem: doing.subsystem,
      action: doing.command,
      request: doing.requestId,
      key: doing.idempotencyKey,
      rooftop: rooftopId,
      aggregate: { type: aggregateType, id: aggregate.id, version: aggregate.version },
      kind,
      paths: changedPaths,
      before,
      after,
      reason,
    });
}

function actorOf({ id, kind, roles, session, address, secondFactorAt }: Actor) {
  return { id, kind, roles, session, address, secondFactorAt };
}
