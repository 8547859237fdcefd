import type { Row } from "./copy.ts";
import type { History } from "./history.ts";
import type { Rooftop } from "./group.ts";
import { customerIdOf } from "./people.ts";
import { idOf, randomOf } from "./random.ts";
import { type Job, type RepairOrder, repairOrderOf, totalOf } from "./repair-orders.ts";
import type { RepairVisit } from "./repair-visits.ts";
import { type Employee, staffOf, techniciansOf } from "./staff.ts";
import { vehicleIdOf } from "./stock.ts";

const JOBS_MAX = 4;
/** One order on which nobody noted the technician. */
const WITHOUT_TECHNICIAN = 11;

/** Who writes up and who does the work at a rooftop. */
export interface Crew {
  readonly advisors: readonly Employee[];
  readonly technicians: readonly Employee[];
}

export function crewOf(history: History, rooftop: Rooftop): Crew {
  const staff = staffOf(history, rooftop);
  return {
    advisors: staff.filter(({ title, active }) => title === "SERVICE_ADVISOR" && active),
    technicians: techniciansOf(history, rooftop),
  };
}

export function repairOrderRows(
  history: History,
  visit: RepairVisit,
  crew: Crew,
): { order: Row; jobs: Row[]; parts: Row[] } {
  const { settings } = history;
  const { index, number, rooftop, vehicle, customer, openedMs } = visit;
  const random = randomOf(settings.seed, "write-up", index);
  const repairOrder = repairOrderOf(history, visit);
  const id = idOf(settings.seed, "repair-order", index, openedMs);
  const order = {
    id,
    version: versionOf(repairOrder),
    rooftop_id: rooftop.id,
    number,
    state: repairOrder.state,
    opened_at: new Date(openedMs),
    closed_at: repairOrder.closedMs === undefined ? null : new Date(repairOrder.closedMs),
    vehicle_id: vehicleIdOf(settings, vehicle),
    customer_id: customer === undefined ? null : customerIdOf(history, customer),
    advisor_id: random.pick(crew.advisors).id,
    odometer_in: repairOrder.odometerIn,
    odometer_unit: "MILE",
    currency: "USD",
    total_minor: totalOf(repairOrder) ?? null,
  };
  const jobs = repairOrder.jobs.map((job, place) => {
    const jobId = idOf(settings.seed, "job", index * JOBS_MAX + place, openedMs);
    const technician = random.pick(crew.technicians);
    const assigned = job.assigned && index !== WITHOUT_TECHNICIAN;
    return {
      row: jobRow(job, {
        jobId,
        id,
        line: place + 1,
        technicianId: assigned ? technician.id : null,
      }),
      parts: partRows(job, jobId),
    };
  });
  return {
    order,
    jobs: jobs.map(({ row }) => row),
    parts: jobs.flatMap(({ parts }) => parts),
  };
}

function jobRow(
  { operation, complaint, cause, payType, rateMinor, laborMinor, completed }: Job,
  at: { jobId: string; id: string; line: number; technicianId: string | null },
): Row {
  return {
    id: at.jobId,
    repair_order_id: at.id,
    line: at.line,
    complaint,
    cause: completed ? cause : null,
    correction: completed ? operation.correction : null,
    pay_type: payType,
    op_code: operation.opCode,
    labor_hours: completed ? decimal(operation.hours, 2) : null,
    labor_rate_minor: rateMinor,
    labor_minor: completed ? laborMinor : null,
    technician_id: at.technicianId,
  };
}

function partRows({ parts }: Job, jobId: string): Row[] {
  return parts.map(({ id, thousandths, priceMinor }, place) => ({
    job_id: jobId,
    position: place + 1,
    part_id: id,
    quantity: decimal(thousandths, 3),
    unit_price_minor: priceMinor,
  }));
}

/** One for opening, one per step of a job, one for closing. */
function versionOf({ jobs, closedMs }: RepairOrder): number {
  const steps = jobs.map(({ assigned, completed }) => 1 + Number(assigned) + Number(completed));
  return steps.reduce((total, count) => total + count, closedMs === undefined ? 1 : 2);
}

function decimal(integer: number, places: number): string {
  const text = String(integer).padStart(places + 1, "0");
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}
