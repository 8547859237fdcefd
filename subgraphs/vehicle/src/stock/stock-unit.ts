import { businessDate, daysBetween } from "@forecourt/platform/business-date";
import { DomainError } from "@forecourt/platform/errors";

export const stockUnitStatuses = [
  "ON_ORDER",
  "IN_TRANSIT",
  "RECEIVED",
  "IN_RECON",
  "FRONT_LINE",
  "HELD",
  "SOLD_PENDING",
  "DELIVERED",
  "WHOLESALED",
  "RETURNED",
] as const;
export type StockUnitStatus = (typeof stockUnitStatuses)[number];

export const stockUnitConditions = ["NEW", "USED", "CERTIFIED", "DEMO"] as const;
export type StockUnitCondition = (typeof stockUnitConditions)[number];

const nextStatuses: Readonly<Record<StockUnitStatus, readonly StockUnitStatus[]>> = {
  ON_ORDER: ["IN_TRANSIT", "RECEIVED", "RETURNED"],
  IN_TRANSIT: ["RECEIVED", "RETURNED"],
  RECEIVED: ["IN_RECON", "FRONT_LINE", "HELD", "SOLD_PENDING", "WHOLESALED", "RETURNED"],
  IN_RECON: ["FRONT_LINE", "HELD", "SOLD_PENDING", "WHOLESALED", "RETURNED"],
  FRONT_LINE: ["IN_RECON", "HELD", "SOLD_PENDING", "WHOLESALED", "RETURNED"],
  HELD: ["FRONT_LINE", "IN_RECON", "SOLD_PENDING"],
  SOLD_PENDING: ["FRONT_LINE", "DELIVERED"],
  DELIVERED: [],
  WHOLESALED: [],
  RETURNED: [],
};

/** Whether a unit can come into stock in this status. */
export function isFirstStatus(status: StockUnitStatus): boolean {
  return status === "ON_ORDER" || status === "IN_TRANSIT" || status === "RECEIVED";
}

/** Whether a unit in this status has left stock for good. */
export function hasLeft(status: StockUnitStatus): boolean {
  return nextStatuses[status].length === 0;
}

/** @throws STATUS_CHANGE_NOT_ALLOWED */
export function requireStatusChange(from: StockUnitStatus, to: StockUnitStatus): void {
  if (nextStatuses[from].includes(to)) return;
  const allowed = nextStatuses[from].join(", ") || "nothing";
  throw new DomainError(
    "STATUS_CHANGE_NOT_ALLOWED",
    `A unit that is ${from} can become ${allowed}, not ${to}`,
    ["status"],
  );
}

/** Age in days by the rooftop's calendar: the day of receipt is 0, the clock stops on leaving. */
export function daysInStock(
  unit: { receivedOn: string; leftOn: string | null },
  now: Date,
  timeZone: string,
): number {
  return daysBetween(unit.receivedOn, unit.leftOn ?? businessDate(now, timeZone));
}
