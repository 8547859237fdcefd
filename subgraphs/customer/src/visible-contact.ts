import { heldAt } from "@forecourt/platform/row-security";

/**
 * SQL that holds for rows of rooftops where the reader may see how people are reached and what they wrote.
 * @param rooftop column of the rooftop's UUID
 */
export function contactVisibleAt(rooftop: string): string {
  return heldAt("customer:contact:read", rooftop);
}

/** Columns of a table for a SELECT list, null where the reader may not see them. */
export function contactColumnsOf(table: string, columns: Readonly<Record<string, string>>): string {
  const visible = contactVisibleAt(`${table}.rooftop_id`);
  return Object.entries(columns)
    .map(([name, column]) => `CASE WHEN ${visible} THEN ${table}.${column} END AS "${name}"`)
    .join(",\n  ");
}
