import { createLocalBudget } from "@forecourt/gateway/cost/budget";
import { createCostModel } from "@forecourt/gateway/cost/cost-model";
import { doorBudgets } from "@forecourt/gateway/cost/door-budgets";
import { createMetering } from "@forecourt/gateway/cost/metering";
import { openRedisBudgets } from "@forecourt/gateway/cost/redis-budget";
import type { Metering } from "@forecourt/gateway/metering";
import type { Log } from "@forecourt/platform/log";

export interface OpenMetering {
  readonly metering: Metering;
  close(): Promise<void>;
}

/** @param redisUrl where several gateways keep what each client may spend; in this process without one */
export async function openMetering(
  supergraphSdl: string,
  redisUrl: string | undefined,
  clock: () => Date,
  log: Log,
): Promise<OpenMetering> {
  const redis =
    redisUrl === undefined ? undefined : await openRedisBudgets({ url: redisUrl, log, clock });
  const metering = createMetering({
    model: createCostModel(supergraphSdl),
    doors: doorBudgets,
    openBudget: redis?.budgetOf ?? ((_door, limits) => createLocalBudget(limits)),
    clock,
    log,
  });
  return { metering, close: async () => redis?.close() };
}
