import type { ComponentType } from "react";

export interface Identified {
  readonly id: string;
}

/** Rows that come as they are looked at; `useKeysetPages` is one source of them. */
export interface ListRows<Ref extends Identified> {
  /** Another object for another list: it is then scrolled to its own place. */
  readonly list: object;
  readonly length: number;
  /** Undefined while the row is on its way. */
  readonly rowAt: (index: number) => Ref | undefined;
  readonly hasMore: boolean;
  /** Nothing has come yet. */
  readonly empty: boolean;
  /** The rows are those of before, until those that were asked for are there. */
  readonly previous: boolean;
  readonly error: unknown;
  readonly ensure: (first: number, last: number) => void;
  readonly retry: () => void;
}

export interface ListColumn<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** The column is too narrow for its title, which is only heard and stands in the menu of the columns. */
  readonly titleHidden?: boolean;
  /** px, until somebody drags it. */
  readonly width: number;
  /** Takes the width that is left. */
  readonly grow?: boolean;
  /** Figures stand at the end. */
  readonly align?: "end";
  readonly sortable?: boolean;
  /** The row is not to be understood without it. */
  readonly fixed?: boolean;
  /** Only shown when asked for. */
  readonly hiddenAtFirst?: boolean;
  /** Flashes when its content changes. Not for what ticks by itself. */
  readonly live?: boolean;
}

export interface ListSort<Id extends string> {
  readonly column: Id;
  readonly descending: boolean;
}

export interface RowProps<Ref, Id extends string> {
  /** What the row's fragment is read from. */
  readonly row: Ref;
  /** Those that show, in order: `cellsOf` draws them. */
  readonly columns: readonly ListColumn<Id>[];
}

/** Reads its own fragment and draws its cells; `memo`, so that it is drawn again only when its data changes. */
export type RowComponent<Ref, Id extends string> = ComponentType<RowProps<Ref, Id>>;

/** Id of the element that names a row, where its cells give it to one: "Select U11250". */
export function rowNameId(id: string): string {
  return `name-${id}`;
}

export interface NewRows {
  readonly count: number;
  readonly show: () => void;
}
