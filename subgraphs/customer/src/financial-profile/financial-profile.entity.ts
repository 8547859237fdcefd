import { canonicalJson } from "@forecourt/platform/canonical-json";
import { table } from "@forecourt/platform/table";
import type { FieldKeys } from "./field-keys.ts";
import type { FinancialPart, FinancialParts } from "./financial-profile.ts";

/** A profile as it is stored: each part is one sealed text. */
export interface FinancialProfileRow extends Record<FinancialPart, string | null> {
  id: string;
  version: number;
  customerId: string;
  rooftopId: string | null;
  updatedAt: Date;
}

const sealed = (name: string) => ({ type: "text", name, nullable: true }) as const;

export const FinancialProfileEntity = table<FinancialProfileRow>({
  name: "FinancialProfile",
  tableName: "financial_profile",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    customerId: { type: "uuid", name: "customer_id" },
    rooftopId: { type: "uuid", name: "rooftop_id", nullable: true },
    updatedAt: { type: "timestamptz", name: "updated_at" },
    driverLicense: sealed("driver_license"),
    taxIdentification: sealed("tax_identification"),
    income: sealed("income"),
    bankAccount: sealed("bank_account"),
  },
});

/** What a sealed part belongs to. */
export function contextOf(customerId: string, part: FinancialPart): string {
  return `${customerId}/${part}`;
}

export function sealPart<Part extends FinancialPart>(
  keys: FieldKeys,
  customerId: string,
  part: Part,
  value: FinancialParts[Part],
): string | null {
  return value && keys.seal(canonicalJson(value), contextOf(customerId, part));
}

/** All parts of a stored profile, opened. @throws when one was changed behind our back */
export function openParts(keys: FieldKeys, row: FinancialProfileRow): FinancialParts {
  return {
    driverLicense: openPart(keys, row, "driverLicense"),
    taxIdentification: openPart(keys, row, "taxIdentification"),
    income: openPart(keys, row, "income"),
    bankAccount: openPart(keys, row, "bankAccount"),
  };
}

function openPart<Part extends FinancialPart>(
  keys: FieldKeys,
  row: FinancialProfileRow,
  part: Part,
): FinancialParts[Part] | null {
  const text = row[part];
  if (text === null) return null;
  const json = keys.open(text, contextOf(row.customerId, part));
  return JSON.parse(json, amounts) as FinancialParts[Part];
}

function amounts(name: string, value: unknown): unknown {
  return name === "minorUnits" && typeof value === "string" ? BigInt(value) : value;
}
