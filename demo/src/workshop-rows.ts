import { appointmentRows } from "./appointments.ts";
import { type Row, type Rows, slices } from "./copy.ts";
import type { History } from "./history.ts";
import type { Rooftop } from "./group.ts";
import { partRows } from "./parts.ts";
import { recallRows } from "./recalls.ts";
import { crewOf, repairOrderRows } from "./repair-order-rows.ts";
import { techniciansOf } from "./staff.ts";

/** The rows of the service department. */
export function* workshopRows(history: History): Generator<Rows> {
  const { settings, rooftops, visits } = history;
  yield {
    table: "technician",
    rows: rooftops.flatMap((rooftop) => technicianRows(history, rooftop)),
  };
  yield { table: "part", rows: partRows(settings) };
  yield* recallRows(history);
  yield { table: "appointment", rows: appointmentRows(history) };

  const crews = new Map(rooftops.map((rooftop) => [rooftop, crewOf(history, rooftop)]));
  const last = new Map<Rooftop, number>();
  for (const slice of slices(visits)) {
    const told = slice.map((visit) => {
      const crew = crews.get(visit.rooftop);
      if (!crew) throw new Error(`${visit.rooftop.name} has no crew`);
      last.set(visit.rooftop, visit.number);
      return repairOrderRows(history, visit, crew);
    });
    yield { table: "repair_order", rows: told.map(({ order }) => order) };
    yield { table: "service_job", rows: told.flatMap(({ jobs }) => jobs) };
    yield { table: "job_part", rows: told.flatMap(({ parts }) => parts) };
  }
  const counters = [...last].map(([{ id }, number]) => ({ rooftop_id: id, last_number: number }));
  yield { table: "repair_order_counter", rows: counters };
}

function technicianRows(history: History, rooftop: Rooftop): Row[] {
  return techniciansOf(history, rooftop).map(({ id, givenName, familyName, active }) => ({
    id,
    version: 1,
    rooftop_id: rooftop.id,
    display_name: `${givenName} ${familyName}`,
    active,
  }));
}
