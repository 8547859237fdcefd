import { useLingui } from "@lingui/react/macro";
import { memo } from "react";
import { useIsActive, type ActiveRow } from "./active-row.ts";
import { useHas, type IdSet } from "./id-set.ts";
import { rowNameId, type Identified, type ListColumn, type RowComponent } from "./list-types.ts";
import { RowSkeleton } from "./row-cells.tsx";
import styles from "./list-row.module.css";

/** What all rows of a list have in common; the same object for as long as the list is there. */
export interface ListMarks {
  readonly active: ActiveRow;
  readonly selection: IdSet | undefined;
  readonly leaving: IdSet | undefined;
}

export interface ListRowProps<Ref extends Identified, Id extends string> {
  readonly index: number;
  readonly row: Ref | undefined;
  readonly columns: readonly ListColumn<Id>[];
  readonly Row: RowComponent<Ref, Id>;
  readonly marks: ListMarks;
  /** px. */
  readonly height: number;
  readonly isOpen: boolean;
}

/** A row at its place. What somebody does with it is heard by the list. */
function PlacedRow<Ref extends Identified, Id extends string>(props: ListRowProps<Ref, Id>) {
  const { index, row, columns, Row, marks, height, isOpen } = props;
  const { active, selection, leaving } = marks;
  const isActive = useIsActive(active, index);
  const isSelected = useHas(selection, row?.id);
  const isLeaving = useHas(leaving, row?.id);
  return (
    <div
      role="row"
      className={styles.row}
      style={{ height, transform: `translateY(${index * height}px)` }}
      tabIndex={isActive ? 0 : -1}
      // The header is the first.
      aria-rowindex={index + 2}
      aria-selected={selection && isSelected}
      aria-current={isOpen || undefined}
      aria-disabled={isLeaving || undefined}
      data-index={index}
      data-leaving={isLeaving || undefined}
    >
      {selection && <Mark id={row?.id} isSelected={isSelected} />}
      {row ? <Row key={row.id} row={row} columns={columns} /> : <RowSkeleton columns={columns} />}
    </div>
  );
}

export const ListRow = memo(PlacedRow) as typeof PlacedRow;

function Mark({ id, isSelected }: { id: string | undefined; isSelected: boolean }) {
  const { t } = useLingui();
  if (id === undefined) return <div role="gridcell" className={styles.mark} />;
  const markId = `select-${id}`;
  return (
    <div role="gridcell" className={styles.mark} data-mark="">
      <label className={styles.markArea}>
        <input
          id={markId}
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          onChange={heardByTheList}
          aria-label={t`Select`}
          aria-labelledby={`${markId} ${rowNameId(id)}`}
        />
      </label>
    </div>
  );
}

function heardByTheList(): void {}
