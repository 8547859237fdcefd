import type DataLoader from "dataloader";
import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, loaderOfMany, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { AccountRow } from "../account.entity.ts";

export const accountColumns = `account.id, account.version, account.rooftop_id AS "rooftopId",
  account.number, account.name, account.kind, account.currency, account.control`;

/** Accounts by id; one of a rooftop whose books the actor may not see loads as null. */
export function createAccountById(database: Reader, actor: Actor): Loader<string, AccountRow> {
  return loaderBy(
    (ids) =>
      database.read<AccountRow>(
        `SELECT ${accountColumns} FROM account
         WHERE id = ANY ($1) AND ($2::uuid[] IS NULL OR rooftop_id = ANY ($2))`,
        [ids, scopeValue(actor, "ledger:read")],
      ),
    (account) => account.id,
  );
}

/** The whole chart of a rooftop by number; `ACCOUNTS_MAX` bounds it. */
export function createAccountsOfRooftop(
  database: Reader,
  actor: Actor,
): DataLoader<string, AccountRow[]> {
  return loaderOfMany(
    (rooftopIds) =>
      database.read<AccountRow>(
        `SELECT ${accountColumns} FROM account
         WHERE rooftop_id = ANY ($1) AND ($2::uuid[] IS NULL OR rooftop_id = ANY ($2))
         ORDER BY number`,
        [rooftopIds, scopeValue(actor, "ledger:read")],
      ),
    (account) => account.rooftopId,
  );
}
