import type { ExecutionResult } from "graphql";
import type { Log } from "@forecourt/platform/log";
import type { Meter, MeteredClient, Metering } from "../metering.ts";
import type { AdmittedOperation } from "../request-limits.ts";
import type { Budget, Charge } from "./budget.ts";
import type { CostModel, Estimate } from "./cost-model.ts";
import { mustWait, tooExpensive } from "./cost-refusals.ts";
import type { DoorBudget } from "./door-budgets.ts";
import { rateLimitHeaders } from "./rate-limit-headers.ts";
import type { BucketLimits } from "./token-bucket.ts";

export interface MeteringOptions {
  readonly model: CostModel;
  readonly doors: Readonly<Record<string, DoorBudget>>;
  /** Called once per door. */
  readonly openBudget: (door: string, limits: BucketLimits) => Budget;
  readonly clock: () => Date;
  readonly log: Log;
}

interface MeteredDoor {
  readonly budget: Budget;
  readonly limits: DoorBudget;
}

/** Charges the estimate before an operation runs, and gives back what the answer did not use. */
export function createMetering(options: MeteringOptions): Metering {
  const { model, openBudget, clock, log } = options;
  const doors = new Map<string, MeteredDoor>(
    Object.entries(options.doors).map(([door, limits]) => [
      door,
      {
        budget: openBudget(door, limits),
        // What is dearer than a full bucket would wait for ever.
        limits: { ...limits, operationLimit: Math.min(limits.operationLimit, limits.limit) },
      },
    ]),
  );
  const overrun = new WeakSet<AdmittedOperation["operation"]>();

  /** A weight that is too small is a fault of the schema: it is told once per operation. */
  function reportOverrun(
    { operation }: AdmittedOperation,
    estimated: number,
    actual: number,
  ): void {
    if (actual <= estimated || overrun.has(operation)) return;
    overrun.add(operation);
    const name = operation.name?.value;
    log.warn({ operation: name, estimated, actual }, "an answer cost more than its estimate");
  }

  function meterOf(
    operation: AdmittedOperation,
    estimate: Estimate,
    charged: number,
    { budget, limits }: MeteredDoor,
    key: string,
  ): Meter {
    return {
      dryRun: false,
      async end(result) {
        const estimated = estimate.total;
        // What was not waited for was worked on all the same.
        const actual = ranOutOfTime(result) ? estimated : estimate.actual(result.data);
        if (actual !== estimated) budget.refund(key, estimated - actual, clock());
        reportOverrun(operation, estimated, actual);
        const remaining = within(limits, charged + estimated - actual);
        return {
          extensions: { cost: { estimated, actual, bucket: bucketOf(limits, remaining) } },
          headers: rateLimitHeaders(limits, remaining),
        };
      },
    };
  }

  return {
    async begin(operation, { door: name, key }: MeteredClient, dryRun) {
      const door = doors.get(name);
      if (!door) throw new Error(`there is no budget for the door ${name}`);
      const estimate = model.estimate(operation);
      const { budget, limits } = door;
      if (dryRun) return dryMeter(estimate, limits, await budget.charge(key, 0, clock()));
      if (estimate.total > limits.operationLimit) throw tooExpensive(estimate, limits);
      const charge = await budget.charge(key, estimate.total, clock());
      if (!charge.allowed) throw mustWait(estimate, limits, charge);
      return meterOf(operation, estimate, charge.remaining, door, key);
    },
  };
}

function ranOutOfTime({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ extensions }) => extensions.code === "OPERATION_TIMEOUT");
}

function dryMeter(estimate: Estimate, limits: DoorBudget, { remaining }: Charge): Meter {
  return {
    dryRun: true,
    end: async () => ({
      extensions: {
        cost: {
          estimated: estimate.total,
          dryRun: true,
          mostExpensive: estimate.mostExpensive(limits.operationLimit),
          bucket: bucketOf(limits, remaining),
        },
      },
      headers: rateLimitHeaders(limits, remaining),
    }),
  };
}

function bucketOf({ limit, restorePerSecond }: BucketLimits, remaining: number): object {
  return { limit, remaining, restorePerSecond };
}

function within({ limit }: BucketLimits, level: number): number {
  return Math.max(0, Math.min(limit, level));
}
