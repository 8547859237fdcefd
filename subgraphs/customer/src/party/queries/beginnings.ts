import type { Condition } from "@forecourt/platform/keyset";
import type { Searched } from "../searched.ts";

/** What cannot be an address, a number or a word is nobody's. */
export const NOBODY: Condition = { sql: "FALSE", values: [] };

/** The last of all characters: no text that begins with another one and goes on sorts after both. */
const LAST = "chr(1114111)";

/** A range of an index that compares byte by byte: no other way to ask passes below row-level security. */
function begins(column: string): string {
  return `${column} COLLATE "C" >= ? AND ${column} COLLATE "C" < ? || ${LAST}`;
}

/** Of the index of a table of words, which are in lower case. */
export const WORD_BEGINS = `word >= lower(?) AND word < lower(?) || ${LAST}`;

/** Holds for rows that all of one list of conditions hold for, each list with the indexes of its own. */
export function anyOf(table: string, ways: readonly (readonly Condition[])[]): Condition {
  const rows = ways.map((conditions) => {
    const where = conditions.map(({ sql }) => sql).join(" AND ");
    return `SELECT ${table}.id FROM ${table} WHERE ${where}`;
  });
  return {
    sql: `${table}.id IN (${rows.join(" UNION ALL ")})`,
    values: ways.flat().flatMap(({ values }) => values),
  };
}

/** Columns that say how somebody is reached. */
export interface ContactColumns {
  readonly email: string;
  readonly phone: string;
  readonly phoneReversed: string;
}

/** Holds for rows whose address or number is searched for. Whether they may be found is another condition. */
export function reachedBy(
  sought: Exclude<Searched, { kind: "NAME" }>,
  { email, phone, phoneReversed }: ContactColumns,
): Condition {
  if (sought.kind === "EMAIL") {
    return { sql: `(${begins(email)})`, values: [sought.begins, sought.begins] };
  }
  const { begins: start, endsReversed: end } = sought;
  return {
    sql: `((${begins(phone)}) OR (${begins(phoneReversed)}))`,
    values: [start, start, end, end],
  };
}
