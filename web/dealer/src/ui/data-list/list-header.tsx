import { useLingui } from "@lingui/react/macro";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useRef, type PointerEvent } from "react";
import { VisuallyHidden } from "../visually-hidden.tsx";
import { widthOf } from "./column-layout.ts";
import type { ListColumn, ListSort } from "./list-types.ts";
import type { Columns } from "./use-columns.ts";
import styles from "./list-header.module.css";

export interface ListHeaderProps<Id extends string> {
  readonly columns: Columns<Id>;
  readonly selectable: boolean;
  readonly sort: ListSort<Id> | undefined;
  readonly onSort: ((sort: ListSort<Id>) => void) | undefined;
}

export function ListHeader<Id extends string>(props: ListHeaderProps<Id>) {
  const { columns, selectable, sort, onSort } = props;
  const { t } = useLingui();
  return (
    <div role="rowgroup" className={styles.header}>
      <div role="row" className={styles.row} aria-rowindex={1}>
        {selectable && (
          <div role="columnheader" className={styles.mark}>
            <VisuallyHidden>{t`Selected`}</VisuallyHidden>
          </div>
        )}
        {columns.visible.map((column) => (
          <Title
            key={column.id}
            column={column}
            columns={columns}
            sort={sort?.column === column.id ? sort : undefined}
            onSort={column.sortable ? onSort : undefined}
          />
        ))}
      </div>
    </div>
  );
}

interface TitleProps<Id extends string> {
  readonly column: ListColumn<Id>;
  readonly columns: Columns<Id>;
  /** When the list is sorted by this column. */
  readonly sort: ListSort<Id> | undefined;
  readonly onSort: ((sort: ListSort<Id>) => void) | undefined;
}

function Title<Id extends string>({ column, columns, sort, onSort }: TitleProps<Id>) {
  const { id, title, titleHidden = false, align } = column;
  const direction = sort && (sort.descending ? "descending" : "ascending");
  const Arrow = sort?.descending ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      className={styles.title}
      data-align={align}
      aria-sort={direction ?? (onSort && "none")}
    >
      {onSort ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort({ column: id, descending: sort ? !sort.descending : false })}
        >
          <span className={styles.words}>{title}</span>
          <Arrow
            size={14}
            aria-hidden="true"
            className={styles.arrow}
            data-on={sort !== undefined || undefined}
          />
        </button>
      ) : (
        <Words title={title} hidden={titleHidden} />
      )}
      <Edge column={column} columns={columns} />
    </div>
  );
}

function Words({ title, hidden }: { title: string; hidden: boolean }) {
  if (hidden) return <VisuallyHidden>{title}</VisuallyHidden>;
  return <span className={styles.words}>{title}</span>;
}

/** Dragged, it sizes its column. The menu of the columns does the same without dragging. */
function Edge<Id extends string>({ column, columns }: Pick<TitleProps<Id>, "column" | "columns">) {
  const grip = useRef<{ readonly x: number; readonly width: number }>(undefined);
  const take = (event: PointerEvent<HTMLSpanElement>): void => {
    const title = event.currentTarget.parentElement;
    event.currentTarget.setPointerCapture(event.pointerId);
    const width = title?.offsetWidth ?? widthOf(column, columns.layout);
    grip.current = { x: event.clientX, width };
  };
  const drag = ({ clientX }: PointerEvent): void => {
    if (!grip.current) return;
    columns.resize(column.id, grip.current.width + clientX - grip.current.x);
  };
  const letGo = (): void => {
    grip.current = undefined;
  };
  return (
    <span
      className={styles.edge}
      aria-hidden="true"
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  );
}
