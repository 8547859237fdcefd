import { openSubgraph, type Subgraph, type SubgraphDeps } from "@forecourt/platform/subgraph";
import { CreateLedgerTables1700000500000 } from "../migrations/1700000500000-create-ledger-tables.ts";
import { AccountEntity } from "./chart/account.entity.ts";
import { createAccountById, createAccountsOfRooftop } from "./chart/queries/accounts.ts";
import { chartResolvers } from "./chart/resolvers.ts";
import type { Context } from "./context.ts";
import {
  createEntriesOfSource,
  createEntryById,
  createLinesOfEntry,
  createReversalOf,
} from "./journal/queries/journal-entries.ts";
import { journalResolvers } from "./journal/resolvers.ts";
import { AccountingPeriodEntity } from "./periods/accounting-period.entity.ts";
import {
  createOpenPeriodOfRooftop,
  createPeriodById,
  createPeriodsOfRooftop,
} from "./periods/queries/accounting-periods.ts";
import { periodResolvers } from "./periods/resolvers.ts";
import { knowRooftopWhenOpened } from "./rooftop/consumers/know-rooftop-when-opened.ts";
import { rooftopResolvers } from "./rooftop/resolvers.ts";
import { RooftopEntity } from "./rooftop/rooftop.entity.ts";
import { trialBalanceResolvers } from "./trial-balance/resolvers.ts";

/** Charts of accounts, accounting periods, the journal, trial balances. */
export function createLedgerSubgraph(deps: SubgraphDeps): Promise<Subgraph> {
  return openSubgraph<Context>(
    {
      name: "ledger",
      // A posting may be repeated a year later, by a payment run that was restored, say.
      commandKeyDays: 400,
      folder: import.meta.dirname,
      resolvers: [
        rooftopResolvers,
        chartResolvers,
        periodResolvers,
        journalResolvers,
        trialBalanceResolvers,
      ],
      entities: [RooftopEntity, AccountEntity, AccountingPeriodEntity],
      migrations: [CreateLedgerTables1700000500000],
      consumers: [knowRooftopWhenOpened],
      createContext(base) {
        const { database, cursors, actor } = base;
        return {
          ...base,
          accountById: createAccountById(database, actor),
          accountsOfRooftop: createAccountsOfRooftop(database),
          periodById: createPeriodById(database, actor),
          openPeriodOfRooftop: createOpenPeriodOfRooftop(database),
          periodsOfRooftop: createPeriodsOfRooftop(database, cursors),
          entryById: createEntryById(database, actor),
          reversalOf: createReversalOf(database, actor),
          linesOfEntry: createLinesOfEntry(database),
          entriesOfDeal: createEntriesOfSource(database, actor, "DEAL"),
          entriesOfRepairOrder: createEntriesOfSource(database, actor, "REPAIR_ORDER"),
        };
      },
    },
    deps,
  );
}
