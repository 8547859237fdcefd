import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError } from "@forecourt/platform/errors";
import { AccountOpened } from "@forecourt/schema/events/ledger";
import { ACCOUNTS_MAX } from "../account.ts";
import { AccountEntity, type AccountRow } from "../account.entity.ts";

/** Inserts accounts of a rooftop that the caller has locked. @throws CHART_FULL */
export async function storeAccounts(
  { tx, record }: CommandScope,
  rooftopId: string,
  accounts: readonly AccountRow[],
): Promise<void> {
  const present = await tx.countBy(AccountEntity, { rooftopId });
  if (present + accounts.length > ACCOUNTS_MAX) {
    throw new DomainError("CHART_FULL", `A chart holds at most ${ACCOUNTS_MAX} accounts`, [
      "rooftopId",
    ]);
  }
  await tx.insert(AccountEntity, [...accounts]);
  for (const account of accounts) {
    const { id: accountId, number, name, kind, currency, control } = account;
    record(AccountOpened, {
      kind: "CREATED",
      aggregate: account,
      rooftopId,
      changedPaths: ["number", "name", "kind", "control"],
      data: { accountId, number, name, kind, currency, control },
    });
  }
}
