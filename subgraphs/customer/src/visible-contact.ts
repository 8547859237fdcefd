/** Where row-level security is told that the reader holds `customer:contact:read`. */
const SETTING = "current_setting('forecourt.customer_contact_read', true)";

/**
 * SQL that holds for rows of rooftops where the reader may see how people are reached and what they wrote.
 * It asks the session, as row-level security does, once per statement and not for each row.
 * @param rooftop column of the rooftop's UUID
 */
export function contactVisibleAt(rooftop: string): string {
  return `((SELECT ${SETTING} = 'ALL')
    OR ${rooftop} = ANY ((SELECT nullif(nullif(${SETTING}, 'ALL'), '')::uuid[])::uuid[]))`;
}

/** Columns of a table for a SELECT list, null where the reader may not see them. */
export function contactColumnsOf(table: string, columns: Readonly<Record<string, string>>): string {
  const visible = contactVisibleAt(`${table}.rooftop_id`);
  return Object.entries(columns)
    .map(([name, column]) => `CASE WHEN ${visible} THEN ${table}.${column} END AS "${name}"`)
    .join(",\n  ");
}
