import { businessDate, daysBetween } from "@forecourt/platform/business-date";
import { DomainError } from "@forecourt/platform/errors";

export const STOCK_NUMBER_LENGTH_MAX = 24;

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

/** What can be done with a unit. */
export type StockUnitAction = "REPRICE" | "CHANGE_STATUS";

/** What can be done with a unit as it is, by whoever may. */
export function actionsOn(unit: {
  status: StockUnitStatus;
  leftOn: string | null;
}): StockUnitAction[] {
  return [
    ...(isRepriceable(unit) ? (["REPRICE"] as const) : []),
    ...(hasLeft(unit.status) ? [] : (["CHANGE_STATUS"] as const)),
  ];
}

/** What is asked for a unit that has left is history. */
export function isRepriceable({ leftOn }: { leftOn: string | null }): boolean {
  return leftOn === null;
}

/** The statuses that a unit can go to next. */
export function statusesAfter(status: StockUnitStatus): readonly StockUnitStatus[] {
  return nextStatuses[status];
}

/** Whether a unit in this status is still to come. */
function isExpected(status: StockUnitStatus): boolean {
  return status === "ON_ORDER" || status === "IN_TRANSIT";
}

/** Whether a unit can come into stock in this status. */
export function isFirstStatus(status: StockUnitStatus): boolean {
  return isExpected(status) || status === "RECEIVED";
}

/** Whether a unit in this status has left stock for good. */
export function hasLeft(status: StockUnitStatus): boolean {
  return statusesAfter(status).length === 0;
}

/** @throws STATUS_CHANGE_NOT_ALLOWED, NOTHING_TO_CHANGE */
export function requireStatusChange(from: StockUnitStatus, to: StockUnitStatus): void {
  if (statusesAfter(from).includes(to)) return;
  if (from === to) throw new DomainError("NOTHING_TO_CHANGE", `The unit is ${to}`, ["status"]);
  const allowed = statusesAfter(from).join(", ") || "nothing";
  throw new DomainError(
    "STATUS_CHANGE_NOT_ALLOWED",
    `A unit that is ${from} can become ${allowed}, not ${to}`,
    ["status"],
  );
}

/** The dates of a unit after a step on a business day: its age counts from arrival and stops on leaving. */
export function datesAfter(
  unit: { status: StockUnitStatus; receivedOn: string },
  to: StockUnitStatus,
  today: string,
): { receivedOn: string; leftOn: string | null } {
  const arrives = isExpected(unit.status) && to === "RECEIVED";
  return { receivedOn: arrives ? today : unit.receivedOn, leftOn: hasLeft(to) ? today : null };
}

/** Age in days by the rooftop's calendar: the day of receipt is 0, the clock stops on leaving. */
export function daysInStock(
  unit: { receivedOn: string; leftOn: string | null },
  now: Date,
  timeZone: string,
): number {
  return daysBetween(unit.receivedOn, unit.leftOn ?? businessDate(now, timeZone));
}
