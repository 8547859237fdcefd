import type { Actor } from "@forecourt/platform/actor";
import { scopeValue } from "@forecourt/platform/list-scope";
import { loaderBy, type Loader } from "@forecourt/platform/loader";
import type { Reader } from "@forecourt/platform/reader";
import type { FieldKeys } from "../field-keys.ts";
import type { FinancialProfile } from "../financial-profile.ts";
import { openParts, type FinancialProfileRow } from "../financial-profile.entity.ts";

const columns = `profile.id, profile.version, profile.customer_id AS "customerId",
  profile.rooftop_id AS "rooftopId", profile.updated_at AS "updatedAt",
  profile.driver_license AS "driverLicense", profile.tax_identification AS "taxIdentification",
  profile.income, profile.bank_account AS "bankAccount"`;

/** Profiles by customer; one of a rooftop where the actor may not see them loads as null. */
export function createFinancialProfileOf(
  database: Reader,
  actor: Actor,
  keys: FieldKeys,
): Loader<string, FinancialProfile> {
  return loaderBy(
    async (customerIds) => {
      const rows = await database.read<FinancialProfileRow>(
        `SELECT ${columns} FROM financial_profile AS profile
         WHERE profile.customer_id = ANY ($1)
           AND ($2::uuid[] IS NULL OR profile.rooftop_id = ANY ($2))`,
        [customerIds, scopeValue(actor, "customer:sensitive:read")],
      );
      return rows.map((row) => opened(keys, row));
    },
    (profile) => profile.customerId,
  );
}

function opened(keys: FieldKeys, row: FinancialProfileRow): FinancialProfile {
  const { version, updatedAt, customerId, rooftopId } = row;
  const whose = { customerId, rooftopId };
  const { driverLicense, taxIdentification, income, bankAccount } = openParts(keys, row);
  return {
    version,
    updatedAt,
    ...whose,
    driverLicense: driverLicense && { ...driverLicense, ...whose },
    taxIdentification: taxIdentification && { ...taxIdentification, ...whose },
    income: income && { ...income, ...whose },
    bankAccount: bankAccount && { ...bankAccount, ...whose },
  };
}
