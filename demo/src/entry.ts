import type { Day } from "./calendar.ts";

/** What is posted on a business date. */
export interface Entry {
  readonly on: Day;
  /** NV, UV, VP, SS, CR, CD … */
  readonly journal: string;
  readonly memo: string;
  readonly source?: {
    readonly type: "DEAL" | "STOCK_UNIT";
    readonly id: string;
    readonly version: number;
    readonly purpose: string;
  };
  readonly lines: readonly Line[];
}

export interface Line {
  /** Number of the account in the standard chart. */
  readonly account: string;
  /** Minor units; debits are positive, credits negative. */
  readonly amount: bigint;
  /** What the line is about, on accounts that are kept by item. */
  readonly control?: string;
}
