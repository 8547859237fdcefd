import type { Database } from "@forecourt/platform/database";
import type { FieldKeys } from "../field-keys.ts";
import { contextOf, FinancialProfileEntity } from "../financial-profile.entity.ts";
import { financialParts } from "../financial-profile.ts";

const STALE = financialParts
  .map((part) => `split_part(profile.${part}, '.', 1) <> :currentId`)
  .join(" OR ");

/**
 * Seals the parts of some profiles that an older key has sealed with the current one. Called until it gives 0,
 * after which the older keys are of no use any more. What is recorded does not change, nor does its version.
 * @param limit profiles of one transaction
 * @returns how many profiles were sealed again
 */
export async function reencrypt(
  { dataSource }: Pick<Database, "dataSource">,
  keys: FieldKeys,
  limit: number,
): Promise<number> {
  return dataSource.transaction(async (tx) => {
    const stale = await tx
      .createQueryBuilder(FinancialProfileEntity, "profile")
      .where(STALE, { currentId: keys.currentId })
      .orderBy("profile.id")
      .limit(limit)
      .setLock("pessimistic_write")
      .setOnLocked("skip_locked")
      .getMany();
    for (const row of stale) {
      for (const part of financialParts) {
        const text = row[part];
        const context = contextOf(row.customerId, part);
        if (text !== null) row[part] = keys.seal(keys.open(text, context), context);
      }
      await tx.update(FinancialProfileEntity, { id: row.id }, row);
    }
    return stale.length;
  });
}
