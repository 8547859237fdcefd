import { payload } from "@forecourt/platform/payload";
import { decodeId, encodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { adoptStandardChart } from "./commands/adopt-standard-chart.ts";
import { openAccount } from "./commands/open-account.ts";

export const chartResolvers: Resolvers = {
  Mutation: {
    openAccount: (_root, { input: { idempotencyKey, ...input } }, { execute, accountById }) =>
      payload(async () => {
        const { accountId } = await execute(openAccount, idempotencyKey, input);
        return { account: await accountById.load(accountId) };
      }),
    adoptStandardChart: (
      _root,
      { input: { idempotencyKey, ...input } },
      { execute, accountsOfRooftop },
    ) =>
      payload(async () => {
        const { rooftopId } = await execute(adoptStandardChart, idempotencyKey, input);
        return { accounts: await accountsOfRooftop.load(rooftopId) };
      }),
  },
  Rooftop: {
    accounts: ({ id }, _args, { accountsOfRooftop }) => accountsOfRooftop.load(id),
  },
  Account: {
    __resolveReference: ({ id }, { accountById }) => {
      const uuid = decodeId("acc", id);
      return uuid === undefined ? null : accountById.load(uuid);
    },
    id: ({ id }) => encodeId("acc", id),
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
  },
};
