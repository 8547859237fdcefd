import { createLocalBudget } from "@forecourt/gateway/cost/budget";
import { createCostModel } from "@forecourt/gateway/cost/cost-model";
import { doorBudgets } from "@forecourt/gateway/cost/door-budgets";
import { createMetering } from "@forecourt/gateway/cost/metering";
import { openRedisBudgets } from "@forecourt/gateway/cost/redis-budget";
import type { Metering } from "@forecourt/gateway/metering";
import type { Log } from "@forecourt/platform/log";
import type { StartSettings } from "./settings.ts";

export interface OpenMetering {
  readonly metering: Metering;
  close(): Promise<void>;
}

/** Without `redisUrl`, where several gateways keep what each client may spend, it is kept in this process. */
export async function openMetering(
  supergraphSdl: string,
  { redisUrl, budgetFactor }: Pick<StartSettings, "redisUrl" | "budgetFactor">,
  clock: () => Date,
  log: Log,
): Promise<OpenMetering> {
  const redis =
    redisUrl === undefined ? undefined : await openRedisBudgets({ url: redisUrl, log, clock });
  const metering = createMetering({
    model: createCostModel(supergraphSdl),
    doors: timesAsMuch(budgetFactor),
    openBudget: redis?.budgetOf ?? ((_door, limits) => createLocalBudget(limits)),
    clock,
    log,
  });
  return { metering, close: async () => redis?.close() };
}

function timesAsMuch(factor: number): typeof doorBudgets {
  return Object.fromEntries(
    Object.entries(doorBudgets).map(([door, budget]) => [
      door,
      {
        ...budget,
        limit: Math.ceil(budget.limit * factor),
        restorePerSecond: Math.ceil(budget.restorePerSecond * factor),
      },
    ]),
  );
}
