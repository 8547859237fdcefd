import type { AccountRow } from "../chart/account.entity.ts";

export interface TrialBalance {
  readonly asOf: string;
  readonly rooftopId: string;
  readonly currency: string;
  readonly rows: readonly TrialBalanceRow[];
}

/** An account and its balance: debit positive, credit negative, never zero. */
export type TrialBalanceRow = AccountRow & { readonly balanceMinor: bigint };

/** Sums of the debit and of the credit balances, both positive. */
export function totals(rows: readonly TrialBalanceRow[]): { debit: bigint; credit: bigint } {
  let debit = 0n;
  let credit = 0n;
  for (const { balanceMinor } of rows) {
    if (balanceMinor > 0n) debit += balanceMinor;
    else credit -= balanceMinor;
  }
  return { debit, credit };
}
