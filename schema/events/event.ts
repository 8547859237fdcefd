import type { z } from "zod";

export type ChangeKind = "CREATED" | "UPDATED" | "REMOVED";

/**
 * What an event of one type carries. `type` is `<owner>.<past-fact>.v<N>`; additive changes only within a
 * version. `data` holds ids, facts and minor-unit strings: never entities, never personal data.
 */
export interface EventContract<Shape extends z.ZodObject = z.ZodObject> {
  readonly type: `${string}.${string}.v${number}`;
  readonly aggregateType: string;
  readonly data: Shape;
}

export function eventContract<Shape extends z.ZodObject>(
  contract: EventContract<Shape>,
): EventContract<Shape> {
  return contract;
}

/** A fact on the event log of its owner. `pos` is gap-free per owner and the resume point of every reader. */
export interface DomainEvent {
  readonly pos: bigint;
  readonly eventId: string;
  readonly type: string;
  readonly kind: ChangeKind;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly aggregateVersion: number;
  readonly rooftopId: string | null;
  readonly changedPaths: readonly string[];
  readonly occurredAt: Date;
  readonly causedBy: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}
