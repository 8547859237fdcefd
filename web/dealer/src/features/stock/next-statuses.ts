import type { StockUnitStatus } from "../../__generated__/types.ts";
import { statuses } from "./statuses.ts";

/** What is to be known of a unit whose status changes with others. */
export interface MovedUnit {
  readonly status: StockUnitStatus;
  readonly nextStatuses: readonly StockUnitStatus[];
}

export interface NextStatus {
  readonly status: StockUnitStatus;
  /** How many of the units can go there. */
  readonly count: number;
}

/** Where several units can go, the most of them first; of as many, in the order of a unit's life. */
export function nextStatuses(units: readonly MovedUnit[]): readonly NextStatus[] {
  const counts = new Map<StockUnitStatus, number>();
  for (const next of units.flatMap((unit) => unit.nextStatuses)) {
    counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .toSorted(
      (a, b) => b.count - a.count || statuses.indexOf(a.status) - statuses.indexOf(b.status),
    );
}

/** Nothing leads on from these. */
const lasting: ReadonlySet<StockUnitStatus> = new Set(["DELIVERED", "WHOLESALED", "RETURNED"]);

export function isLast(status: StockUnitStatus): boolean {
  return lasting.has(status);
}
