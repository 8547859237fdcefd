import type { OpenToday } from "./open-today.ts";

/** What of Today each department gives; without one of them the rest stands. */
export const departments = {
  customer: ["queue", "leads"],
  ledger: ["entries"],
  service: ["orders"],
  vehicle: ["stock"],
  deal: ["deals"],
} as const;

export type Department = keyof typeof departments;

/** Departments of the view that were not asked, because they did not answer. */
export function leftOut({
  view,
  variables,
}: Pick<OpenToday, "view" | "variables">): readonly Department[] {
  const names = Object.keys(departments) as Department[];
  return names.filter((name) =>
    departments[name].some((part) => view.variables[part] && !variables[part]),
  );
}
