import type DataLoader from "dataloader";
import { mayActAt, type Actor } from "@forecourt/platform/actor";
import type { Database } from "@forecourt/platform/database";
import { loaderBy, loaderOfMany, type Loader } from "@forecourt/platform/loader";
import type { AccountRow } from "../account.entity.ts";

export const accountColumns = `account.id, account.version, account.rooftop_id AS "rooftopId",
  account.number, account.name, account.kind, account.currency, account.control`;

/** Accounts by id; one of a rooftop the actor may not see loads as null. */
export function createAccountById(database: Database, actor: Actor): Loader<string, AccountRow> {
  return loaderBy(
    async (ids) => {
      const accounts = await database.read<AccountRow>(
        `SELECT ${accountColumns} FROM account WHERE id = ANY ($1)`,
        [ids],
      );
      return accounts.filter(({ rooftopId }) => mayActAt(actor, rooftopId));
    },
    (account) => account.id,
  );
}

/** The whole chart of a rooftop by number; `ACCOUNTS_MAX` bounds it. */
export function createAccountsOfRooftop(database: Database): DataLoader<string, AccountRow[]> {
  return loaderOfMany(
    (rooftopIds) =>
      database.read<AccountRow>(
        `SELECT ${accountColumns} FROM account WHERE rooftop_id = ANY ($1) ORDER BY number`,
        [rooftopIds],
      ),
    (account) => account.rooftopId,
  );
}
