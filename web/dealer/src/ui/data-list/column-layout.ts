import type { ListColumn } from "./list-types.ts";

/** What somebody has made of the columns; what is not said is as the list was made. */
export interface ColumnLayout {
  /** px by column. */
  readonly widths: Readonly<Record<string, number>>;
  /** Shown or not, by column. */
  readonly shown: Readonly<Record<string, boolean>>;
}

export const asMade: ColumnLayout = { widths: {}, shown: {} };

const WIDTH_PX = { min: 48, max: 800 };
const COLUMNS_MAX = 60;

/** A layout as it was stored; whatever is not right in it is left out. */
export function parseLayout(text: string | null): ColumnLayout {
  const stored = jsonIn(text);
  return {
    widths: entriesOf(stored["widths"], (value) =>
      typeof value === "number" && Number.isFinite(value) ? clampWidth(value) : undefined,
    ),
    shown: entriesOf(stored["shown"], (value) => (typeof value === "boolean" ? value : undefined)),
  };
}

export function visibleColumns<Id extends string>(
  columns: readonly ListColumn<Id>[],
  layout: ColumnLayout,
): readonly ListColumn<Id>[] {
  return columns.filter((column) => isShown(column, layout));
}

export function isShown(column: ListColumn<string>, { shown }: ColumnLayout): boolean {
  return column.fixed === true || (shown[column.id] ?? column.hiddenAtFirst !== true);
}

export function widthOf({ id, width }: ListColumn<string>, { widths }: ColumnLayout): number {
  return widths[id] ?? width;
}

export function withWidth(layout: ColumnLayout, id: string, width: number): ColumnLayout {
  return { ...layout, widths: { ...layout.widths, [id]: clampWidth(width) } };
}

export function withShown(layout: ColumnLayout, id: string, shown: boolean): ColumnLayout {
  return { ...layout, shown: { ...layout.shown, [id]: shown } };
}

/** px at the end of the header that the menu of the columns takes. */
const MENU_PX = 32;

/** Tracks of the grid, and what they need at least, px. @param lead width of a column before them */
export function tracksOf(
  columns: readonly ListColumn<string>[],
  layout: ColumnLayout,
  lead: number,
): { readonly template: string; readonly minWidth: number } {
  const tracks = columns.map((column) => {
    const width = widthOf(column, layout);
    return { width, track: column.grow ? `minmax(${width}px, 1fr)` : `${width}px` };
  });
  const before = lead > 0 ? [`${lead}px`] : [];
  // Without a column that grows, what is left stays empty at the end.
  const rest = columns.some(({ grow }) => grow) ? `${MENU_PX}px` : `minmax(${MENU_PX}px, 1fr)`;
  return {
    template: [...before, ...tracks.map(({ track }) => track), rest].join(" "),
    minWidth: lead + MENU_PX + tracks.reduce((sum, { width }) => sum + width, 0),
  };
}

function clampWidth(width: number): number {
  return Math.round(Math.min(WIDTH_PX.max, Math.max(WIDTH_PX.min, width)));
}

function jsonIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function entriesOf<Value>(
  stored: unknown,
  read: (value: unknown) => Value | undefined,
): Readonly<Record<string, Value>> {
  if (!isRecord(stored)) return {};
  const entries = Object.entries(stored).slice(0, COLUMNS_MAX);
  return Object.fromEntries(
    entries.flatMap(([id, value]) => {
      const right = read(value);
      return right === undefined ? [] : [[id, right]];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
