import { z } from "zod";
import { defineCommand } from "@forecourt/platform/command";
import { DomainError } from "@forecourt/platform/errors";
import { idInput } from "@forecourt/platform/input-rules";
import { newId } from "@forecourt/platform/type-id";
import { lockedRooftop } from "../../rooftop/commands/locked-rooftop.ts";
import { AccountEntity } from "../account.entity.ts";
import { standardChart } from "../standard-chart.ts";
import { storeAccounts } from "./store-accounts.ts";

/**
 * Opens every account of the standard chart that the rooftop has no account of that number for.
 * @throws ROOFTOP_UNKNOWN, CHART_FULL, NOTHING_TO_CHANGE when it has them all
 */
export const adoptStandardChart = defineCommand({
  name: "chart.adopt-standard",
  requires: "chart:write",
  input: z.object({ rooftopId: idInput("rft") }),
  async run(scope, { rooftopId }) {
    const { currency } = await lockedRooftop(scope, rooftopId);
    const present = await scope.tx.find(AccountEntity, {
      select: { number: true },
      where: { rooftopId },
    });
    const numbers = new Set(present.map(({ number }) => number));
    const missing = standardChart
      .filter(({ number }) => !numbers.has(number))
      .map((account) => ({ id: newId(), version: 1, rooftopId, currency, ...account }));
    if (missing.length === 0) {
      throw new DomainError("NOTHING_TO_CHANGE", "The rooftop has the whole standard chart", [
        "rooftopId",
      ]);
    }
    await storeAccounts(scope, rooftopId, missing);
    return { rooftopId };
  },
});
