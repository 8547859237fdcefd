import { DAY_MS } from "./calendar.ts";
import type { History } from "./history.ts";
import type { Rooftop } from "./group.ts";
import { familyNames, givenNames } from "./names.ts";
import { idOf, type Random, randomOf } from "./random.ts";

/** Somebody who works at a rooftop. */
export interface Employee {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string;
  readonly active: boolean;
  readonly sinceMs: number;
}

/** From the job that a rooftop needs first; beyond these it hires salespeople. */
const titles = [
  "SALESPERSON",
  "SERVICE_ADVISOR",
  "GENERAL_MANAGER",
  "SALES_MANAGER",
  "BDC_AGENT",
  "SALESPERSON",
  "SERVICE_ADVISOR",
  "FINANCE_MANAGER",
  "SERVICE_MANAGER",
  "PARTS_ADVISOR",
  "CONTROLLER",
];

const ROOFTOP_STAFF_MAX = 100;

/** The staff of a rooftop; the same whoever asks. */
export function staffOf({ settings, firstDay }: History, rooftop: Rooftop): Employee[] {
  return Array.from({ length: settings.scale.staffPerRooftop }, (_, place) => {
    const title = titles[place] ?? "SALESPERSON";
    return hire(settings.seed, "staff", rooftop, { place, title, firstDay });
  });
}

/** Mechanics of a rooftop, who are known to the workshop only. */
export function techniciansOf({ settings, firstDay }: History, rooftop: Rooftop): Employee[] {
  return Array.from({ length: settings.scale.techniciansPerRooftop }, (_, place) =>
    hire(settings.seed, "technician", rooftop, { place, title: "TECHNICIAN", firstDay }),
  );
}

/** Of those with a title, one; the same for the same ticket. */
export function pickByTitle(staff: readonly Employee[], title: string, random: Random): Employee {
  return random.pick(staff.filter((employee) => employee.title === title && employee.active));
}

function hire(
  seed: number,
  kind: string,
  { index: rooftop }: Rooftop,
  { place, title, firstDay }: { place: number; title: string; firstDay: number },
): Employee {
  const index = rooftop * ROOFTOP_STAFF_MAX + place;
  const random = randomOf(seed, kind, index);
  const sinceMs = (firstDay - random.between(1, 900)) * DAY_MS;
  // The last of many has left; the first of each title has not, so that there is somebody to name.
  const active = place < 7 || !random.chance(0.12);
  return { id: idOf(seed, kind, index, sinceMs), ...inventName(random), title, active, sinceMs };
}

export function inventName(random: Random): { givenName: string; familyName: string } {
  return { givenName: random.pick(givenNames), familyName: random.pick(familyNames) };
}
