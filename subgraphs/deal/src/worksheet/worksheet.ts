import { isDeepStrictEqual } from "node:util";

/**
 * The figures of a deal in minor units of its currency. The first five are entered; the others are computed
 * and null until they have been. Amounts inside lines are text, as they are stored.
 */
export interface Worksheet {
  sellingPriceMinor: bigint | null;
  rebatesMinor: bigint | null;
  cashDownMinor: bigint | null;
  fees: FeeLine[];
  products: ProductLine[];
  taxes: TaxLine[] | null;
  payments: PaymentLine[] | null;
  amountFinancedMinor: bigint | null;
  totalOfPaymentsMinor: bigint | null;
  financeChargeMinor: bigint | null;
  apr: string | null;
  frontGrossMinor: bigint | null;
  backGrossMinor: bigint | null;
}

export interface FeeLine {
  code: string;
  label: string;
  taxable: boolean;
  amountMinor: string;
}

export interface ProductLine {
  code: string;
  label: string;
  amountMinor: string;
  costMinor: string | null;
}

export interface TaxLine {
  code: string;
  label: string;
  amountMinor: string;
  rule: string | null;
}

/** The payment of one combination of term and cash down. */
export interface PaymentLine {
  termMonths: number;
  cashDownMinor: string;
  apr: string | null;
  monthlyMinor: string | null;
}

export const blankWorksheet: Worksheet = {
  sellingPriceMinor: null,
  rebatesMinor: null,
  cashDownMinor: null,
  fees: [],
  products: [],
  taxes: null,
  payments: null,
  amountFinancedMinor: null,
  totalOfPaymentsMinor: null,
  financeChargeMinor: null,
  apr: null,
  frontGrossMinor: null,
  backGrossMinor: null,
};

/** Figures that differ, as GraphQL paths of the deal ("worksheet.sellingPrice"). */
export function changedFigures(before: Worksheet, after: Worksheet): string[] {
  return (Object.keys(blankWorksheet) as (keyof Worksheet)[])
    .filter((figure) => !isDeepStrictEqual(before[figure], after[figure]))
    .map((figure) => `worksheet.${figure.replace(/Minor$/, "")}`);
}

/** Those stored payments that were asked for, in the order asked: by term, then by cash down. */
export function paymentsFor(
  stored: readonly PaymentLine[],
  terms: readonly number[],
  cashDowns: readonly bigint[],
): PaymentLine[] {
  const asked = terms.flatMap((term) => cashDowns.map((cashDown) => keyOf(term, cashDown)));
  const byKey = new Map(stored.map((line) => [keyOf(line.termMonths, line.cashDownMinor), line]));
  return [...new Set(asked)].flatMap((key) => byKey.get(key) ?? []);
}

function keyOf(termMonths: number, cashDownMinor: bigint | string): string {
  return `${termMonths}/${cashDownMinor}`;
}
