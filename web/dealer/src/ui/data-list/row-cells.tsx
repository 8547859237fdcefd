import type { ReactNode } from "react";
import type { ListColumn } from "./list-types.ts";
import styles from "./row-cells.module.css";

/** How each column shows a row: functions made once, so that a cell costs no closure. */
export type Cells<Id extends string, Data> = Readonly<Record<Id, (data: Data) => ReactNode>>;

/** The cells of a row, for its `Row` to return. */
export function cellsOf<Id extends string, Data>(
  columns: readonly ListColumn<Id>[],
  cells: Cells<Id, Data>,
  data: Data,
): ReactNode {
  return columns.map(({ id, align, live }) => (
    <div
      key={id}
      role="gridcell"
      className={styles.cell}
      data-column={id}
      data-align={align}
      data-live={live}
    >
      {cells[id](data)}
    </div>
  ));
}

/** A row whose data is on its way. */
export function RowSkeleton<Id extends string>({
  columns,
}: {
  columns: readonly ListColumn<Id>[];
}) {
  return columns.map(({ id, align }) => (
    <div key={id} role="gridcell" className={styles.cell} data-column={id} data-align={align}>
      <span className={styles.bar} />
    </div>
  ));
}
