import { money } from "@forecourt/platform/money";
import { decodeId } from "@forecourt/platform/type-id";
import type { Resolvers } from "../__generated__/resolvers.ts";
import { readTrialBalance } from "./queries/read-trial-balance.ts";
import { totals } from "./trial-balance.ts";

export const trialBalanceResolvers: Resolvers = {
  Query: {
    trialBalance: (_root, { rooftopId, asOf }, { actor, database }) => {
      const uuid = decodeId("rft", rooftopId);
      return uuid === undefined ? null : readTrialBalance(database, actor, uuid, asOf);
    },
  },
  TrialBalance: {
    rooftop: ({ rooftopId }) => ({ id: rooftopId }),
    totalDebit: ({ rows, currency }) => money(totals(rows).debit, currency),
    totalCredit: ({ rows, currency }) => money(totals(rows).credit, currency),
  },
  TrialBalanceRow: {
    account: (row) => row,
    debit: ({ balanceMinor, currency }) =>
      balanceMinor > 0n ? money(balanceMinor, currency) : null,
    credit: ({ balanceMinor, currency }) =>
      balanceMinor < 0n ? money(-balanceMinor, currency) : null,
  },
};
