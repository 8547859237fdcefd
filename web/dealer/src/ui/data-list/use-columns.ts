import { useMemo, useState } from "react";
import {
  asMade,
  parseLayout,
  visibleColumns,
  withShown,
  withWidth,
  type ColumnLayout,
} from "./column-layout.ts";
import type { ListColumn } from "./list-types.ts";

export interface Columns<Id extends string> {
  readonly all: readonly ListColumn<Id>[];
  readonly visible: readonly ListColumn<Id>[];
  readonly layout: ColumnLayout;
  readonly resize: (id: Id, width: number) => void;
  readonly show: (id: Id, shown: boolean) => void;
  readonly restore: () => void;
}

/** The columns as this person has made them on this device. */
export function useColumns<Id extends string>(
  name: string,
  all: readonly ListColumn<Id>[],
): Columns<Id> {
  const key = `forecourt.columns.${name}`;
  const [layout, setLayout] = useState(() => parseLayout(localStorage.getItem(key)));
  // The same array while only widths change: rows are not drawn again for those.
  const visible = useMemo(
    () => visibleColumns(all, { widths: {}, shown: layout.shown }),
    [all, layout.shown],
  );
  return useMemo(() => {
    const become = (next: ColumnLayout): void => {
      localStorage.setItem(key, JSON.stringify(next));
      setLayout(next);
    };
    return {
      all,
      visible,
      layout,
      resize: (id, width) => become(withWidth(layout, id, width)),
      show: (id, shown) => become(withShown(layout, id, shown)),
      restore: () => become(asMade),
    };
  }, [all, key, layout, visible]);
}
