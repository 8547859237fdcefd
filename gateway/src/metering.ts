import type { ExecutionResult } from "graphql";
import type { AdmittedOperation } from "./request-limits.ts";

/** Whom a request is charged to. */
export interface MeteredClient {
  /** Names the bucket: one per client of a door. */
  readonly key: string;
  readonly door: string;
}

/** Charges requests before they run. */
export interface Metering {
  /** @throws GraphQLError COST_LIMIT_EXCEEDED or RATE_LIMITED; nothing is charged then, nor by a dry run */
  begin(operation: AdmittedOperation, who: MeteredClient, dryRun: boolean): Promise<Meter>;
}

/** One request that was charged and may run. */
export interface Meter {
  /** The operation is not to be run: `end` tells its cost. */
  readonly dryRun: boolean;
  /** Gives back what the answer did not use. Called once, also for an operation that failed. */
  end(result: ExecutionResult): Promise<MeterReading>;
}

/** What the client is told of its cost. */
export interface MeterReading {
  /** Beside the data of the answer. */
  readonly extensions: Record<string, unknown>;
  /** For HTTP; lower-case names. */
  readonly headers: Record<string, string>;
}

/** Where nobody pays: everything may run, and nothing is told of a cost. */
export const unmetered: Metering = {
  begin: async (_operation, _who, dryRun) => ({
    dryRun,
    end: async () => ({ extensions: {}, headers: {} }),
  }),
};
