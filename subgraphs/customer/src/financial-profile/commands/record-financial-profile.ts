import type { z } from "zod";
import { canonicalJson } from "@forecourt/platform/canonical-json";
import { defineCommand } from "@forecourt/platform/command";
import type { CommandScope } from "@forecourt/platform/command-scope";
import { DomainError, VersionConflict } from "@forecourt/platform/errors";
import { newId } from "@forecourt/platform/type-id";
import { FinancialProfileRecorded } from "@forecourt/schema/events/customer";
import type { CustomerRow } from "../../party/customer.entity.ts";
import { lockedCustomer } from "../../party/commands/locked-customer.ts";
import { RooftopEntity } from "../../rooftop/rooftop.entity.ts";
import type { FieldKeys } from "../field-keys.ts";
import { financialProfileInput } from "../financial-profile-input.ts";
import { financialParts, type FinancialPart } from "../financial-profile.ts";
import {
  FinancialProfileEntity,
  openParts,
  sealPart,
  type FinancialProfileRow,
} from "../financial-profile.entity.ts";

type Given = z.output<typeof financialProfileInput>;

/**
 * Records what a lender asks for, encrypted; publishes `customer.financial-profile-recorded.v1`. Audit record
 * and event name the parts that changed and hold nothing of them.
 * @throws NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE, CURRENCY_MISMATCH, DRIVER_LICENSE_INVALID,
 * TAX_IDENTIFICATION_INVALID, ROUTING_NUMBER_INVALID
 */
export function recordFinancialProfile(keys: FieldKeys) {
  return defineCommand({
    name: "financial-profile.record",
    requires: "customer:sensitive:write",
    input: financialProfileInput,
    async run(scope, given) {
      const customer = await lockedCustomer(scope, given.customerId);
      await requireCurrency(scope, customer, given);
      const known = await scope.tx.findOneBy(FinancialProfileEntity, { customerId: customer.id });
      await requireSeen(scope, known, given.expectedVersion);
      const row = known ?? emptyProfile(customer, scope.now);
      const changed = changedParts(keys, row, given);
      if (changed.length === 0) {
        throw new DomainError("NOTHING_TO_CHANGE", "The profile is recorded like this already");
      }

      for (const part of changed) {
        row[part] = sealPart(keys, customer.id, part, given[part] ?? null);
      }
      const profile = { ...row, version: row.version + 1, updatedAt: scope.now };
      if (known) await scope.tx.update(FinancialProfileEntity, { id: profile.id }, profile);
      else await scope.tx.insert(FinancialProfileEntity, profile);
      scope.record(FinancialProfileRecorded, {
        kind: known ? "UPDATED" : "CREATED",
        aggregate: profile,
        rooftopId: customer.rooftopId,
        changedPaths: changed,
        data: { customerId: customer.id },
      });
      return { customerId: customer.id };
    },
  });
}

/** @throws VersionConflict; before the first record the version is 0 */
async function requireSeen(
  scope: CommandScope,
  known: FinancialProfileRow | null,
  expectedVersion: number,
): Promise<void> {
  if (known) return scope.requireVersion(known, expectedVersion);
  if (expectedVersion !== 0) throw new VersionConflict(0, []);
}

/** @throws CURRENCY_MISMATCH unless the income is in the currency of the customer's rooftop */
async function requireCurrency(
  { tx }: CommandScope,
  { rooftopId }: CustomerRow,
  { income }: Given,
): Promise<void> {
  if (!income || rooftopId === null) return;
  const { currency } = income.grossMonthly;
  if (await tx.existsBy(RooftopEntity, { id: rooftopId, currency })) return;
  throw new DomainError("CURRENCY_MISMATCH", "is not in the currency of the rooftop", [
    "income",
    "grossMonthly",
    "currency",
  ]);
}

function emptyProfile({ id, rooftopId }: CustomerRow, now: Date): FinancialProfileRow {
  return {
    id: newId(),
    version: 0,
    customerId: id,
    rooftopId,
    updatedAt: now,
    driverLicense: null,
    taxIdentification: null,
    income: null,
    bankAccount: null,
  };
}

function changedParts(keys: FieldKeys, row: FinancialProfileRow, given: Given): FinancialPart[] {
  const known = openParts(keys, row);
  return financialParts.filter(
    (part) =>
      given[part] !== undefined && canonicalJson(given[part]) !== canonicalJson(known[part]),
  );
}
