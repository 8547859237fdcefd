import { DomainError } from "@forecourt/platform/errors";

export const repairOrderStates = [
  "APPOINTMENT",
  "CHECKED_IN",
  "WRITE_UP",
  "DISPATCHED",
  "IN_PROGRESS",
  "WAITING_PARTS",
  "WAITING_APPROVAL",
  "SUBLET",
  "QC",
  "READY",
  "INVOICED",
  "PAID",
  "CLOSED",
  "VOID",
] as const;
export type RepairOrderState = (typeof repairOrderStates)[number];

export const payTypes = ["CUSTOMER", "WARRANTY", "INTERNAL", "SERVICE_CONTRACT"] as const;
export type PayType = (typeof payTypes)[number];

/** What of a job decides whether the order can go on. */
export interface JobProgress {
  readonly line: number;
  readonly correction: string | null;
  readonly laborHours: string | null;
  readonly technicianId: string | null;
}

const over = new Set<RepairOrderState>(["CLOSED", "VOID"]);
const billed = new Set<RepairOrderState>(["INVOICED", "PAID"]);
const waiting = new Set<RepairOrderState>(["WAITING_PARTS", "WAITING_APPROVAL", "SUBLET"]);

/** @throws REPAIR_ORDER_NOT_OPEN for an order that is closed or void */
export function requireOpen(state: RepairOrderState, path: readonly string[]): void {
  if (!over.has(state)) return;
  throw new DomainError("REPAIR_ORDER_NOT_OPEN", `The repair order is ${state}`, path);
}

/** An invoice states what was done, so its jobs stand. @throws REPAIR_ORDER_NOT_OPEN, REPAIR_ORDER_INVOICED */
export function requireNotInvoiced(state: RepairOrderState, path: readonly string[]): void {
  requireOpen(state, path);
  if (!billed.has(state)) return;
  throw new DomainError("REPAIR_ORDER_INVOICED", `The repair order is ${state}`, path);
}

/** The state that the jobs tell. What an order waits for ends only when all its work is done. */
export function stateOfWork(
  state: RepairOrderState,
  jobs: readonly JobProgress[],
): RepairOrderState {
  if (jobs.every((job) => blockersOf(job).length === 0)) return "READY";
  if (waiting.has(state)) return state;
  if (jobs.some((job) => job.laborHours !== null)) return "IN_PROGRESS";
  return jobs.some((job) => job.technicianId !== null) ? "DISPATCHED" : "WRITE_UP";
}

/** Why an order with these jobs cannot close; empty when it can. */
export function closeBlockers(jobs: readonly JobProgress[]): DomainError[] {
  if (jobs.length > 0) return jobs.flatMap(blockersOf);
  return [
    new DomainError("ORDER_WITHOUT_JOBS", "An order without work is voided, not closed", [
      "repairOrderId",
    ]),
  ];
}

function blockersOf({ line, technicianId, laborHours, correction }: JobProgress): DomainError[] {
  const blocker = (code: string, what: string): DomainError =>
    new DomainError(
      code,
      `Line ${line} has no ${what}`,
      ["repairOrderId"],
      { line },
      "UnfinishedJobError",
    );
  return [
    ...(technicianId === null || laborHours === null
      ? [blocker("JOB_WITHOUT_TECHNICIAN_HOURS", "technician hours")]
      : []),
    ...(correction === null ? [blocker("JOB_WITHOUT_CORRECTION", "correction")] : []),
  ];
}
