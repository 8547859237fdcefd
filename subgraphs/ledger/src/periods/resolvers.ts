import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import type { Context } from "../context.ts";
import { closeAccountingPeriod } from "./commands/close-accounting-period.ts";
import { reopenAccountingPeriod } from "./commands/reopen-accounting-period.ts";

/** The period as it is after a command. */
function periodAfter(
  { periodById }: Context,
  { accountingPeriodId: id }: { accountingPeriodId: string },
) {
  return periodById.load(id);
}

export const periodResolvers: Resolvers = {
  Mutation: {
    closeAccountingPeriod: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => ({
        accountingPeriod: await periodAfter(
          context,
          await context.execute(closeAccountingPeriod, idempotencyKey, input),
        ),
      })),
    reopenAccountingPeriod: (_root, { input: { idempotencyKey, ...input } }, context) =>
      payload(async () => ({
        accountingPeriod: await periodAfter(
          context,
          await context.execute(reopenAccountingPeriod, idempotencyKey, input),
        ),
      })),
  },
  Rooftop: {
    openPeriod: ({ id }, _args, { openPeriodOfRooftop }) => openPeriodOfRooftop.load(id),
    accountingPeriods: ({ id }, args, { periodsOfRooftop }) => periodsOfRooftop.load(id, args),
  },
  AccountingPeriod: {
    __resolveReference: ({ id }, { periodById }) => {
      const uuid = decodeId("prd", id);
      return uuid === undefined ? null : periodById.load(uuid);
    },
    id: ({ id }) => encodeId("prd", id),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
  },
};
