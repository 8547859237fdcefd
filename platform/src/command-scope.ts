import type { EntityManager } from "typeorm";
import type { z } from "zod";
import type { ChangeKind, EventContract } from "@forecourt/schema/events/event";
import type { Permission } from "@forecourt/schema/permissions";
import { mayAt, rooftopsFor, type Actor, type Rooftops } from "./actor.ts";
import { DomainError, VersionConflict } from "./errors.ts";
import type { PendingRecord } from "./record.ts";

/** What a command may touch. Everything happens in the one transaction `tx`. */
export interface CommandScope {
  readonly tx: EntityManager;
  readonly actor: Actor;
  readonly now: Date;
  /** UUIDs of the rooftops where the actor may give this command; SQL asks for rows of these only. */
  readonly rooftops: Rooftops;
  /** @throws ROOFTOP_UNKNOWN as for one that does not exist, when the actor may not give the command there */
  requireRooftop(rooftopId: string): void;
  /** Adds an audit record and an event. A command that never calls it cannot commit. */
  record<Shape extends z.ZodObject>(
    contract: EventContract<Shape>,
    change: RecordedChange<z.input<Shape>>,
  ): void;
  /** @throws VersionConflict naming the paths changed since `expectedVersion` */
  requireVersion(aggregate: AggregateVersion, expectedVersion: number): Promise<void>;
}

export interface AggregateVersion {
  readonly id: string;
  readonly version: number;
}

export interface RecordedChange<Data> {
  readonly kind: ChangeKind;
  /** The aggregate as it is after the change. */
  readonly aggregate: AggregateVersion;
  readonly rooftopId: string | null;
  /** Fields that changed, as GraphQL paths of the aggregate ("askingPrice"). */
  readonly changedPaths: readonly string[];
  readonly data: Data;
  readonly reason?: string | undefined;
}

/** Of the changed paths of an aggregate, those whose fields the caller may see. */
export type VisiblePaths = (
  aggregateType: string,
  rooftopId: string | null,
  paths: readonly string[],
) => readonly string[];

/** For those who may know everything. */
export const allPaths: VisiblePaths = (_aggregateType, _rooftopId, paths) => paths;

/** In whose name a command runs. */
export interface CommandActor {
  /** As the SQL is limited. */
  readonly actor: Actor;
  /** The same as the guard saw it; no change is recorded at a rooftop where it lacks the permission. */
  readonly caller: Actor;
  /** Paths of a change that the caller may know of. */
  readonly visiblePaths: VisiblePaths;
  readonly now: Date;
}

interface Changes {
  readonly aggregate_type: string;
  readonly rooftop_id: string | null;
  readonly paths: readonly string[];
}

/** Said of a rooftop that does not exist and of one where the actor may not act: they look the same. */
export function unknownRooftop(): DomainError {
  return new DomainError("ROOFTOP_UNKNOWN", "There is no such rooftop", ["rooftopId"]);
}

/** The scope of one run of a command that `permission` allows; what it records goes to `records`. */
export function commandScope(
  tx: EntityManager,
  { actor, now, visiblePaths }: CommandActor,
  permission: Permission,
  records: PendingRecord[],
): CommandScope {
  return {
    tx,
    actor,
    now,
    rooftops: rooftopsFor(actor, permission),
    requireRooftop(rooftopId) {
      if (!mayAt(actor, permission, rooftopId)) throw unknownRooftop();
    },
    record(contract, change) {
      records.push({
        type: contract.type,
        aggregateType: contract.aggregateType,
        kind: change.kind,
        aggregate: change.aggregate,
        rooftopId: change.rooftopId,
        changedPaths: change.changedPaths,
        reason: change.reason,
        data: contract.data.parse(change.data),
      });
    },
    async requireVersion(aggregate, expectedVersion) {
      if (aggregate.version === expectedVersion) return;
      const changes: Changes[] = await tx.query(
        `SELECT aggregate_type, rooftop_id, array_agg(DISTINCT path ORDER BY path) AS paths
         FROM audit.record, unnest(changed_paths) AS path
         WHERE aggregate_id = $1 AND aggregate_version > $2
         GROUP BY aggregate_type, rooftop_id ORDER BY aggregate_type`,
        [aggregate.id, expectedVersion],
      );
      const paths = changes.flatMap(({ aggregate_type, rooftop_id, paths: changed }) =>
        visiblePaths(aggregate_type, rooftop_id, changed),
      );
      throw new VersionConflict(aggregate.version, [...new Set(paths)]);
    },
  };
}
