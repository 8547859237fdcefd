import type { Permission } from "@forecourt/schema/permissions";
import { rooftopsFor, type Actor, type Rooftops } from "./actor.ts";

/** Name of the setting that tells row-level security where the caller holds a permission. */
function settingOf(permission: Permission): string {
  return `forecourt.${permission.replaceAll(/[:-]/g, "_")}`;
}

/** Values of the settings, in the order of the permissions; together they are the key of a connection's state. */
export type RowScope = readonly string[];

/** What rows an actor may read. */
export function rowScopeOf(actor: Actor, permissions: readonly Permission[]): RowScope {
  return permissions.map((permission) => settingValue(rooftopsFor(actor, permission)));
}

/** What rows a command may touch: all kinds, at the rooftops where the actor may give it. */
export function rowScopeAt(rooftops: Rooftops, permissions: readonly Permission[]): RowScope {
  return permissions.map(() => settingValue(rooftops));
}

function settingValue(rooftops: Rooftops): string {
  return rooftops === "ALL" ? rooftops : `{${rooftops.join(",")}}`;
}

/** @param local for this transaction only */
export function scopeStatement(permissions: readonly Permission[], local: boolean): string {
  const calls = permissions.map(
    (permission, index) => `set_config('${settingOf(permission)}', $${index + 1}, ${local})`,
  );
  return `SELECT ${calls.join(", ")}`;
}

/** Connection options under which the process itself works: migrations, the sequencer, consumers. */
export function unlimitedOptions(permissions: readonly Permission[]): string {
  return permissions.map((permission) => `-c ${settingOf(permission)}=ALL`).join(" ");
}

/**
 * SQL for a migration: rows of a table are there only for sessions that hold the permission at their rooftop.
 * Forced, so that the owner of the table is held to it as well; a session that says nothing sees nothing.
 * @param column of the rooftop's UUID; rows where it is null belong to the group
 */
export function protectRows(table: string, permission: Permission, column = "rooftop_id"): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_at_rooftop ON ${table} USING ${heldAt(permission, column)};`;
}

/**
 * SQL that holds where the session holds a permission at the rooftop in a column. The session is asked once per
 * statement and not for each row.
 */
export function heldAt(permission: Permission, column: string): string {
  const setting = `current_setting('${settingOf(permission)}', true)`;
  return `((SELECT ${setting} = 'ALL')
    OR ${column} = ANY ((SELECT nullif(nullif(${setting}, 'ALL'), '')::uuid[])::uuid[]))`;
}
